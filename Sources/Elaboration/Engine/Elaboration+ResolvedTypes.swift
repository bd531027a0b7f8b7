// The types that names lead to, and what is known of them.

package import CatalogModel
package import Expressions
import PostgresBuiltins
package import PostgresSyntax

extension Elaboration {
  package mutating func type(_ typeName: Node) throws(Refusal) -> TypeReference {
    let names = typeName.strings("names")
    if typeName.flag("pct_type") {
      let relation = try self.relation(named: Array(names.dropLast()), at: typeName)
      let column = try self.column(names.last ?? "", of: relation, at: typeName)
      guard let type = catalog.columnType(of: column) else {
        throw missing("type", names.joined(separator: "."), at: typeName)
      }
      return TypeReference(type.type, isArray: type.isArray)
    }
    let (schema, name) = split(names)
    var found = try type(schema, name, at: typeName)
    if !allowsShells, isShell(found.type) { throw onlyAShell(found.type, at: typeName) }
    if !typeName.list("arrayBounds").isEmpty {
      guard hasArrays(found) else { throw missing("type", typeName.writtenType, at: typeName) }
      found.isArray = true
    }
    found.modifiers = modifiers(typeName, of: name)
    if !found.modifiers.isEmpty { try check(&found.modifiers, of: found.type, at: typeName) }
    return found
  }

  /// Whether there are arrays of a type (get_array_type): there are none of arrays and of most pseudo-types.
  private mutating func hasArrays(_ type: TypeReference) -> Bool {
    guard !type.isArray, let name = builtinName(of: type.type) else { return !type.isArray }
    return builtinReference("_\(name)") != nil
  }

  /// A type by which a statement tells apart what it means: it may be a shell (LookupTypeNameOid).
  mutating func addressedType(_ typeName: Node) throws(Refusal) -> TypeReference {
    let allowed = allowsShells
    allowsShells = true
    defer { allowsShells = allowed }
    return try type(typeName)
  }

  private mutating func type(
    _ schema: String?,
    _ name: String,
    at node: Node?
  ) throws(Refusal) -> TypeReference {
    if let found = typeIfAny(schema, name) { return found }
    if let schema {
      _ = try self.schema(named: schema, at: node)
      throw missing("type", "\(schema).\(name)", at: node)
    }
    throw missing("type", name, at: node)
  }

  /// The type of that name along search_path (typenameType in parse_type.c).
  mutating func typeIfAny(_ schema: String?, _ name: String) -> TypeReference? {
    if isBuiltinFirst(schema), let known = builtinTypes[name], let known { return known }
    for provider in providers(schema) {
      switch provider {
      case .ours(let parent):
        if let id = catalog.lookUp(.type, in: parent, name) { return TypeReference(id) }
        // The array type of an own type, by the name that PostgreSQL gives it.
        if name.hasPrefix("_"), let id = catalog.lookUp(.type, in: parent, String(name.dropFirst())) {
          return TypeReference(id, isArray: true)
        }
      case .builtin(let source, let parent):
        if parent == pgCatalog {
          if let found = builtinReference(name) { return found }
        } else if let type = source.type(named: name) {
          // What a domain stands on must have a number before anybody asks for the domain's nature.
          if let base = type.base { _ = reference(base) }
          return TypeReference(
            catalog.identities.number(of: Identity(kind: .builtinType, parent: parent, name: name))
          )
        }
      case .member(let source, let owner):
        guard let type = source.type(named: name) else { continue }
        if type.isTrueArray, let element = type.element {
          let id = member(ExtensionTypeFact(owner: owner), named: element.name)
          return TypeReference(id, isArray: true)
        }
        return TypeReference(member(ExtensionTypeFact(owner: owner), named: name))
      }
    }
    return nil
  }

  mutating func builtinReference(_ name: String) -> TypeReference? {
    if let known = builtinTypes[name] { return known }
    guard let type = Builtins.shared.type(named: name) else {
      builtinTypes[name] = .some(nil)
      return nil
    }
    let result: TypeReference
    if type.isTrueArray, let element = type.element, element.schema == .pgCatalog {
      result = TypeReference(builtinType(element.name), isArray: true)
    } else {
      result = TypeReference(builtinType(name))
    }
    builtinTypes[name] = result
    return result
  }

  package mutating func builtinType(_ name: String) -> ObjectID {
    catalog.identities.number(of: Identity(kind: .builtinType, parent: pgCatalog, name: name))
  }

  package func builtinName(of type: ObjectID) -> String? {
    guard type != .none, !catalog.contains(type) else { return nil }
    let identity = catalog.identities[type]
    return identity.parent == pgCatalog && identity.kind == .builtinType ? identity.name : nil
  }

