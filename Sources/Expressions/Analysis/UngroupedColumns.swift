// Columns that are neither grouped by nor aggregated (parseCheckAggregates in parse_agg.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// Refuses them in the innermost query, once all its clauses are read.
  mutating func checkGrouping(at node: Node) throws(Refusal) {
    let query = current
    guard levels[levels.count - 1].hasAggregates || !query.groupBy.isEmpty || query.having != nil else {
      return
    }
    var grouped: [Expr] = []
    for item in query.groupBy { item.forEachExpression { grouped.append(withoutForms($0)) } }
    var values = query.targets.map(\.expression)
    if let having = query.having { values.append(having) }
    values += query.orderBy.compactMap(\.expression)
    if case .on(let expressions) = query.distinct { values += expressions }
    for window in query.windows { values += window.partitionBy + window.orderBy.compactMap(\.expression) }
    var checker = GroupingChecker(query, grouped, distanceToRuleRows)
    // Where only columns are grouped by, no other expression is looked for.
    let isOfColumns = grouped.allSatisfy { if case .column = $0 { true } else { false } }
    for value in values { checker.check(isOfColumns ? value : withoutForms(value), depth: 0) }
    if levels[levels.count - 1].hasSelfReference, levels[levels.count - 1].hasAggregates {
      throw refused(
        "aggregate-misplaced",
        "aggregate functions are not allowed in a recursive query's recursive term",
        at: node
      )
    }
    if checker.hasUngroupedArgument {
      throw refused(
        "grouping-arguments",
        "arguments to GROUPING must be grouping expressions of the associated query level",
        at: node
      )
    }
    if let (use, depth) = checker.ungroupedRuleRows.first {
      let name = "\(use.entry == 0 ? "old" : "new")"
      throw refused(
        "ungrouped-column",
        depth == 0
          ? "columns of \(name) must appear in the GROUP BY clause or be used in an aggregate function"
          : "subquery uses ungrouped column of \(name) from outer query",
        at: node
      )
    }
    // A primary key among the grouped columns decides all others of its relation (check_functional_grouping).
    for (use, depth) in checker.ungrouped {
      guard let key = key(that: use, in: query, checker) else {
        throw ungrouped(use, depth, in: query, at: node)
      }
      if !current.keys.contains(key) { current.keys.append(key) }
    }
  }

  private func key(that use: ColumnUse, in query: Query, _ checker: GroupingChecker) -> ObjectID? {
    guard query.rangeTable.indices.contains(use.entry),
      case .relation(let relation, _, _) = query.rangeTable[use.entry].kind,
      let key = resolver.primaryKey(of: relation), !key.columns.isEmpty,
      key.columns.allSatisfy({ checker.hasInAllSets(entry: use.entry, column: .object($0)) })
    else { return nil }
    return key.constraint
  }

  private func ungrouped(_ use: ColumnUse, _ depth: Int, in query: Query, at node: Node) -> Refusal {
    let entry = query.rangeTable[use.entry]
    let item = levels[levels.count - 1].items.first { $0.entry == use.entry }
    let qualifier = entry.alias ?? item?.name ?? ""
    let column: String =
      switch use.column {
      case .object(let id): entry.columns.first { $0.id == id }?.name ?? resolver.objectName(id)
      case .position(let position):
        entry.columns.indices.contains(position) ? entry.columns[position].name : "?"
      case .system(let system): system.rawValue
      case .wholeRow: "*"
      }
    let name = qualifier.isEmpty ? column : "\(qualifier).\(column)"
    return refused(
      "ungrouped-column",
      depth == 0
        ? "column \"\(name)\" must appear in the GROUP BY clause or be used in an aggregate function"
        : "subquery uses ungrouped column \"\(name)\" from outer query",
      at: node
    )
  }
}

/// Looks for columns of a query that stand outside of aggregates and grouped expressions.
private struct GroupingChecker {
  private var grouped: Set<Expr> = []
  private var columns: Set<ColumnUse> = []
  /// The columns of which every grouping set has all.
  private var common: Set<ColumnUse> = []
  private(set) var ungrouped: [(use: ColumnUse, depth: Int)] = []
  /// Columns of OLD and NEW, which are that many queries out.
  private(set) var ungroupedRuleRows: [(use: ColumnUse, depth: Int)] = []
  private let distanceToRuleRows: Int?
  /// Whether GROUPING has an argument that is not grouped by.
  private(set) var hasUngroupedArgument = false

  init(_ query: Query, _ grouped: [Expr], _ distanceToRuleRows: Int?) {
    self.distanceToRuleRows = distanceToRuleRows
    self.grouped = Set(grouped)
    for case .column(let use) in self.grouped { columns.insert(use) }
    let sets = query.groupingSets ?? []
    common = columns.filter { use in sets.allSatisfy { $0.contains(.column(use)) } }
  }

  func hasInAllSets(entry: Int, column: ColumnKey) -> Bool {
    common.contains(ColumnUse(entry: entry, column: column, type: nil))
  }

  /// How many queries out something is, where OLD and NEW of a rule are this query's.
  private func ownDepth(_ level: Int, _ depth: Int) -> Int {
    distanceToRuleRows.map { level == depth + $0 } == true ? depth : level
  }

  mutating func check(_ value: Expr, depth: Int) {
    if depth == 0, grouped.contains(value) { return }
    switch value {
    case .grouping(let arguments):
      // All of them are this query's if the nearest one is.
      guard ownDepth(arguments.nearestLevel ?? 0, depth) == depth else { return }
      let areGrouped = arguments.allSatisfy { argument in
        if depth == 0 { return grouped.contains(argument) }
        guard case .column(var use) = argument, ownDepth(use.levels, depth) == depth else { return false }
        use.levels -= depth
        return columns.contains(use)
      }
      if !areGrouped { hasUngroupedArgument = true }
      return
    case .column(let use):
      var here = use
      if let distance = distanceToRuleRows, use.levels == depth + distance {
        here.levels = distance
        if !columns.contains(here) { ungroupedRuleRows.append((here, depth)) }
        return
      }
      guard use.levels == depth else { return }
      here.levels = 0
      if !columns.contains(here) { ungrouped.append((here, depth)) }
      return
    case .call(let call) where call.isAggregate:
      // What belongs to this query or one further out has nothing to do with its grouping, but for the direct arguments of
      // an ordered-set aggregate.
      let level = ownDepth(call.aggregateLevel, depth)
      if level == depth, call.aggregate?.isWithinGroup == true {
        for argument in call.arguments { check(argument, depth: depth) }
      }
      if level >= depth { return }
    case .array(let array) where !array.uncast.isEmpty:
      for element in array.uncast { check(element, depth: depth) }
      return
    default: break
    }
    var parts: [Expr] = []
    value.forEachPart { parts.append($0) }
    for part in parts { check(part, depth: depth) }
    if case .sublink(let sublink) = value { check(sublink.query, depth: depth + 1) }
  }

  private mutating func check(_ query: Query, depth: Int) {
    var expressions: [Expr] = []
    var queries: [Query] = []
    query.forEachExpression { expressions.append($0) }
    query.forEachQuery { queries.append($0) }
    for expression in expressions { check(expression, depth: depth) }
    for query in queries { check(query, depth: depth + 1) }
  }
}
