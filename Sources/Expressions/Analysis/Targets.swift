// Result columns: names, and the expansion of stars (parse_target.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// The result columns of a target list (transformTargetList).
  mutating func targets(_ nodes: Node.Elements, for purpose: ExpressionPurpose) throws(Refusal) -> [Target] {
    try with(purpose) { (analyzer) throws(Refusal) -> [Target] in
      var result: [Target] = []
      for node in nodes {
        guard let target = node.as(.resTarget), let value = target["val"] else { continue }
        if let star = try analyzer.star(value) {
          result += star
          continue
        }
        let expression = try analyzer.expression(value)
        let name = target.text("name")
        result.append(
          Target(
            expression,
            name: name ?? outputName(of: value),
            type: analyzer.type(of: expression),
            isNamed: name != nil
          )
        )
      }
      return result
    }
  }

  /// The columns of `*`, `t.*` and `(row).*`; nil when the node is none of them.
  mutating func star(_ node: Node) throws(Refusal) -> [Target]? {
    let body = node.body
    switch node.tag {
    case .columnRef:
      guard let last = Array(body.list("fields")).last, last.tag == .aStar else { return nil }
      return try columnStar(body)
    case .aIndirection:
      let steps = Array(body.list("indirection"))
      guard steps.last?.tag == .aStar else { return nil }
      return try rowStar(body, steps.dropLast())
    default: return nil
    }
  }

  /// Refuses a star that stands for nobody knows what.
  private func checkKnown(_ item: ScopeItem, at node: Node) throws(Refusal) {
    guard item.isOpaque else { return }
    throw refused(
      "opaque-star",
      "the columns of relation \"\(item.name)\" are not known, so that * can't be expanded",
      at: node,
      help: "write out the columns that are meant"
    )
  }

  /// `*` and `t.*` (ExpandColumnRefStar, ExpandAllTables).
  private mutating func columnStar(_ node: Node) throws(Refusal) -> [Target] {
    let names = node.strings("fields")
    guard let qualifier = names.last else {
      var result: [Target] = []
      var hasItems = false
      for item in levels[levels.count - 1].items where item.hasVisibleColumns {
        hasItems = true
        try checkKnown(item, at: node)
        result += columns(of: item, levels: 0)
      }
      guard hasItems else {
        throw refused("star-without-tables", "SELECT * with no tables specified is not valid", at: node)
      }
      return result
    }
    guard let (item, levels) = try item(named: qualifier, schema: names.dropLast().last, at: node) else {
      if names.count == 1, let use = try column(named: qualifier, at: node) {
        return try fields(of: .column(use), at: node)
      }
      if let argument = try argumentReference(names, at: node) { return try fields(of: argument, at: node) }
      throw missingItem(qualifier, at: node)
    }
    try checkKnown(item, at: node)
    return columns(of: item, levels: levels)
  }

  private func columns(of item: ScopeItem, levels: Int) -> [Target] {
    item.columns.indices.filter { !item.columns[$0].isHiddenFromStar }.map { position in
      let use = item.use(position, levels: levels)
      return Target(.column(use), name: item.columns[position].name, type: use.type, isNamed: false)
    }
  }

  /// `(row).*` (ExpandRowReference).
  private mutating func rowStar(_ node: Node, _ steps: ArraySlice<Node>) throws(Refusal) -> [Target] {
    guard let base = node["arg"] else { throw unsupported("this expression", at: node) }
    var row = try expression(base)
    for step in steps {
      guard let name = step.string else { throw unsupported("a subscript before \".*\"", at: node) }
      row = try field(name, of: row, at: node)
    }
    return try fields(of: row, at: node)
  }

  private mutating func fields(of row: Expr, at node: Node) throws(Refusal) -> [Target] {
    // A whole row gives the columns themselves.
    if case .column(let use) = row, use.column == .wholeRow {
      let level = levels[levels.count - 1 - use.levels]
      if let item = level.items.first(where: { $0.entry == use.entry }) {
        return columns(of: item, levels: use.levels)
      }
    }
    guard let columns = rowColumns(of: row) else {
      throw refused("not-a-row", "type \(describe(row.type)) is not composite", at: node)
    }
    return columns.map { column in
      Target(
        .field(FieldSelection(row, column)),
        name: column.name,
        type: column.type,
        isNamed: false
      )
    }
  }

  /// An element of ROW or VALUES; a star gives several (transformExpressionList).
  mutating func starOrExpression(_ node: Node) throws(Refusal) -> [Expr] {
    if let star = try star(node) { return star.map(\.expression) }
    return [try expression(node)]
  }
}
