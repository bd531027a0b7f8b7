// FROM, GROUP BY, ORDER BY and windows as SQL.

import CatalogModel

extension Printer {
  // MARK: FROM

  mutating func from(_ items: [FromItem]) -> String {
    let line = flat { printer in "FROM " + items.map { printer.fromItem($0) }.joined(separator: ", ") }
    if fits(line) { return line }
    return indented { printer in
      "FROM " + items.map { printer.fromItem($0) }.joined(separator: ",\(printer.newline)")
    }
  }

  private mutating func fromItem(_ item: FromItem, isRight: Bool = false) -> String {
    switch item {
    case .entry(let index): return entry(index)
    case .join(let join):
      // Joins go from left to right by themselves.
      var text = fromItem(join.left) + newline
      text += "\(join.mergedCount == 0 && join.condition == nil ? "CROSS JOIN" : join.kind.rawValue) "
      text += fromItem(join.right, isRight: true)
      let merged = level.merged[join.entry] ?? []
      if !merged.isEmpty {
        text += " USING (\(merged.joined(separator: ", ")))"
        if let alias = join.usingAlias { text += " AS \(quoteIdentifier(alias))" }
      } else if let condition = join.condition {
        text += " ON \(self.text(condition))"
      }
      let own = level.entries[join.entry]
      if let alias = own.alias {
        return "(\(text)) AS \(quoteIdentifier(alias))\(columnAliases(own))"
      }
      return isRight ? "(\(text))" : text
    }
  }

  private func columnAliases(_ entry: RangeEntry) -> String {
    guard !entry.columnAliases.isEmpty else { return "" }
    return "(\(entry.columnAliases.map(quoteIdentifier).joined(separator: ", ")))"
  }

  /// What follows an entry that has an alias.
  ///
  /// One that is the relation's own name is written too: it stays when that gets another (get_rtable_names).
  private func alias(_ name: String, of entry: RangeEntry) -> String {
    " AS \(quoteIdentifier(name))\(columnAliases(entry))"
  }

  private mutating func entry(_ index: Int) -> String {
    let entry = level.entries[index]
    let name = level.names[index]
    let lateral = entry.isLateral ? "LATERAL " : ""
    switch entry.kind {
    case .relation(let id, let isOnly, let sample):
      var text = (isOnly ? "ONLY " : "") + names.qualified(id)
      if entry.alias != nil || name != names.catalog.name(of: id) || !entry.columnAliases.isEmpty {
        text += alias(name, of: entry)
      }
      if let sample {
        text +=
          " TABLESAMPLE \(quoteIdentifier(sample.method)) (\(texts(sample.arguments).joined(separator: ", ")))"
        if let seed = sample.seed { text += " REPEATABLE (\(self.text(seed)))" }
      }
      return text
    case .subquery(let query):
      return "\(lateral)\(nested(query)) AS \(quoteIdentifier(name))\(columnAliases(entry))"
    case .values(let rows):
      let list = rows.map { row($0) }.joined(separator: ", ")
      return "\(lateral)(VALUES \(list)) AS \(quoteIdentifier(name))\(columnAliases(entry))"
    case .functions(let functions, let hasOrdinality):
      return lateral + self.functions(functions, hasOrdinality: hasOrdinality, entry, name)
    case .xmlTable(let table):
      let (text, columns) = (xmlTable(table), columnAliases(entry))
      // Its own name is none that was given to it.
      let isNamed = name != "xmltable" || !columns.isEmpty
      return lateral + text + (isNamed ? " AS \(quoteIdentifier(name))\(columns)" : "")
    case .commonTable(let index, let levels):
      let table = commonTable(index, levels)?.name ?? name
      return quoteIdentifier(table) + (entry.alias == nil && table == name ? "" : alias(name, of: entry))
    case .join: return ""
    case .row(let id): return names.qualified(id)
    case .transition(let name): return quoteIdentifier(name)
    }
  }

  private mutating func functions(
    _ functions: [RangeFunction],
    hasOrdinality: Bool,
    _ entry: RangeEntry,
    _ name: String
  ) -> String {
    func definition(_ function: RangeFunction) -> String {
      function.definition.map { column in
        let collation = column.collation.map { " COLLATE \(collationName($0))" } ?? ""
        return "\(quoteIdentifier(column.name)) \(column.type.sql(names))\(collation)"
      }.joined(separator: ", ")
    }
    let ordinality = hasOrdinality ? " WITH ORDINALITY" : ""
    if functions.count == 1, functions[0].definition.isEmpty || !hasOrdinality {
      let call = text(functions[0].expression)
      guard functions[0].definition.isEmpty else {
        return "\(call) AS \(quoteIdentifier(name))(\(definition(functions[0])))"
      }
      return "\(call)\(ordinality) AS \(quoteIdentifier(name))\(columnAliases(entry))"
    }
    let calls = functions.map { function -> String in
      let call = text(function.expression)
      return function.definition.isEmpty ? call : "\(call) AS (\(definition(function)))"
    }
    return
      "ROWS FROM (\(calls.joined(separator: ", ")))\(ordinality) AS \(quoteIdentifier(name))\(columnAliases(entry))"
  }

