// CASE, COALESCE, GREATEST, LEAST and ARRAY[]: branches of one common type.

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// A CaseExpr (body) (transformCaseExpr).
  mutating func conditional(_ node: Node) throws(Refusal) -> Expr {
    var operand: Expr?
    if let operandNode = node["arg"] {
      // A literal gets the type text, so that the comparisons have something to go by.
      operand = decided(try expression(operandNode))
    }
    var branches: [Conditional.Branch] = []
    for when in node.list("args").compactMap({ $0.as(.caseWhen) }) {
      guard let conditionNode = when["expr"], let resultNode = when["result"] else { continue }
      var condition = try expression(conditionNode)
      if let operand {
        let placeholder = Expr.caseOperand(Incidental(wrappedValue: type(of: operand)))
        condition = try operation(["="], placeholder, condition, at: when)
      }
      condition = try boolean(condition, construct: "CASE/WHEN", at: conditionNode)
      branches.append(Conditional.Branch(condition: condition, result: try expression(resultNode)))
    }
    var otherwise = Expr.constant(Constant(.null, type: nil))
    if let elseNode = node["defresult"] { otherwise = try expression(elseNode) }
    // The ELSE comes first: it wins among equals (select_common_type).
    var results = [otherwise] + branches.map(\.result)
    let type = try commonType(&results, context: "CASE", branch: "CASE/WHEN", at: node)
    for index in branches.indices { branches[index].result = results[index + 1] }
    let parts = (operand.map { [$0] } ?? []) + branches.map(\.condition) + results
    try checkNoSets(parts, in: "CASE", at: node)
    return .conditional(Conditional(operand: operand, branches: branches, otherwise: results[0], type: type))
  }

  /// COALESCE, GREATEST and LEAST (transformCoalesceExpr, transformMinMaxExpr).
  mutating func choice(_ kind: Choice.Kind, _ node: Node) throws(Refusal) -> Expr {
    var arguments = try expressions(node.list("args"))
    let type = try commonType(&arguments, context: kind.rawValue, at: node)
    if kind == .coalesce { try checkNoSets(arguments, in: "COALESCE", at: node) }
    return .choice(Choice(kind, arguments, type: type))
  }

  /// Sets can't be computed now and then (transformCaseExpr, transformCoalesceExpr).
  private func checkNoSets(_ values: [Expr], in construct: String, at node: Node) throws(Refusal) {
    guard values.contains(where: \.returnsSet) else { return }
    throw refused("set-misplaced", "set-returning functions are not allowed in \(construct)", at: node)
  }
}
