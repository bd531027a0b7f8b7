// INSERT, UPDATE, DELETE and MERGE, as rules and routines hold them (analyze.c, parse_merge.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// The relation that is changed, as the first entry (setTargetTable).
  private mutating func target(_ node: Node?, at statement: Node) throws(Refusal) -> (
    ResolvedRelation, ScopeItem
  ) {
    guard let node else { throw unsupported("this statement", at: statement) }
    let relation = try resolver.relation(node)
    let result = try add(relation, isOnly: !node.flag("inh"), alias: node["alias"], at: node)
    return (relation, result.scope[0])
  }

  private mutating func returning(_ node: Node) throws(Refusal) -> [Target] {
    try targets(node.list("returningList"), for: .returning)
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
    return current
  }

  private mutating func whereClause(_ node: Node) throws(Refusal) {
    guard let whereNode = node["whereClause"] else { return }
    current.filter = try with(.filter) { (analyzer) throws(Refusal) in
      try analyzer.condition(whereNode, construct: "WHERE")
    }
  }

  /// The assignments of SET (transformUpdateTargetList).
  private mutating func assignments(
    _ nodes: Node.Elements,
    of relation: ResolvedRelation,
    at statement: Node
  ) throws(Refusal) -> [Target] {
    var result: [Target] = []
    var source: [Expr] = []
    for node in nodes.compactMap({ $0.as(.resTarget) }) {
      guard let valueNode = node["val"] else { continue }
      var position: Int?
      let value: Expr
      if let multiple = valueNode.as(.multiAssignRef) {
        // `(a, b) = (…)`: the first of them carries the source, which the others share.
        let column = multiple.int("colno")
        if column == 1 { source = try multipleSource(multiple, at: node) }
        if source.count == multiple.int("ncolumns") {
          value = source[column - 1]
        } else {
          value = source[0]
          position = column - 1
        }
      } else {
        value = try with(.updateTarget) { (analyzer) throws(Refusal) in try analyzer.expression(valueNode) }
      }
      var target = try assign(value, to: node, of: relation)
      target.assigned?.position = position
      result.append(target)
    }
    return result
  }

  /// The values of `(a, b) = (…)`: one each, or the one query that gives them all.
  private mutating func multipleSource(_ node: Node, at target: Node) throws(Refusal) -> [Expr] {
    guard let sourceNode = node["source"] else { return [.defaultMarker] }
    if let sublink = sourceNode.as(.subLink), sublink.is("subLinkType", "EXPR_SUBLINK"),
      let select = sublink["subselect"]
    {
      let query = try subquery(select)
      guard query.targets.count == node.int("ncolumns") else {
        throw refused("assignment-count", "number of columns does not match number of values", at: target)
      }
      return [.sublink(Sublink(.row, query, type: record))]
    }
    let values = try with(.updateTarget) { (analyzer) throws(Refusal) -> [Expr] in
      guard sourceNode.tag == .rowExpr else { return [try analyzer.expression(sourceNode)] }
      var values: [Expr] = []
      for element in sourceNode.body.list("args") { values += try analyzer.starOrExpression(element) }
      return values
    }
    guard values.count == node.int("ncolumns") else {
      throw refused("assignment-count", "number of columns does not match number of values", at: target)
    }
    return values
  }

  /// One assignment (transformAssignedExpr).
  private mutating func assign(
    _ value: Expr,
    to node: Node,
    of relation: ResolvedRelation
  ) throws(Refusal) -> Target {
    let name = node.text("name") ?? ""
    let column = try column(name, of: relation, at: node)
    guard let id = column.id else { throw unsupported("an assignment to \"\(name)\"", at: node) }
    var parts: [AssignedColumn.Part] = []
    for step in node.list("indirection") {
      if let bound = step.as(.aIndices) {
        var lower: Expr?
        var upper: Expr?
        if let index = bound["lidx"] { lower = try expression(index) }
        if let index = bound["uidx"] { upper = try expression(index) }
        parts.append(.bound(Subscripting.Bound(lower: lower, upper: upper, isSlice: bound.flag("is_slice"))))
      } else if let field = step.string {
        parts.append(.field(.name(field)))
      }
    }
    let assigned = parts.isEmpty ? try assignment(value, to: column.type, column: name, at: node) : value
    var target = Target(assigned, name: name, type: column.type, isNamed: false)
    target.assigned = AssignedColumn(column: id, parts: parts)
    return target
  }

  private func column(_ name: String, of relation: ResolvedRelation, at node: Node) throws(Refusal)
    -> ResolvedColumn
  {
    if let column = relation.columns.first(where: { $0.name == name }) { return column }
    var refusal = refused(
      "unknown-column",
      "column \"\(name)\" of relation \"\(resolver.objectName(relation.id))\" does not exist",
      at: node,
      help: closestName(to: name, among: relation.columns.map(\.name)).map { "did you mean \"\($0)\"?" }
    )
    refusal.missing = Refusal.Missing(what: "column", name: name)
    throw refusal
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
    if let conflict = node["onConflictClause"] {
      modification.conflict = try self.conflict(conflict, relation, item)
    }
    levels[levels.count - 1].items = [item]
    modification.returning = try returning(node)
    current.modification = modification
    return current
  }

  private func overriding(_ node: Node) -> Modification.Overriding {
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
    return isPlainValues ? .values(try valuesRows(body.list("valuesLists"))) : .query(try query(selectNode))
  }

  private mutating func insertColumns(
    _ nodes: Node.Elements,
    of relation: ResolvedRelation
  ) throws(Refusal) -> [ResolvedColumn] {
    if nodes.isEmpty { return relation.columns }
    var result: [ResolvedColumn] = []
    for node in nodes.compactMap({ $0.as(.resTarget) }) {
      let column = try column(node.text("name") ?? "", of: relation, at: node)
      if result.contains(column) {
        throw refused("duplicate-column", "column \"\(column.name)\" specified more than once", at: node)
      }
      result.append(column)
    }
    return result
  }

  /// The columns that get values, and the values as they are assigned (transformInsertRow).
  private mutating func insertTargets(
    _ columns: [ResolvedColumn],
    _ modification: inout Modification,
    at node: Node
  ) throws(Refusal) -> [Target] {
    let width: Int
    switch modification.source {
    case .values(var rows):
      width = rows.first?.count ?? 0
      for row in rows.indices {
        for (index, value) in rows[row].enumerated() where index < columns.count {
          rows[row][index] = try assignment(
            value,
            to: columns[index].type,
            column: columns[index].name,
            at: node
          )
        }
      }
      modification.source = .values(rows)
    case .query(var query):
      width = query.outputColumns.count
      for index in query.targets.indices where index < columns.count {
        query.targets[index].name = columns[index].name
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
    var result: [Target] = []
    for column in columns.prefix(width) {
      guard let id = column.id else { continue }
      var target = Target(.defaultMarker, name: column.name, type: column.type, isNamed: false)
      target.assigned = AssignedColumn(column: id)
      result.append(target)
    }
    return result
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
    var excluded = ScopeItem(
      entry: entry,
      name: "excluded",
      columns: relation.columns,
      rowType: relation.rowType
    )
    excluded.hasVisibleColumns = false
    levels[levels.count - 1].items = [item, excluded]
    result.excluded = entry
    result.update = try assignments(node.list("targetList"), of: relation, at: node)
    if let whereNode = node["whereClause"] { result.filter = try condition(whereNode, construct: "WHERE") }
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

  /// A MergeStmt (body) (transformMergeStmt).
  mutating func merge(_ node: Node) throws(Refusal) -> Query {
    if let with = node["withClause"] { try withClause(with) }
    current.command = .merge
    let (relation, item) = try target(node["relation"], at: node)
    guard let sourceNode = node["sourceRelation"], let conditionNode = node["joinCondition"] else {
      throw unsupported("this MERGE", at: node)
    }
    let source = try fromItem(sourceNode)
    current.from = [source.item]
    var modification = Modification(relation: item.entry)
    levels[levels.count - 1].items = [item] + source.scope
    modification.mergeCondition = try with(.joinCondition) { (analyzer) throws(Refusal) in
      try analyzer.condition(conditionNode, construct: "JOIN/ON")
    }
    for clause in node.list("mergeWhenClauses").compactMap({ $0.as(.mergeWhenClause) }) {
      // What does not match has no row of the target.
      let isMatched = clause.flag("matched")
      levels[levels.count - 1].items = (isMatched ? [item] : []) + source.scope
      modification.mergeActions.append(try mergeAction(clause, isMatched, relation))
    }
    current.modification = modification
    return current
  }

  private mutating func mergeAction(
    _ node: Node,
    _ isMatched: Bool,
    _ relation: ResolvedRelation
  ) throws(Refusal) -> MergeAction {
    var condition: Expr?
    if let conditionNode = node["condition"] {
      condition = try with(.mergeCondition) { (analyzer) throws(Refusal) in
        try analyzer.condition(conditionNode, construct: "WHEN")
      }
    }
    var action = MergeAction(isMatched: isMatched, condition: condition, command: .nothing, targets: [])
    action.overriding = overriding(node)
    switch node.text("commandType") ?? "" {
    case "CMD_UPDATE":
      action.command = .update
      action.targets = try assignments(node.list("targetList"), of: relation, at: node)
    case "CMD_DELETE": action.command = .delete
    case "CMD_INSERT":
      action.command = .insert
      let columns = try insertColumns(node.list("targetList"), of: relation)
      var values: [Expr] = []
      for value in node.list("values") { values += try starOrExpression(value) }
      guard values.count <= columns.count else {
        throw refused("insert-columns", "INSERT has more expressions than target columns", at: node)
      }
      for (column, value) in zip(columns, values) {
        guard let id = column.id else { continue }
        var target = Target(
          try assignment(value, to: column.type, column: column.name, at: node),
          name: column.name,
          type: column.type,
          isNamed: false
        )
        target.assigned = AssignedColumn(column: id)
        action.targets.append(target)
      }
    default: break
    }
    return action
  }
}
