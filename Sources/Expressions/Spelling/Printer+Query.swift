// Queries as SQL, over lines as a person would lay them out.

import CatalogModel

extension Printer {
  mutating func text(_ query: Query) -> String {
    push(query.rangeTable, commonTables: query.withClause, of: query)
    levels[levels.count - 1].windows = query.windows
    nameMerged(query.from)
    for item in query.from { noteMerged(item) }
    defer { levels.removeLast() }
    var clauses: [String] = []
    if !query.withClause.isEmpty { clauses.append(withClause(query)) }
    switch query.command {
    case .select: clauses += select(query)
    case .insert: clauses += insert(query)
    case .update: clauses += update(query)
    case .delete: clauses += delete(query)
    case .merge: clauses += merge(query)
    case .utility: clauses.append(query.utility ?? "")
    case .nothing: clauses.append("NOTHING")
    }
    return clauses.joined(separator: newline)
  }

  /// A keyword and what follows it, on lines of their own if there is much.
  mutating func clause(_ word: String, _ items: (inout Printer) -> [String]) -> String {
    let line = flat { "\(word) " + items(&$0).joined(separator: ", ") }
    if fits(line) { return line }
    return indented { printer in
      "\(word)\(printer.newline)" + items(&printer).joined(separator: ",\(printer.newline)")
    }
  }

  // MARK: SELECT

  private mutating func select(_ query: Query) -> [String] {
    var clauses: [String]
    if let operation = query.setOperation {
      clauses = [setOperation(operation)]
    } else if let rows = query.plainValues {
      clauses = [clause("VALUES") { printer in rows.map { printer.row($0) } }]
    } else if let rows = query.wrappedValues(isNamed: unnamedLevel != levels.count - 1) {
      clauses = [text(rows)]
    } else {
      clauses = plainSelect(query)
    }
    if !query.orderBy.isEmpty {
      clauses.append(clause("ORDER BY") { printer in query.orderBy.map { printer.sortItem($0, in: query) } })
    }
    if let limit = query.limit, !query.isWithTies { clauses.append("LIMIT \(limitText(limit))") }
    if let offset = query.offset { clauses.append("OFFSET \(text(offset))") }
    if let limit = query.limit, query.isWithTies {
      clauses.append("FETCH FIRST \(text(limit, .primary)) ROWS WITH TIES")
    }
    for lock in query.locks {
      let name = quoteIdentifier(level.names[lock.entry])
      clauses.append(
        "\(lock.strength.rawValue) OF \(name)\(lock.waiting == .block ? "" : " \(lock.waiting.rawValue)")"
      )
    }
    return clauses
  }

  private mutating func limitText(_ limit: Expr) -> String {
    if case .constant(let constant) = limit.withoutImplicitCasts, constant.value == .null { return "ALL" }
    return text(limit)
  }

  private mutating func plainSelect(_ query: Query) -> [String] {
    var word = "SELECT"
    switch query.distinct {
    case .no: break
    case .all: word += " DISTINCT"
    case .on(let expressions): word += " DISTINCT ON (\(texts(expressions).joined(separator: ", ")))"
    }
    var clauses = [
      query.targets.isEmpty ? word : clause(word) { printer in query.targets.map { printer.target($0) } }
    ]
    if !query.from.isEmpty { clauses.append(from(query.from)) }
    if let filter = query.filter { clauses.append(condition("WHERE", filter)) }
    if !query.groupBy.isEmpty {
      let word = query.isGroupDistinct ? "GROUP BY DISTINCT" : "GROUP BY"
      clauses.append(clause(word) { printer in query.groupBy.map { printer.groupItem($0, in: query) } })
    }
    if let having = query.having { clauses.append(condition("HAVING", having)) }
    let windows = query.windows.filter { $0.name != nil }
    if !windows.isEmpty {
      clauses.append(
        clause("WINDOW") { printer in
          windows.map { "\(quoteIdentifier($0.name ?? "")) AS (\(printer.window($0)))" }
        }
      )
    }
    return clauses
  }

