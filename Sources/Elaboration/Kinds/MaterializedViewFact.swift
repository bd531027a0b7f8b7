// Materialized views.

package import CatalogModel
package import Expressions
package import PostgresSyntax

extension FactKind { package static let materializedView = FactKind("materialized view") }

/// A materialized view, apart from whether it holds its rows yet: `CREATE MATERIALIZED VIEW`.
package struct MaterializedViewFact: ObjectKind, HoldsQuery {
  package static let reachesOthers = true
  package static let kind = FactKind.materializedView
  package static let nameSpaces: [NameSpace] = [.relation, .type]
  package static let rank = 91
  package static let isPinning = true
  package static let attributes: [Attribute<Self>] = [
    // There is no CREATE OR REPLACE; what it holds is computed anew.
    Attribute("query", \.query, .replace),
    Attribute("access method", \.accessMethod, .alter { $0.setAccessMethod }),
    Attribute("tablespace", \.tablespace, .alter { $0.setTablespace }),
    Attribute("storage parameters", \.parameters, .alter { $0.setParameters }),
  ]

  package var query: Query
  /// Nil for `heap`.
  package var accessMethod: ObjectID?
  /// Nil for the database's own.
  package var tablespace: String?
  package var parameters = StorageParameters()

  package init(query: Query) { self.query = query }

  package static let readers = [
    Reader(.createTableAsStmt) { node, elaboration throws(Refusal) in
      guard node.is("objtype", "OBJECT_MATVIEW") else { return try elaboration.createTableAs(node) }
      try elaboration.createMaterializedView(node)
    }
  ]

  package static let addressing = [
    Addressing("OBJECT_MATVIEW") { object, relation, elaboration throws(Refusal) in
      try elaboration.address(
        relation: relation,
        object: object,
        kinds: [.materializedView],
        "materialized view"
      )
    }
  ]

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let (columns, sql) = query.sqlOfView(names)
    var head = "CREATE MATERIALIZED VIEW \(names.qualified(id))\(columns)"
    if let accessMethod { head += " USING \(names.bare(accessMethod))" }
    head += parameters.withClause
    if let tablespace { head += " TABLESPACE \(quoteIdentifier(tablespace))" }
    return [Step("\(head) AS\n\(sql)")]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] {
    [Step("DROP MATERIALIZED VIEW \(names.qualified(id))")]
  }
}

extension MaterializedViewFact: HoldsParameters, HoldsTablespace, HoldsAccessMethod {
  package var knownParameters: [String: ParameterKind]? { tableParameters }
}

extension MaterializedViewFact: FollowsMoves {
  /// Indexes move along (AlterTableNamespaceInternal).
  package func movedAlong(_ id: ObjectID, in catalog: Catalog) -> [ObjectID] {
    catalog.dependents(of: id).map(\.id).filter { catalog[$0]?.fact.host(in: catalog) == id }
  }
}

extension Alteration<MaterializedViewFact> {
  private func step(_ clause: String) -> Step {
    Step("ALTER MATERIALIZED VIEW \(names.qualified(id))", clause: clause)
  }

  fileprivate var setAccessMethod: [Step] {
    [step("SET ACCESS METHOD \(new.accessMethod.map(names.bare) ?? "heap")")]
  }

  fileprivate var setTablespace: [Step] {
    [step("SET TABLESPACE \(quoteIdentifier(new.tablespace ?? "pg_default"))")]
  }

  fileprivate var setParameters: [Step] { new.parameters.clauses(from: old.parameters).map(step) }
}

extension Elaboration {
  /// CREATE MATERIALIZED VIEW (ExecCreateTableAs).
  package mutating func createMaterializedView(_ node: Node) throws(Refusal) {
    guard let into = node["into"], let rangeVar = into["rel"], let statement = node["query"] else { return }
    let name = rangeVar.text("relname") ?? ""
    if rangeVar.text("schemaname") == "pg_temp" {
      // Its query is run as one that may make nothing temporary (DefineRelation).
      throw refused(
        "temporary-schema",
        "cannot create temporary table within security-restricted operation",
        at: rangeVar
      )
    }
    let schema = try creationSchema(rangeVar.text("schemaname"), at: rangeVar)
    if node.flag("if_not_exists"), catalog.lookUp(.relation, in: schema, name) != nil { return }
    let query = try viewQuery(statement, columnNames: into.strings("colNames"), at: rangeVar)
    var usesTemporary = false
    query.forEachReference { if self.isTemporary($0) { usesTemporary = true } }
    if usesTemporary {
      // transformCreateTableAsStmt
      throw refused(
        "temporary-schema",
        "materialized views must not use temporary tables or views",
        at: rangeVar
      )
    }
    var fact = MaterializedViewFact(query: query)
    fact.accessMethod = creationAccessMethod(into.text("accessMethod"))
    fact.tablespace = try creationTablespace(into.text("tableSpaceName"))
    try apply(into.list("options"), to: &fact.parameters, known: fact.knownParameters)
    let id = try add(fact, named: name, in: schema, at: rangeVar)
    try addViewColumns(query.outputColumns, to: id, at: rangeVar)
    finishCreation(id)
  }
}

extension MaterializedViewFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    if let new = change.new, change.isAdded {
      for table in reader.tables(in: new.query) { reader.read(table) }
      reader.report(.createMaterializedView, change.id)
    }
    if change.isRemoved, reader.isInUse(change.id) { reader.report(.dropView, change.id) }
    if change.isRemoved || change.isMoved { reader.lock(change.id, .accessExclusive) }
    if let old = change.old, let new = change.new {
      if old.accessMethod != new.accessMethod { reader.rewrite(change.id) }
      if old.tablespace != new.tablespace { reader.copy(change.id) }
    }
  }
}

extension MaterializedViewFact {
  package static let isRelation = true
  package var storesRows: Bool { true }
}

extension EffectReader {
  /// The tables that a query reads, also through views.
  func tables(in query: Query) -> Set<ObjectID> {
    var result: Set<ObjectID> = []
    query.forEachReference { id in
      guard let relation = relation(id), result.insert(relation).inserted else { return }
      if let view = catalog.fact(relation, as: ViewFact.self) { result.formUnion(tables(in: view.query)) }
      result.formUnion(withPartitions(relation))
    }
    return result
  }
}
