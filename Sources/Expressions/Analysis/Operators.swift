// A_Expr: operators, and the forms of syntax that stand for operators.

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// An A_Expr (body).
  mutating func operatorExpression(_ node: Node) throws(Refusal) -> Expr {
    let names = node.strings("name")
    switch node.text("kind") ?? "" {
    case "AEXPR_OP": return try plainOperator(node, names)
    case "AEXPR_OP_ANY": return try anyAll(node, names, isAll: false)
    case "AEXPR_OP_ALL": return try anyAll(node, names, isAll: true)
    case "AEXPR_DISTINCT": return try distinct(node, names)
    case "AEXPR_NOT_DISTINCT":
      let result = try distinct(node, names)
      // A comparison with NULL became a null test already.
      if case .isNull(let operand, negated: true) = result { return .isNull(operand, negated: false) }
      return .not(result)
    case "AEXPR_NULLIF": return try nullIf(node, names)
    case "AEXPR_IN": return try list(node, names)
    case "AEXPR_LIKE", "AEXPR_ILIKE", "AEXPR_SIMILAR":
      let (left, right) = try operands(node)
      return try operation(names, left, right, isWord: true, at: node)
    case "AEXPR_BETWEEN": return try between(node)
    case "AEXPR_NOT_BETWEEN": return try notBetween(node)
    case "AEXPR_BETWEEN_SYM": return try between(node, isSymmetric: true)
    case "AEXPR_NOT_BETWEEN_SYM": return try notBetween(node, isSymmetric: true)
    case let kind: throw unsupported("an operator of kind \(kind)", at: node)
    }
  }

  private mutating func operands(_ node: Node) throws(Refusal) -> (Expr, Expr) {
    guard let left = node["lexpr"], let right = node["rexpr"] else {
      throw unsupported("this expression", at: node)
    }
    return (try expression(left), try expression(right))
  }

  /// `a + b`, `-a`, comparisons of rows and with queries (transformAExprOp).
  private mutating func plainOperator(_ node: Node, _ names: [String]) throws(Refusal) -> Expr {
    guard let rightNode = node["rexpr"] else { throw unsupported("this expression", at: node) }
    guard let leftNode = node["lexpr"] else {
      return try operation(names, nil, try expression(rightNode), at: node)
    }
    if leftNode.tag == .rowExpr, let sublink = rightNode.as(.subLink),
      sublink.is("subLinkType", "EXPR_SUBLINK")
    {
      return try rowSublink(leftNode, names, sublink, at: node)
    }
    if leftNode.tag == .rowExpr, rightNode.tag == .rowExpr {
      let left = try rowArguments(leftNode.body)
      let right = try rowArguments(rightNode.body)
      return try rowComparison(names, left, right, at: node)
    }
    return try operation(names, try expression(leftNode), try expression(rightNode), at: node)
  }

  /// `a IS DISTINCT FROM b` (transformAExprDistinct, make_row_distinct_op).
  private mutating func distinct(_ node: Node, _ names: [String]) throws(Refusal) -> Expr {
    guard let leftNode = node["lexpr"], let rightNode = node["rexpr"] else {
      throw unsupported("this expression", at: node)
    }
    // Comparison with a NULL literal is a null test, both ways.
    if rightNode.as(.aConst)?.flag("isnull") == true {
      return .isNull(try expression(leftNode), negated: true)
    }
    if leftNode.as(.aConst)?.flag("isnull") == true {
      return .isNull(try expression(rightNode), negated: true)
    }
    if leftNode.tag == .rowExpr, rightNode.tag == .rowExpr {
      let left = try rowArguments(leftNode.body)
      let right = try rowArguments(rightNode.body)
      guard left.count == right.count else { throw unequalRows(at: node) }
      guard !left.isEmpty else {
        return .constant(Constant(.text("false"), type: boolType))
      }
      var operands: [Expr] = []
      for (left, right) in zip(left, right) {
        operands.append(try operation(names, left, right, kind: .isDistinct, at: node))
      }
      return .any(of: operands)
    }
    return try operation(
      names,
      try expression(leftNode),
      try expression(rightNode),
      kind: .isDistinct,
      at: node
    )
  }

  private mutating func nullIf(_ node: Node, _ names: [String]) throws(Refusal) -> Expr {
    let (left, right) = try operands(node)
    return try operation(names, left, right, kind: .nullIf, at: node)
  }

  /// `a BETWEEN b AND c` is two comparisons (transformAExprBetween).
  private mutating func between(_ node: Node, isSymmetric: Bool = false) throws(Refusal) -> Expr {
    let (value, bounds) = try betweenParts(node)
    let first = [try compare(">=", value, bounds[0], node), try compare("<=", value, bounds[1], node)]
    for comparison in first { try checkNoSet(comparison, "argument of AND", at: node) }
    guard isSymmetric else { return .all(of: [first[0].starting(.between), first[1]]) }
    let second = [try compare(">=", value, bounds[1], node), try compare("<=", value, bounds[0], node)]
    return .any(of: [.all(of: first), .all(of: second)])
  }

  private mutating func notBetween(_ node: Node, isSymmetric: Bool = false) throws(Refusal) -> Expr {
    let (value, bounds) = try betweenParts(node)
    let first = [try compare("<", value, bounds[0], node), try compare(">", value, bounds[1], node)]
    for comparison in first { try checkNoSet(comparison, "argument of OR", at: node) }
    guard isSymmetric else { return .any(of: [first[0].starting(.between), first[1]]) }
    let second = [try compare("<", value, bounds[1], node), try compare(">", value, bounds[0], node)]
    return .all(of: [.any(of: first), .any(of: second)])
  }

  private mutating func betweenParts(_ node: Node) throws(Refusal) -> (Node, [Node]) {
    let bounds = Array(node["rexpr"]?.body.list("items") ?? node.list("rexpr"))
    guard let value = node["lexpr"], bounds.count == 2 else { throw unsupported("this expression", at: node) }
    return (value, bounds)
  }

  private mutating func compare(_ name: String, _ left: Node, _ right: Node, _ node: Node) throws(Refusal)
    -> Expr
  {
    try operation([name], try expression(left), try expression(right), at: node)
  }

  // MARK: Lists and arrays

  /// `a op ANY (array)` (transformAExprOpAny, make_scalar_array_op).
  private mutating func anyAll(_ node: Node, _ names: [String], isAll: Bool) throws(Refusal) -> Expr {
    let (left, right) = try operands(node)
    return try arrayOperation(names, left, right, isAll: isAll, isList: false, at: node)
  }

  /// `a IN (b, c)` (transformAExprIn).
  ///
  /// Values without variables make one array if they have a common type, and are compared with it at once; the others
  /// are compared one by one.
  private mutating func list(_ node: Node, _ names: [String]) throws(Refusal) -> Expr {
    guard let leftNode = node["lexpr"], let listNode = node["rexpr"] else {
      throw unsupported("this expression", at: node)
    }
    let isNot = names.last == "<>"
    let left = try expression(leftNode)
    let values = try expressions(listNode.body.list("items"))
    var constants: [Expr] = []
    var others: [Expr] = []
    for value in values {
      if usesColumnsHere(value) { others.append(value) } else { constants.append(value) }
    }
    var operands: [Expr] = []
    if constants.count > 1, let array = try listArray(left, constants, at: node) {
      operands.append(try arrayOperation(names, left, array, isAll: isNot, isList: true, at: node))
    } else {
      others = values
    }
    for value in others {
      if let leftRow = left.rowElements, let rightRow = value.rowElements {
        operands.append(try rowComparison(names, leftRow, rightRow, at: node))
      } else {
        let comparison = try operation(names, left, value, at: node)
        try checkNoSet(comparison, "argument of IN", at: node)
        operands.append(comparison)
      }
    }
    if operands.count > 1, operands.count == values.count {
      operands[0] = operands[0].starting(.list(operands.count))
    }
    return isNot ? .all(of: operands) : .any(of: operands)
  }

  // MARK: Rows

  /// `(a, b) < (c, d)` (make_row_comparison_op).
  mutating func rowComparison(
    _ names: [String],
    _ left: [Expr],
    _ right: [Expr],
    at node: Node
  ) throws(Refusal) -> Expr {
    guard left.count == right.count else { throw unequalRows(at: node) }
    var (operands, meaning) = try rowOperations(names, left, right, at: node)
    guard let meaning else { return operands[0] }
    switch meaning {
    case .equal:
      operands[0] = operands[0].starting(.rows(operands.count))
      return .all(of: operands)
    case .unequal:
      operands[0] = operands[0].starting(.rows(operands.count))
      return .any(of: operands)
    case .less, .lessOrEqual, .greaterOrEqual, .greater:
      var comparison = RowComparison([], [], [], type: boolType)
      for case .operation(let operation) in operands {
        guard let left = operation.left else { continue }
        comparison.operators.append(operation.operator)
        comparison.left.append(left)
        comparison.right.append(operation.right)
      }
      return .rowComparison(comparison)
    }
  }

  /// The operations on each two elements of rows of the same length, and what they mean together; nil for rows of one.
  mutating func rowOperations(
    _ names: [String],
    _ left: [Expr],
    _ right: [Expr],
    at node: Node
  ) throws(Refusal) -> (operands: [Expr], meaning: RowMeaning?) {
    guard !left.isEmpty else {
      throw refused("empty-rows", "cannot compare rows of zero length", at: node)
    }
    var operands: [Expr] = []
    for (left, right) in zip(left, right) {
      let comparison = try operation(names, left, right, at: node)
      let type = code(of: comparison)
      guard type == .bool || !type.isDecided else {
        throw refused(
          "type-mismatch",
          "row comparison operator must yield type boolean, not type \(describe(type))",
          at: node
        )
      }
      try checkNoSet(comparison, "row comparison operator", at: node)
      operands.append(comparison)
    }
    guard operands.count > 1 else { return (operands, nil) }
    let name = names.last ?? ""
    // Where the families are not known, an operator means what its name says.
    let usual: [String: RowMeaning] = [
      "<": .less, "<=": .lessOrEqual, "=": .equal, ">=": .greaterOrEqual, ">": .greater, "<>": .unequal,
    ]
    var common = Set(RowMeaning.allCases)
    for case .operation(let operation) in operands {
      common.formIntersection(interpretations(of: operation.operator) ?? usual[name].map { [$0] } ?? [])
    }
    guard let meaning = common.min(by: { $0.rawValue < $1.rawValue }) else {
      throw refused(
        "row-comparison",
        "could not determine interpretation of row comparison operator \(name)",
        at: node,
        help: "row comparison operators must be associated with btree operator families"
      )
    }
    return (operands, meaning)
  }

  func unequalRows(at node: Node?) -> Refusal {
    refused("unequal-rows", "unequal number of entries in row expressions", at: node)
  }

  /// `ROW(a, b)` and `(a, b)`.
  mutating func row(_ node: Node) throws(Refusal) -> Expr {
    .row(Row(try rowArguments(node), type: record))
  }

  /// The elements of a RowExpr (body), among which stars stand for several (transformExpressionList).
  mutating func rowArguments(_ node: Node) throws(Refusal) -> [Expr] {
    var elements: [Expr] = []
    for element in node.list("args") { elements += try starOrExpression(element) }
    return elements
  }
}

extension Expr {
  /// Marked as the first comparison of a form.
  fileprivate func starting(_ form: ComparisonForm) -> Expr {
    guard case .operation(var operation) = self else { return self }
    operation.start = form
    return .operation(operation)
  }
}
