// What lives elsewhere, as the user says: a platform's own tables and functions, of which the files only speak.

package import CatalogModel
import PostgresBuiltins
import PostgresSyntax

/// Which names are taken to be there if nothing makes them.
package struct Assumption: Sendable {
  /// Whether an object of a kind, in a schema, of that name is; by its words in `… does not exist`.
  private let holds: @Sendable (_ what: String, _ schema: String, _ name: String) -> Bool
  /// Whether a schema of that name is, for what is in it.
  private let holdsSchema: @Sendable (_ name: String) -> Bool
  package let isEmpty: Bool

  /// Nothing.
  package init() {
    holds = { _, _, _ in false }
    holdsSchema = { _ in false }
    isEmpty = true
  }

  package init(
    _ holds: @escaping @Sendable (_ what: String, _ schema: String, _ name: String) -> Bool,
    schema holdsSchema: @escaping @Sendable (_ name: String) -> Bool
  ) {
    self.holds = holds
    self.holdsSchema = holdsSchema
    isEmpty = false
  }

  fileprivate func includes(_ what: String, _ schema: String, _ name: String) -> Bool {
    holds(what, schema, name)
  }

  fileprivate func includes(schema: String) -> Bool { holdsSchema(schema) }
}

extension Elaboration {
  /// Takes something that was looked for in vain to be there if it is one of those that live elsewhere; gives whether it
  /// is.
  ///
  /// A relation is a table, so that keys refer to it and triggers and policies hang on it; its columns are made as they are
  /// named. None of that is compared or written.
  mutating func assume(_ missing: Refusal.Missing, at range: SourceRange) -> Bool {
    guard !assumption.isEmpty, let name = missing.path.last, !name.isEmpty else { return false }
    if missing.what == "schema" { return assumption.includes(schema: name) && addAssumedSchema(name) != nil }
    guard missing.what == "relation" || Self.opaqueKinds[missing.what] != nil else { return false }
    var schema = ObjectID.none
    if !Self.kindsInNoSchema.contains(missing.what) {
      let candidates = missing.path.count > 1 ? [missing.path[missing.path.count - 2]] : session.searchPath
      guard let home = candidates.first(where: { assumption.includes(missing.what, $0, name) }),
        let id = catalog.lookUp(.schema, home) ?? addAssumedSchema(home)
      else { return false }
      schema = id
    } else if !assumption.includes(missing.what, "", name) {
      return false
    }
    guard addAssumed(missing.what, named: name, in: schema) else { return false }
    diagnostics.append(
      Diagnostic(
        id: Diagnostic.assumedObject,
        severity: .note,
        message: "\(missing.what) \"\(missing.path.joined(separator: "."))\" is taken to be there",
        range: range
      )
    )
    return true
  }

  private mutating func addAssumedSchema(_ name: String) -> ObjectID? {
    var fact = SchemaFact()
    fact.isDerived = true
    return try? catalog.add(fact, named: name, in: .none, at: .nowhere)
  }

  private mutating func addAssumed(_ what: String, named name: String, in schema: ObjectID) -> Bool {
    guard what == "relation" else { return Self.opaqueKinds[what]?(&self, .none, name, schema) ?? false }
    var fact = TableFact()
    fact.isDerived = true
    return (try? catalog.add(fact, named: name, in: schema, at: .nowhere)) != nil
  }

  /// Whether an object is a table that is taken to be there.
  func isAssumed(_ id: ObjectID) -> Bool {
    guard !assumption.isEmpty else { return false }
    return catalog.read(id, as: TableFact.self, \.isDerived) == true
  }

  /// Whether an object is a column of which nothing but the name is known.
  func isAssumedColumn(_ id: ObjectID) -> Bool {
    catalog.read(id, as: ColumnFact.self, \.isDerived) == true
  }

  /// Whether an object is a table, as far as one can tell, of whose columns there may be others than those that are known:
  /// one that is taken to be there, one that inherits from such a one, or that of an extension which is not known.
  func hasUnknownColumns(_ id: ObjectID) -> Bool {
    if isAssumed(id) || catalog[id]?.factType == OpaqueFact<OpaqueRelation>.self { return true }
    return !assumption.isEmpty && catalog.parentTables(of: id).contains { hasUnknownColumns($0) }
  }

  /// Refuses to make something of all columns of such a table.
  func checkKnownColumns(_ table: ObjectID, for what: String, at node: Node?) throws(Refusal) {
    guard hasUnknownColumns(table) else { return }
    throw refused(
      "opaque-columns",
      "the columns of relation \"\(catalog.name(of: table))\" are not known, so that \(what)",
      at: node,
      help: "give its definition, with --base"
    )
  }

  /// A column of such a table.
  mutating func assumedColumn(_ name: String, of table: ObjectID) -> ObjectID? {
    guard hasUnknownColumns(table) else { return nil }
    var fact = ColumnFact(type: TypeReference(builtinType("unknown")))
    fact.isDerived = true
    return try? catalog.add(fact, named: name, in: table, at: .nowhere)
  }

  /// The columns that a foreign key refers to in such a table.
  ///
  /// Where it does not say, its primary key can only be guessed.
  mutating func assumedKey(_ names: [String], of table: ObjectID, at node: Node?) -> [String] {
    guard names.isEmpty else { return names }
    note(
      "assumed-key",
      "the primary key of \"\(catalog.name(of: table))\" is not known: it is taken to be \"id\"",
      .note,
      at: node
    )
    return ["id"]
  }
}

extension Catalog {
  /// The objects that are taken to be there since they live elsewhere.
  package var assumedObjects: Set<ObjectID> {
    Set(
      all.filter { id in
        guard let fact = self[id]?.fact, fact.isDerived else { return false }
        if let opaque = fact as? any OpaqueMember { return opaque.owner == .none }
        return fact is SchemaFact || fact is TableFact || fact is ColumnFact
      }
    )
  }
}

extension Diagnostic {
  /// The id of notes about what is taken to be there.
  package static let assumedObject = "assumed-object"
}
