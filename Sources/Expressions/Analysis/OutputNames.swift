// The names that result columns get when nobody names them (FigureColname in parse_target.c).

package import PostgresSyntax

/// The name that an expression gives to an index column, or nil where the server would use `expr` (FigureIndexColname).
///
/// The node is the expression, tagged, as it stands in the raw tree.
package func indexColumnName(of node: Node) -> String? { OutputName(node).text }

/// The name that an expression gives to a result column.
func outputName(of node: Node) -> String { OutputName(node).text ?? "?column?" }

/// A name and how good it is (FigureColnameInternal).
private struct OutputName {
  /// 0: none; 1: a type's name, or CASE; 2: a real one.
  var strength = 0
  var text: String?

  init(_ strength: Int, _ text: String?) {
    self.strength = strength
    self.text = text
  }

  init(_ node: Node) {
    let body = node.body
    switch node.tag {
    case .columnRef: self = Self.last(body.list("fields"))
    case .aIndirection:
      self = Self.last(body.list("indirection"))
      if strength == 0, let base = body["arg"] { self = OutputName(base) }
    case .funcCall: self = OutputName(2, body.strings("funcname").last)
    case .aExpr: self = body.is("kind", "AEXPR_NULLIF") ? OutputName(2, "nullif") : OutputName(0, nil)
    case .typeCast:
      self = body["arg"].map(OutputName.init) ?? OutputName(0, nil)
      if strength <= 1, let name = body["typeName"]?.strings("names").last { self = OutputName(1, name) }
    case .collateClause: self = body["arg"].map(OutputName.init) ?? OutputName(0, nil)
    case .groupingFunc: self = OutputName(2, "grouping")
    case .subLink: self = Self.sublink(body)
    case .caseExpr:
      self = body["defresult"].map(OutputName.init) ?? OutputName(0, nil)
      if strength <= 1 { self = OutputName(1, "case") }
    case .aArrayExpr: self = OutputName(2, "array")
    case .rowExpr: self = OutputName(2, "row")
    case .coalesceExpr: self = OutputName(2, "coalesce")
    case .minMaxExpr: self = OutputName(2, body.is("op", "IS_LEAST") ? "least" : "greatest")
    case .sqlValueFunction: self = OutputName(2, Self.valueFunction(body))
    case .xmlExpr: self = Self.xml(body)
    case .xmlSerialize: self = OutputName(2, "xmlserialize")
    default: self = OutputName(0, nil)
    }
  }

  /// The last name of a list of fields; a star and subscripts give none.
  private static func last(_ fields: Node.Elements) -> OutputName {
    var name: String?
    for field in fields { if let text = field.string { name = text } }
    return OutputName(name == nil ? 0 : 2, name)
  }

  private static func sublink(_ body: Node) -> OutputName {
    if body.is("subLinkType", "EXISTS_SUBLINK") { return OutputName(2, "exists") }
    if body.is("subLinkType", "ARRAY_SUBLINK") { return OutputName(2, "array") }
    guard body.is("subLinkType", "EXPR_SUBLINK") else { return OutputName(0, nil) }
    // The server names the query's columns before it looks.
    var select = body["subselect"]?.as(.selectStmt)
    while let left = select?["larg"] { select = left }
    guard let target = select?.list("targetList").first?.as(.resTarget) else {
      return select?.list("valuesLists").isEmpty == false ? OutputName(2, "column1") : OutputName(0, nil)
    }
    return OutputName(2, target.text("name") ?? target["val"].map { outputName(of: $0) } ?? "?column?")
  }

  private static func valueFunction(_ body: Node) -> String {
    switch body.text("op") ?? "" {
    case "SVFOP_CURRENT_DATE": "current_date"
    case "SVFOP_CURRENT_TIME", "SVFOP_CURRENT_TIME_N": "current_time"
    case "SVFOP_CURRENT_TIMESTAMP", "SVFOP_CURRENT_TIMESTAMP_N": "current_timestamp"
    case "SVFOP_LOCALTIME", "SVFOP_LOCALTIME_N": "localtime"
    case "SVFOP_LOCALTIMESTAMP", "SVFOP_LOCALTIMESTAMP_N": "localtimestamp"
    case "SVFOP_CURRENT_ROLE": "current_role"
    case "SVFOP_CURRENT_USER": "current_user"
    case "SVFOP_USER": "user"
    case "SVFOP_SESSION_USER": "session_user"
    case "SVFOP_CURRENT_CATALOG": "current_catalog"
    default: "current_schema"
    }
  }

  private static func xml(_ body: Node) -> OutputName {
    switch body.text("op") ?? "" {
    case "IS_XMLCONCAT": OutputName(2, "xmlconcat")
    case "IS_XMLELEMENT": OutputName(2, "xmlelement")
    case "IS_XMLFOREST": OutputName(2, "xmlforest")
    case "IS_XMLPARSE": OutputName(2, "xmlparse")
    case "IS_XMLPI": OutputName(2, "xmlpi")
    case "IS_XMLROOT": OutputName(2, "xmlroot")
    case "IS_XMLSERIALIZE": OutputName(2, "xmlserialize")
    default: OutputName(0, nil)
    }
  }
}