  private mutating func xmlTable(_ table: XMLTable) -> String {
    var text = "XMLTABLE("
    if !table.namespaces.isEmpty {
      let list = table.namespaces.map { namespace in
        namespace.name.map { "\(self.text(namespace.uri)) AS \(quoteIdentifier($0))" }
          ?? "DEFAULT \(self.text(namespace.uri))"
      }
      text += "XMLNAMESPACES(\(list.joined(separator: ", "))), "
    }
    text += "\(self.text(table.row, .element)) PASSING \(self.text(table.document, .element)) COLUMNS "
    let columns = table.columns.map { column -> String in
      guard let type = column.type else { return "\(quoteIdentifier(column.name)) FOR ORDINALITY" }
      var text = "\(quoteIdentifier(column.name)) \(type.sql(names))"
      if let value = column.defaultValue { text += " DEFAULT \(self.text(value, .other))" }
      if let path = column.path { text += " PATH \(self.text(path, .other))" }
      if column.isNotNull { text += " NOT NULL" }
      return text
    }
    return text + columns.joined(separator: ", ") + ")"
  }

  // MARK: GROUP BY and ORDER BY

  mutating func groupItem(_ item: GroupItem, in query: Query) -> String {
    switch item {
    case .expression(let expression): return key(expression, in: query, isSort: false)
    case .list(let expressions):
      return "(\(expressions.map { key($0, in: query, isSort: false) }.joined(separator: ", ")))"
    case .empty: return "()"
    case .nested(let kind, let items):
      return "\(kind.rawValue) (\(items.map { groupItem($0, in: query) }.joined(separator: ", ")))"
    }
  }

  mutating func sortItem(_ item: SortItem, in query: Query) -> String {
    switch item.key {
    case .expression(let expression): return key(expression, in: query, isSort: true) + direction(item)
    case .output(let index): return "\(index + 1)\(direction(item))"
    }
  }

  mutating func sortList(_ items: [SortItem]) -> String {
    items.map { item in (item.expression.map { text($0) } ?? "") + direction(item) }.joined(separator: ", ")
  }

  private func direction(_ item: SortItem) -> String {
    var result = ""
    if let reference = item.operator {
      result = " USING \(symbol(reference).text)"
    } else if item.isDescending {
      result = " DESC"
    }
    if item.isNullsFirst != item.isDescending { result += item.isNullsFirst ? " NULLS FIRST" : " NULLS LAST" }
    return result
  }

  /// An expression to group or sort by: what would be read as a result column's number or name is written otherwise.
  private mutating func key(_ expression: Expr, in query: Query, isSort: Bool) -> String {
    let text = self.text(expression)
    if case .constant(let constant) = expression.withoutImplicitCasts {
      guard let type = constant.type, !text.contains("::") else { return text }
      return "\(self.text(expression, .cast))::\(type.sql(names))"
    }
    guard isSort, case .column(let use) = expression, !needsQualifiers else { return text }
    let isHidden = query.targets.contains { quoteIdentifier($0.name) == text && $0.expression != expression }
    guard isHidden, level.names.indices.contains(use.entry) else { return text }
    return "\(quoteIdentifier(level.names[use.entry])).\(text)"
  }

  // MARK: Windows

  /// What stands after OVER.
  mutating func over(_ index: Int) -> String {
    guard level.windows.indices.contains(index) else { return "()" }
    let window = level.windows[index]
    if let name = window.name { return quoteIdentifier(name) }
    return "(\(self.window(window)))"
  }

  /// A window's definition.
  mutating func window(_ window: Window) -> String {
    var parts: [String] = []
    if let base = window.base, level.windows.indices.contains(base), let name = level.windows[base].name {
      parts.append(quoteIdentifier(name))
    }
    if !window.partitionBy.isEmpty {
      parts.append("PARTITION BY \(texts(window.partitionBy).joined(separator: ", "))")
    }
    if !window.orderBy.isEmpty { parts.append("ORDER BY \(sortList(window.orderBy))") }
    // One that was written stays, also where it is the usual one (FRAMEOPTION_NONDEFAULT).
    if window.frame != Frame() || window.hasOwnFrame { parts.append(frame(window.frame)) }
    return parts.joined(separator: " ")
  }

  private mutating func frame(_ frame: Frame) -> String {
    var text = "\(frame.mode.rawValue) "
    text += frame.isBetween ? "BETWEEN \(bound(frame.start)) AND \(bound(frame.end))" : bound(frame.start)
    if frame.exclusion != .none { text += " \(frame.exclusion.rawValue)" }
    return text
  }

  private mutating func bound(_ bound: Frame.Bound) -> String {
    switch bound {
    case .unboundedPreceding: "UNBOUNDED PRECEDING"
    case .preceding(let offset): "\(text(offset, .like.tighter)) PRECEDING"
    case .currentRow: "CURRENT ROW"
    case .following(let offset): "\(text(offset, .like.tighter)) FOLLOWING"
    case .unboundedFollowing: "UNBOUNDED FOLLOWING"
    }
  }
}
