// Rewrite rules, apart from those behind views.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension FactKind { package static let rule = FactKind("rule") }

/// A rule on a table or view, the parent: `CREATE RULE`.
package struct RuleFact: ObjectKind {
  package static let kind = FactKind.rule
  package static let nameSpaces: [NameSpace] = [.rule]
  package static let rank = 95
  package static let isPinning = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("event", \.event, .alter { $0.replace }),
    Attribute("instead", \.isInstead, .alter { $0.replace }),
    Attribute("condition", \.condition, .alter { $0.replace }),
    Attribute("actions", \.actions, .alter { $0.replace }),
    Attribute("firing", \.firing, .alter { [$0.new.setFiring($0.id, $0.names)] }),
  ]

  package enum Event: String, AttributeValue {
    case select = "SELECT"
    case insert = "INSERT"
    case update = "UPDATE"
    case delete = "DELETE"

    /// The row that there is none of: OLD where something is inserted, NEW where it is deleted; as it stands in
    /// ``ExpressionScope/rows(of:hasBareColumns:hiding:)``.
    fileprivate var missingRow: (name: String, entry: Int)? {
      switch self {
      case .insert: ("OLD", 0)
      case .delete: ("NEW", 1)
      case .select, .update: nil
      }
    }
  }

  package var event: Event
  package var isInstead = false
  package var condition: Expression?
  /// None for DO NOTHING.
  package var actions: [RuleAction] = []
  package var firing = Firing.origin

  package init(event: Event) { self.event = event }

  package static let readers = [
    Reader(.ruleStmt) { node, elaboration throws(Refusal) in try elaboration.createRule(node) }
  ]

  package static let alterTableReaders = [
    firingReader("AT_EnableRule", .origin), firingReader("AT_EnableAlwaysRule", .always),
    firingReader("AT_EnableReplicaRule", .replica), firingReader("AT_DisableRule", .disabled),
  ]

  private static func firingReader(_ subtype: String, _ firing: Firing) -> AlterTableReader {
    AlterTableReader(subtype) { command, relation, elaboration throws(Refusal) in
      let id = try elaboration.rule(command.text("name") ?? "", of: relation, at: command)
      elaboration.catalog.update(id, as: RuleFact.self) { $0.firing = firing }
    }
  }

  package static let addressing = [
    Addressing("OBJECT_RULE") { object, _, elaboration throws(Refusal) in
      let names = object?.as(.list)?.strings("items") ?? []
      let relation = try elaboration.relation(named: names.dropLast(), at: object)
      return try elaboration.rule(names.last ?? "", of: relation, at: object)
    }
  ]

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.bare(id)) ON \(names.qualified(names.catalog.parent(of: id)))"
  }

  // MARK: SQL

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    let step = creation(id, "CREATE", names)
    return firing == .origin ? [step] : [step, setFiring(id, names)]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP RULE \(address(id, names))")] }

  fileprivate func creation(_ id: ObjectID, _ verb: String, _ names: Names) -> Step {
    let relation = names.catalog.parent(of: id)
    let rows = ["old", "new"].map { name in
      RangeEntry(.row(relation), alias: name, columns: names.catalog.resolvedColumns(of: relation))
    }
    var sql = "\(verb) RULE \(names.bare(id)) AS ON \(event.rawValue) TO \(names.qualified(relation))"
    if let condition { sql += "\n    WHERE \(condition.sql(names))" }
    sql += "\n    DO \(isInstead ? "INSTEAD" : "ALSO") "
    switch actions.count {
    case 0: sql += "NOTHING"
    case 1: sql += actions[0].sql(names, rows, indent: 4)
    default:
      let texts = actions.map { "        \($0.sql(names, rows, indent: 8))" }
      sql += "(\n\(texts.joined(separator: ";\n"))\n    )"
    }
    return Step(sql)
  }

  fileprivate func setFiring(_ id: ObjectID, _ names: Names) -> Step {
    Step(
      "ALTER TABLE \(names.qualified(names.catalog.parent(of: id)))",
      clause: "\(firing.words) RULE \(names.bare(id))"
    )
  }
}

/// A command of a rule.
package enum RuleAction: AttributeValue {
  case query(Query)
  case notify(channel: String, payload: String?)

  package static var holdsReferences: Bool { true }

  package func forEachReference(_ body: (ObjectID) -> Void) {
    if case .query(let query) = self { query.forEachReference(body) }
  }

  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> RuleAction {
    if case .query(let query) = self { .query(query.mapReferences(transform)) } else { self }
  }

  /// The command; `rows` is what OLD and NEW are.
  fileprivate func sql(_ names: Names, _ rows: [RangeEntry], indent: Int) -> String {
    switch self {
    case .query(let query): query.sql(names, within: rows, indent: indent)
    case .notify(let channel, let payload):
      "NOTIFY \(quoteIdentifier(channel))\(payload.map { ", \(quoteLiteral($0))" } ?? "")"
    }
  }
}

/// When a rule or trigger fires, by the session's role in replication.
package enum Firing: AttributeValue {
  /// Unless the session applies replicated changes.
  case origin
  case always, replica, disabled

  /// The words of ALTER TABLE.
  package var words: String {
    switch self {
    case .origin: "ENABLE"
    case .always: "ENABLE ALWAYS"
    case .replica: "ENABLE REPLICA"
    case .disabled: "DISABLE"
    }
  }
}

