// SELECT, VALUES and what they are made of (transformStmt and transformSelectStmt in analyze.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// Analyses a query, tagged, in a scope of its own within the present one.
  mutating func query(_ node: Node) throws(Refusal) -> Query {
    levels.append(Level())
    defer { levels.removeLast() }
    return try statement(node)
  }

  /// Analyses a query in the innermost scope, which is empty.
  mutating func statement(_ node: Node) throws(Refusal) -> Query {
    let body = node.body
    switch node.tag {
    case .selectStmt: return try select(body)
    case .insertStmt: return try insert(body)
    case .updateStmt: return try update(body)
    case .deleteStmt: return try delete(body)
    case .mergeStmt: return try merge(body)
    default: throw unsupported("a query of kind \(node.tagName)", at: body)
    }
  }

  /// A query within an expression or FROM.
  mutating func subquery(_ node: Node) throws(Refusal) -> Query {
    try query(node)
  }

  /// The innermost query.
  var current: Query {
    get { levels[levels.count - 1].query }
    _modify { yield &levels[levels.count - 1].query }
  }

  /// A SelectStmt (body) in the innermost scope.
  mutating func select(_ node: Node) throws(Refusal) -> Query {
    if let with = node["withClause"] { try withClause(with) }
    if !node.list("valuesLists").isEmpty { return try values(node) }
    if !node.is("op", "SETOP_NONE") { return try setOperation(node) }
    return try plainSelect(node)
  }

  private mutating func plainSelect(_ node: Node) throws(Refusal) -> Query {
    // Of the statement itself it says what becomes of the result.
    if node["intoClause"] != nil, levels.count > 2 {
      throw refused("into", "SELECT ... INTO is not allowed here", at: node["intoClause"])
    }
    try fromClause(node.list("fromClause"))
    // The WINDOW clause comes late, but the targets need its names.
    try windowClause(node.list("windowClause"))
    let targets = try self.targets(node.list("targetList"), for: .target)
    current.targets = targets
    if let whereNode = node["whereClause"] {
      current.filter = try with(.filter) { (analyzer) throws(Refusal) in
        try analyzer.condition(whereNode, construct: "WHERE")
      }
    }
    if let havingNode = node["havingClause"] {
      current.having = try with(.having) { (analyzer) throws(Refusal) in
        try analyzer.condition(havingNode, construct: "HAVING")
      }
    }
    current.orderBy = try sortClause(node.list("sortClause"))
    try groupClause(node)
    alignWindows()
    try distinctClause(node.list("distinctClause"))
    try limits(node)
    if !levels[levels.count - 1].keepsLiterals { try decideTargets(at: node) }
    try lockingClause(node.list("lockingClause"))
    try checkGrouping(at: node)
    try assignCollations(at: node)
    return current
  }

  /// LIMIT and OFFSET (transformLimitClause).
  mutating func limits(_ node: Node) throws(Refusal) {
    if let offset = node["limitOffset"] { current.offset = try limit(offset, .offset) }
    if let count = node["limitCount"] { current.limit = try limit(count, .limit) }
    current.isWithTies = node.is("limitOption", "LIMIT_OPTION_WITH_TIES")
    if current.isWithTies, current.orderBy.isEmpty {
      throw refused("with-ties", "WITH TIES cannot be specified without ORDER BY clause", at: node)
    }
  }

  private mutating func limit(_ node: Node, _ purpose: ExpressionPurpose) throws(Refusal) -> Expr {
    let value = try with(purpose) { (analyzer) throws(Refusal) in try analyzer.expression(node) }
    if usesColumnsHere(value) {
      throw refused("limit-variables", "argument of \(purpose.name) must not contain variables", at: node)
    }
    return try assumed(
      value,
      TypeReference(resolver.builtinType("int8")),
      construct: purpose.name,
      at: node
    )
  }

  /// A VALUES list as a query (transformValuesClause).
  ///
  /// Where the server may have to give the columns other names, in a view and in a set operation, it prints
  /// `SELECT column1 AS name FROM (VALUES …) "*VALUES*"` (get_simple_values_rte): there the rows are a query of their own.
  private mutating func values(_ node: Node) throws(Refusal) -> Query {
    guard levels.count > 2, !levels[levels.count - 1].keepsLiterals else {
      levels.append(Level())
      let rows: Query
      do {
        defer { levels.removeLast() }
        rows = try plainValues(node.list("valuesLists"), at: node)
      }
      return try sortedValues(.subquery(rows), rows.outputColumns, node)
    }
    let query = try plainValues(node.list("valuesLists"), at: node)
    return try sortedValues(query.rangeTable[0].kind, query.rangeTable[0].columns, node)
  }

  /// The rows as the innermost query (transformValuesClause).
  private mutating func plainValues(_ lists: Node.Elements, at node: Node) throws(Refusal) -> Query {
    var rows = try valuesRows(lists)
    let types = try columnTypes(&rows, at: node)
    var columns: [ResolvedColumn] = []
    for (index, type) in types.enumerated() {
      let state = try merged(rows.map { $0[index] }, at: node)
      columns.append(
        ResolvedColumn(
          name: "column\(index + 1)",
          id: nil,
          type: type,
          collation: columnCollation(state, type)
        )
      )
    }
    selectAll(.values(rows), columns)
    try assignCollations(at: node)
    return current
  }

  /// Makes the innermost query one for all columns of an entry, as VALUES is in PostgreSQL.
  private mutating func selectAll(_ kind: RangeEntry.Kind, _ columns: [ResolvedColumn]) {
    current.rangeTable = [RangeEntry(kind, alias: "*VALUES*", columns: columns)]
    current.from = [.entry(0)]
    current.targets = []
    let item = ScopeItem(entry: 0, name: "*VALUES*", columns: columns)
    levels[levels.count - 1].items = [item]
    for (index, column) in columns.enumerated() {
      current.targets.append(
        Target(.column(item.use(index, levels: 0)), name: column.name, type: column.type, isNamed: false)
      )
    }
  }

  private mutating func sortedValues(
    _ kind: RangeEntry.Kind,
    _ columns: [ResolvedColumn],
    _ node: Node
  ) throws(Refusal) -> Query {
    selectAll(kind, columns)
    current.orderBy = try sortClause(node.list("sortClause"))
    try limits(node)
    try assignCollations(at: node)
    return current
  }

  /// The rows of VALUES, all of one length.
  mutating func valuesRows(
    _ lists: Node.Elements,
    for purpose: ExpressionPurpose = .values
  ) throws(Refusal) -> [[Expr]] {
    var rows: [[Expr]] = []
    for list in lists {
      let row = try with(purpose) { (analyzer) throws(Refusal) -> [Expr] in
        var row: [Expr] = []
        for element in list.body.list("items") { row += try analyzer.starOrExpression(element) }
        return row
      }
      if let first = rows.first, first.count != row.count {
        throw refused(
          "values-lengths",
          "VALUES lists must all be the same length",
          at: list.body.list("items").first?.body
        )
      }
      rows.append(row)
    }
    return rows
  }

  /// Brings each column of VALUES to one type, and tells the types.
  private mutating func columnTypes(_ rows: inout [[Expr]], at node: Node) throws(Refusal) -> [TypeReference?]
  {
    var types: [TypeReference?] = []
    for column in rows.first?.indices ?? 0..<0 {
      var cells = rows.map { $0[column] }
      types.append(try commonType(&cells, context: "VALUES", at: node))
      for row in rows.indices { rows[row][column] = cells[row] }
    }
    return types
  }

  /// Gives literals among the results the type text (resolveTargetListUnknowns).
  mutating func decideTargets(at node: Node?) throws(Refusal) {
    for index in current.targets.indices {
      var target = current.targets[index]
      if target.expression.isUnknownLiteral {
        target.expression = decided(target.expression)
      } else if code(target.type) == .unknown {
        target.expression = try coerce(target.expression, to: .text, .implicit, isImplicit: true, at: node)
      } else {
        continue
      }
      target.type = target.expression.type
      current.targets[index] = target
    }
  }
}
