// What INSERT and UPDATE assign to columns and their parts (parse_target.c).

import CatalogModel
import PostgresSyntax

/// A column, or a part of one, that gets a value.
struct AssignmentTarget {
  var column: ResolvedColumn
  var parts: [AssignedColumn.Part]
  /// Of the part.
  var type: TypeReference?

  func assigning(_ value: Expr) -> Target {
    var target = Target(value, name: column.name, type: column.type, isNamed: false)
    if let id = column.id { target.assigned = AssignedColumn(column: id, parts: parts) }
    return target
  }
}

extension Analyzer {
  /// The assignments of SET (transformUpdateTargetList).
  mutating func assignments(
    _ nodes: Node.Elements,
    of relation: ResolvedRelation,
    at statement: Node
  ) throws(Refusal) -> [Target] {
    var result: [Target] = []
    var source: [Expr] = []
    for node in nodes.compactMap({ $0.as(.resTarget) }) {
      guard let valueNode = node["val"] else { continue }
      let column = try assignmentTarget(node, of: relation)
      // A rule's action is not looked at before it is used (process_matched_tle).
      let isTwice = result.contains { $0.name == column.column.name && $0.assigned?.parts.isEmpty == true }
      if isTwice, column.parts.isEmpty, scope.routineName != nil {
        throw refused(
          "duplicate-assignment",
          "multiple assignments to same column \"\(column.column.name)\"",
          at: node
        )
      }
      guard let multiple = valueNode.as(.multiAssignRef) else {
        let value = try with(.updateTarget) { (analyzer) throws(Refusal) in try analyzer.expression(valueNode)
        }
        result.append(
          column.assigning(try assigned(value, to: column, at: node))
        )
        continue
      }
      // `(a, b) = (…)`: the first of them carries the source, which the others share.
      let position = multiple.int("colno") - 1
      if position == 0 { source = try multipleSource(multiple, at: node) }
      if source.count == multiple.int("ncolumns") {
        let value = try assigned(source[position], to: column, at: node)
        result.append(column.assigning(value))
        continue
      }
      guard case .sublink(let sublink) = source.first, sublink.query.targets.indices.contains(position) else {
        throw unsupported("this assignment", at: node)
      }
      let value = Expr.caseOperand(Incidental(wrappedValue: sublink.query.targets[position].type))
      _ = try assigned(value, to: column, at: node)
      var target = column.assigning(source[0])
      target.assigned?.position = position
      result.append(target)
    }
    return result
  }

  /// The values of `(a, b) = (…)`: one each, or the one query that gives them all.
  private mutating func multipleSource(_ node: Node, at target: Node) throws(Refusal) -> [Expr] {
    guard let sourceNode = node["source"] else { return [.defaultMarker] }
    if let sublink = sourceNode.as(.subLink), sublink.is("subLinkType", "EXPR_SUBLINK"),
      let select = sublink["subselect"]
    {
      let query = try with(.updateTarget) { (analyzer) throws(Refusal) in try analyzer.subquery(select) }
      guard query.targets.count == node.int("ncolumns") else { throw unequalAssignment(at: target) }
      return [.sublink(Sublink(.row, query, type: record))]
    }
    let values = try with(.updateTarget) { (analyzer) throws(Refusal) -> [Expr] in
      guard sourceNode.tag == .rowExpr else { return [try analyzer.expression(sourceNode)] }
      var values: [Expr] = []
      for element in sourceNode.body.list("args") { values += try analyzer.starOrExpression(element) }
      return values
    }
    guard values.count == node.int("ncolumns") else { throw unequalAssignment(at: target) }
    return values
  }

  private func unequalAssignment(at node: Node) -> Refusal {
    refused("assignment-count", "number of columns does not match number of values", at: node)
  }

  /// A value for a column, or for a part of it (transformAssignedExpr).
  mutating func assigned(_ value: Expr, to target: AssignmentTarget, at node: Node) throws(Refusal) -> Expr {
    if case .defaultMarker = value, let part = target.parts.first {
      let what = if case .bound = part { "an array element" } else { "a subfield" }
      throw refused("part-default", "cannot set \(what) to DEFAULT", at: node)
    }
    return try assignment(value, to: target.type, column: target.column.name, at: node)
  }

  /// The column of a ResTarget (body), and the part of it that is meant (transformAssignmentIndirection).
  mutating func assignmentTarget(
    _ node: Node,
    of relation: ResolvedRelation
  ) throws(Refusal) -> AssignmentTarget {
    let column = try column(node.text("name") ?? "", of: relation, at: node)
    var result = AssignmentTarget(column: column, parts: [], type: column.type)
    var bounds: [Subscripting.Bound] = []
    for step in node.list("indirection") {
      if let index = step.as(.aIndices) {
        bounds.append(try bound(index))
        continue
      }
      guard let name = step.string else { continue }
      try narrow(&result, bounds, at: node)
      bounds = []
      let container = result.type.map { base($0) }
      let row = Expr.caseOperand(Incidental(wrappedValue: container))
      let field = rowColumns(of: row)?.first { $0.name == name }
      guard let field else {
        throw refused(
          "unknown-column",
          "cannot assign to field \"\(name)\" of column \"\(column.name)\" "
            + "because there is no such column in data type \(describe(container))",
          at: node
        )
      }
      result.parts.append(.field(field.id.map { .object($0) } ?? .name(name)))
      result.type = field.type
    }
    try narrow(&result, bounds, at: node)
    return result
  }

  /// Goes on to what subscripts mean of a target, which they do as in any expression (transformAssignmentSubscripts).
  private mutating func narrow(
    _ target: inout AssignmentTarget,
    _ bounds: [Subscripting.Bound],
    at node: Node
  ) throws(Refusal) {
    guard !bounds.isEmpty else { return }
    let container = Expr.caseOperand(Incidental(wrappedValue: target.type))
    guard case .element(let element) = try subscripted(container, bounds, at: node) else { return }
    target.parts += element.bounds.map { .bound($0) }
    target.type = element.type
  }

  private func column(
    _ name: String,
    of relation: ResolvedRelation,
    at node: Node
  ) throws(Refusal) -> ResolvedColumn {
    if let column = relation.columns.first(where: { $0.name == name }) { return column }
    var refusal = refused(
      "unknown-column",
      "column \"\(name)\" of relation \"\(resolver.objectName(relation.id))\" does not exist",
      at: node,
      help: closestName(to: name, among: relation.columns.map(\.name)).map { "did you mean \"\($0)\"?" }
    )
    refusal.missing = Refusal.Missing(what: "column", name: name)
    throw refusal
  }
}
