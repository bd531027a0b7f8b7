// Where a query of WITH RECURSIVE may refer to itself (checkWellFormedRecursion in parse_cte.c).

import CatalogModel
import PostgresSyntax

/// Why a reference may not stand where it is; the words of `recursion_errormsgs`.
private enum RecursionPlace: String {
  case allowed = ""
  case nonRecursiveTerm = "its non-recursive term"
  case subquery = "a subquery"
  case outerJoin = "an outer join"
  case intersect = "INTERSECT"
  case except = "EXCEPT"
}

extension Analyzer {
  /// Refuses a CommonTableExpr (body) that refers to itself where it may not.
  func checkRecursion(_ table: Node) throws(Refusal) {
    let name = table.text("ctename") ?? ""
    guard let query = table["ctequery"], let body = query.as(.selectStmt) else {
      throw refused(
        "recursive-form",
        "recursive query \"\(name)\" must not contain data-modifying statements",
        at: table
      )
    }
    guard body.is("op", "SETOP_UNION"), let left = body["larg"], let right = body["rarg"] else {
      throw refused(
        "recursive-form",
        "recursive query \"\(name)\" does not have the form non-recursive-term UNION [ALL] recursive-term",
        at: table
      )
    }
    var walk = RecursionWalk(name: name, analyzer: self)
    try walk.select(left, .nonRecursiveTerm)
    walk.count = 0
    try walk.select(right, .allowed)
    if let with = body["withClause"] { try walk.parts(of: with, .subquery) }
    let decorations: [(StaticString, String)] = [
      ("sortClause", "ORDER BY"), ("limitOffset", "OFFSET"), ("limitCount", "LIMIT"),
      ("lockingClause", "FOR UPDATE/SHARE"),
    ]
    for (field, word) in decorations where body[field] != nil {
      throw refused("recursive-form", "\(word) in a recursive query is not implemented", at: table)
    }
  }
}

private struct RecursionWalk {
  let name: String
  let analyzer: Analyzer
  /// How many references were met.
  var count = 0

  /// A SelectStmt (body) (checkWellFormedSelectStmt).
  mutating func select(_ node: Node, _ place: RecursionPlace) throws(Refusal) {
    // A query of WITH within may hide the name.
    if let with = node["withClause"] {
      let isHidden = with.list("ctes").contains { $0.body.text("ctename") == name }
      if isHidden { return }
    }
    guard place == .allowed, let left = node["larg"], let right = node["rarg"] else {
      return try parts(of: node, place)
    }
    switch node.text("op") ?? "" {
    case "SETOP_INTERSECT":
      let inner = node.flag("all") ? RecursionPlace.intersect : place
      try select(left, inner)
      try select(right, inner)
    case "SETOP_EXCEPT":
      try select(left, node.flag("all") ? .except : place)
      try select(right, .except)
    default:
      try select(left, place)
      try select(right, place)
    }
    for field in node.fields where field.name != "larg" && field.name != "rarg" {
      try walk(field.value, place)
    }
  }

  mutating func parts(of node: Node, _ place: RecursionPlace) throws(Refusal) {
    for field in node.fields {
      if field.name == "larg" || field.name == "rarg", node["op"] != nil || node["targetList"] != nil {
        try select(field.value, place)
      } else {
        try walk(field.value, place)
      }
    }
    for element in node.elements { try walk(element, place) }
  }

  private mutating func walk(_ node: Node, _ place: RecursionPlace) throws(Refusal) {
    switch node.tag {
    case .rangeVar:
      let body = node.body
      guard body["schemaname"] == nil, body.text("relname") == name else { return }
      guard place == .allowed else {
        throw analyzer.refused(
          "recursive-reference",
          "recursive reference to query \"\(name)\" must not appear within \(place.rawValue)",
          at: body
        )
      }
      count += 1
      guard count == 1 else {
        throw analyzer.refused(
          "recursive-reference",
          "recursive reference to query \"\(name)\" must not appear more than once",
          at: body
        )
      }
    case .selectStmt: try select(node.body, place)
    case .subLink:
      for field in node.body.fields { try walk(field.value, field.name == "subselect" ? .subquery : place) }
    case .joinExpr:
      let body = node.body
      let kind = body.text("jointype") ?? ""
      let outer = place == .allowed ? RecursionPlace.outerJoin : place
      for field in body.fields {
        let isNullable =
          switch field.name {
          case "larg": kind == "JOIN_RIGHT" || kind == "JOIN_FULL"
          case "rarg": kind == "JOIN_LEFT" || kind == "JOIN_FULL"
          default: false
          }
        try walk(field.value, isNullable ? outer : place)
      }
    default: try parts(of: node, place)
    }
  }
}
