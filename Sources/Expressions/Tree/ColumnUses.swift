// Walking a tree for the columns that it uses, with the depth of the queries around each.

import CatalogModel

extension Expr {
  /// Calls `body` for each direct part that is an expression; queries are not entered.
  func forEachPart(_ body: (Expr) -> Void) {
    switch self {
    case .call(let call):
      call.arguments.forEach(body)
      for item in call.aggregate?.orderBy ?? [] { item.expression.map(body) }
      call.aggregate?.filter.map(body)
    case .operation(let operation):
      operation.left.map(body)
      body(operation.right)
    case .arrayComparison(let comparison):
      body(comparison.left)
      body(comparison.array)
    case .and(let operands), .or(let operands), .grouping(let operands): operands.forEach(body)
    case .not(let operand), .isNull(let operand, _), .truthTest(let operand, _), .collate(let operand, _):
      body(operand)
    case .conditional(let conditional):
      conditional.operand.map(body)
      for branch in conditional.branches {
        body(branch.condition)
        body(branch.result)
      }
      body(conditional.otherwise)
    case .choice(let choice): choice.arguments.forEach(body)
    case .row(let row): row.elements.forEach(body)
    case .rowComparison(let comparison):
      comparison.left.forEach(body)
      comparison.right.forEach(body)
    case .array(let array): array.elements.forEach(body)
    case .element(let element):
      body(element.container)
      for bound in element.bounds {
        bound.lower.map(body)
        bound.upper.map(body)
      }
    case .field(let field): body(field.row)
    case .cast(let cast): body(cast.operand)
    case .sublink(let sublink): sublink.test.forEach(body)
    case .xml(let xml):
      xml.attributes.forEach(body)
      xml.arguments.forEach(body)
    case .column, .constant, .parameter, .caseOperand, .valueFunction, .domainValue, .defaultMarker,
      .currentOf:
      break
    }
  }

  /// Calls `body` for the expression and everything in it, with how many queries within it are around that.
  func forEachExpression(depth: Int = 0, _ body: (Expr, Int) -> Void) {
    body(self, depth)
    forEachPart { $0.forEachExpression(depth: depth, body) }
    if case .sublink(let sublink) = self { sublink.query.forEachExpression(depth: depth + 1, body) }
  }

  /// Calls `body` for each use of a column, with how many queries within this expression are around it.
  func forEachColumnUse(depth: Int = 0, _ body: (ColumnUse, Int) -> Void) {
    forEachExpression(depth: depth) { value, depth in if case .column(let use) = value { body(use, depth) } }
  }

  /// Calls `body` for each aggregate, with how many queries within this expression are around it.
  func forEachAggregate(_ body: (Call, Int) -> Void) {
    forEachExpression { value, depth in
      if case .call(let call) = value, call.isAggregate { body(call, depth) }
    }
  }

  /// Whether there is a use of a column for which `predicate` holds.
  func contains(_ predicate: (ColumnUse, Int) -> Bool) -> Bool {
    var result = false
    forEachColumnUse { use, depth in if predicate(use, depth) { result = true } }
    return result
  }
}

extension SortItem {
  /// What is sorted by; nil for a set operation's output column.
  var expression: Expr? {
    guard case .expression(let expression) = key else { return nil }
    return expression
  }
}

extension Query {
  /// Calls `body` for each expression that stands directly in this query.
  func forEachExpression(_ body: (Expr) -> Void) {
    for entry in rangeTable { entry.forEachExpression(body) }
    for item in from { item.forEachExpression(body) }
    for target in targets { body(target.expression) }
    filter.map(body)
    for item in groupBy { item.forEachExpression(body) }
    having.map(body)
    for window in windows { window.forEachExpression(body) }
    if case .on(let expressions) = distinct { expressions.forEach(body) }
    for item in orderBy { item.expression.map(body) }
    offset.map(body)
    limit.map(body)
    modification?.forEachExpression(body)
  }

  /// Calls `body` for each query directly within this one that is no part of an expression.
  func forEachQuery(_ body: (Query) -> Void) {
    for table in withClause { body(table.query) }
    for entry in rangeTable { if case .subquery(let query) = entry.kind { body(query) } }
    setOperation?.forEachLeaf(body)
    if case .query(let query) = modification?.source { body(query) }
  }

