// Views that were tables first, as pg_dump made those that depend on each other, or on a primary key, up to PostgreSQL 9.6.

import CatalogModel
import Expressions
import PostgresSyntax

extension Elaboration {
  /// CREATE RULE "_RETURN" AS ON SELECT TO … DO INSTEAD SELECT …: a table becomes a view (DefineQueryRewrite).
  mutating func makeView(of relation: ResolvedRelation, byRule node: Node) throws(Refusal) {
    let id = relation.id
    let name = catalog.name(of: id)
    let actions = Array(node.list("actions"))
    let problem: String? =
      if actions.isEmpty {
        "INSTEAD NOTHING rules on SELECT are not implemented"
      } else if actions.count > 1 {
        "multiple actions for rules on SELECT are not implemented"
      } else if actions[0].tag != .selectStmt || !node.flag("instead") {
        "rules on SELECT must have action INSTEAD SELECT"
      } else if node["whereClause"] != nil {
        "event qualifications are not implemented for rules on SELECT"
      } else if node.text("rulename") != "_RETURN" {
        "view rule for \"\(name)\" must be named \"_RETURN\""
      } else {
        nil
      }
    if let problem { throw refused("invalid-rule", problem, at: node["relation"]) }
    let query = try viewQuery(actions[0], columnNames: [], at: actions[0].body)
    try checkResults(query.outputColumns, are: relation.columns, at: actions[0].body)
    if catalog.kind(of: id) == .view {
      guard node.flag("replace") else {
        throw refused("duplicate-name", "\"\(name)\" is already a view", at: node["relation"])
      }
      return catalog.update(id, as: ViewFact.self) { $0.query = query }
    }
    try checkCanBecomeView(id, at: node["relation"])
    try turn(id, into: ViewFact(query: query), at: node["relation"] ?? node)
  }

  /// The rule's columns are the relation's (checkRuleResultList).
  private func checkResults(_ results: [ResolvedColumn], are columns: [ResolvedColumn], at node: Node)
    throws(Refusal)
  {
    let entry = "SELECT rule's target"
    for (number, (result, column)) in zip(results, columns).enumerated() {
      let differs: String? =
        result.name != column.name
        ? "column name from" : result.type != column.type && result.type != nil ? "type from" : nil
      guard let differs else { continue }
      throw refused(
        "invalid-rule",
        "\(entry) entry \(number + 1) has different \(differs) column \"\(column.name)\"",
        at: node
      )
    }
    guard results.count != columns.count else { return }
    throw refused(
      "invalid-rule",
      "\(entry) list has too \(results.count > columns.count ? "many" : "few") entries",
      at: node
    )
  }

  private func checkCanBecomeView(_ id: ObjectID, at node: Node?) throws(Refusal) {
    let name = catalog.name(of: id)
    guard let table = catalog.fact(id, as: TableFact.self), catalog.kind(of: id) == .table else {
      throw refused("wrong-kind", "\"\(name)\" is not a table or view", at: node)
    }
    if table.partitionKey != nil || catalog.isPartition(id) {
      let what = table.partitionKey != nil ? "partitioned table" : "partition"
      throw refused("invalid-rule", "cannot convert \(what) \"\(name)\" to a view", at: node)
    }
    let obstacle: String? =
      if catalog.child(of: id, .trigger) != nil {
        "it has triggers"
      } else if !catalog.indexes(of: id).isEmpty {
        "it has indexes"
      } else if !catalog.heirs(of: id).isEmpty {
        "it has child tables"
      } else if !catalog.parentTables(of: id).isEmpty {
        "it has parent tables"
      } else if catalog.child(of: id, .policy) != nil {
        "it has row security policies"
      } else {
        nil
      }
    guard let obstacle else { return }
    throw refused(
      "invalid-rule",
      "could not convert table \"\(name)\" to a view because \(obstacle)",
      at: node
    )
  }

  /// Puts a view in a table's place, with its owner, comments, privileges and rules, and under all that refers to it.
  private mutating func turn(_ table: ObjectID, into fact: ViewFact, at node: Node) throws(Refusal) {
    let (name, schema) = (catalog.name(of: table), catalog.parent(of: table))
    // The name must be free; this one is nobody's.
    try? catalog.reidentify(table) { $0.name = "\u{0}" + name }
    let view = try add(fact, named: name, in: schema, at: node)
    try addViewColumns(fact.query.outputColumns, to: view, at: node)
    var successors = [table: view]
    for (old, new) in zip(catalog.children(of: table, .column), catalog.children(of: view, .viewColumn)) {
      successors[old] = new
    }
    let kept: Set<FactKind> = [.owner, .comment, .privilege, .rule]
    for (old, new) in successors {
      for child in catalog.children(of: old) where kept.contains(catalog.kind(of: child)) {
        try? catalog.reidentify(child) { $0.parent = new }
      }
    }
    let gone = (try? catalog.dropClosure(of: [table], cascade: false)) ?? [table]
    let users = Set(successors.keys.flatMap { catalog.dependents(of: $0).map(\.id) })
    for user in users.subtracting(gone) { redirect(user, to: successors) }
    catalog.remove(closure: (try? catalog.dropClosure(of: [table], cascade: true)) ?? [table])
  }

  private mutating func redirect(_ user: ObjectID, to successors: [ObjectID: ObjectID]) {
    func redirected<F: Fact>(_ fact: F) {
      catalog.replace(user, by: fact.mapReferences { successors[$0] ?? $0 })
    }
    if let fact = catalog[user]?.fact { redirected(fact) }
  }
}