  package func nature(of type: ObjectID) -> TypeNature {
    guard let entry = catalog[type] else {
      let identity = catalog.identities[type]
      guard identity.kind == .builtinType, identity.parent != pgCatalog,
        let builtin = Builtins.shared.informationSchema.type(named: identity.name)
      else { return .opaque }
      return nature(of: builtin)
    }
    if let domain = entry.fact as? any TypeOverBase { return .domain(domain.baseType) }
    if let other = entry.fact as? any TypeWithNature { return other.nature }
    if let member = entry.fact as? ExtensionTypeFact {
      let source = Builtins.shared.extension(named: catalog.name(of: member.owner))
      return source?.type(named: entry.name).map { nature(of: $0) } ?? .opaque
    }
    if entry.fact is OpaqueFact<OpaqueRelation> || isAssumed(type) { return .unknown }
    return catalog.resolvedColumns(of: type).isEmpty ? .opaque : .composite
  }

  /// What a type of information_schema or of an extension is; those over or of others name these by their numbers.
  private func nature(of builtin: BuiltinType) -> TypeNature {
    switch builtin.kind {
    case .base:
      .base(
        category: builtin.category,
        isPreferred: builtin.isPreferred,
        subscripts: builtin.subscripting == nil ? .none : builtin.subscripting == .hstore ? .text : .unknown
      )
    case .composite: .composite
    case .enumeration: .enumeration
    case .domain: builtin.base.flatMap { known($0) }.map { .domain($0) } ?? .opaque
    case .range: builtin.rangeSubtype.flatMap { known($0) }.map { .range(subtype: $0) } ?? .opaque
    case .multirange: builtin.rangeCounterpart.flatMap { known($0) }.map { .multirange(range: $0) } ?? .opaque
    case .pseudo: .opaque
    }
  }

  /// A type of pg_catalog that has a number already.
  private func known(_ name: BuiltinName) -> TypeReference? {
    guard name.schema == .pgCatalog else { return nil }
    let identity = Identity(kind: .builtinType, parent: pgCatalog, name: name.name)
    return catalog.identities.existing(identity).map { TypeReference($0) }
  }

  package func collation(ofDomain type: ObjectID) -> ObjectID? {
    catalog.fact(type, as: DomainFact.self)?.collation
  }

  package func objectName(_ id: ObjectID) -> String { catalog.name(of: id) }

  package mutating func typeName(_ id: ObjectID) -> String {
    let names = Names(catalog)
    return typeIfAny(nil, catalog.name(of: id)) == TypeReference(id) ? names.bare(id) : names.qualified(id)
  }

  package func baseType(of type: TypeReference) -> TypeReference {
    var type = type
    while !type.isArray, case .domain(let base) = nature(of: type.type) { type = base }
    return type
  }

  /// The type that a built-in object refers to; nil for a pseudo-type, and for what is not installed.
  mutating func reference(_ name: BuiltinName) -> TypeReference? {
    guard let type = Builtins.shared.type(name), type.kind != .pseudo else { return nil }
    switch name.schema {
    case .pgCatalog: return builtinReference(name.name)
    case .informationSchema: return typeIfAny("information_schema", name.name)
    case .ofExtension(let owner):
      guard let id = catalog.lookUp(.extension, owner),
        let home = catalog.schema(ofExtension: id)
      else { return nil }
      return typeIfAny(catalog.name(of: home), name.name)
    case .named(let schema): return typeIfAny(schema, name.name)
    }
  }

  /// Type modifiers as `format_type` prints them.
  private func modifiers(_ typeName: Node, of name: String) -> [String] {
    let nodes = typeName.list("typmods")
    guard !nodes.isEmpty else { return [] }
    var result: [String] = nodes.compactMap { node in
      guard let constant = node.as(.aConst) else {
        return node.as(.columnRef)?.list("fields").compactMap(\.string).first
      }
      return constant["sval"]?.text("sval") ?? constant["fval"]?.text("fval")
        ?? String(constant["ival"]?.int("ival") ?? 0)
    }
    switch name {
    case "numeric" where result.count == 1: result.append("0")
    case "interval":
      let fields = intervalFields(Int(result.first ?? "") ?? 0)
      // The mask of all fields says nothing: INTERVAL(3).
      result = [fields] + result.dropFirst()
      if result == [""] { result = [] }
    default: break
    }
    return result
  }

  /// The fields that an interval's typmod names (intervaltypmodout).
  private func intervalFields(_ mask: Int) -> String {
    switch mask {
    case 1 << 2: "year"
    case 1 << 1: "month"
    case 1 << 3: "day"
    case 1 << 10: "hour"
    case 1 << 11: "minute"
    case 1 << 12: "second"
    case 1 << 2 | 1 << 1: "year to month"
    case 1 << 3 | 1 << 10: "day to hour"
    case 1 << 3 | 1 << 10 | 1 << 11: "day to minute"
    case 1 << 3 | 1 << 10 | 1 << 11 | 1 << 12: "day to second"
    case 1 << 10 | 1 << 11: "hour to minute"
    case 1 << 10 | 1 << 11 | 1 << 12: "hour to second"
    case 1 << 11 | 1 << 12: "minute to second"
    default: ""
    }
  }
}
