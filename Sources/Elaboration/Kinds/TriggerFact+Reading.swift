// CREATE TRIGGER: CreateTriggerFiringOn in trigger.c.

import CatalogModel
import Expressions
import PostgresSyntax

extension Elaboration {
  mutating func createTrigger(_ node: Node) throws(Refusal) {
    guard let rangeVar = node["relation"] else { return }
    let table: ObjectID = try relation(named: rangeVar)
    let name = node.text("trigname") ?? ""
    var fact = TriggerFact(function: .none)
    fact.timing = node.int("timing") == 2 ? .before : node.int("timing") == 64 ? .insteadOf : .after
    fact.events = TriggerEvents(rawValue: node.int("events"))
    fact.isForRows = node.flag("row")
    try check(fact, node, of: table, at: rangeVar)
    if node.flag("isconstraint") {
      var constraint = ConstraintTrigger()
      constraint.isDeferrable = node.flag("deferrable")
      constraint.isInitiallyDeferred = node.flag("initdeferred")
      if let other = node["constrrel"] { constraint.from = try relation(named: other) as ObjectID }
      fact.constraint = constraint
    }
    for column in node.strings("columns") {
      let id = try self.column(column, of: table, at: node)
      if fact.columns.contains(id) {
        throw refused("duplicate-column", "column \"\(column)\" specified more than once", at: node)
      }
      fact.columns.append(id)
    }
    try readTransitions(node, of: table, &fact)
    if let condition = node["whenClause"] {
      fact.condition = try triggerCondition(condition, of: fact, on: rangeVar)
    }
    fact.arguments = node.strings("args")
    fact.function = try triggerFunction(node.strings("funcname"), returning: "trigger", at: node)
    try store(fact, named: name, on: table, mayReplace: node.flag("replace"), at: node)
  }

  /// Adds a trigger, or replaces the one of that name, with its copies on partitions.
  private mutating func store(
    _ fact: TriggerFact,
    named name: String,
    on table: ObjectID,
    mayReplace: Bool,
    at node: Node
  ) throws(Refusal) {
    let id: ObjectID
    if let old = catalog.lookUp(.trigger, in: table, name) {
      guard mayReplace else { throw triggerExists(name, table, at: node) }
      let before = catalog.fact(old, as: TriggerFact.self)
      if before?.original != nil {
        throw refused(
          "cannot-replace",
          "trigger \"\(name)\" for relation \"\(catalog.name(of: table))\" is an internal or a child trigger",
          at: node
        )
      }
      if before?.constraint != nil {
        throw refused(
          "cannot-replace",
          "trigger \"\(name)\" for relation \"\(catalog.name(of: table))\" is a constraint trigger",
          at: node
        )
      }
      catalog.update(old, as: TriggerFact.self) { $0 = fact }
      id = old
    } else {
      id = try add(fact, named: name, in: table, at: node)
      if fact.constraint != nil { noteConstraint(id) }
    }
    guard fact.isForRows else { return }
    for partition in triggerPartitions(of: table) {
      try copyTrigger(id, to: partition, mayReplace: mayReplace)
    }
  }

  private func triggerExists(_ name: String, _ table: ObjectID, at node: Node?) -> Refusal {
    refused(
      "duplicate-name",
      "trigger \"\(name)\" for relation \"\(catalog.name(of: table))\" already exists",
      at: node
    )
  }

  /// The trigger of that name on a relation (get_trigger_oid).
  func trigger(_ name: String, of table: ObjectID) throws(Refusal) -> ObjectID {
    if let id = catalog.lookUp(.trigger, in: table, name) { return id }
    throw Refusal(
      "unknown-trigger",
      "trigger \"\(name)\" for table \"\(catalog.name(of: table))\" does not exist",
      at: statement.range,
      missing: Refusal.Missing(what: "trigger", name: name)
    )
  }

  /// The function of that name without arguments, which must be made for triggers.
  mutating func triggerFunction(
    _ names: [String],
    returning pseudoType: String,
    at node: Node?
  ) throws(Refusal) -> ObjectID {
    let id = try routine(named: names, [], at: node)
    if let fact = catalog.fact(id, as: RoutineFact.self),
      fact.result != TypeReference(builtinType(pseudoType))
    {
      throw refused(
        "wrong-type",
        "function \(names.joined(separator: ".")) must return type \(pseudoType)",
        at: node
      )
    }
    return id
  }

  // MARK: Rules

