// Row-level security policies.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension FactKind { package static let policy = FactKind("policy") }

/// A policy of a table: the parent.
package struct PolicyFact: ObjectKind {
  package static let kind = FactKind.policy
  package static let nameSpaces: [NameSpace] = [.policy]
  package static let rank = 110
  package static let isPinning = true
  package static let attributes: [Attribute<Self>] = [
    Attribute("command", \.command, .replace),
    Attribute("permissive", \.isPermissive, .replace),
    Attribute("roles", \.roles, .alter { $0.changes }),
    Attribute("using", \.using, .alterIfPossible { $0.new.using == nil ? nil : $0.changes }),
    Attribute("with check", \.check, .alterIfPossible { $0.new.check == nil ? nil : $0.changes }),
  ]

  package enum Command: String, AttributeValue { case all, select, insert, update, delete }

  package var command = Command.all
  package var isPermissive = true
  package var roles = PolicyRoles()
  package var using: Expression?
  package var check: Expression?

  package init() {}

  package static let readers = [
    Reader(.createPolicyStmt) { node, elaboration throws(Refusal) in try elaboration.createPolicy(node) },
    Reader(.alterPolicyStmt) { node, elaboration throws(Refusal) in try elaboration.alterPolicy(node) },
  ]

  package static let addressing = [
    Addressing("OBJECT_POLICY") { object, _, elaboration throws(Refusal) in
      let names = object?.as(.list)?.strings("items") ?? []
      let table = try elaboration.relation(named: Array(names.dropLast()), at: object)
      return try elaboration.policy(names.last ?? "", of: table)
    }
  ]

  // MARK: SQL

  package func address(_ id: ObjectID, _ names: Names) -> String {
    "\(names.bare(id)) ON \(names.qualified(names.catalog.parent(of: id)))"
  }

  package func create(_ id: ObjectID, inlined: Inlined, _ names: Names) -> [Step] {
    var lines = ["CREATE POLICY \(address(id, names))"]
    if !isPermissive { lines.append("AS RESTRICTIVE") }
    if command != .all { lines.append("FOR \(command.rawValue.uppercased())") }
    if !roles.isEverybody { lines.append(roles.sql(names)) }
    if let using { lines.append("USING (\(using.sql(names)))") }
    if let check { lines.append("WITH CHECK (\(check.sql(names)))") }
    return [Step(lines.joined(separator: "\n    "))]
  }

  package func drop(_ id: ObjectID, _ names: Names) -> [Step] { [Step("DROP POLICY \(address(id, names))")] }
}

/// The roles that a policy is for.
package struct PolicyRoles: AttributeValue {
  /// None where everybody is meant.
  package var ids: Set<ObjectID> = []
  /// Whether the role that runs the script is one of them, whatever it is called: CURRENT_USER and its like.
  package var isForSession = false

  package init(_ ids: Set<ObjectID> = []) { self.ids = ids }

  package var isEverybody: Bool { ids.isEmpty && !isForSession }

  package static var holdsReferences: Bool { true }
  package func forEachReference(_ body: (ObjectID) -> Void) {
    for id in ids.sorted() { body(id) }
    if isForSession { body(.undecided) }
  }
  package func mapReferences(_ transform: (ObjectID) -> ObjectID) -> PolicyRoles {
    var result = self
    result.ids = Set(ids.map(transform))
    return result
  }

  /// The clause for them, in the order of their names.
  func sql(_ names: Names) -> String {
    guard !isEverybody else { return "TO PUBLIC" }
    let words = ids.map { names.catalog.name(of: $0) }.sorted().map(quoteRole)
    return "TO \((words + (isForSession ? ["CURRENT_USER"] : [])).joined(separator: ", "))"
  }
}

extension Alteration<PolicyFact> {
  fileprivate var changes: [Step] {
    var lines = ["ALTER POLICY \(new.address(id, names))"]
    if new.roles != old.roles { lines.append(new.roles.sql(names)) }
    if let using = new.using, using != old.using { lines.append("USING (\(using.sql(names)))") }
    if let check = new.check, check != old.check { lines.append("WITH CHECK (\(check.sql(names)))") }
    return [Step(lines.joined(separator: lines.count > 2 ? "\n    " : " "))]
  }
}

