// The operator class that a key gets unasked (GetDefaultOpClass).

package import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

/// What an access method does with values of a type when no operator class is named.
enum DefaultOperatorClass {
  /// It uses a class that the files make.
  case own(ObjectID)
  /// It uses one of the server's, or of an extension's.
  case provided(BuiltinOperatorClass)
  /// It refuses them.
  case none
  /// What is not known may be a class for them.
  case undecided
}

extension Elaboration {
  /// The class of the catalog's that a key of a type gets unasked; nil for one of the server's or an extension's.
  mutating func usualClass(
    for type: TypeReference?,
    method: String,
    at node: Node?
  ) throws(Refusal) -> ObjectID? {
    guard let type else { return nil }
    switch defaultOperatorClass(for: type, method: method) {
    case .own(let id): return id
    case .provided, .undecided: return nil
    case .none:
      let name = TypeReference(type.type, isArray: type.isArray).sql(Names(catalog))
      throw Refusal(
        "no-operator-class",
        "data type \(name) has no default operator class for access method \"\(method)\"",
        at: range(of: node),
        missing: Refusal.Missing(what: "operator class", name: "")
      )
    }
  }

  /// The operator class of that (possibly qualified) name for keys of a type (ResolveOpClass).
  mutating func operatorClass(
    named names: [String],
    for type: TypeReference?,
    method: String,
    at node: Node?
  ) throws(Refusal) -> ResolvedOperatorClass {
    let found = try operatorClass(named: names, method: method, at: node)
    guard let type, !accepts(found, type) else { return found }
    throw refused(
      "no-operator-class",
      "operator class \"\(names.joined(separator: "."))\" does not accept data type "
        + TypeReference(type.type, isArray: type.isArray).sql(Names(catalog)),
      at: node
    )
  }

  private mutating func accepts(_ found: ResolvedOperatorClass, _ type: TypeReference) -> Bool {
    let base = plainBaseType(of: type)
    guard isKnown(base.type) else { return true }
    if let builtin = found.builtin { return likeness(of: builtin.inputType, to: base) != nil }
    guard let own = catalog.fact(found.id, as: OperatorClassFact.self)?.inputType else { return true }
    if own == base || isBinaryCoercible(base, to: own) { return true }
    let pseudoType = pseudoType(for: base)
    return pseudoType != nil && builtinName(of: own.type) == pseudoType
  }

  /// Whether the class is the one that the type gets without naming it.
  mutating func isDefault(
    _ found: ResolvedOperatorClass,
    for type: TypeReference?,
    method: String
  ) -> Bool {
    guard let builtin = found.builtin, builtin.isDefault else { return false }
    guard let type else { return true }
    switch defaultOperatorClass(for: type, method: method) {
    case .provided(let usual): return usual == builtin
    case .own: return false
    case .none, .undecided: return true
    }
  }

  package mutating func hasOperatorClass(_ type: TypeReference, method: String) -> Bool {
    if case .none = defaultOperatorClass(for: type, method: method) { return false }
    return true
  }

  /// The server's own objects and those of all extensions; nil where one of these is not known.
  func knownSources() -> [BuiltinSource]? {
    var result = [Builtins.shared.source]
    for id in catalog.roots(.extension) {
      guard let source = Builtins.shared.extension(named: catalog.name(of: id)) else { return nil }
      result.append(source.source)
    }
    return result
  }

  /// The default class that is for a type itself, or the only one that takes its values as they are; of several such,
  /// the only one that is for a preferred type (GetDefaultOpClass).
  mutating func defaultOperatorClass(for type: TypeReference, method: String) -> DefaultOperatorClass {
    let base = plainBaseType(of: type)
    if let known = usualClasses[method]?[base] { return .provided(known) }
    let found = searchedDefaultOperatorClass(for: base, method: method)
    if case .provided(let builtin) = found, builtin.name.schema == .pgCatalog,
      builtinName(of: base.type) != nil
    {
      usualClasses[method, default: [:]][base] = builtin
    }
    return found
  }

