// INSERT, UPDATE, DELETE and MERGE as SQL.

import CatalogModel

extension Printer {
  /// The relation that is changed, with its alias.
  private func relation(_ query: Query) -> String {
    guard let modification = query.modification else { return "" }
    let entry = query.rangeTable[modification.relation]
    guard case .relation(let id, let isOnly, _) = entry.kind else { return "" }
    let name = level.names[modification.relation]
    let isPlain = entry.alias == nil && name == names.catalog.name(of: id)
    let alias = isPlain ? "" : " AS \(quoteIdentifier(name))"
    return (isOnly ? "ONLY " : "") + names.qualified(id) + alias
  }

  private mutating func returning(_ query: Query) -> [String] {
    guard let targets = query.modification?.returning, !targets.isEmpty else { return [] }
    return [clause("RETURNING") { printer in targets.map { printer.target($0) } }]
  }

  mutating func delete(_ query: Query) -> [String] {
    var clauses = ["DELETE FROM \(relation(query))"]
    if !query.from.isEmpty { clauses.append("USING" + from(query.from).dropFirst(4)) }
    if let filter = query.filter { clauses.append(condition("WHERE", filter)) }
    return clauses + returning(query)
  }

  mutating func update(_ query: Query) -> [String] {
    var clauses = ["UPDATE \(relation(query))"]
    clauses.append(clause("SET") { printer in printer.assignments(query.targets) })
    if !query.from.isEmpty { clauses.append(from(query.from)) }
    if let filter = query.filter { clauses.append(condition("WHERE", filter)) }
    return clauses + returning(query)
  }

  /// `a = 1`, and `(a, b) = (SELECT …)` for those that share a query.
  private mutating func assignments(_ targets: [Target]) -> [String] {
    var result: [String] = []
    var index = 0
    while index < targets.count {
      let target = targets[index]
      guard target.assigned?.position != nil else {
        result.append("\(assigned(target)) = \(text(target.expression))")
        index += 1
        continue
      }
      var names = [assigned(target)]
      var next = index + 1
      while next < targets.count, let position = targets[next].assigned?.position, position > 0 {
        names.append(assigned(targets[next]))
        next += 1
      }
      result.append("(\(names.joined(separator: ", "))) = \(text(target.expression.withoutImplicitCasts))")
      index = next
    }
    return result
  }

  private mutating func assigned(_ target: Target) -> String {
    guard let assigned = target.assigned else { return quoteIdentifier(target.name) }
    var text = names.bare(assigned.column)
    for part in assigned.parts {
      switch part {
      case .field(let field): text += ".\(name(of: field))"
      case .bound(let bound): text += self.text(bound)
      }
    }
    return text
  }

  mutating func insert(_ query: Query) -> [String] {
    guard let modification = query.modification else { return [] }
    let columns = query.targets.map { assigned($0) }
    let list = columns.isEmpty ? "" : " (\(columns.joined(separator: ", ")))"
    var clauses = ["INSERT INTO \(relation(query))\(list)"]
    if modification.overriding != .no { clauses.append(modification.overriding.rawValue) }
    switch modification.source {
    case .values(let rows):
      clauses.append(clause("VALUES") { printer in rows.map { printer.row($0) } })
    case .query(let source): clauses.append(text(source))
    case nil: clauses.append("DEFAULT VALUES")
    }
    if let conflict = modification.conflict { clauses.append(self.conflict(conflict)) }
    return clauses + returning(query)
  }

  private mutating func conflict(_ conflict: Conflict) -> String {
    var text = "ON CONFLICT"
    switch conflict.arbiter {
    case .any: break
    case .constraint(let id): text += " ON CONSTRAINT \(names.bare(id))"
    case .keys(let keys, let filter):
      let list = keys.map { key -> String in
        var item = bareKey(key.expression)
        if let collation = key.collation { item += " COLLATE \(collationName(collation))" }
        if !key.operatorClass.isEmpty {
          item += " " + key.operatorClass.map(quoteIdentifier).joined(separator: ".")
        }
        return item
      }
      text += " (\(list.joined(separator: ", ")))"
      if let filter { text += " WHERE \(bare(filter))" }
    }
    guard let update = conflict.update else { return text + " DO NOTHING" }
    text += " DO UPDATE SET \(assignments(update).joined(separator: ", "))"
    if let filter = conflict.filter { text += " WHERE \(self.text(filter))" }
    return text
  }

  /// A column stands by itself, anything else in parentheses.
  private mutating func bareKey(_ expression: Expr) -> String {
    if case .column = expression { return bare(expression) }
    return "(\(bare(expression)))"
  }

  /// What sees the changed relation alone, whose columns need no qualifier and may have none.
  private mutating func bare(_ expression: Expr) -> String {
    let saved = levels
    defer { levels = saved }
    levels[levels.count - 1].names = level.names.map { _ in "" }
    for depth in levels.indices.dropLast() { levels[depth].names = levels[depth].names.map { _ in "" } }
    return text(expression)
  }

  mutating func merge(_ query: Query) -> [String] {
    guard let modification = query.modification else { return [] }
    var clauses = ["MERGE INTO \(relation(query))", "USING" + from(query.from).dropFirst(4)]
    if let condition = modification.mergeCondition { clauses.append("ON \(text(condition))") }
    for action in modification.mergeActions {
      var text = "WHEN \(action.isMatched ? "MATCHED" : "NOT MATCHED")"
      if let condition = action.condition { text += " AND \(self.text(condition, .not))" }
      text += " THEN "
      switch action.command {
      case .nothing: text += "DO NOTHING"
      case .delete: text += "DELETE"
      case .update: text += "UPDATE SET \(assignments(action.targets).joined(separator: ", "))"
      case .insert:
        text += "INSERT"
        if !action.targets.isEmpty {
          text += " (\(action.targets.map { assigned($0) }.joined(separator: ", ")))"
        }
        if action.overriding != .no { text += " \(action.overriding.rawValue)" }
        text +=
          action.targets.isEmpty ? " DEFAULT VALUES" : " VALUES \(row(action.targets.map(\.expression)))"
      }
      clauses.append(text)
    }
    return clauses
  }
}
