// WITH (transformWithClause in parse_cte.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// Reads a WithClause (body) into the innermost scope.
  mutating func withClause(_ node: Node) throws(Refusal) {
    var tables = node.list("ctes").compactMap { $0.as(.commonTableExpr) }
    var seen: Set<String> = []
    for table in tables where !seen.insert(table.text("ctename") ?? "").inserted {
      throw refused(
        "duplicate-with",
        "WITH query name \"\(table.text("ctename") ?? "")\" specified more than once",
        at: table
      )
    }
    current.isRecursive = node.flag("recursive")
    if current.isRecursive { try sortByReference(&tables, at: node) }
    for table in tables {
      let isRecursive = current.isRecursive && refers(table, to: table.text("ctename") ?? "")
      try commonTable(table, isRecursive: isRecursive)
    }
    try checkRuleRows(inWith: current.withClause, at: node)
  }

  private mutating func commonTable(_ node: Node, isRecursive: Bool) throws(Refusal) {
    guard let queryNode = node["ctequery"] else { throw unsupported("this WITH query", at: node) }
    let name = node.text("ctename") ?? ""
    let depth = levels.count - 1
    let index = current.withClause.count
    let aliases = node.strings("aliascolnames")
    if isRecursive {
      try checkRecursion(node)
      levels[depth].commonTables.append(
        CommonTableScope(name: name, index: index, aliases: aliases, columns: nil, isOpen: true)
      )
    }
    // The scope of the query itself is one further in; its level is made here, since it must know of the recursion.
    levels.append(Level())
    if isRecursive { levels[depth + 1].recursiveTable = levels[depth].commonTables.count - 1 }
    let query: Query
    do {
      defer { levels.removeLast() }
      query = try statement(queryNode)
    }
    guard aliases.count <= query.outputColumns.count else {
      throw refused(
        "with-columns",
        "WITH query \"\(name)\" has \(query.outputColumns.count) columns available but \(aliases.count) columns specified",
        at: node
      )
    }
    var columns = try renamed(query.outputColumns, aliases, of: name, at: node)
    if isRecursive {
      let own = levels[depth].commonTables.count - 1
      try checkRecursiveTypes(levels[depth].commonTables[own].columns ?? [], columns, of: name, at: node)
      levels[depth].commonTables[own].isOpen = false
    }
    var table = CommonTable(
      name: name,
      materialization: materialization(node),
      query: query,
      isRecursive: isRecursive,
      columnNames: aliases,
      columns: columns
    )
    if let search = node["search_clause"] { table.search = self.search(search, &columns) }
    if let cycle = node["cycle_clause"] { table.cycle = try self.cycle(cycle, &columns) }
    table.columns = columns
    current.withClause.append(table)
    if isRecursive {
      levels[depth].commonTables[levels[depth].commonTables.count - 1].columns = columns
    } else {
      levels[depth].commonTables.append(
        CommonTableScope(name: name, index: index, aliases: aliases, columns: columns)
      )
    }
  }

  /// The recursive term must not change the types that its other one gave the columns (analyzeCTE).
  private mutating func checkRecursiveTypes(
    _ announced: [ResolvedColumn],
    _ columns: [ResolvedColumn],
    of name: String,
    at node: Node
  ) throws(Refusal) {
    for (index, (before, after)) in zip(announced, columns).enumerated() {
      guard let first = before.type, let overall = after.type else { continue }
      if first == overall, before.collation != after.collation {
        let words = [before, after].map { column in
          var collation = usual(column.type).collation
          if case .named(let id) = column.collation { collation = id }
          let name = collation.map { resolver.objectName($0) } ?? "default"
          return "collation \"\(name)\""
        }
        throw refused(
          "recursive-types",
          "recursive query \"\(name)\" column \(index + 1) has \(words[0]) in non-recursive term "
            + "but \(words[1]) overall",
          at: node,
          help: "use the COLLATE clause to set the collation of the non-recursive term"
        )
      }
      guard first != overall else { continue }
      throw refused(
        "recursive-types",
        "recursive query \"\(name)\" column \(index + 1) has type \(describe(first)) "
          + "in non-recursive term but type \(describe(overall)) overall",
        at: node,
        help: "cast the output of the non-recursive term to the correct type"
      )
    }
  }

  private func materialization(_ node: Node) -> CommonTable.Materialization {
    switch node.text("ctematerialized") ?? "" {
    case "CTEMaterializeAlways": .always
    case "CTEMaterializeNever": .never
    default: .byDefault
    }
  }

  /// SEARCH adds a column (analyzeCTE).
  private func search(_ node: Node, _ columns: inout [ResolvedColumn]) -> CommonTable.Search {
    let body = node
    let search = CommonTable.Search(
      isBreadthFirst: body.flag("search_breadth_first"),
      columns: body.strings("search_col_list"),
      sequenceColumn: body.text("search_seq_column") ?? ""
    )
    let record = TypeReference(resolver.builtinType("record"), isArray: !search.isBreadthFirst)
    columns.append(hidden(search.sequenceColumn, record))
    return search
  }

  /// CYCLE adds a mark and a path (analyzeCTE).
  private mutating func cycle(_ node: Node, _ columns: inout [ResolvedColumn]) throws(Refusal)
    -> CommonTable.Cycle
  {
    let body = node
    var values: [Expr] = []
    for part in [body["cycle_mark_value"], body["cycle_mark_default"]] {
      guard let part else { continue }
      values.append(try with(.cycleMark) { (analyzer) throws(Refusal) in try analyzer.expression(part) })
    }
    // Without TO and DEFAULT the grammar fills in TRUE and FALSE.
    guard values.count == 2 else { throw unsupported("this CYCLE clause", at: body) }
    let type = try commonType(&values, context: "CYCLE", at: body)
    let cycle = CommonTable.Cycle(
      columns: body.strings("cycle_col_list"),
      markColumn: body.text("cycle_mark_column") ?? "",
      markValue: values[0],
      markDefault: values[1],
      pathColumn: body.text("cycle_path_column") ?? ""
    )
    columns.append(hidden(cycle.markColumn, type))
    columns.append(hidden(cycle.pathColumn, TypeReference(resolver.builtinType("record"), isArray: true)))
    return cycle
  }

  /// A column that a star in a query further in leaves out (addRangeTableEntryForCTE).
  private func hidden(_ name: String, _ type: TypeReference?) -> ResolvedColumn {
    var column = ResolvedColumn(name: name, id: nil, type: type)
    column.isHiddenFromStar = true
    return column
  }

  /// Tells the recursive query that is being read what its columns are, once its left side is known
  /// (analyzeCTETargetList).
  mutating func announceRecursion(_ left: Query) {
    guard levels.count >= 2, let index = levels[levels.count - 1].recursiveTable else { return }
    var columns = left.outputColumns
    for (position, alias) in levels[levels.count - 2].commonTables[index].aliases.enumerated()
    where position < columns.count {
      columns[position].name = alias
    }
    // What a reference to itself gives is not looked into (expandRecordVariable).
    for position in columns.indices { columns[position].fields = [] }
    for position in columns.indices where columns[position].type == nil {
      if left.targets[position].expression.isUnknownLiteral { columns[position].type = textType }
    }
    levels[levels.count - 2].commonTables[index].columns = columns
  }

  // MARK: References

  /// The query of WITH that a bare name in FROM means (scanNameSpaceForCTE); nil when it is none.
  mutating func commonTable(named name: String, alias: Node?, at node: Node) throws(Refusal) -> FromResult? {
    for depth in levels.indices.reversed() {
      guard let table = levels[depth].commonTables.first(where: { $0.name == name }) else { continue }
      guard let known = table.columns else {
        throw refused(
          "recursive-reference",
          "recursive reference to query \"\(name)\" must not appear within its non-recursive term",
          at: node
        )
      }
      if table.isOpen { levels[levels.count - 1].hasSelfReference = true }
      let aliasName = alias?.text("aliasname")
      let aliases = alias?.strings("colnames") ?? []
      var columns = try renamed(known, aliases, of: aliasName ?? name, at: node)
      if depth == levels.count - 1 {
        for index in columns.indices { columns[index].isHiddenFromStar = false }
      }
      let entry = add(
        RangeEntry(
          .commonTable(table.index, levels: levels.count - 1 - depth),
          alias: aliasName,
          columnAliases: aliases,
          columns: columns
        )
      )
      return FromResult(
        item: .entry(entry),
        scope: [ScopeItem(entry: entry, name: aliasName ?? name, columns: columns, rowType: record)]
      )
    }
    return nil
  }

  // MARK: Order

  /// Puts queries after those that they refer to (TopologicalSort).
  private func sortByReference(_ tables: inout [Node], at node: Node) throws(Refusal) {
    let names = tables.map { $0.text("ctename") ?? "" }
    var pending = tables.indices.map { index in
      (
        index: index,
        needs: Set(tables.indices.filter { $0 != index && refers(tables[index], to: names[$0]) })
      )
    }
    var sorted: [Node] = []
    while !pending.isEmpty {
      guard let next = pending.firstIndex(where: \.needs.isEmpty) else {
        throw refused(
          "mutual-recursion",
          "mutual recursion between WITH items is not implemented",
          at: tables[pending[0].index]
        )
      }
      let done = pending.remove(at: next).index
      sorted.append(tables[done])
      for position in pending.indices { pending[position].needs.remove(done) }
    }
    tables = sorted
  }

  /// Whether a bare name stands in FROM anywhere below; names that an inner WITH hides are seen too, which only matters
  /// for the order.
  private func refers(_ node: Node, to name: String) -> Bool {
    var stack = node.fields.map(\.value)
    while let next = stack.popLast() {
      if let relation = next.as(.rangeVar), relation["schemaname"] == nil, relation.text("relname") == name {
        return true
      }
      stack += next.fields.map(\.value)
      stack += next.elements
    }
    return false
  }
}
