// GROUP BY with its grouping sets (transformGroupClause and flatten_grouping_sets in parse_clause.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// Reads GROUP BY of a SelectStmt (body).
  mutating func groupClause(_ node: Node) throws(Refusal) {
    current.isGroupDistinct = node.flag("groupDistinct")
    for item in node.list("groupClause") { current.groupBy += try groupItems(item, isNested: false) }
    // `()` beside others says nothing (flatten_grouping_sets).
    if current.groupBy.contains(where: { $0 != .empty }) { current.groupBy.removeAll { $0 == .empty } }
    // The same expression twice is one, unless grouping sets tell how often it counts.
    let isPlain = current.groupBy.allSatisfy { if case .expression = $0 { true } else { false } }
    if isPlain {
      var unique: [GroupItem] = []
      for item in current.groupBy where !unique.contains(item) { unique.append(item) }
      current.groupBy = unique
    } else {
      guard let sets = current.groupingSets else {
        throw refused("grouping-sets", "too many grouping sets present (maximum 4096)", at: node)
      }
      // A single set is a plain GROUP BY (parseCheckAggregates).
      var keys: [GroupItem] = []
      for item in current.groupBy {
        item.forEachExpression { if !keys.contains(.expression($0)) { keys.append(.expression($0)) } }
      }
      if sets.count == 1, !keys.isEmpty { current.groupBy = keys }
    }
  }

  /// `GROUPING(a, b)` (transformGroupingFunc); that its arguments are grouped by is seen when the query is known.
  mutating func groupingFunction(_ node: Node) throws(Refusal) -> Expr {
    let arguments = try expressions(node.list("args"))
    // It is one of the query that the nearest of its columns belongs to (check_agglevels_and_constraints).
    var depth = levels.count - 1 - (arguments.nearestLevel ?? 0)
    if depth == 0, let action = actionLevel { depth = action }
    if levels.indices.contains(depth) {
      guard levels[depth].purpose.allowsAggregates else {
        throw refused(
          "aggregate-misplaced",
          "grouping operations are not allowed in \(levels[depth].purpose.name)",
          at: node
        )
      }
      levels[depth].hasAggregates = true
    }
    return .grouping(arguments)
  }

  private mutating func groupItems(_ node: Node, isNested: Bool) throws(Refusal) -> [GroupItem] {
    let body = node.body
    if node.tag == .rowExpr, !body.is("row_format", "COERCE_EXPLICIT_CALL") {
      var expressions: [Expr] = []
      for element in body.list("args") {
        let key = try groupKey(element)
        // What is named twice counts once (transformGroupClauseList).
        if !isNested || !expressions.contains(key) { expressions.append(key) }
      }
      return isNested && expressions.count > 1 ? [.list(expressions)] : expressions.map { .expression($0) }
    }
    guard node.tag == .groupingSet else { return [.expression(try groupKey(node))] }
    switch body.text("kind") ?? "" {
    case "GROUPING_SET_ROLLUP": return [.nested(.rollup, try content(of: body))]
    case "GROUPING_SET_CUBE": return [.nested(.cube, try content(of: body))]
    case "GROUPING_SET_SETS":
      // Sets within sets are one list of sets.
      let items = try content(of: body)
      return isNested ? items : [.nested(.sets, items)]
    default: return [.empty]
    }
  }

  /// What is grouped by, which must be comparable (addTargetToGroupList).
  private mutating func groupKey(_ node: Node) throws(Refusal) -> Expr {
    let key = try outputOrExpression(node, for: .groupBy)
    try checkDistinguishable(key, sortedBy: current.orderBy, at: node.body)
    return key
  }

  private mutating func content(of node: Node) throws(Refusal) -> [GroupItem] {
    var result: [GroupItem] = []
    for item in node.list("content") { result += try groupItems(item, isNested: true) }
    return result
  }
}
