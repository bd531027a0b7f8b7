// Where the names in expressions come from: built-in objects, those of extensions, and those of the catalog so far.

package import CatalogModel
package import Expressions
import PostgresBuiltins
package import PostgresSyntax

/// A fact that can be a column in a query: of a table, a view, a composite type.
package protocol ColumnLike: Fact {
  /// Nil when it could not be told.
  var columnType: TypeReference? { get }
}

extension Catalog {
  /// The columns of a relation or composite type, as expressions about it see them.
  package func resolvedColumns(of relation: ObjectID) -> [ResolvedColumn] {
    var result: [ResolvedColumn] = []
    let children = children(of: relation)
    result.reserveCapacity(children.count)
    for id in children {
      guard let entry = self[id] else { continue }
      // Nearly all are a table's; finding out what other facts conform to takes its time.
      if let column = entry.fact.read(as: ColumnFact.self, { ($0.type, $0.collation) }) {
        let collation = column.1.map { ColumnCollation.named($0) } ?? .usual
        result.append(ResolvedColumn(name: entry.name, id: id, type: column.0, collation: collation))
      } else if type(of: entry.fact).nameSpaces.contains(.column),
        let column = entry.fact as? any ColumnLike
      {
        let collation = (column as? ViewColumnFact)?.collation.map { ColumnCollation.named($0) } ?? .usual
        result.append(ResolvedColumn(name: entry.name, id: id, type: column.columnType, collation: collation))
      }
    }
    return result
  }

  /// The type of a column of whatever kind; nil when that is no column, or it could not be told.
  package func columnType(of column: ObjectID) -> TypeReference? {
    guard let fact = self[column]?.fact else { return nil }
    return fact.read(as: ColumnFact.self) { $0.type } ?? (fact as? any ColumnLike)?.columnType
  }
}

/// A fact that can be called in an expression.
package protocol Callable: Fact {
  func resolved(_ id: ObjectID, in catalog: Catalog) -> ResolvedRoutine
}

/// A domain: a type that stands on another one.
package protocol TypeOverBase: Fact {
  var baseType: TypeReference { get }
}

/// A type other than a domain and a composite type, which says by itself what it is.
package protocol TypeWithNature: Fact {
  var nature: TypeNature { get }
}

extension FactKind {
  /// A type of pg_catalog, which no fact stands for.
  package static let builtinType = FactKind("type")
  package static let builtinRoutine = FactKind("function")
  package static let builtinRelation = FactKind("relation")
  package static let collation = FactKind("collation")
}

extension Elaboration: NameResolver {
  // MARK: Relations

  package mutating func relation(_ rangeVar: Node) throws(Refusal) -> ResolvedRelation {
    let schema = rangeVar.text("schemaname")
    let name = rangeVar.text("relname") ?? ""
    for provider in providers(schema) {
      switch provider {
      case .ours(let parent):
        guard let id = catalog.lookUp(.relation, in: parent, name) else { continue }
        return resolved(id)
      case .builtin(let source, let parent):
        guard let relation = source.relation(named: name) else { continue }
        let id = catalog.identities.number(of: Identity(kind: .builtinRelation, parent: parent, name: name))
        return ResolvedRelation(id: id, columns: columns(of: relation))
      case .member(let source, let owner):
        guard let relation = source.relation(named: name) else { continue }
        let id = member(ExtensionRelationFact(owner: owner), named: name)
        return ResolvedRelation(id: id, columns: columns(of: relation))
      }
    }
    if let schema {
      _ = try self.schema(named: schema, at: rangeVar)
      throw missing("relation", "\(schema).\(name)", at: rangeVar)
    }
    throw missing("relation", name, at: rangeVar)
  }

  private mutating func columns(of relation: BuiltinRelation) -> [ResolvedColumn] {
    relation.columns.map { column in
      ResolvedColumn(name: column.name, id: nil, type: reference(column.type))
    }
  }

  package mutating func columns(ofType type: ObjectID) -> [ResolvedColumn]? {
    if catalog.contains(type) {
      let columns = catalog.resolvedColumns(of: type)
      return columns.isEmpty ? nil : columns
    }
    return nil
  }

