// OLD and NEW of a rule, which are entries of the action's own range table, and so can't be reached from everywhere
// (transformRuleStmt in parse_utilcmd.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// The level that OLD and NEW belong to: a rule's action, or what such an INSERT selects; nil outside of rules.
  var actionLevel: Int? {
    guard case .row? = scope.entries.first?.kind, levels.count > 1 else { return nil }
    return levels.count > 2 && levels[2].isInsertSource ? 2 : 1
  }

  /// How many queries out OLD and NEW are from the innermost one, where that is the one that they belong to.
  var distanceToRuleRows: Int? { actionLevel == levels.count - 1 ? levels.count - 1 : nil }

  /// Whether the innermost query is one to which they belong.
  private var isInAction: Bool { actionLevel != nil && (levels.count == 2 || distanceToRuleRows != nil) }

  /// Whether a value uses columns of the innermost query, of which OLD and NEW may be (contain_vars_of_level).
  func usesColumnsHere(_ value: Expr) -> Bool {
    let distance = distanceToRuleRows
    return value.contains { use, depth in
      use.levels == depth || distance.map { use.levels == depth + $0 } == true
    }
  }

  /// Does something where OLD and NEW can't be referred to: in the conditions of joins, in ON CONFLICT, and in an INSERT's
  /// RETURNING; of an INSERT that selects, they have gone into what it selects (transformInsertStmt).
  mutating func withoutRuleRows<Result>(
    areGone: Bool = false,
    _ body: (inout Analyzer) throws(Refusal) -> Result
  ) throws(Refusal) -> Result {
    guard isInAction else { return try body(&self) }
    let saved = levels[0].items
    defer { levels[0].items = saved }
    if areGone { levels[0].items = [] }
    for index in levels[0].items.indices {
      levels[0].items[index].isVisible = false
      levels[0].items[index].hasVisibleColumns = false
    }
    return try body(&self)
  }

  /// Refuses queries of WITH that refer to OLD or NEW.
  mutating func checkRuleRows(inWith tables: [CommonTable], at node: Node) throws(Refusal) {
    guard isInAction else { return }
    for (entry, name) in ["OLD", "NEW"].enumerated() {
      // From the queries of WITH out to the rule.
      let isUsed = tables.contains { $0.query.usesRow(entry, levels: levels.count) }
      guard !isUsed else {
        throw refused("rule-rows", "cannot refer to \(name) within WITH query", at: node)
      }
    }
  }

  /// Refuses a side of a set operation that refers to OLD or NEW (transformSetOperationTree).
  mutating func checkRuleRows(inSide query: Query, at node: Node) throws(Refusal) {
    guard isInAction, query.usesRow(nil, levels: levels.count) else { return }
    throw refused(
      "rule-rows",
      "UNION/INTERSECT/EXCEPT member statement cannot refer to other relations of same query level",
      at: node
    )
  }
}

extension Query {
  /// Whether a rule's action uses OLD (0) or NEW (1).
  package func usesRuleRow(_ entry: Int) -> Bool { usesRow(entry, levels: 1) }

  /// Whether it uses an entry of the query so many levels further out.
  fileprivate func usesRow(_ entry: Int?, levels: Int) -> Bool {
    var result = false
    forEachColumnUse(depth: 0) { use, depth in
      if use.levels == depth + levels, entry == nil || use.entry == entry { result = true }
    }
    return result
  }
}