  /// What the relation's kind allows.
  private func check(_ fact: TriggerFact, _ node: Node, of table: ObjectID, at place: Node) throws(Refusal) {
    let name = catalog.name(of: table)
    func refusal(_ message: String, _ help: String? = nil) -> Refusal {
      refused("invalid-trigger", message, at: place, help: help)
    }
    switch catalog.relationWord(table) {
    case "table":
      if fact.timing == .insteadOf {
        throw refusal("\"\(name)\" is a table", "tables cannot have INSTEAD OF triggers")
      }
      if catalog.isPartitioned(table), fact.isForRows, !node.list("transitionRels").isEmpty {
        throw refusal(
          "\"\(name)\" is a partitioned table",
          "ROW triggers with transition tables are not supported on partitioned tables"
        )
      }
    case "view":
      if fact.timing != .insteadOf, fact.isForRows {
        throw refusal("\"\(name)\" is a view", "views cannot have row-level BEFORE or AFTER triggers")
      }
      if fact.events.contains(.truncate) {
        throw refusal("\"\(name)\" is a view", "views cannot have TRUNCATE triggers")
      }
    case "foreign table":
      if fact.timing == .insteadOf {
        throw refusal("\"\(name)\" is a foreign table", "foreign tables cannot have INSTEAD OF triggers")
      }
      if fact.events.contains(.truncate) {
        throw refusal("\"\(name)\" is a foreign table", "foreign tables cannot have TRUNCATE triggers")
      }
      if node.flag("isconstraint") {
        throw refusal("\"\(name)\" is a foreign table", "foreign tables cannot have constraint triggers")
      }
    default: throw refusal("relation \"\(name)\" cannot have triggers")
    }
    if fact.events.contains(.truncate), fact.isForRows {
      throw refusal("TRUNCATE FOR EACH ROW triggers are not supported")
    }
    guard fact.timing == .insteadOf else { return }
    if !fact.isForRows { throw refusal("INSTEAD OF triggers must be FOR EACH ROW") }
    if node["whenClause"] != nil { throw refusal("INSTEAD OF triggers cannot have WHEN conditions") }
    if !node.list("columns").isEmpty { throw refusal("INSTEAD OF triggers cannot have column lists") }
  }

  private func readTransitions(_ node: Node, of table: ObjectID, _ fact: inout TriggerFact) throws(Refusal) {
    for transition in node.list("transitionRels").compactMap({ $0.as(.triggerTransition) }) {
      let isNew = transition.flag("isNew")
      let word = isNew ? "NEW" : "OLD"
      func refusal(_ message: String) -> Refusal { refused("invalid-trigger", message, at: node) }
      if !transition.flag("isTable") {
        throw refusal("ROW variable naming in the REFERENCING clause is not supported")
      }
      if fact.timing != .after {
        throw refusal("transition table name can only be specified for an AFTER trigger")
      }
      if fact.events.contains(.truncate) {
        throw refusal("TRUNCATE triggers cannot specify transition tables")
      }
      if [TriggerEvents.insert, .update, .delete].count(where: { fact.events.contains($0) }) > 1 {
        throw refusal("transition tables cannot be specified for triggers with more than one event")
      }
      if !fact.columns.isEmpty {
        throw refusal("transition tables cannot be specified for triggers with column lists")
      }
      if ["view", "foreign table"].contains(catalog.relationWord(table)) {
        throw refusal("\"\(catalog.name(of: table))\" is a \(catalog.relationWord(table))")
      }
      if fact.isForRows, triggersComeFromPartitionedTable(table) {
        throw refusal("ROW triggers with transition tables are not supported on partitions")
      }
      if fact.isForRows, catalog.child(of: table, .inheritance) != nil {
        throw refusal("ROW triggers with transition tables are not supported on inheritance children")
      }
      let impossible: TriggerEvents = isNew ? .delete : .insert
      if fact.events.contains(impossible) {
        let verbs = isNew ? "an INSERT or UPDATE" : "a DELETE or UPDATE"
        throw refusal("\(word) TABLE can only be specified for \(verbs) trigger")
      }
      if (isNew ? fact.newTable : fact.oldTable) != nil {
        throw refusal("\(word) TABLE cannot be specified multiple times")
      }
      if isNew { fact.newTable = transition.text("name") } else { fact.oldTable = transition.text("name") }
    }
    if let old = fact.oldTable, old == fact.newTable {
      throw refused("invalid-trigger", "OLD TABLE name and NEW TABLE name cannot be the same", at: node)
    }
  }

  private mutating func triggerCondition(
    _ node: Node,
    of fact: TriggerFact,
    on rangeVar: Node
  ) throws(Refusal) -> Expression {
    func refusal(_ message: String) -> Refusal { refused("invalid-trigger", message, at: node.body) }
    func isGenerated(_ column: ObjectID) -> Bool {
      catalog.fact(column, as: ColumnFact.self)?.generated != nil
    }
    let (usesOld, usesNew) = (mentions(node, "old"), mentions(node, "new"))
    if !fact.isForRows, usesOld || usesNew {
      throw refusal("statement trigger's WHEN condition cannot reference column values")
    }
    if usesOld, fact.events.contains(.insert) {
      throw refusal("INSERT trigger's WHEN condition cannot reference OLD values")
    }
    if usesNew, fact.events.contains(.delete) {
      throw refusal("DELETE trigger's WHEN condition cannot reference NEW values")
    }
    let resolved: ResolvedRelation = try relation(rangeVar)
    let condition = try analyzeCondition(
      node,
      for: .triggerCondition,
      in: .rows(of: resolved, hasBareColumns: true),
      with: &self
    )
    if fact.timing == .before, condition.usesSystemColumns(of: 1) {
      throw refusal("BEFORE trigger's WHEN condition cannot reference NEW system columns")
    }
    let usesGenerated = condition.uses(of: 1) { (use) in
      switch use.column {
      case .object(let column): isGenerated(column)
      case .wholeRow: catalog.children(of: resolved.id, .column).contains(where: isGenerated)
      default: false
      }
    }
    if fact.timing == .before, usesGenerated {
      throw refusal("BEFORE trigger's WHEN condition cannot reference NEW generated columns")
    }
    return condition
  }

  /// Whether a column reference below a node begins with that name.
  private func mentions(_ node: Node, _ row: String) -> Bool {
    if let column = node.as(.columnRef) { return column.strings("fields").first == row }
    for (_, value) in node.fields where mentions(value, row) { return true }
    for element in node.elements where mentions(element, row) { return true }
    return false
  }
}