extension Alteration<RuleFact> {
  /// CREATE OR REPLACE RULE leaves alone whether it fires (InsertRule).
  fileprivate var replace: [Step] { [new.creation(id, "CREATE OR REPLACE", names)] }
}

extension Elaboration {
  fileprivate func rule(_ name: String, of relation: ObjectID, at node: Node?) throws(Refusal) -> ObjectID {
    if let id = catalog.lookUp(.rule, in: relation, name) { return id }
    var refusal = missing("rule", name, at: node)
    refusal.diagnostic.message =
      "rule \"\(name)\" for relation \"\(catalog.name(of: relation))\" does not exist"
    throw refusal
  }

  /// CREATE RULE (DefineRule, transformRuleStmt).
  fileprivate mutating func createRule(_ node: Node) throws(Refusal) {
    guard let rangeVar = node["relation"] else { return }
    let resolved = try relation(rangeVar)
    let name = node.text("rulename") ?? ""
    let ruled = ["table", "view", "materialized view"]
    if !ruled.contains(catalog.relationWord(resolved.id)) {
      throw refused(
        "wrong-kind",
        "relation \"\(catalog.name(of: resolved.id))\" cannot have rules",
        at: rangeVar
      )
    }
    var fact = RuleFact(event: event(node))
    if catalog.kind(of: resolved.id) == .materializedView {
      throw refused("not-supported", "rules on materialized views are not supported", at: rangeVar)
    }
    if fact.event == .select { return try makeView(of: resolved, byRule: node) }
    try checkRuleName(name, on: resolved.id, at: rangeVar)
    fact.isInstead = node.flag("instead")
    let scope = ExpressionScope.rows(of: resolved)
    fact.condition = try node["whereClause"].map { condition throws(Refusal) in
      let scope = ExpressionScope.rows(
        of: resolved,
        hasBareColumns: true,
        hiding: fact.event.missingRow.map { [$0.entry] } ?? []
      )
      return try analyzeCondition(condition, for: .filter, in: scope, with: &self)
    }
    for action in node.list("actions") {
      if let notify = action.as(.notifyStmt) {
        fact.actions.append(
          .notify(channel: notify.text("conditionname") ?? "", payload: notify.text("payload"))
        )
      } else {
        let query = try analyzeQuery(action, in: scope, with: &self)
        if let row = fact.event.missingRow, query.usesRuleRow(row.entry) {
          throw refused(
            "rule-rows",
            "ON \(fact.event.rawValue) rule cannot use \(row.name)",
            at: action.body
          )
        }
        try checkReturning(of: query, fact, resolved, at: action.body)
        fact.actions.append(.query(query))
      }
    }
    if let known = catalog.lookUp(.rule, in: resolved.id, name) {
      guard node.flag("replace") else {
        throw refused(
          "duplicate-name",
          "rule \"\(name)\" for relation \"\(catalog.name(of: resolved.id))\" already exists",
          at: rangeVar
        )
      }
      catalog.update(known, as: RuleFact.self) { old in
        fact.firing = old.firing
        old = fact
      }
      return
    }
    try add(fact, named: name, in: resolved.id, at: rangeVar)
  }

  /// Refuses the name of the rule behind a view for another rule (DefineQueryRewrite, RenameRewriteRule).
  func checkRuleName(_ name: String, on relation: ObjectID, at node: Node?) throws(Refusal) {
    guard name == "_RETURN" else { return }
    throw refused(
      "reserved-name",
      "non-view rule for \"\(catalog.name(of: relation))\" must not be named \"_RETURN\"",
      at: node
    )
  }

  /// RETURNING stands in for what the event's own gives (DefineQueryRewrite, checkRuleResultList).
  private func checkReturning(
    of query: Query,
    _ fact: RuleFact,
    _ relation: ResolvedRelation,
    at node: Node
  ) throws(Refusal) {
    guard let returning = query.modification?.returning, !returning.isEmpty else { return }
    let hasOther = fact.actions.contains {
      if case .query(let other) = $0 { other.modification?.returning.isEmpty == false } else { false }
    }
    let message: String? =
      if hasOther {
        "cannot have multiple RETURNING lists in a rule"
      } else if fact.condition != nil {
        "RETURNING lists are not supported in conditional rules"
      } else if !fact.isInstead {
        "RETURNING lists are not supported in non-INSTEAD rules"
      } else if returning.count != relation.columns.count {
        "RETURNING list has too \(returning.count < relation.columns.count ? "few" : "many") entries"
      } else {
        nil
      }
    if let message { throw refused("rule-returning", message, at: node) }
    for (index, (target, column)) in zip(returning, relation.columns).enumerated() {
      guard let type = target.type, let wanted = column.type,
        type.type != wanted.type || type.isArray != wanted.isArray
      else { continue }
      throw refused(
        "rule-returning",
        "RETURNING list's entry \(index + 1) has different type from column \"\(column.name)\"",
        at: node
      )
    }
  }

  private func event(_ node: Node) -> RuleFact.Event {
    switch node.text("event") {
    case "CMD_INSERT": .insert
    case "CMD_UPDATE": .update
    case "CMD_DELETE": .delete
    default: .select
    }
  }
}
