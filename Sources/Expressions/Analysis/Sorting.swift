// ORDER BY and DISTINCT: what their items refer to (findTargetlistEntrySQL92 and transformSortClause in parse_clause.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// ORDER BY of a query that is no set operation.
  mutating func sortClause(_ nodes: Node.Elements) throws(Refusal) -> [SortItem] {
    var result: [SortItem] = []
    for item in nodes.compactMap({ $0.as(.sortBy) }) {
      guard let keyNode = item["node"] else { continue }
      let key = try outputOrExpression(keyNode, for: .orderBy)
      let output = output(keyNode, key)
      let count = result.count
      result.add(try sortItem(item, .expression(key), type: type(of: key)))
      if result.count > count { levels[levels.count - 1].sortedOutputs.append(output) }
    }
    return result
  }

  /// The result column that an item which comes to that expression is, if it is one; of several that are the same, each has
  /// its own number.
  private func output(_ node: Node, _ expression: Expr) -> Int? {
    let targets = current.targets
    if let name = node.as(.columnRef).flatMap({ onlyName($0) }),
      let index = targets.firstIndex(where: { $0.name == name && $0.expression == expression })
    {
      return index
    }
    if let number = node.as(.aConst)?["ival"]?.int("ival") { return number - 1 }
    return targets.firstIndex { $0.expression == expression }
  }

  /// The direction of a sort; the two spellings of each default are one.
  mutating func sortItem(_ node: Node, _ key: SortItem.Key, type: TypeReference?) throws(Refusal) -> SortItem
  {
    var isDescending = node.is("sortby_dir", "SORTBY_DESC")
    var sorting: OperatorReference?
    if node.is("sortby_dir", "SORTBY_USING") {
      let (reference, order) = try orderingOperator(node.strings("useOp"), type, at: node)
      isDescending = order.isGreater
      // A row has `<` and `>` even where not all of its columns have an order (get_rule_orderby).
      let hasDefault = type.map { hasOrdering(code($0)) } ?? true
      if !order.isDefault || !hasDefault { sorting = reference }
    } else {
      try checkOrdering(type, at: node)
    }
    var isNullsFirst = isDescending
    if node.is("sortby_nulls", "SORTBY_NULLS_FIRST") { isNullsFirst = true }
    if node.is("sortby_nulls", "SORTBY_NULLS_LAST") { isNullsFirst = false }
    return SortItem(key, isDescending: isDescending, isNullsFirst: isNullsFirst, operator: sorting)
  }

  /// The expression that an item of ORDER BY, GROUP BY or DISTINCT ON means: an output column by its name or number, or
  /// the expression itself.
  mutating func outputOrExpression(_ node: Node, for purpose: ExpressionPurpose) throws(Refusal) -> Expr {
    let targets = current.targets
    if let reference = node.as(.columnRef), let name = onlyName(reference) {
      // GROUP BY prefers the columns of FROM, as the SQL standard has it.
      let isInput =
        purpose == .groupBy ? try column(named: name, localOnly: true, at: reference) != nil : false
      if !isInput {
        var found: Expr?
        for target in targets where target.name == name {
          if let found, found != target.expression {
            throw refused("ambiguous-column", "\(purpose.name) \"\(name)\" is ambiguous", at: reference)
          }
          found = target.expression
        }
        if let found { return try grouped(found, purpose, at: reference) }
      }
    }
    if let constant = node.as(.aConst) {
      guard let value = constant["ival"] else {
        throw refused("sort-constant", "non-integer constant in \(purpose.name)", at: constant)
      }
      let number = value.int("ival")
      guard number >= 1, number <= targets.count else {
        throw refused(
          "sort-position",
          "\(purpose.name) position \(number) is not in select list",
          at: constant
        )
      }
      return try grouped(targets[number - 1].expression, purpose, at: constant)
    }
    let expression = try with(purpose) { (analyzer) throws(Refusal) in try analyzer.expression(node) }
    return alike(decided(expression))
  }

  /// A result column as an item; one to group by must not aggregate (checkTargetlistEntrySQL92).
  private mutating func grouped(
    _ value: Expr,
    _ purpose: ExpressionPurpose,
    at node: Node
  ) throws(Refusal) -> Expr {
    if purpose == .groupBy {
      if value.hasAggregate(ofLevel: 0) {
        throw refused("aggregate-misplaced", "aggregate functions are not allowed in GROUP BY", at: node)
      }
      if value.hasWindowFunction {
        throw refused("window-function-misplaced", "window functions are not allowed in GROUP BY", at: node)
      }
    }
    guard value.isUnknownLiteral else { return value }
    // The result column is decided along with the item.
    let result = decided(value)
    for index in current.targets.indices where current.targets[index].expression == value {
      current.targets[index].expression = result
      current.targets[index].type = result.type
    }
    return result
  }

  /// The name of a ColumnRef (body) that is one name.
  private func onlyName(_ node: Node) -> String? {
    let fields = Array(node.list("fields"))
    return fields.count == 1 ? fields[0].string : nil
  }

  /// Refuses what is grouped by and can't be told apart: neither by its type nor by an operator that it is sorted by, also
  /// one that its type does not have by default (transformGroupClauseExpr, transformDistinctClause).
  mutating func checkDistinguishable(_ value: Expr, sortedBy items: [SortItem], at node: Node?)
    throws(Refusal)
  {
    if items.contains(where: { $0.expression == value }) { return }
    try checkEquality(type(of: value), at: node)
  }

  /// DISTINCT and DISTINCT ON (transformDistinctOnClause).
  mutating func distinctClause(_ nodes: Node.Elements) throws(Refusal) {
    guard let first = nodes.first else { return }
    // Plain DISTINCT is a list of one NULL.
    guard first.tag != .unknown else {
      current.distinct = .all
      // What is sorted or compared has a type (addTargetToSortList).
      try decideTargets(at: nodes.first?.body)
      for target in current.targets {
        try checkDistinguishable(target.expression, sortedBy: current.orderBy, at: nodes.first?.body)
      }
      let results = current.targets.map(\.expression)
      for case let key? in current.orderBy.map(\.expression) where !results.contains(key) {
        throw refused(
          "distinct-order",
          "for SELECT DISTINCT, ORDER BY expressions must appear in select list",
          at: nodes.first?.body
        )
      }
      return
    }
    var expressions: [Expr] = []
    var outputs: Set<Int> = []
    for node in nodes {
      let expression = try outputOrExpression(node, for: .distinctOn)
      try checkDistinguishable(expression, sortedBy: current.orderBy, at: node.body)
      if !expressions.contains(expression) { expressions.append(expression) }
      if let output = output(node, expression) { outputs.insert(output) }
    }
    // The expressions stand in the order of ORDER BY, as far as it goes.
    let sorted = current.orderBy.compactMap(\.expression).filter(expressions.contains)
    var ordered: [Expr] = []
    for expression in sorted + expressions where !ordered.contains(expression) { ordered.append(expression) }
    for (index, item) in current.orderBy.enumerated() {
      guard let expression = item.expression, index < expressions.count else { break }
      let output = levels[levels.count - 1].sortedOutputs[index]
      if !expressions.contains(expression) || output.map({ !outputs.contains($0) }) == true {
        throw refused(
          "distinct-on-order",
          "SELECT DISTINCT ON expressions must match initial ORDER BY expressions",
          at: nodes.first?.body
        )
      }
    }
    current.distinct = .on(ordered)
  }
}

extension [SortItem] {
  /// Adds an item, unless what it sorts by is sorted already, in whatever direction (targetIsInSortList).
  mutating func add(_ item: SortItem) {
    if !contains(where: { $0.key == item.key }) { append(item) }
  }
}