extension Elaboration {
  /// CREATE POLICY (CreatePolicy).
  fileprivate mutating func createPolicy(_ node: Node) throws(Refusal) {
    guard let rangeVar = node["table"] else { return }
    let table: ObjectID = try relation(named: rangeVar)
    try checkHasPolicies(table, at: rangeVar)
    var fact = PolicyFact()
    fact.command = PolicyFact.Command(rawValue: node.text("cmd_name") ?? "") ?? .all
    fact.isPermissive = node.flag("permissive")
    fact.roles = policyRoles(node.list("roles"))
    try readExpressions(node, on: rangeVar, &fact)
    let name = node.text("policy_name") ?? ""
    guard catalog.lookUp(.policy, in: table, name) == nil else {
      throw refused(
        "duplicate-name",
        "policy \"\(name)\" for table \"\(catalog.name(of: table))\" already exists",
        at: rangeVar
      )
    }
    try add(fact, named: name, in: table, at: rangeVar)
  }

  /// ALTER POLICY (AlterPolicy).
  fileprivate mutating func alterPolicy(_ node: Node) throws(Refusal) {
    guard let rangeVar = node["table"] else { return }
    let table: ObjectID = try relation(named: rangeVar)
    try checkHasPolicies(table, at: rangeVar)
    let id = try policy(node.text("policy_name") ?? "", of: table)
    guard var fact = catalog.fact(id, as: PolicyFact.self) else { return }
    if !node.list("roles").isEmpty { fact.roles = policyRoles(node.list("roles")) }
    try readExpressions(node, on: rangeVar, &fact)
    catalog.update(id, as: PolicyFact.self) { $0 = fact }
  }

  private mutating func readExpressions(
    _ node: Node,
    on rangeVar: Node,
    _ fact: inout PolicyFact
  ) throws(Refusal) {
    let isNew = node.text("cmd_name") != nil
    if node["with_check"] != nil, fact.command == .select || fact.command == .delete {
      throw refused(
        "invalid-policy",
        isNew
          ? "WITH CHECK cannot be applied to SELECT or DELETE"
          : "only USING expression allowed for SELECT, DELETE",
        at: node["with_check"]?.body
      )
    }
    if node["qual"] != nil, fact.command == .insert {
      throw refused("invalid-policy", "only WITH CHECK expression allowed for INSERT", at: node["qual"]?.body)
    }
    let resolved: ResolvedRelation = try relation(rangeVar)
    if let qual = node["qual"] {
      fact.using = try analyzeCondition(qual, for: .policy, in: .relation(resolved), with: &self)
    }
    if let check = node["with_check"] {
      fact.check = try analyzeCondition(check, for: .policy, in: .relation(resolved), with: &self)
    }
  }

  private func checkHasPolicies(_ table: ObjectID, at node: Node) throws(Refusal) {
    guard catalog.relationWord(table) != "table" else { return }
    throw refused("wrong-kind", "\"\(catalog.name(of: table))\" is not a table", at: node)
  }

  /// The policy of that name (get_relation_policy_oid).
  fileprivate func policy(_ name: String, of table: ObjectID) throws(Refusal) -> ObjectID {
    if let id = catalog.lookUp(.policy, in: table, name) { return id }
    throw Refusal(
      "unknown-policy",
      "policy \"\(name)\" for table \"\(catalog.name(of: table))\" does not exist",
      at: statement.range,
      missing: Refusal.Missing(what: "policy", name: name)
    )
  }

  /// The roles of a policy: everybody swallows the others (policy_role_list_to_array).
  private mutating func policyRoles(_ nodes: Node.Elements) -> PolicyRoles {
    let names = nodes.map { roleName($0) }
    guard !names.contains("PUBLIC") else {
      if names.count > 1 { note("roles-ignored", "ignoring specified roles other than PUBLIC") }
      return PolicyRoles()
    }
    var roles = PolicyRoles(Set(names.compactMap(\.self).map { role(named: $0) }))
    roles.isForSession = names.contains(nil)
    return roles
  }
}

extension PolicyFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    let table = reader.relation(change.id)
    reader.lock(table, .accessExclusive)
    guard reader.isInUse(table), let table, !reader.isGone(table) else { return }
    if change.isRemoved { reader.report(.dropPolicy, change.id) }
    if change.old != nil, change.new != nil {
      reader.report(change.isMoved ? .rename : .changePolicy, change.id)
    }
  }
}
