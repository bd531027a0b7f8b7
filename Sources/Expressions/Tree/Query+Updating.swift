// Which views rows can be inserted into and updated through (view_query_is_auto_updatable in rewriteHandler.c).

extension Query {
  /// Why rows can't be written through a view of this query, in the server's words; nil where they can.
  package var obstacleToUpdates: String? {
    func obstacle(_ words: String) -> String { "views \(words) are not automatically updatable" }
    if distinct != .no { return obstacle("containing DISTINCT") }
    if !groupBy.isEmpty { return obstacle("containing GROUP BY") }
    if having != nil { return obstacle("containing HAVING") }
    if setOperation != nil { return obstacle("containing UNION, INTERSECT, or EXCEPT") }
    if !withClause.isEmpty { return obstacle("containing WITH") }
    if limit != nil || offset != nil { return obstacle("containing LIMIT or OFFSET") }
    let values = targets.map(\.expression) + orderBy.compactMap(\.expression)
    if values.contains(where: { $0.hasAggregate(ofLevel: 0) }) {
      return obstacle("that return aggregate functions")
    }
    if values.contains(where: \.hasWindowFunction) { return obstacle("that return window functions") }
    if targets.contains(where: \.expression.returnsSet) {
      return obstacle("that return set-returning functions")
    }
    guard from.count == 1, case .entry(let index) = from[0],
      case .relation(_, _, let sample) = rangeTable[index].kind
    else { return obstacle("that do not select from a single table or view") }
    if sample != nil { return obstacle("containing TABLESAMPLE") }
    let hasColumn = targets.contains { target in
      guard case .column(let use) = target.expression, case .object = use.column else { return false }
      return use.entry == index
    }
    return hasColumn ? nil : obstacle("that have no updatable columns")
  }
}
