// What columns need to know of their types: how values are stored, and which collations apply.

package import CatalogModel
import Expressions
package import PostgresBuiltins

extension BuiltinType.Storage {
  /// As SET STORAGE takes it.
  package var word: String {
    switch self {
    case .plain: "PLAIN"
    case .external: "EXTERNAL"
    case .main: "MAIN"
    case .extended: "EXTENDED"
    }
  }
}

extension Catalog {
  /// The built-in type that a type is, domains looked through; nil for an array, and for what is not built in.
  package func builtinType(of type: TypeReference) -> BuiltinType? {
    let base = baseType(of: type)
    guard !base.isArray, base.type != .none else { return nil }
    if let fact = self[base.type]?.fact as? ExtensionTypeFact {
      return Builtins.shared.extension(named: name(of: fact.owner))?.source.type(named: name(of: base.type))
    }
    guard !contains(base.type), Int(base.type.raw) < identities.count,
      identities[base.type].kind == .builtinType
    else { return nil }
    return Builtins.shared.type(named: identities[base.type].name)
  }

  /// The type below a domain, all the way down; the type itself when it is none.
  package func baseType(of type: TypeReference) -> TypeReference {
    var type = type
    while !type.isArray, let domain = self[type.type]?.fact as? any TypeOverBase { type = domain.baseType }
    return type
  }

  /// `typstorage`.
  package func defaultStorage(of type: TypeReference) -> BuiltinType.Storage {
    let base = baseType(of: type)
    if base.isArray { return .extended }
    if let builtin = builtinType(of: base) { return builtin.storage }
    if let definition = fact(base.type, as: BaseTypeFact.self)?.definition { return definition.storage }
    if case .enumeration? = (self[base.type]?.fact as? any TypeWithNature)?.nature { return .plain }
    return .extended
  }

  /// The collation that a column of the type gets unasked; nil where collations do not apply (`typcollation`).
  package mutating func defaultCollation(of type: TypeReference) -> ObjectID? {
    var element = type
    element.isArray = false
    while let domain = fact(element.type, as: DomainFact.self) {
      if let own = domain.collation { return own }
      element = domain.base
      element.isArray = false
    }
    guard let name = collationName(of: element) else { return nil }
    let pgCatalog = identities.number(of: Identity(kind: .schema, parent: .none, name: "pg_catalog"))
    return identities.number(of: Identity(kind: .collation, parent: pgCatalog, name: name))
  }

  /// The name in pg_catalog of the collation that values of a type have unasked.
  func collationName(of type: TypeReference) -> String? {
    if fact(type.type, as: BaseTypeFact.self)?.definition?.isCollatable == true { return "default" }
    return builtinType(of: type)?.collation
  }

  /// Whether values of one type can be stored in a column of another without being asked for: COERCION_ASSIGNMENT.
  ///
  /// The second type may be one of another catalog, which this one leads to.
  package func canAssign(_ source: TypeReference, to target: TypeReference, in other: Catalog? = nil) -> Bool
  {
    conversion(from: source, to: target, in: other, .assignment) != nil
  }

  /// Whether `value::type` can be written.
  package func canCast(_ source: TypeReference, to target: TypeReference, in other: Catalog? = nil) -> Bool {
    conversion(from: source, to: target, in: other, .explicit) != nil
  }

  /// How a value of one type becomes one of another; nil when it can't.
  func conversion(
    from source: TypeReference,
    to target: TypeReference,
    in other: Catalog? = nil,
    _ context: CastFact.Context = .explicit
  ) -> CastFact.Method? {
    let other = other ?? self
    return conversion(baseType(of: source), to: other.baseType(of: target), in: other, context)
  }

  /// The rules of find_coercion_pathway.
  private func conversion(
    _ from: TypeReference,
    to: TypeReference,
    in other: Catalog,
    _ context: CastFact.Context
  ) -> CastFact.Method? {
    if from.type == to.type, from.isArray == to.isArray { return .binary }
    if from.isArray, to.isArray {
      var (element, otherElement) = (from, to)
      element.isArray = false
      otherElement.isArray = false
      return conversion(baseType(of: element), to: other.baseType(of: otherElement), in: other, context)
    }
    let (left, right) = (builtinType(of: from), other.builtinType(of: to))
    if let left, let right, !from.isArray, !to.isArray {
      for source in [Builtins.shared.source] + extensionSources(from) + other.extensionSources(to) {
        guard let cast = source.cast(from: left.name, to: right.name) else { continue }
        return context == .explicit || cast.context != .explicit ? method(cast) : nil
      }
    }
    if let cast = ownCast(from: from, to: to) ?? other.ownCast(from: from, to: to) {
      return context == .explicit || cast.context != .explicit ? cast.method : nil
    }
    // Any value has a text, which fits where a string is wanted; and any string may hold a value, when asked.
    let string = UInt8(ascii: "S")
    if !to.isArray, let right, right.category == string { return .text }
    if context == .explicit, !from.isArray, let left, left.category == string { return .text }
    return nil
  }

  private func method(_ cast: BuiltinCast) -> CastFact.Method {
    switch cast.method {
    case .binary: .binary
    case .function: .function
    case .inputOutput: .text
    }
  }

  /// The cast of the user's between two types.
  private func ownCast(from source: TypeReference, to target: TypeReference) -> CastFact? {
    for type in [source.type, target.type] {
      let casts = dependents(of: type, as: CastFact.self)
      if let found = casts.first(where: { $0.fact.source == source && $0.fact.target == target }) {
        return found.fact
      }
    }
    return nil
  }

  private func extensionSources(_ types: TypeReference...) -> [BuiltinSource] {
    types.compactMap { type in
      guard let fact = self[type.type]?.fact as? ExtensionTypeFact else { return nil }
      return Builtins.shared.extension(named: name(of: fact.owner))?.source
    }
  }
}

extension Elaboration {
  package func builtinType(of type: TypeReference) -> BuiltinType? { catalog.builtinType(of: type) }
  package mutating func defaultCollation(of type: TypeReference) -> ObjectID? {
    catalog.defaultCollation(of: type)
  }
  package mutating func isCollatable(_ type: TypeReference) -> Bool { defaultCollation(of: type) != nil }

  /// Whether that is the name of a column that every table has.
  package func isSystemColumn(_ name: String) -> Bool {
    ["tableoid", "cmax", "xmax", "cmin", "xmin", "ctid"].contains(name)
  }
}
