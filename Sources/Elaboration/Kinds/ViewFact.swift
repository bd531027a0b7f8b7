// Views.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension FactKind { package static let view = FactKind("view") }

/// A view, with columns that are facts of their own and follow from its query: `CREATE VIEW`.
package struct ViewFact: ObjectKind, HoldsQuery {
  package static let kind = FactKind.view
  // A view's row type takes the name in pg_type too.
  package static let nameSpaces: [NameSpace] = [.relation, .type]
  package static let rank = 90
  package static let isPinning = true
  // CREATE OR REPLACE VIEW leaves the columns that others use.
  package static let changesAlone = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("query", \.query, .alterIfPossible { $0.replaceQuery }),
    Attribute("options", \.parameters, .alter { $0.setOptions }),
  ]

  package var query: Query
  /// `security_barrier`, `security_invoker`, `check_option`.
  package var parameters = StorageParameters()

  package init(query: Query) { self.query = query }

  package static let readers = [
    Reader(.viewStmt) { node, elaboration throws(Refusal) in try elaboration.createView(node) }
  ]

  package static let addressing = [
    Addressing("OBJECT_VIEW") { object, relation, elaboration throws(Refusal) in
      try elaboration.address(relation: relation, object: object, kinds: [.view], "view")
    }
  ]

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    [creation(id, "CREATE", names)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP VIEW \(names.qualified(id))")] }

  fileprivate func creation(_ id: ObjectID, _ verb: String, _ names: Names) -> Step {
    let (columns, sql) = query.sqlOfView(names)
    return Step("\(verb) VIEW \(names.qualified(id))\(columns)\(parameters.withClause) AS\n\(sql)")
  }
}

extension ViewFact: HoldsParameters {
  package var knownParameters: [String: ParameterKind]? {
    ["security_barrier": .flag, "security_invoker": .flag, "check_option": .word(["local", "cascaded"])]
  }
}

extension Alteration<ViewFact> {
  /// CREATE OR REPLACE VIEW, where it lets the columns be as they become.
  fileprivate var replaceQuery: [Step]? {
    guard let before = columns(oldCatalog), let after = columns(catalog), after.starts(with: before) else {
      return nil
    }
    return [new.creation(id, "CREATE OR REPLACE", names)]
  }

  /// CREATE OR REPLACE VIEW sets all options anew.
  fileprivate var setOptions: [Step] {
    guard old.query == new.query else { return [] }
    return new.parameters.clauses(from: old.parameters).map {
      Step("ALTER VIEW \(names.qualified(id)) \($0)")
    }
  }

  /// Names, types and collations of the columns; nil when a type is not known.
  private func columns(_ catalog: Catalog) -> [ResolvedColumn]? {
    var result: [ResolvedColumn] = []
    for column in catalog.children(of: id, .viewColumn) {
      guard let fact = catalog.fact(column, as: ViewColumnFact.self), let type = fact.type else { return nil }
      let collation = fact.collation.map { ColumnCollation.named($0) } ?? .usual
      result.append(
        ResolvedColumn(name: catalog.name(of: column), id: nil, type: type, collation: collation)
      )
    }
    return result
  }
}

