// INSERT, UPDATE and DELETE, as rules and routines hold them (analyze.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// The relation that is changed, as the first entry (setTargetTable).
  mutating func target(_ node: Node?, at statement: Node) throws(Refusal) -> (
    ResolvedRelation, ScopeItem
  ) {
    guard let node else { throw unsupported("this statement", at: statement) }
    let relation = try resolver.relation(node)
    let result = try add(relation, isOnly: !node.flag("inh"), alias: node["alias"], at: node)
    return (relation, result.scope[0])
  }

  private mutating func returning(_ node: Node) throws(Refusal) -> [Target] {
    try targets(node.list("returningList"), for: .returning).map { target in
      guard target.expression.isUnknownLiteral else { return target }
      var target = target
      target.expression = decided(target.expression)
      target.type = target.expression.type
      return target
    }
  }

  /// A DeleteStmt (body).
  mutating func delete(_ node: Node) throws(Refusal) -> Query {
    if let with = node["withClause"] { try withClause(with) }
    current.command = .delete
    let (_, item) = try target(node["relation"], at: node)
    levels[levels.count - 1].items = [item]
    try fromClause(node.list("usingClause"))
    try whereClause(node)
    var modification = Modification(relation: item.entry)
    modification.returning = try returning(node)
    current.modification = modification
    try assignCollations(at: node)
    return current
  }

  /// An UpdateStmt (body).
  mutating func update(_ node: Node) throws(Refusal) -> Query {
    if let with = node["withClause"] { try withClause(with) }
    current.command = .update
    let (relation, item) = try target(node["relation"], at: node)
    levels[levels.count - 1].items = [item]
    try fromClause(node.list("fromClause"))
    try whereClause(node)
    current.targets = try assignments(node.list("targetList"), of: relation, at: node)
    var modification = Modification(relation: item.entry)
    modification.returning = try returning(node)
    current.modification = modification
    try assignCollations(at: node)
    return current
  }

  private mutating func whereClause(_ node: Node) throws(Refusal) {
    guard let whereNode = node["whereClause"] else { return }
    current.filter = try with(.filter) { (analyzer) throws(Refusal) in
      try analyzer.condition(whereNode, construct: "WHERE")
    }
  }

  /// An InsertStmt (body).
  mutating func insert(_ node: Node) throws(Refusal) -> Query {
    if let with = node["withClause"] { try withClause(with) }
    current.command = .insert
    // The source does not see the target.
    let source = try insertSource(node)
    let (relation, item) = try target(node["relation"], at: node)
    var modification = Modification(relation: item.entry)
    modification.overriding = overriding(node)
    modification.source = source
    let columns = try insertColumns(node.list("cols"), of: relation)
    current.targets = try insertTargets(columns, &modification, at: node)
    levels[levels.count - 1].items = [item]
    var selects = false
    if case .query = source { selects = true }
    try withoutRuleRows(areGone: selects) { (analyzer) throws(Refusal) in
      if let conflict = node["onConflictClause"] {
        modification.conflict = try analyzer.conflict(conflict, relation, item)
      }
      analyzer.levels[analyzer.levels.count - 1].items = [item]
      modification.returning = try analyzer.returning(node)
    }
    current.modification = modification
    try assignCollations(at: node)
    return current
  }

  func overriding(_ node: Node) -> Modification.Overriding {
    switch node.text("override") ?? "" {
    case "OVERRIDING_USER_VALUE": .user
    case "OVERRIDING_SYSTEM_VALUE": .system
    default: .no
    }
  }

  private mutating func insertSource(_ node: Node) throws(Refusal) -> Modification.Source? {
    guard let selectNode = node["selectStmt"] else { return nil }
    let body = selectNode.body
    let isPlainValues =
      !body.list("valuesLists").isEmpty && body.list("sortClause").isEmpty && body["limitCount"] == nil
      && body["limitOffset"] == nil && body["withClause"] == nil
    guard isPlainValues else {
      // Literals keep their type open for the columns that they are assigned to.
      levels.append(Level())
      levels[levels.count - 1].isInsertSource = true
      levels[levels.count - 1].keepsLiterals = body.list("valuesLists").isEmpty
      defer { levels.removeLast() }
      return .query(try select(body))
    }
    // A single row may hold sets (transformInsertStmt).
    let lists = body.list("valuesLists")
    let isSingle = lists.count { _ in true } == 1
    return .values(try valuesRows(lists, for: isSingle ? .singleValues : .values))
  }

  /// The columns that an INSERT names, or all (checkInsertTargets).
  mutating func insertColumns(
    _ nodes: Node.Elements,
    of relation: ResolvedRelation
  ) throws(Refusal) -> [AssignmentTarget] {
    if nodes.isEmpty {
      return relation.columns.map { AssignmentTarget(column: $0, parts: [], type: $0.type) }
    }
    var result: [AssignmentTarget] = []
    for node in nodes.compactMap({ $0.as(.resTarget) }) {
      let target = try assignmentTarget(node, of: relation)
      if result.contains(where: { $0.column == target.column && ($0.parts.isEmpty || target.parts.isEmpty) })
      {
        throw refused(
          "duplicate-column",
          "column \"\(target.column.name)\" specified more than once",
          at: node
        )
      }
      result.append(target)
    }
    return result
  }

  /// The columns that get values, and the values as they are assigned (transformInsertRow).
  private mutating func insertTargets(
    _ columns: [AssignmentTarget],
    _ modification: inout Modification,
    at node: Node
  ) throws(Refusal) -> [Target] {
    let width: Int
    switch modification.source {
    case .values(var rows):
      width = rows.first?.count ?? 0
      for row in rows.indices {
        for (index, value) in rows[row].enumerated() where index < columns.count {
          rows[row][index] = try assigned(value, to: columns[index], at: node)
        }
      }
      modification.source = .values(rows)
    case .query(var query):
      width = query.outputColumns.count
      for (column, target) in zip(columns, query.targets) {
        let isOpen = target.expression.isUnknownLiteral
        let value = isOpen ? target.expression : Expr.caseOperand(Incidental(wrappedValue: target.type))
        _ = try assigned(value, to: column, at: node)
      }
      query.setOperation = query.setOperation?.withoutNames
      for index in query.targets.indices where index < columns.count {
        if query.targets[index].label == nil { query.targets[index].label = query.targets[index].name }
        query.targets[index].name = columns[index].column.name
      }
      modification.source = .query(query)
    case nil: width = 0
    }
    guard width <= columns.count else {
      throw refused("insert-columns", "INSERT has more expressions than target columns", at: node)
    }
    if width < columns.count, !node.list("cols").isEmpty, modification.source != nil {
      throw refused("insert-columns", "INSERT has more target columns than expressions", at: node)
    }
    return columns.prefix(width).map { $0.assigning(.defaultMarker) }
  }

  /// An OnConflictClause (body) (transformOnConflictClause).
  private mutating func conflict(
    _ node: Node,
    _ relation: ResolvedRelation,
    _ item: ScopeItem
  ) throws(Refusal) -> Conflict {
    var result = Conflict(arbiter: .any)
    if let infer = node["infer"] { result.arbiter = try arbiter(infer, relation) }
    guard node.is("action", "ONCONFLICT_UPDATE") else { return result }
    let entry = add(RangeEntry(.row(relation.id), alias: "excluded", columns: relation.columns))
    let excluded = ScopeItem(
      entry: entry,
      name: "excluded",
      columns: relation.columns,
      rowType: relation.rowType
    )
    levels[levels.count - 1].items = [item, excluded]
    result.excluded = entry
    result.update = try assignments(node.list("targetList"), of: relation, at: node)
    if let whereNode = node["whereClause"] {
      result.filter = try condition(whereNode, construct: "WHERE")
    }
    return result
  }

  private mutating func arbiter(_ node: Node, _ relation: ResolvedRelation) throws(Refusal)
    -> Conflict.Arbiter
  {
    if let name = node.text("conname") {
      guard let id = resolver.constraint(named: name, of: relation.id) else {
        var refusal = refused(
          "unknown-constraint",
          "constraint \"\(name)\" for table \"\(resolver.objectName(relation.id))\" does not exist",
          at: node
        )
        refusal.missing = Refusal.Missing(what: "constraint", name: name)
        throw refusal
      }
      return .constraint(id)
    }
    var keys: [Conflict.Key] = []
    for element in node.list("indexElems").compactMap({ $0.as(.indexElem) }) {
      var expression: Expr?
      if let name = element.text("name") {
        expression = try self.column(named: name, localOnly: true, at: element).map { .column($0) }
        if expression == nil { throw missingColumn(name, of: nil, at: element) }
      } else if let value = element["expr"] {
        expression = try with(.indexExpression) { (analyzer) throws(Refusal) in try analyzer.expression(value)
        }
      }
      guard let expression else { continue }
      var key = Conflict.Key(
        expression: expression,
        collation: nil,
        operatorClass: element.strings("opclass")
      )
      let collation = element.strings("collation")
      if !collation.isEmpty { key.collation = try resolver.collation(named: collation, at: element.location) }
      keys.append(key)
    }
    var filter: Expr?
    if let whereNode = node["whereClause"] {
      filter = try with(.indexPredicate) { (analyzer) throws(Refusal) in
        try analyzer.condition(whereNode, construct: "WHERE")
      }
    }
    return .keys(keys, filter: filter)
  }
}
