// JOIN, with USING and NATURAL (transformFromClauseItem and its helpers in parse_clause.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// A JoinExpr (body).
  mutating func join(_ node: Node) throws(Refusal) -> FromResult {
    guard let leftNode = node["larg"], let rightNode = node["rarg"] else {
      throw unsupported("this join", at: node)
    }
    let kind = joinKind(node)
    let left = try fromItem(leftNode)
    // The right side may refer to the left one by LATERAL, unless the left one can be null-extended.
    let count = levels[levels.count - 1].items.count
    for var item in left.scope {
      item.isLateralOnly = true
      item.isLateralAllowed = kind == .inner || kind == .left || kind == .cross
      levels[levels.count - 1].items.append(item)
    }
    let right: FromResult
    do { right = try fromItem(rightNode) } catch {
      levels[levels.count - 1].items.removeLast(left.scope.count)
      throw error
    }
    levels[levels.count - 1].items.removeSubrange(count...)
    try checkNames(left.scope, against: right.scope, at: node)

    var builder = JoinBuilder(left: left, right: right, kind: kind)
    let names = try mergedNames(node, left: builder.leftColumns, right: builder.rightColumns)
    var conditions: [Expr] = []
    for name in names {
      let (leftUse, rightUse) = try merged(name, builder, at: node)
      conditions.append(
        try with(.joinUsing) { (analyzer) throws(Refusal) in
          try analyzer.operation(["="], .column(leftUse), .column(rightUse), at: node)
        }
      )
      var sides = [Expr.column(leftUse), .column(rightUse)]
      let type = try commonType(&sides, context: "JOIN/USING", at: node)
      builder.merge(name, leftUse, rightUse, type)
    }
    builder.addRest()
    var condition: Expr? = conditions.isEmpty ? nil : .all(of: conditions)
    if let quals = node["quals"] {
      condition = try withoutRuleRows { (analyzer) throws(Refusal) in
        try analyzer.joinCondition(quals, left, right)
      }
    }
    // NATURAL of two sides that share no column: the server prints `CROSS JOIN`, or `LEFT JOIN … ON TRUE` (get_from_clause_item).
    let isProduct = condition == nil && kind != .cross
    if isProduct, kind != .inner { condition = typed("true", "bool") }

    let alias = node["alias"]
    let aliasName = alias?.text("aliasname")
    let aliases = alias?.strings("colnames") ?? []
    let columns = try renamed(builder.columns, aliases, of: aliasName ?? "unnamed_join", at: node)
    let entry = add(RangeEntry(.join, alias: aliasName, columnAliases: aliases, columns: columns))
    let usingAlias = node["join_using_alias"]?.text("aliasname")
    let item = FromItem.join(
      Join(
        isProduct && kind == .inner ? .cross : kind,
        left.item,
        right.item,
        condition: condition,
        merged: names,
        entry: entry,
        usingAlias: usingAlias
      )
    )
    var scope = builder.scope(
      entry: entry,
      alias: aliasName,
      columns: columns,
      mergedCount: names.count,
      usingAlias: usingAlias
    )
    if aliasName != nil { scope[0].rowType = record }
    return FromResult(item: item, scope: scope)
  }

  private func joinKind(_ node: Node) -> Join.Kind {
    switch node.text("jointype") ?? "" {
    case "JOIN_LEFT": return .left
    case "JOIN_RIGHT": return .right
    case "JOIN_FULL": return .full
    default:
      let isCross = node["quals"] == nil && node.list("usingClause").isEmpty && !node.flag("isNatural")
      return isCross ? .cross : .inner
    }
  }

  /// The names of USING, or those that both sides of NATURAL have, in the order of the left side.
  private func mergedNames(
    _ node: Node,
    left: [ResolvedColumn],
    right: [ResolvedColumn]
  ) throws(Refusal) -> [String] {
    guard node.flag("isNatural") else {
      let names = node.strings("usingClause")
      for (index, name) in names.enumerated() where names[..<index].contains(name) {
        throw refused(
          "duplicate-using",
          "column name \"\(name)\" appears more than once in USING clause",
          at: node
        )
      }
      return names
    }
    let rightNames = Set(right.map(\.name))
    return left.map(\.name).filter(rightNames.contains)
  }

  /// The two columns that USING merges.
  private func merged(
    _ name: String,
    _ builder: JoinBuilder,
    at node: Node
  ) throws(Refusal) -> (ColumnUse, ColumnUse) {
    func find(_ columns: [ResolvedColumn], _ uses: [ColumnUse], _ side: String) throws(Refusal) -> ColumnUse {
      let positions = columns.indices.filter { columns[$0].name == name }
      if positions.count > 1 {
        throw refused(
          "ambiguous-column",
          "common column name \"\(name)\" appears more than once in \(side) table",
          at: node
        )
      }
      guard let position = positions.first else {
        var refusal = refused(
          "unknown-column",
          "column \"\(name)\" specified in USING clause does not exist in \(side) table",
          at: node,
          help: closestName(to: name, among: columns.map(\.name)).map { "did you mean \"\($0)\"?" }
        )
        refusal.missing = Refusal.Missing(what: "column", name: name)
        throw refusal
      }
      return uses[position]
    }
    return (
      try find(builder.leftColumns, builder.leftUses, "left"),
      try find(builder.rightColumns, builder.rightUses, "right")
    )
  }

  /// ON sees the two sides and what LATERAL lets it see (transformJoinOnClause).
  private mutating func joinCondition(
    _ quals: Node,
    _ left: FromResult,
    _ right: FromResult
  ) throws(Refusal) -> Expr {
    let saved = levels[levels.count - 1].items
    defer { levels[levels.count - 1].items = saved }
    levels[levels.count - 1].items = left.scope + right.scope
    return try with(.joinCondition) { (analyzer) throws(Refusal) in
      try analyzer.condition(quals, construct: "JOIN/ON")
    }
  }
}