extension Elaboration {
  /// CREATE VIEW (DefineView).
  fileprivate mutating func createView(_ node: Node) throws(Refusal) {
    guard let rangeVar = node["view"], let statement = node["query"] else { return }
    guard !rangeVar.is("relpersistence", "u") else {
      throw refused("invalid-view", "views cannot be unlogged because they do not have storage", at: rangeVar)
    }
    var fact = ViewFact(query: try viewQuery(statement, columnNames: node.strings("aliases"), at: rangeVar))
    try apply(node.list("options"), to: &fact.parameters, known: fact.knownParameters)
    switch node.text("withCheckOption") {
    case "LOCAL_CHECK_OPTION": fact.parameters["check_option"] = "local"
    case "CASCADED_CHECK_OPTION": fact.parameters["check_option"] = "cascaded"
    default: break
    }
    if fact.parameters["check_option"] != nil, let obstacle = fact.query.obstacleToUpdates {
      throw refused(
        "invalid-view",
        "WITH CHECK OPTION is supported only on automatically updatable views",
        at: rangeVar,
        help: obstacle
      )
    }
    let name = rangeVar.text("relname") ?? ""
    // What reads a temporary relation is one.
    var isTemporary = false
    fact.query.forEachReference { if self.isTemporary($0) { isTemporary = true } }
    let schema = try creationSchema(of: rangeVar, "view", isTemporary: isTemporary)
    if node.flag("replace"), let known = catalog.lookUp(.relation, in: schema, name) {
      try replaceView(known, by: fact, at: rangeVar)
      return
    }
    let id = try add(fact, named: name, in: schema, at: rangeVar)
    try addViewColumns(fact.query.outputColumns, to: id, at: rangeVar)
    finishCreation(id)
  }

  /// CREATE OR REPLACE VIEW of a view that is there (DefineVirtualRelation, checkViewTupleDesc).
  private mutating func replaceView(_ id: ObjectID, by fact: ViewFact, at node: Node) throws(Refusal) {
    guard catalog.kind(of: id) == .view else {
      throw refused("wrong-kind", "\"\(catalog.name(of: id))\" is not a view", at: node)
    }
    let new = fact.query.outputColumns
    let old = catalog.children(of: id, .viewColumn)
    guard new.count >= old.count else {
      throw refused("invalid-view", "cannot drop columns from view", at: node)
    }
    for (column, replacement) in zip(old, new) {
      let name = catalog.name(of: column)
      guard name == replacement.name else {
        throw refused(
          "invalid-view",
          "cannot change name of view column \"\(name)\" to \"\(replacement.name)\"",
          at: node,
          help: "use ALTER VIEW ... RENAME COLUMN ... to change name of view column instead"
        )
      }
      let type = catalog.fact(column, as: ViewColumnFact.self)?.type
      if let type, let newType = replacement.type, type != newType {
        let names = Names(catalog)
        throw refused(
          "invalid-view",
          "cannot change data type of view column \"\(name)\" from \(type.sql(names)) to \(newType.sql(names))",
          at: node
        )
      }
      try checkCollation(of: column, replacement, at: node)
      catalog.update(column, as: ViewColumnFact.self) { $0.type = replacement.type }
    }
    catalog.update(id, as: ViewFact.self) { $0 = fact }
    try addViewColumns(Array(new.dropFirst(old.count)), to: id, at: node)
  }

  /// Refuses another collation of a column that stays, which others may go by (checkViewTupleDesc).
  private mutating func checkCollation(
    of column: ObjectID,
    _ replacement: ResolvedColumn,
    at node: Node
  ) throws(Refusal) {
    let name = catalog.name(of: column)
    guard let fact = catalog.fact(column, as: ViewColumnFact.self), let type = replacement.type,
      let usual = defaultCollation(of: type)
    else { return }
    let collation = try collation(
      replacement.collation,
      orRefuse: "could not determine which collation to use for view column \"\(name)\"",
      at: node
    )
    let (old, new) = (fact.collation ?? usual, collation ?? usual)
    guard old != new else { return }
    throw refused(
      "invalid-view",
      "cannot change collation of view column \"\(name)\" from \"\(catalog.name(of: old))\" to "
        + "\"\(catalog.name(of: new))\"",
      at: node
    )
  }
}

extension ViewFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    reader.lock(change.id, .accessExclusive)
    guard reader.isInUse(change.id) else { return }
    if change.isRemoved { reader.report(.dropView, change.id) }
    if change.isMoved { reader.report(.rename, change.id) }
    if change.old?.isInvokers == true, change.new?.isInvokers == false {
      reader.report(.loseSecurityInvoker, change.id)
    }
  }

  /// Whether it reads with the rights of who asks.
  private var isInvokers: Bool { parameters["security_invoker"] == "true" }
}

extension ViewFact {
  package static let isRelation = true
}
