// What each node of a raw expression becomes (transformExprRecurse in parse_expr.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// Analyses a raw expression, tagged.
  mutating func expression(_ node: Node) throws(Refusal) -> Expr {
    let body = node.body
    switch node.tag {
    case .columnRef: return try columnReference(body)
    case .paramRef: return try parameter(body)
    case .aConst: return try constant(body)
    case .aIndirection: return try indirection(body)
    case .aArrayExpr: return try array(body, as: nil)
    case .typeCast: return try typeCast(body)
    case .collateClause: return try collation(body)
    case .aExpr: return try operatorExpression(body)
    case .boolExpr: return try booleanExpression(body)
    case .funcCall: return try functionCall(body)
    case .groupingFunc: return try groupingFunction(body)
    case .subLink: return try sublink(body)
    case .caseExpr: return try conditional(body)
    case .rowExpr: return try row(body)
    case .coalesceExpr: return try choice(.coalesce, body)
    case .minMaxExpr: return try choice(body.is("op", "IS_LEAST") ? .least : .greatest, body)
    case .sqlValueFunction: return try valueFunction(body)
    case .xmlExpr: return try xml(body)
    case .xmlSerialize: return try xmlSerialize(body)
    case .nullTest: return try nullTest(body)
    case .booleanTest: return try truthTest(body)
    case .currentOfExpr: return .currentOf(body.text("cursor_name") ?? "")
    case .setToDefault: return .defaultMarker
    case .list: return .row(Row(try expressions(body.list("items")), type: record))
    default: throw unsupported("an expression of kind \(node.tagName)", at: body)
    }
  }

  /// Analyses several, in order.
  mutating func expressions(_ nodes: Node.Elements) throws(Refusal) -> [Expr] {
    var result: [Expr] = []
    for node in nodes { result.append(try expression(node)) }
    return result
  }

  /// Analyses an expression that must be boolean (`transformWhereClause`).
  mutating func condition(_ node: Node, construct: String) throws(Refusal) -> Expr {
    try boolean(try expression(node), construct: construct, at: node)
  }

  /// `AND`, `OR`, `NOT`.
  private mutating func booleanExpression(_ node: Node) throws(Refusal) -> Expr {
    if node.is("boolop", "NOT_EXPR") {
      guard let operand = node.list("args").first else { throw unsupported("this expression", at: node) }
      return .not(try boolean(try expression(operand), construct: "NOT", at: operand))
    }
    let isAnd = node.is("boolop", "AND_EXPR")
    var operands: [Expr] = []
    for operand in node.list("args") {
      operands.append(try boolean(try expression(operand), construct: isAnd ? "AND" : "OR", at: operand))
    }
    return isAnd ? .all(of: operands) : .any(of: operands)
  }

  private mutating func nullTest(_ node: Node) throws(Refusal) -> Expr {
    guard let operand = node["arg"] else { throw unsupported("this expression", at: node) }
    return .isNull(try expression(operand), negated: node.is("nulltesttype", "IS_NOT_NULL"))
  }

  private mutating func truthTest(_ node: Node) throws(Refusal) -> Expr {
    guard let operand = node["arg"] else { throw unsupported("this expression", at: node) }
    let (test, name): (TruthTest, String) =
      switch node.text("booltesttype") ?? "" {
      case "IS_NOT_TRUE": (.isNotTrue, "IS NOT TRUE")
      case "IS_FALSE": (.isFalse, "IS FALSE")
      case "IS_NOT_FALSE": (.isNotFalse, "IS NOT FALSE")
      case "IS_UNKNOWN": (.isUnknown, "IS UNKNOWN")
      case "IS_NOT_UNKNOWN": (.isNotUnknown, "IS NOT UNKNOWN")
      default: (.isTrue, "IS TRUE")
      }
    return .truthTest(try boolean(try expression(operand), construct: name, at: operand), test)
  }

  private mutating func collation(_ node: Node) throws(Refusal) -> Expr {
    guard let operand = node["arg"] else { throw unsupported("this expression", at: node) }
    let value = try expression(operand)
    let id = try resolver.collation(named: node.strings("collname"), at: node.location)
    return .collate(try collatable(value, at: node), id)
  }

  private mutating func valueFunction(_ node: Node) throws(Refusal) -> Expr {
    let (kind, type): (ValueFunction.Kind, String) =
      switch node.text("op") ?? "" {
      case "SVFOP_CURRENT_TIME", "SVFOP_CURRENT_TIME_N": (.currentTime, "timetz")
      case "SVFOP_CURRENT_TIMESTAMP", "SVFOP_CURRENT_TIMESTAMP_N": (.currentTimestamp, "timestamptz")
      case "SVFOP_LOCALTIME", "SVFOP_LOCALTIME_N": (.localTime, "time")
      case "SVFOP_LOCALTIMESTAMP", "SVFOP_LOCALTIMESTAMP_N": (.localTimestamp, "timestamp")
      case "SVFOP_CURRENT_ROLE": (.currentRole, "name")
      case "SVFOP_CURRENT_USER": (.currentUser, "name")
      case "SVFOP_USER": (.user, "name")
      case "SVFOP_SESSION_USER": (.sessionUser, "name")
      case "SVFOP_CURRENT_CATALOG": (.currentCatalog, "name")
      case "SVFOP_CURRENT_SCHEMA": (.currentSchema, "name")
      default: (.currentDate, "date")
      }
    // Those of time take up to six digits, whatever was asked for (transformSQLValueFunction).
    let precision = (node.text("op") ?? "").hasSuffix("_N") ? min(node.int("typmod"), 6) : nil
    let modifiers = precision.map { ["\($0)"] } ?? []
    return .valueFunction(
      ValueFunction(
        kind,
        precision: precision,
        type: TypeReference(resolver.builtinType(type), modifiers: modifiers)
      )
    )
  }

  // MARK: Types that the analyzer gives by itself

  var boolType: TypeReference { TypeReference(resolver.builtinType("bool")) }
  var textType: TypeReference { TypeReference(resolver.builtinType("text")) }
  var record: TypeReference { TypeReference(resolver.builtinType("record")) }
}

extension Expr {
  /// An AND of the operands; those of a leading AND in its stead, as the grammar has it (makeAndExpr).
  ///
  /// One further on stays as it is: `a AND (b AND c)` goes through a dump unchanged.
  static func all(of operands: [Expr]) -> Expr {
    guard operands.count > 1 else { return operands[0] }
    guard case .and(let leading) = operands[0] else { return .and(operands) }
    return .and(leading + operands.dropFirst())
  }

  /// An OR of the operands; those of a leading OR in its stead (makeOrExpr).
  static func any(of operands: [Expr]) -> Expr {
    guard operands.count > 1 else { return operands[0] }
    guard case .or(let leading) = operands[0] else { return .or(operands) }
    return .or(leading + operands.dropFirst())
  }
}
