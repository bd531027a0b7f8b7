// Queries within expressions (transformSubLink in parse_expr.c).

import CatalogModel
import PostgresSyntax

extension Expr {
  /// The elements of what is written as a row, also as one of a composite type; nil for anything else.
  var rowElements: [Expr]? {
    switch self {
    case .row(let row): row.elements
    case .cast(let cast):
      if case .row(let row) = cast.operand { row.elements } else { nil }
    default: nil
    }
  }
}

extension Analyzer {
  /// A SubLink (body).
  mutating func sublink(_ node: Node) throws(Refusal) -> Expr {
    try checkQueryAllowed(at: node)
    guard let select = node["subselect"] else { throw unsupported("this expression", at: node) }
    switch node.text("subLinkType") ?? "" {
    case "EXISTS_SUBLINK":
      return .sublink(Sublink(.exists, try nameless(select), type: boolType))
    case "EXPR_SUBLINK":
      let query = try nameless(select)
      try checkOneColumn(query, at: node)
      return .sublink(Sublink(.scalar, query, type: query.targets.first?.type))
    case "ARRAY_SUBLINK":
      let query = try nameless(select)
      try checkOneColumn(query, at: node)
      let type = query.targets.first?.type
      return .sublink(Sublink(.array, query, type: type?.isArray == true ? type : arrayType(of: type)))
    case "ANY_SUBLINK": return try comparison(.any, node, select)
    case "ALL_SUBLINK": return try comparison(.all, node, select)
    case let kind: throw unsupported("a query of kind \(kind)", at: node)
    }
  }

  /// A query whose columns' names nothing can refer to.
  private mutating func nameless(_ node: Node) throws(Refusal) -> Query {
    var query = try subquery(node)
    query.forgetNames()
    return query
  }

  private func checkQueryAllowed(at node: Node) throws(Refusal) {
    guard let construct = purpose.withoutQueries else { return }
    throw refused("query-not-allowed", "cannot use subquery in \(construct)", at: node)
  }

  private func checkOneColumn(_ query: Query, at node: Node) throws(Refusal) {
    guard query.targets.count != 1 else { return }
    throw refused("subquery-columns", "subquery must return only one column", at: node)
  }

  /// `a op ANY (SELECT …)`, `a IN (SELECT …)`, also with a row on the left.
  private mutating func comparison(
    _ kind: Sublink.Kind,
    _ node: Node,
    _ select: Node
  ) throws(Refusal) -> Expr {
    guard let testNode = node["testexpr"] else { throw unsupported("this expression", at: node) }
    let names = node.strings("operName")
    let value = try expression(testNode)
    let test = value.rowElements ?? [value]
    return try comparison(kind, test, names.isEmpty ? ["="] : names, try nameless(select), at: node)
  }

  /// `(a, b) = (SELECT …)`.
  mutating func rowSublink(
    _ left: Node,
    _ names: [String],
    _ node: Node,
    at location: Node
  ) throws(Refusal) -> Expr {
    try checkQueryAllowed(at: node)
    guard let select = node["subselect"] else { throw unsupported("this expression", at: node) }
    let test = try rowArguments(left.body)
    return try comparison(.row, test, names, try nameless(select), at: location)
  }

  private mutating func comparison(
    _ kind: Sublink.Kind,
    _ test: [Expr],
    _ names: [String],
    _ query: Query,
    at node: Node
  ) throws(Refusal) -> Expr {
    if query.targets.count < test.count {
      throw refused("subquery-columns", "subquery has too few columns", at: node)
    }
    if query.targets.count > test.count {
      throw refused("subquery-columns", "subquery has too many columns", at: node)
    }
    var sublink = Sublink(kind, query, type: boolType)
    // The query's columns stand as placeholders of their types while the operators are chosen.
    let placeholders = query.targets.map { Expr.caseOperand(Incidental(wrappedValue: $0.type)) }
    for case .operation(let operation) in try rowOperations(names, test, placeholders, at: node).operands {
      guard let left = operation.left else { continue }
      sublink.test.append(left)
      sublink.operators.append(operation.operator)
      if case .cast(let cast) = operation.right {
        sublink.casts.append(cast.target)
      } else {
        sublink.casts.append(nil)
      }
    }
    return .sublink(sublink)
  }
}