  // MARK: Types

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
    if !typeName.list("arrayBounds").isEmpty { found.isArray = true }
    found.modifiers = modifiers(typeName, of: name)
    if !found.modifiers.isEmpty { try check(&found.modifiers, of: found.type, at: typeName) }
    return found
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
    return catalog.resolvedColumns(of: type).isEmpty ? .opaque : .composite
  }

  /// What a type of information_schema or of an extension is; those over or of others name these by their numbers.
  private func nature(of builtin: BuiltinType) -> TypeNature {
    switch builtin.kind {
    case .base: .base(category: builtin.category, isPreferred: builtin.isPreferred)
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

  package func objectName(_ id: ObjectID) -> String { catalog.name(of: id) }

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
        let installed = catalog[id]?.fact as? any InstalledExtension
      else { return nil }
      return typeIfAny(catalog.name(of: installed.schema), name.name)
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

  // MARK: Routines and operators

  package mutating func routines(named names: [String]) -> [ResolvedRoutine] {
    let (schema, name) = split(names)
    var result: [ResolvedRoutine] = []
    for provider in providers(schema) {
      switch provider {
      case .ours(let parent):
        for id in catalog.lookUpAll(.routine, in: parent, name) {
          guard let callable = catalog[id]?.fact as? any Callable else { continue }
          result.append(callable.resolved(id, in: catalog))
        }
      case .builtin(let source, let parent):
        // Those of pg_catalog are found without a resolver.
        if parent == pgCatalog { continue }
        for function in source.functions(named: name) {
          let arguments = function.inputTypes.map { identity(of: $0) }
          let id = catalog.identities.number(
            of: Identity(kind: .builtinRoutine, parent: parent, name: name, arguments: arguments)
          )
          result.append(resolved(function, id))
        }
      case .member(let source, let owner):
        for function in source.functions(named: name) {
          let arguments = function.inputTypes.map { identity(of: $0) }
          let id = member(ExtensionRoutineFact(owner: owner), named: name, arguments: arguments)
          result.append(resolved(function, id))
        }
      }
    }
    return result
  }

  private mutating func resolved(_ function: BuiltinFunction, _ id: ObjectID) -> ResolvedRoutine {
    ResolvedRoutine(
      id: id,
      kind: kind(of: function),
      arguments: function.inputTypes.map { argument($0) },
      argumentNames: function.inputNames.map { $0 ?? "" },
      defaultCount: function.defaultCount,
      isVariadic: function.variadicElement != nil,
      result: argument(function.result),
      returnsSet: function.returnsSet,
      outputs: function.outputs.map {
        ResolvedColumn(name: $0.name ?? "", id: nil, type: reference($0.type))
      }
    )
  }

  private func kind(of function: BuiltinFunction) -> ResolvedRoutine.Kind {
    switch function.kind {
    case .function: return .function
    case .procedure: return .procedure
    case .window: return .window
    case .aggregate: break
    }
    switch function.aggregateKind {
    case .orderedSet(let count): return .orderedSet(direct: count)
    case .hypotheticalSet(let count): return .hypotheticalSet(direct: count)
    default: return .aggregate
    }
  }

  /// The type of an argument or result, which may be a pseudo-type.
  private mutating func argument(_ name: BuiltinName) -> TypeReference? {
    if let found = reference(name) { return found }
    guard name.schema == .pgCatalog, Builtins.shared.type(name)?.kind == .pseudo else { return nil }
    return TypeReference(builtinType(name.name))
  }

  /// A number for a type in a built-in routine's signature, pseudo-types among them.
  private mutating func identity(of name: BuiltinName) -> ObjectID {
    if let reference = reference(name) {
      guard reference.isArray else { return reference.type }
      return catalog.identities.number(of: Identity(kind: .builtinType, parent: reference.type, name: "[]"))
    }
    return builtinType(name.name)
  }

  package mutating func userOperators(named names: [String]) -> [ResolvedRoutine] {
    let (schema, name) = split(names)
    var result: [ResolvedRoutine] = []
    for provider in providers(schema) {
      switch provider {
      case .ours(let parent):
        for id in catalog.lookUpAll(.operator, in: parent, name) {
          guard let callable = catalog[id]?.fact as? any Callable else { continue }
          result.append(callable.resolved(id, in: catalog))
        }
      case .builtin: continue
      case .member(let source, let owner):
        for found in source.operators(named: name) {
          let operands = [found.left, found.right]
          let id = member(
            ExtensionOperatorFact(owner: owner),
            named: name,
            arguments: operands.map { $0.map { identity(of: $0) } ?? .none }
          )
          result.append(
            ResolvedRoutine(
              id: id,
              arguments: operands.compactMap { $0 }.map { argument($0) },
              result: argument(found.result)
            )
          )
        }
      }
    }
    return result
  }

  // MARK: Collations and literals that name objects

  package mutating func collation(named names: [String], at location: Int?) throws(Refusal) -> ObjectID {
    let (schema, name) = split(names)
    for provider in providers(schema) {
      switch provider {
      case .ours(let parent): if let id = catalog.lookUp(.collation, in: parent, name) { return id }
      case .builtin(_, let parent):
        guard parent == pgCatalog, Builtins.shared.collation(named: name) != nil else { continue }
        return catalog.identities.number(of: Identity(kind: .collation, parent: pgCatalog, name: name))
      case .member: continue
      }
    }
    let full = names.joined(separator: ".")
    throw Refusal(
      "unknown-collation",
      "collation \"\(full)\" for encoding \"UTF8\" does not exist",
      at: statement.range(at: location),
      missing: Refusal.Missing(what: "collation", name: full)
    )
  }

  package mutating func object(namedBy literal: String, type: String) -> ObjectID? {
    guard let names = splitQualifiedName(literal) else { return nil }
    let (schema, name) = split(names)
    switch type {
    case "regclass":
      for provider in providers(schema) {
        if case .ours(let parent) = provider, let id = catalog.lookUp(.relation, in: parent, name) {
          return id
        }
      }
      return nil
    case "regtype": return typeIfAny(schema, name)?.type
    case "regproc":
      let found = routines(named: names)
      return found.count == 1 ? found.first?.id : nil
    default: return nil
    }
  }

  /// The parts of a name as a `reg…` literal has it: `app."Item"` (stringToQualifiedNameList).
  private func splitQualifiedName(_ text: String) -> [String]? {
    var parts: [String] = []
    var current = ""
    var isQuoted = false
    var characters = text[...]
    while let character = characters.popFirst() {
      switch character {
      case "\"" where isQuoted && characters.first == "\"":
        current.append("\"")
        characters.removeFirst()
      case "\"": isQuoted.toggle()
      case "." where !isQuoted:
        parts.append(current)
        current = ""
      case " " where !isQuoted: continue
      default: current += isQuoted ? String(character) : character.lowercased()
      }
    }
    guard !isQuoted else { return nil }
    return parts + [current]
  }

  // MARK: Who provides a name

  /// A place where names are looked for.
  enum Provider {
    case ours(ObjectID)
    case builtin(BuiltinSource, ObjectID)
    /// An extension's members, in the schema where it is installed.
    case member(BuiltinSource, ObjectID)
  }

  /// The places where a name is looked for: one schema's, or those of search_path in order.
  mutating func providers(_ schema: String?) -> [Provider] {
    let schemas: [ObjectID]
    switch schema {
    case "pg_catalog": schemas = [pgCatalog]
    case "information_schema":
      let id = catalog.identities.number(
        of: Identity(kind: .schema, parent: .none, name: "information_schema")
      )
      return [.builtin(Builtins.shared.informationSchema, id)]
    case let name?: schemas = catalog.lookUp(.schema, name).map { [$0] } ?? []
    case nil: schemas = visibleSchemas
    }
    let installed = installedExtensions()
    var result: [Provider] = []
    for id in schemas {
      if id == pgCatalog {
        result.append(.builtin(Builtins.shared.source, id))
      } else {
        result.append(.ours(id))
      }
      for (owner, provider) in installed where provider.schema == id {
        result.append(.member(provider.source, owner))
      }
    }
    return result
  }

  private func installedExtensions() -> [(
    owner: ObjectID, provider: (schema: ObjectID, source: BuiltinSource)
  )] {
    extensionHints.compactMap { id in
      guard let source = extensionSources[id], let fact = catalog[id]?.fact as? any InstalledExtension
      else { return nil }
      return (id, (fact.schema, source))
    }
  }

  /// Whether pg_catalog is the first place to look for a name.
  private func isBuiltinFirst(_ schema: String?) -> Bool {
    if let schema { return schema == "pg_catalog" }
    return !session.searchPath.contains("pg_catalog") && catalog.lookUp(.schema, "pg_temp") == nil
  }

  /// Must be called for every extension that is created.
  package mutating func noteExtension(_ id: ObjectID) {
    extensionHints.append(id)
    extensionSources[id] = Builtins.shared.extension(named: catalog.name(of: id))?.source
  }

  /// The fact that stands for a member of an extension, made when it is first met.
  ///
  /// The extension is its parent, so that it stays the same object when the extension moves to another schema.
  mutating func member<F: ExtensionMember>(
    _ fact: F,
    named name: String,
    arguments: [ObjectID] = []
  ) -> ObjectID {
    let identity = Identity(kind: F.kind, parent: fact.owner, name: name, arguments: arguments)
    if let known = catalog.identities.existing(identity), catalog[known]?.fact is F { return known }
    let added = try? catalog.add(fact, named: name, in: fact.owner, arguments: arguments, at: .nowhere)
    return added ?? catalog.identities.number(of: identity)
  }
}
