// Function calls (transformFuncCall, ParseFuncOrColumn in parse_func.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// A FuncCall (body).
  mutating func functionCall(_ node: Node) throws(Refusal) -> Expr {
    let names = node.strings("funcname")
    var arguments: [Expr] = []
    var argumentNames: [String] = []
    for argument in node.list("args") {
      if let named = argument.as(.namedArgExpr), let valueNode = named["arg"] {
        arguments.append(try expression(valueNode))
        argumentNames.append(named.text("name") ?? "")
      } else {
        arguments.append(try expression(argument))
      }
    }
    var clauses = AggregateClauses()
    clauses.isStar = node.flag("agg_star")
    clauses.isDistinct = node.flag("agg_distinct")
    clauses.isWithinGroup = node.flag("agg_within_group")
    for item in node.list("agg_order").compactMap({ $0.as(.sortBy) }) {
      guard let keyNode = item["node"] else { continue }
      let value = try expression(keyNode)
      // Those of WITHIN GROUP are arguments, whose types the function decides.
      let key = clauses.isWithinGroup ? value : decided(value)
      let sorting = try sortItem(item, .expression(key), type: clauses.isWithinGroup ? nil : type(of: key))
      if clauses.isWithinGroup { clauses.orderBy.append(sorting) } else { clauses.orderBy.add(sorting) }
    }
    if let filterNode = node["agg_filter"] {
      clauses.filter = try with(.aggregateFilter) { (analyzer) throws(Refusal) in
        try analyzer.condition(filterNode, construct: "FILTER")
      }
    }
    if let over = node["over"] { clauses.window = try window(over) }
    let isPlain =
      !clauses.isStar && !clauses.isDistinct && !clauses.isWithinGroup && clauses.orderBy.isEmpty
      && clauses.filter == nil && clauses.window == nil
    return try call(
      names,
      arguments,
      argumentNames,
      isVariadic: node.flag("func_variadic"),
      clauses: isPlain ? nil : clauses,
      syntax: node.is("funcformat", "COERCE_SQL_SYNTAX") ? .sql : .plain,
      at: node
    )
  }

  /// `value.name` as a call of a function that takes the value, or a cast to that type; nil when there is neither
  /// (ParseFuncOrColumn).
  mutating func functionOf(_ value: Expr, _ name: String, at node: Node) throws(Refusal) -> Expr? {
    switch lookUpRoutine([name], codes(of: [value]), argumentNames: [], isVariadicCall: false) {
    case .missing, .ambiguous: return nil
    case .routine, .cast:
      return try call([name], [value], [], isVariadic: false, clauses: nil, syntax: .plain, at: node)
    }
  }
}
