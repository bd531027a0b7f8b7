// Finding columns and relations by name in the scopes (parse_relation.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// The column of that name that is visible without a qualifier, from the innermost query out, or of the innermost one
  /// only (`colNameToVar`).
  func column(named name: String, localOnly: Bool = false, at node: Node?) throws(Refusal) -> ColumnUse? {
    var depth = levels.count - 1
    while depth >= 0 {
      let level = levels[depth]
      var found: ColumnUse?
      for item in level.items where item.hasVisibleColumns {
        if item.isOpaque, !item.columns.contains(where: { $0.name == name }) { continue }
        if item.isLateralOnly && !level.isLateralActive { continue }
        guard let use = try column(named: name, of: item, levels: levels.count - 1 - depth, at: node) else {
          continue
        }
        if found != nil {
          throw refused("ambiguous-column", "column reference \"\(name)\" is ambiguous", at: node)
        }
        try checkLateral(item, at: node)
        found = use
      }
      if let found { return found }
      // What no other has is taken to be a column of the one of which nothing is known.
      if let item = level.items.first(where: { $0.isOpaque && $0.hasVisibleColumns && $0.name != name }) {
        return opaqueColumn(named: name, of: item, levels: levels.count - 1 - depth)
      }
      if localOnly { return nil }
      depth -= 1
    }
    return nil
  }

  /// A column of a relation of which nothing is known.
  func opaqueColumn(named name: String, of item: ScopeItem, levels: Int) -> ColumnUse? {
    guard let relation = item.rowType?.type else { return nil }
    let id = resolver.opaqueColumn(name, of: relation)
    return ColumnUse(entry: item.entry, levels: levels, column: .object(id), type: nil)
  }

  /// The column of that name of one item (`scanNSItemForColumn`).
  func column(
    named name: String,
    of item: ScopeItem,
    levels: Int,
    at node: Node?
  ) throws(Refusal) -> ColumnUse? {
    var found: Int?
    for (position, column) in item.columns.enumerated() where column.name == name {
      if found != nil {
        throw refused("ambiguous-column", "column reference \"\(name)\" is ambiguous", at: node)
      }
      found = position
    }
    if let found { return item.use(found, levels: levels) }
    if item.isOpaque { return opaqueColumn(named: name, of: item, levels: levels) }
    guard item.hasSystemColumns, let system = SystemColumn(rawValue: name) else { return nil }
    if system != .tableoid {
      // scanRTEForColumn
      switch purpose {
      case .check:
        throw refused(
          "system-column",
          "system column \"\(name)\" reference in check constraint is invalid",
          at: node
        )
      case .generatedColumn:
        throw refused(
          "system-column",
          "cannot use system column \"\(name)\" in column generation expression",
          at: node
        )
      default: break
      }
    }
    return ColumnUse(
      entry: item.entry,
      levels: levels,
      column: .system(system),
      type: TypeReference(resolver.builtinType(system.type))
    )
  }

  /// The item that a qualifier means, and how many queries out it is (`refnameNamespaceItem`).
  func item(named name: String, schema: String? = nil, at node: Node?) throws(Refusal) -> (
    ScopeItem, levels: Int
  )? {
    var relation: ObjectID?
    if let schema {
      let literal = "\(quoteIdentifier(schema)).\(quoteIdentifier(name))"
      guard let id = resolver.object(namedBy: literal, type: "regclass") else { return nil }
      relation = id
    }
    var depth = levels.count - 1
    while depth >= 0 {
      let level = levels[depth]
      var found: ScopeItem?
      for item in level.items where item.isVisible {
        if item.isLateralOnly && !level.isLateralActive { continue }
        guard relation == nil ? item.name == name : item.relation == relation else { continue }
        if found != nil {
          throw refused("ambiguous-table", "table reference \"\(name)\" is ambiguous", at: node)
        }
        try checkLateral(item, at: node)
        found = item
      }
      if let found { return (found, levels.count - 1 - depth) }
      depth -= 1
    }
    return nil
  }

  /// Refuses a reference from the nullable side of a join (`check_lateral_ref_ok`).
  private func checkLateral(_ item: ScopeItem, at node: Node?) throws(Refusal) {
    guard item.isLateralOnly && !item.isLateralAllowed else { return }
    throw refused(
      "invalid-reference",
      "invalid reference to FROM-clause entry for table \"\(item.name)\"",
      at: node,
      help: "the combining JOIN type must be INNER or LEFT for a LATERAL reference"
    )
  }

  // MARK: Errors

  /// `missing FROM-clause entry for table "x"` (`errorMissingRTE`).
  func missingItem(_ name: String, at node: Node?) -> Refusal {
    for level in levels.reversed() {
      for item in level.items where item.name == name {
        return refused(
          "invalid-reference",
          "invalid reference to FROM-clause entry for table \"\(name)\"",
          at: node,
          help:
            "there is an entry for table \"\(name)\", but it cannot be referenced from this part of the query"
        )
      }
      for entry in level.query.rangeTable {
        guard let alias = entry.alias, case .relation(let id, _, _) = entry.kind else { continue }
        guard resolver.object(namedBy: quoteIdentifier(name), type: "regclass") == id else { continue }
        return refused(
          "invalid-reference",
          "invalid reference to FROM-clause entry for table \"\(name)\"",
          at: node,
          help: "perhaps you meant to reference the table alias \"\(alias)\""
        )
      }
    }
    let names = levels.flatMap { $0.items.map(\.name) }.filter { !$0.isEmpty }
    return refused(
      "missing-from-entry",
      "missing FROM-clause entry for table \"\(name)\"",
      at: node,
      help: closestName(to: name, among: names).map { "did you mean \"\($0)\"?" }
    )
  }

  /// `column "x" does not exist` (`errorMissingColumn`).
  func missingColumn(_ name: String, of qualifier: String?, at node: Node?) -> Refusal {
    var help: String?
    var candidates: [String] = []
    for level in levels {
      for item in level.items where qualifier == nil || item.name == qualifier {
        for column in item.columns {
          candidates.append(column.name)
          if column.name == name && help == nil {
            help = """
              there is a column named "\(name)" in table "\(item.name)", \
              but it cannot be referenced from this part of the query
              """
          }
        }
      }
    }
    if help == nil { help = closestName(to: name, among: candidates).map { "did you mean \"\($0)\"?" } }
    let message =
      qualifier.map { "column \($0).\(name) does not exist" } ?? "column \"\(name)\" does not exist"
    var refusal = refused("unknown-column", message, at: node, help: help)
    // A later ALTER TABLE may add it.
    if !candidates.isEmpty || qualifier != nil {
      refusal.missing = Refusal.Missing(what: "column", name: qualifier.map { "\($0).\(name)" } ?? name)
    }
    return refusal
  }
}

extension SystemColumn {
  /// The name of its type in pg_catalog.
  var type: String {
    switch self {
    case .tableoid: "oid"
    case .cmax, .cmin: "cid"
    case .xmax, .xmin: "xid"
    case .ctid: "tid"
    }
  }
}

/// The name that someone may have meant: the closest within a third of its length, the first of several.
package func closestName(to name: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(name.utf8)
  var best: String?
  var bestDistance = max(1, wanted.count / 3) + 1
  for candidate in candidates where candidate != name {
    let distance = editDistance(wanted, Array(candidate.utf8), below: bestDistance)
    if distance < bestDistance {
      bestDistance = distance
      best = candidate
    }
  }
  return best
}

/// The distance of Damerau and Levenshtein, in which two letters in the wrong order are one mistake; any number from
/// `limit` on where it is not below it.
private func editDistance(_ left: [UInt8], _ right: [UInt8], below limit: Int) -> Int {
  guard abs(left.count - right.count) < limit else { return limit }
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for (row, byte) in left.enumerated() {
    var current = [row + 1]
    current.reserveCapacity(right.count + 1)
    for (column, other) in right.enumerated() {
      var distance = min(last[column] + (byte == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