  /// See ``Expr/forEachExpression(depth:_:)``; `depth` is that of this query's own expressions.
  func forEachExpression(depth: Int, _ body: (Expr, Int) -> Void) {
    forEachExpression { $0.forEachExpression(depth: depth, body) }
    forEachQuery { $0.forEachExpression(depth: depth + 1, body) }
  }

  /// See ``Expr/forEachColumnUse(depth:_:)``.
  func forEachColumnUse(depth: Int, _ body: (ColumnUse, Int) -> Void) {
    forEachExpression(depth: depth) { value, depth in if case .column(let use) = value { body(use, depth) } }
  }
}

extension [Expr] {
  /// How far out the nearest query is of which a column or an aggregate is used (check_agg_arguments); nil where there is
  /// neither.
  var nearestLevel: Int? {
    var nearest: Int?
    func note(_ level: Int) { if level >= 0 { nearest = Swift.min(nearest ?? level, level) } }
    for value in self {
      value.forEachColumnUse { use, depth in note(use.levels - depth) }
      value.forEachAggregate { call, depth in note(call.aggregateLevel - depth) }
    }
    return nearest
  }
}

extension Call {
  /// How many queries out an aggregate belongs (`agglevelsup`); the direct arguments of an ordered-set aggregate do not
  /// count.
  var aggregateLevel: Int {
    let sorted = aggregate?.orderBy.compactMap(\.expression) ?? []
    let arguments = aggregate?.isWithinGroup == true ? [] : arguments
    return (arguments + sorted + (aggregate?.filter.map { [$0] } ?? [])).nearestLevel ?? 0
  }
}

extension RangeEntry {
  fileprivate func forEachExpression(_ body: (Expr) -> Void) {
    switch kind {
    case .relation(_, _, let sample):
      sample?.arguments.forEach(body)
      sample?.seed.map(body)
    case .functions(let functions, _): for function in functions { body(function.expression) }
    case .values(let rows): for row in rows { row.forEach(body) }
    case .xmlTable(let table):
      for namespace in table.namespaces { body(namespace.uri) }
      body(table.row)
      body(table.document)
      for column in table.columns {
        column.path.map(body)
        column.defaultValue.map(body)
      }
    case .subquery, .commonTable, .join, .row, .transition: break
    }
  }
}

extension FromItem {
  fileprivate func forEachExpression(_ body: (Expr) -> Void) {
    guard case .join(let join) = self else { return }
    join.left.forEachExpression(body)
    join.right.forEachExpression(body)
    join.condition.map(body)
  }
}

extension GroupItem {
  func forEachExpression(_ body: (Expr) -> Void) {
    switch self {
    case .expression(let expression): body(expression)
    case .list(let expressions): expressions.forEach(body)
    case .empty: break
    case .nested(_, let items): for item in items { item.forEachExpression(body) }
    }
  }
}

extension Window {
  fileprivate func forEachExpression(_ body: (Expr) -> Void) {
    partitionBy.forEach(body)
    for item in orderBy { item.expression.map(body) }
    for bound in [frame.start, frame.end] {
      switch bound {
      case .preceding(let offset), .following(let offset): body(offset)
      case .unboundedPreceding, .currentRow, .unboundedFollowing: break
      }
    }
  }
}

extension SetOperation {
  func forEachLeaf(_ body: (Query) -> Void) {
    switch self {
    case .leaf(let query): body(query)
    case .combined(_, _, let left, let right):
      left.forEachLeaf(body)
      right.forEachLeaf(body)
    }
  }
}

extension Modification {
  func forEachExpression(_ body: (Expr) -> Void) {
    if case .values(let rows) = source { for row in rows { row.forEach(body) } }
    if let conflict {
      if case .keys(let keys, let filter) = conflict.arbiter {
        for key in keys { body(key.expression) }
        filter.map(body)
      }
      for target in conflict.update ?? [] { body(target.expression) }
      conflict.filter.map(body)
    }
    mergeCondition.map(body)
    for action in mergeActions {
      action.condition.map(body)
      for target in action.targets { body(target.expression) }
    }
    for target in returning { body(target.expression) }
  }
}