  /// A condition after its keyword; the parts of a long AND each on a line.
  mutating func condition(_ word: String, _ condition: Expr) -> String {
    let line = flat { "\(word) \($0.text(condition))" }
    if fits(line) { return line }
    guard case .and(let operands) = condition else { return "\(word) \(text(condition))" }
    return indented { printer in
      "\(word) " + printer.conjuncts(operands, "AND", .and).joined(separator: "\(printer.newline)AND ")
    }
  }

  /// A result column; its name is written where the server would make another one.
  mutating func target(_ target: Target) -> String {
    let isFurtherSide = unnamedLevel == levels.count - 1
    let written = (isFurtherSide ? target.sideName : nil) ?? target.label ?? target.name
    let name = quoteIdentifier(written)
    let isUnnamed =
      isFurtherSide ? target.sideName == nil : target.label != nil && hasNaturalName(target)
    if case .column(let use) = target.expression {
      let column = self.column(use)
      // A whole row stands without its star, which would give its columns.
      if use.column == .wholeRow {
        let row = String(column.dropLast(2))
        return row == name || isUnnamed ? row : "\(row) AS \(name)"
      }
      let own = column.split(separator: ".", omittingEmptySubsequences: false).last.map(String.init) ?? column
      return isUnnamed || own == name || column.hasSuffix(".\(name)") ? column : "\(column) AS \(name)"
    }
    let text = self.text(target.expression)
    // An argument that can't be called by its name here gives none either.
    if text.hasPrefix("$"), let label = target.label, label != "?column?" { return "\(text) AS \(name)" }
    let isNatural = isUnnamed || (!target.isNamed && written == naturalName(target.expression))
    return isNatural ? text : "\(text) AS \(name)"
  }

  /// Whether the server would give a column of which only the label is left the same one again, as far as is known.
  ///
  /// A cast that does nothing is gone with the name that it gave.
  private func hasNaturalName(_ target: Target) -> Bool {
    guard !target.isNamed else { return false }
    if case .column = target.expression { return true }
    guard let label = target.label, label != "?column?" else { return true }
    return naturalName(target.expression).map { $0 == label } ?? true
  }

  /// The name that the server gives to what is printed; nil where that is not worth to know.
  private func naturalName(_ expression: Expr) -> String? {
    switch expression {
    case .call(let call):
      guard call.syntax == .plain else { return nil }
      switch call.routine {
      case .object(let id): return names.catalog.name(of: id)
      case .undecided(let path, _): return path.last
      case .builtin(let builtin): return builtin.name
      }
    case .choice(let choice): return choice.kind.rawValue.lowercased()
    case .constant(let constant):
      guard self.constant(constant).1 == .cast, let type = constant.type else { return "?column?" }
      return names.catalog.name(of: type.type)
    case .and, .or, .not, .isNull, .truthTest, .arrayComparison, .rowComparison: return "?column?"
    case .operation(let operation): return operation.kind == .nullIf ? "nullif" : "?column?"
    case .cast(let cast): return cast.isImplicit ? naturalName(cast.operand) : nil
    default: return nil
    }
  }

  // MARK: Set operations

  private mutating func setOperation(_ operation: SetOperation, isFirst: Bool = true) -> String {
    switch operation {
    case .leaf(let query):
      let saved = unnamedLevel
      defer { unnamedLevel = saved }
      let isNamed = isFirst && saved != levels.count - 1
      unnamedLevel = isNamed ? nil : levels.count
      return query.standsAlone ? text(query) : nested(query)
    case .combined(let kind, let isAll, let left, let right):
      let leftText = side(left, of: kind, isRight: false, isFirst: isFirst)
      let rightText = side(right, of: kind, isRight: true, isFirst: false)
      return "\(leftText)\(newline)\(kind.rawValue)\(isAll ? " ALL" : "")\(newline)\(rightText)"
    }
  }