/// Puts a join's columns together.
private struct JoinBuilder {
  let left: FromResult
  let right: FromResult
  let kind: Join.Kind
  let leftColumns: [ResolvedColumn]
  let rightColumns: [ResolvedColumn]
  let leftUses: [ColumnUse]
  let rightUses: [ColumnUse]
  var columns: [ResolvedColumn] = []
  /// Nil for a merged column that is neither side's alone.
  var origins: [ColumnUse?] = []
  private var merged: Set<String> = []

  init(left: FromResult, right: FromResult, kind: Join.Kind) {
    self.left = left
    self.right = right
    self.kind = kind
    (leftColumns, leftUses) = Self.columns(of: left)
    (rightColumns, rightUses) = Self.columns(of: right)
  }

  /// The columns of a side: those of its own item, which for a join are the join's.
  private static func columns(of side: FromResult) -> ([ResolvedColumn], [ColumnUse]) {
    guard let item = side.scope.first(where: \.isWhole) else { return ([], []) }
    return (item.columns, item.columns.indices.map { item.use($0, levels: 0) })
  }

  /// A merged column is one side's as long as that needs no cast: either one's of an inner join, the left one's of a
  /// left join, the right one's of a right join; else, and of a full join, it is the join's own (buildMergedJoinVar).
  mutating func merge(_ name: String, _ leftUse: ColumnUse, _ rightUse: ColumnUse, _ type: TypeReference?) {
    merged.insert(name)
    let left = leftUse.type == type ? leftUse : nil
    let right = rightUse.type == type ? rightUse : nil
    let origin: ColumnUse? =
      switch kind {
      case .inner, .cross: left ?? right
      case .left: left
      case .right: right
      case .full: nil
      }
    let collations = [leftColumns, rightColumns].map { side in
      side.first { $0.name == name }?.collation ?? .usual
    }
    // One that is not the default beats it (select_common_collation).
    let collation =
      collations[0] == collations[1] || collations[1] == .usual
      ? collations[0] : collations[0] == .usual ? collations[1] : .undetermined
    var column = ResolvedColumn(name: name, id: nil, type: type, collation: collation)
    if let origin {
      let side = origin == left ? leftColumns : rightColumns
      column.fields = side.first { $0.name == name }?.fields ?? []
    }
    columns.append(column)
    origins.append(origin)
  }

  mutating func addRest() {
    for (column, use) in zip(leftColumns + rightColumns, leftUses + rightUses)
    where !merged.contains(column.name) {
      columns.append(column)
      origins.append(use)
    }
  }

  /// What can be referred to after the join: itself, and its sides by their names, unless it has an alias.
  func scope(
    entry: Int,
    alias: String?,
    columns: [ResolvedColumn],
    mergedCount: Int,
    usingAlias: String?
  ) -> [ScopeItem] {
    let uses = origins.enumerated().map { position, origin -> ColumnUse in
      let named = NamedColumn(entry: entry, position: position)
      guard var use = origin else {
        return ColumnUse(
          entry: entry,
          column: .position(position),
          type: columns[position].type,
          named: named
        )
      }
      // A side that is hidden behind an alias has a name of its own for the column already.
      if alias != nil || (position < mergedCount && use.named == nil) { use.named = named }
      return use
    }
    var item = ScopeItem(entry: entry, name: alias ?? "", columns: columns, origins: uses)
    item.isVisible = alias != nil
    item.isWhole = true
    var result = [item]
    if let usingAlias {
      var merged = ScopeItem(
        entry: entry,
        name: usingAlias,
        columns: Array(columns.prefix(mergedCount)),
        origins: Array(uses.prefix(mergedCount))
      )
      merged.hasVisibleColumns = false
      merged.isWhole = false
      result.append(merged)
    }
    guard alias == nil else { return result }
    for var inner in left.scope + right.scope where inner.isVisible {
      inner.hasVisibleColumns = false
      inner.isWhole = false
      result.append(inner)
    }
    return result
  }
}
