// What the columns are called that joins merge, when tables and columns have other names since (set_using_names).

import CatalogModel

extension Printer {
  /// Gives the columns that joins merge the names that USING has for them, where they have others by now
  /// (set_using_names).
  ///
  /// A merged column that is neither side's can't be qualified: nothing else may have its name then.
  mutating func nameMerged(_ items: [FromItem]) {
    var naming = MergedNaming(isUnique: items.contains { hasBareMerged($0) })
    for item in items { nameMerged(item, &naming) }
    guard naming.isUnique else {
      for (entry, columns) in naming.renamed { name(columns, of: entry) }
      return
    }
    for entry in level.entries.indices {
      var columns = naming.renamed[entry] ?? [:]
      var taken = Set(columns.values).union(naming.names)
      for (position, column) in level.entries[entry].columns.enumerated() where columns[position] == nil {
        let name = level.entries[entry].columnAliases.dropFirst(position).first ?? presentName(column)
        if naming.kept[entry]?.contains(position) != true, naming.names.contains(name) {
          columns[position] = unique(name, &taken)
        }
      }
      if !columns.isEmpty { name(columns, of: entry) }
    }
  }

  private struct MergedNaming {
    /// Whether each name of USING must be one of its own.
    let isUnique: Bool
    /// Those that are given away.
    var names: Set<String> = []
    /// The names that joins around have for merged columns, by the join's entry and their positions.
    var given: [Int: [Int: String]] = [:]
    /// The other names of columns, by the entry and their positions in it.
    var renamed: [Int: [Int: String]] = [:]
    /// The columns that have the name of USING by themselves.
    var kept: [Int: Set<Int>] = [:]
  }

  /// Whether some join merges columns into one that is neither (has_dangerous_join_using).
  private func hasBareMerged(_ item: FromItem) -> Bool {
    guard case .join(let join) = item else { return false }
    if join.mergedCount > 0, level.entries[join.entry].alias == nil {
      if join.kind == .full { return true }
      // A comparison of two types may do without a cast where what is merged does not.
      for (merged, pair) in zip(level.entries[join.entry].columns, mergedPairs(of: join)) {
        let side = join.kind == .right ? pair.right : pair.left
        if merged.type?.type != side.type?.type { return true }
      }
    }
    return hasBareMerged(join.left) || hasBareMerged(join.right)
  }

  private mutating func nameMerged(_ item: FromItem, _ naming: inout MergedNaming) {
    guard case .join(let join) = item else { return }
    for (position, pair) in mergedPairs(of: join).enumerated() where position < join.merged.count {
      let name: String
      if let given = naming.given[join.entry]?[position] {
        name = given
      } else if naming.isUnique {
        name = unique(join.merged[position], &naming.names)
      } else {
        name = join.merged[position]
      }
      for use in [pair.left, pair.right] where use.levels == 0 {
        if let named = use.named, case .position = use.column {
          naming.given[named.entry, default: [:]][named.position] = name
        } else if level.entries.indices.contains(use.entry),
          let place = level.entries[use.entry].position(of: use.column)
        {
          if columnName(use.column, of: level.entries[use.entry]) != quoteIdentifier(name) {
            naming.renamed[use.entry, default: [:]][place] = name
          } else {
            naming.kept[use.entry, default: []].insert(place)
          }
        }
      }
    }
    nameMerged(join.left, &naming)
    nameMerged(join.right, &naming)
  }

  private func presentName(_ column: ResolvedColumn) -> String {
    column.id.map { names.catalog.name(of: $0) } ?? column.name
  }

  /// A name that is not taken, like that one.
  private func unique(_ name: String, _ taken: inout Set<String>) -> String {
    var (result, number) = (name, 0)
    while !taken.insert(result).inserted {
      number += 1
      result = "\(name)_\(number)"
    }
    return result
  }

  /// Gives some columns of an entry of FROM other names, by a list of aliases for all that it has.
  private mutating func name(_ columns: [Int: String], of index: Int) {
    var entry = level.entries[index]
    if case .join = entry.kind { return }
    var taken = Set(columns.values)
    var aliases: [String] = []
    for (position, column) in entry.columns.enumerated() {
      let name = entry.columnAliases.dropFirst(position).first ?? presentName(column)
      aliases.append(columns[position] ?? unique(name, &taken))
    }
    // A relation may have lost columns since, and got others.
    if case .relation(let relation, _, _) = entry.kind,
      let kind = entry.columns.lazy.compactMap(\.id).first.map(names.catalog.kind)
    {
      var known: [ObjectID: String] = [:]
      for (column, alias) in zip(entry.columns, aliases) { if let id = column.id { known[id] = alias } }
      let present = names.catalog.children(of: relation, kind)
      entry.columns = present.map { ResolvedColumn(name: names.catalog.name(of: $0), id: $0, type: nil) }
      aliases = present.map { known[$0] ?? unique(names.catalog.name(of: $0), &taken) }
    }
    entry.columnAliases = aliases
    levels[levels.count - 1].entries[index] = entry
  }

  /// What a join that merges columns compares; empty where that is no longer two columns each.
  private func mergedPairs(of join: Join) -> [(left: ColumnUse, right: ColumnUse)] {
    guard join.mergedCount > 0, let condition = join.condition else { return [] }
    let operands: [Expr] = if case .and(let operands) = condition { operands } else { [condition] }
    var result: [(left: ColumnUse, right: ColumnUse)] = []
    for case .operation(let operation) in operands {
      guard case .column(let left)? = operation.left?.withoutImplicitCasts,
        case .column(let right) = operation.right.withoutImplicitCasts
      else { return [] }
      result.append((left, right))
    }
    return result
  }

  /// Finds out what the columns that a join merges are called by now.
  mutating func noteMerged(_ item: FromItem) {
    guard case .join(let join) = item else { return }
    noteMerged(join.left)
    noteMerged(join.right)
    var names: [String] = []
    for pair in mergedPairs(of: join) {
      guard let name = mergedName(pair.left), name == mergedName(pair.right) else { return }
      names.append(name)
    }
    guard join.mergedCount > 0 else { return }
    if names.count == join.mergedCount { levels[levels.count - 1].merged[join.entry] = names }
  }

  private func mergedName(_ use: ColumnUse) -> String? {
    guard level.entries.indices.contains(use.entry) else { return nil }
    if let named = use.named, let name = level.merged[named.entry], name.indices.contains(named.position) {
      return name[named.position]
    }
    return columnName(use.column, of: level.entries[use.entry])
  }
}

extension RangeEntry {
  /// Where a column stands among those of the entry.
  fileprivate func position(of key: ColumnKey) -> Int? {
    switch key {
    case .object(let id): columns.firstIndex { $0.id == id }
    case .position(let position): position
    case .wholeRow, .system: nil
    }
  }
}