  /// A side, in parentheses where it would be read otherwise: INTERSECT binds tighter, and all go from left to right.
  private mutating func side(
    _ side: SetOperation,
    of kind: SetOperation.Kind,
    isRight: Bool,
    isFirst: Bool
  ) -> String {
    guard case .combined(let inner, _, _, _) = side else { return setOperation(side, isFirst: isFirst) }
    let isTighter = inner == .intersect && kind != .intersect
    let isSame = (inner == .intersect) == (kind == .intersect)
    if isFlat || isTighter || (isSame && !isRight) {
      let text = setOperation(side, isFirst: isFirst)
      return isTighter || (isSame && !isRight) ? text : "(\(text))"
    }
    let body = indented { printer in printer.newline + printer.setOperation(side, isFirst: isFirst) }
    return "(\(body)\(newline))"
  }

  // MARK: WITH

  private mutating func withClause(_ query: Query) -> String {
    let word = query.isRecursive ? "WITH RECURSIVE" : "WITH"
    let tables = query.withClause.map { table -> String in
      var text = quoteIdentifier(table.name)
      if !table.columnNames.isEmpty {
        text += "(\(table.columnNames.map(quoteIdentifier).joined(separator: ", ")))"
      }
      text += " AS "
      switch table.materialization {
      case .byDefault: break
      case .always: text += "MATERIALIZED "
      case .never: text += "NOT MATERIALIZED "
      }
      text += isFlat ? nested(table.query) : block(table.query)
      if let search = table.search {
        let columns = search.columns.map(quoteIdentifier).joined(separator: ", ")
        text += " SEARCH \(search.isBreadthFirst ? "BREADTH" : "DEPTH") FIRST BY \(columns)"
        text += " SET \(quoteIdentifier(search.sequenceColumn))"
      }
      if let cycle = table.cycle {
        text += " CYCLE \(cycle.columns.map(quoteIdentifier).joined(separator: ", "))"
        text += " SET \(quoteIdentifier(cycle.markColumn))"
        text += " TO \(self.text(cycle.markValue)) DEFAULT \(self.text(cycle.markDefault))"
        text += " USING \(quoteIdentifier(cycle.pathColumn))"
      }
      return text
    }
    return "\(word) \(tables.joined(separator: ",\(newline)"))"
  }

  /// A query of WITH on lines of its own.
  private mutating func block(_ query: Query) -> String {
    let body = indented { printer in printer.newline + printer.text(query) }
    return "(\(body)\(newline))"
  }
}

extension Query {
  /// The rows, when the query is VALUES.
  var plainValues: [[Expr]]? {
    guard rangeTable.count == 1, case .values(let rows) = rangeTable[0].kind,
      rangeTable[0].alias == "*VALUES*"
    else {
      return nil
    }
    return rows
  }

  /// The query of the rows, when this one gives all their columns, where that matters by the names that VALUES gives them.
  func wrappedValues(isNamed: Bool) -> Query? {
    guard rangeTable.count == 1, rangeTable[0].alias == "*VALUES*", from == [.entry(0)], filter == nil,
      groupBy.isEmpty, having == nil, distinct == .no, windows.isEmpty,
      case .subquery(let rows) = rangeTable[0].kind, rows.plainValues != nil, rows.orderBy.isEmpty,
      rows.limit == nil, rows.offset == nil, rows.targets.count == targets.count
    else { return nil }
    for (position, target) in targets.enumerated() {
      guard case .column(let use) = target.expression, use.column == .position(position), use.levels == 0,
        !isNamed || target.name == "column\(position + 1)"
      else { return nil }
    }
    return rows
  }

  /// Whether it may be a side of a set operation without parentheses.
  fileprivate var standsAlone: Bool {
    withClause.isEmpty && orderBy.isEmpty && limit == nil && offset == nil && locks.isEmpty
      && setOperation == nil
  }
}