  private mutating func searchedDefaultOperatorClass(
    for base: TypeReference,
    method: String
  ) -> DefaultOperatorClass {
    var compatible: [(found: DefaultOperatorClass, isPreferred: Bool)] = []
    for entry in catalog.dependents(of: accessMethodNumber(method), as: OperatorClassFact.self)
    where entry.fact.isDefault {
      if entry.fact.inputType == base { return .own(entry.id) }
      guard isBinaryCoercible(base, to: entry.fact.inputType) else { continue }
      compatible.append((.own(entry.id), isPreferred(entry.fact.inputType, over: base)))
    }
    let sources = knownSources()
    var provided = Builtins.shared.defaultOperatorClasses(accessMethod: method)
    for source in sources?.dropFirst() ?? [] {
      provided += source.operatorClasses(accessMethod: method).filter(\.isDefault)
    }
    for item in provided {
      switch likeness(of: item.inputType, to: base) {
      case .same: return .provided(item)
      case .preferred: compatible.append((.provided(item), true))
      case .alike: compatible.append((.provided(item), false))
      case nil: continue
      }
    }
    let preferred = compatible.filter(\.isPreferred)
    if preferred.count == 1 { return preferred[0].found }
    if preferred.isEmpty, compatible.count == 1 { return compatible[0].found }
    return sources == nil || !isKnown(base.type) ? .undecided : .none
  }

  /// Whether it is known what sort of type it is.
  private func isKnown(_ type: ObjectID) -> Bool {
    if builtinName(of: type) != nil { return true }
    switch nature(of: type) {
    case .opaque, .unknown: return false
    case .base, .domain, .enumeration, .range, .multirange, .composite: return true
    }
  }

  /// The pseudo-type that operator classes for all types of its sort are for.
  private func pseudoType(for base: TypeReference) -> String? {
    if base.isArray { return "anyarray" }
    if let builtin = builtinName(of: base.type).flatMap({ Builtins.shared.type(named: $0) }) {
      switch builtin.kind {
      case .range: return "anyrange"
      case .multirange: return "anymultirange"
      case .composite: return "record"
      case .enumeration: return "anyenum"
      case .base: return builtin.isVector ? "anyarray" : nil
      case .pseudo: return builtin.name.name
      case .domain: return nil
      }
    }
    switch nature(of: base.type) {
    case .enumeration: return "anyenum"
    case .range: return "anyrange"
    case .multirange: return "anymultirange"
    case .composite: return "record"
    case .base, .domain, .opaque, .unknown: return nil
    }
  }

  private func plainBaseType(of type: TypeReference) -> TypeReference {
    let base = baseType(of: type)
    return TypeReference(base.type, isArray: base.isArray)
  }

  /// What a type that values are taken for as they are is to theirs.
  private enum Likeness { case same, preferred, alike }

  /// What a type of the server's or an extension's is to another whose values are taken for its own as they are; nil
  /// where they are not.
  private mutating func likeness(of target: BuiltinName, to base: TypeReference) -> Likeness? {
    if target.schema == .pgCatalog, pseudoType(for: base) == target.name { return .alike }
    guard let target = reference(target) else { return nil }
    if target == base { return .same }
    guard isBinaryCoercible(base, to: target) else { return nil }
    return isPreferred(target, over: base) ? .preferred : .alike
  }

  /// Whether values of a type are taken for those of another as they are (IsBinaryCoercible).
  mutating func isBinaryCoercible(_ source: TypeReference, to target: TypeReference) -> Bool {
    source == target || Expressions.isBinaryCoercible(source, to: target, with: &self)
  }

  /// Whether a type is a preferred one of another's category (IsPreferredType).
  private func isPreferred(_ type: TypeReference, over other: TypeReference) -> Bool {
    let (letter, isPreferred) = category(of: type)
    return isPreferred && letter == category(of: other).letter
  }

  private func category(of type: TypeReference) -> (letter: UInt8?, isPreferred: Bool) {
    guard !type.isArray else { return (nil, false) }
    if let builtin = builtinName(of: type.type).flatMap({ Builtins.shared.type(named: $0) }) {
      return (builtin.category, builtin.isPreferred)
    }
    guard case .base(let letter, let isPreferred, _) = nature(of: type.type) else { return (nil, false) }
    return (letter, isPreferred)
  }
}
