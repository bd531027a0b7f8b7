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

extension ObjectKind where Self: ColumnLike {
  package static var isColumnLike: Bool { true }
}

/// A relation whose columns are always the same, and no facts of their own.
package protocol HasFixedColumns: Fact {
  /// Their names and types of pg_catalog.
  static var fixedColumns: [(name: String, type: String)] { get }
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
      if let column = entry.read(as: ColumnFact.self, { ($0.type, $0.collation) }) {
        let collation = column.1.map { ColumnCollation.named($0) } ?? .usual
        result.append(ResolvedColumn(name: entry.name, id: id, type: column.0, collation: collation))
      } else if entry.nameSpaces.contains(.column),
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
    guard let entry = self[column] else { return nil }
    return entry.read(as: ColumnFact.self) { $0.type } ?? (entry.fact as? any ColumnLike)?.columnType
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
        if catalog.kind(of: id) == OpaqueRelation.kind {
          return ResolvedRelation(id: id, columns: [], isOpaque: true)
        }
        var found = resolved(id)
        if catalog[id]?.fact is IndexFact { found.unreadable = "an index" }
        if catalog[id]?.fact is CompositeFact { found.unreadable = "a composite type" }
        return found
      case .builtin(let source, let parent):
        guard let relation = source.relation(named: name) else { continue }
        let id = catalog.identities.number(of: Identity(kind: .builtinRelation, parent: parent, name: name))
        return ResolvedRelation(id: id, columns: columns(of: relation))
      case .member(let source, let owner):
        guard let relation = source.relation(named: name) else { continue }
        return ResolvedRelation(id: member(relation, of: owner), columns: columns(of: relation))
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

  // MARK: Collations

  package mutating func collation(named names: [String], at location: Int?) throws(Refusal) -> ObjectID {
    let (schema, name) = split(names)
    if schema == "pg_catalog", let known = builtinCollations[name] { return known }
    for provider in providers(schema) {
      switch provider {
      case .ours(let parent): if let id = catalog.lookUp(.collation, in: parent, name) { return id }
      case .builtin(_, let parent):
        guard parent == pgCatalog, Builtins.shared.collation(named: name) != nil else { continue }
        let id = catalog.identities.number(of: Identity(kind: .collation, parent: pgCatalog, name: name))
        builtinCollations[name] = id
        return id
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
      guard let source = extensionSources[id], let schema = catalog.schema(ofExtension: id) else {
        return nil
      }
      return (id, (schema, source))
    }
  }

  /// Whether pg_catalog is the first place to look for a name.
  func isBuiltinFirst(_ schema: String?) -> Bool {
    if let schema { return schema == "pg_catalog" }
    return !session.searchPath.contains("pg_catalog") && catalog.lookUp(.schema, "pg_temp") == nil
  }

  /// Must be called for every extension that is created.
  package mutating func noteExtension(_ id: ObjectID) {
    extensionHints.append(id)
    extensionSources[id] = Builtins.shared.extension(named: catalog.name(of: id))?.source
    usualClasses = [:]
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
