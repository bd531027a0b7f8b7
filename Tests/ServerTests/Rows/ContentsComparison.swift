// What a migration has left of the rows that were there before it, and whether it said so.

/// What was lost between two states of a database.
struct ContentsComparison {
  /// A value that is spelled in another way now, of which a server must say whether it is still the same.
  struct Question: Hashable {
    let old: String
    let oldType: String
    let new: String
    let newType: String
  }

  /// From one type to another one.
  struct Conversion: Hashable {
    let old: String
    let new: String
  }

  private struct ColumnKey: Hashable {
    let table: Int
    let column: Int
  }

  private let before: Contents
  private let after: Contents
  /// The questions that were answered with yes.
  private let same: Set<Question>

  /// The names that enums' values have now, by those that they had.
  private let renamedLabels: [String: String]

  private(set) var questions: Set<Question> = []
  private var lostTables: Set<Int> = []
  private var lostColumns: Set<ColumnKey> = []
  private var lostSequences: Set<Int> = []
  /// Those whose value is beyond their new bounds, and so can't be kept.
  private var movedSequences: Set<Int> = []

  init(_ before: Contents, _ after: Contents, same: Set<Question> = []) {
    (self.before, self.after, self.same) = (before, after, same)
    renamedLabels = Dictionary(
      before.labels.compactMap { number, old in after.labels[number].map { (old, $0) } }.filter { $0 != $1 },
      uniquingKeysWith: { first, _ in first }
    )
    for table in before.tables { compare(table) }
    for sequence in before.sequences { compare(sequence) }
  }

  // MARK: What is lost

  private mutating func compare(_ table: Contents.Table) {
    guard table.kind == "r" else {
      if !after.tables.contains(where: { $0.number == table.number }) { lostTables.insert(table.number) }
      return
    }
    guard let found = counterpart(of: table), found.rows.count >= table.rows.count else {
      lostTables.insert(table.number)
      return
    }
    for (index, column) in table.columns.enumerated() {
      let place =
        found.isSameTable
        ? found.columns.firstIndex { $0.number == column.number }
          ?? found.columns.firstIndex { $0.name == column.name }
        : found.columns.firstIndex { $0.name == column.name }
      guard let place else {
        if !column.isComputed { lostColumns.insert(ColumnKey(table: table.number, column: column.number)) }
        continue
      }
      // What is computed anew is no loss.
      if column.isComputed && found.columns[place].isComputed { continue }
      for (old, new) in zip(table.rows, found.rows)
      where !isSame(old[index], column.type, new[place], found.columns[place].type) {
        lostColumns.insert(ColumnKey(table: table.number, column: column.number))
      }
    }
  }

  private typealias Found = (columns: [Contents.Column], rows: [[Contents.Value]], isSameTable: Bool)

  /// The same table, or another that has its name and may have its rows.
  private func counterpart(of table: Contents.Table) -> Found? {
    if let same = after.tables.first(where: { $0.number == table.number }) {
      return (same.columns, same.rows, true)
    }
    guard let other = after.tables.first(where: { $0.name == table.name }) else { return nil }
    // What others have brought along is not what this one had.
    let known = Set(before.tables.map(\.number))
    let family = after.family(of: other).filter { !known.contains($0.number) }
    return (other.columns, family.flatMap(\.rows), false)
  }

  private mutating func isSame(
    _ old: Contents.Value,
    _ oldType: String,
    _ new: Contents.Value,
    _ newType: String
  ) -> Bool {
    if old.isWithin(new) { return true }
    guard case .text(let oldText) = old, case .text(let newText) = new else { return false }
    if renamedLabels[oldText] == newText { return true }
    let question = Question(old: oldText, oldType: oldType, new: newText, newType: newType)
    questions.insert(question)
    return same.contains(question)
  }

  private mutating func compare(_ sequence: Contents.Sequence) {
    let found =
      after.sequences.first { $0.number == sequence.number }
      ?? after.sequences.first { $0.name == sequence.name }
      ?? after.sequences.first {
        $0.table != nil && $0.table == sequence.table && $0.column == sequence.column
      }
    guard let found else {
      // Whoever counts a column no more needs no place to go on from.
      if sequence.table == nil { lostSequences.insert(sequence.number) }
      return
    }
    if let last = Int(sequence.last), last < found.minimum || last > found.maximum {
      movedSequences.insert(sequence.number)
      return
    }
    if found.last != sequence.last || found.isCalled != sequence.isCalled {
      lostSequences.insert(sequence.number)
    }
  }

  // MARK: Whether it was said

  /// What is not as the objects say of which data was said to be lost: `table app.item`.
  ///
  /// `lossy`: the conversions that may lose something, whether these rows have it or not.
  func disagreements(with foretold: Set<String>, lossy: Set<Conversion>) -> [String] {
    silentLosses(foretold, lossy) + foretold.sorted().compactMap { falseAlarm($0, lossy) }
  }

  /// The conversions of columns, of which it is to be seen whether they may lose something.
  var conversions: Set<Conversion> {
    Set(before.tables.flatMap { table in table.columns.compactMap { conversion(of: $0, table) } })
  }

  private func conversion(of column: Contents.Column, _ table: Contents.Table) -> Conversion? {
    let found = after.tables.first { $0.number == table.number }?.columns.first { $0.number == column.number }
    guard let found, found.base != column.base else { return nil }
    return Conversion(old: column.base, new: found.base)
  }

  private func silentLosses(_ foretold: Set<String>, _ lossy: Set<Conversion>) -> [String] {
    var result: [String] = []
    for table in before.tables {
      let names = [table.name] + before.tables.filter { table.ancestors.contains($0.number) }.map(\.name)
      if names.contains(where: { foretold.contains("table \($0)") }) { continue }
      if lostTables.contains(table.number), !table.rows.isEmpty {
        result.append("the rows of \(table.name) are lost")
      }
      for column in table.columns {
        let isLost =
          lostColumns.contains(ColumnKey(table: table.number, column: column.number)) && !table.rows.isEmpty
          || !column.isComputed && conversion(of: column, table).map(lossy.contains) ?? false
        if !isLost { continue }
        let isSaid =
          (names + [table.type].compactMap(\.self)).contains {
            foretold.contains("column \($0).\(column.name)")
          }
          || column.types.contains { type in
            foretold.contains("type \(type)") || foretold.contains { $0.hasPrefix("column \(type).") }
          }
        if !isSaid { result.append("values of \(table.name).\(column.name) are lost silently") }
      }
    }
    for sequence in before.sequences where lostSequences.contains(sequence.number) {
      if foretold.contains("sequence \(sequence.name)") { continue }
      if let table = sequence.table, lostTables.contains(table) { continue }
      if let table = sequence.table, let column = sequence.column,
        lostColumns.contains(ColumnKey(table: table, column: column))
      {
        continue
      }
      result.append("the value of \(sequence.name) is lost")
    }
    return result
  }

  /// That something was said to be lost of which everything is there.
  private func falseAlarm(_ object: String, _ lossy: Set<Conversion>) -> String? {
    let parts = object.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    let (kind, name) = (parts[0], parts[1])
    var (judged, lost) = (false, false)
    func judge(_ table: Contents.Table, _ column: Contents.Column) {
      guard let place = table.columns.firstIndex(where: { $0.number == column.number }) else { return }
      if table.rows.contains(where: { $0[place] != .null }) { judged = true }
      if lostTables.contains(table.number)
        || lostColumns.contains(ColumnKey(table: table.number, column: column.number))
      {
        lost = true
      } else if let conversion = conversion(of: column, table), lossy.contains(conversion) {
        lost = true
      }
    }
    switch kind {
    case "table":
      for top in before.tables where top.name == name {
        for table in before.family(of: top) where !table.rows.isEmpty {
          judged = true
          if lostTables.contains(table.number) { lost = true }
        }
      }
    case "column":
      for top in before.tables where name.hasPrefix("\(top.name).") {
        for table in before.family(of: top) {
          for column in table.columns where "\(top.name).\(column.name)" == name { judge(table, column) }
        }
      }
      for table in before.tables {
        for column in table.columns
        where column.types.contains(where: { name.hasPrefix("\($0).") })
          || table.type.map({ name == "\($0).\(column.name)" }) ?? false
        {
          judge(table, column)
        }
      }
    case "type":
      for table in before.tables {
        for column in table.columns where column.types.contains(name) { judge(table, column) }
      }
    case "sequence":
      for sequence in before.sequences where sequence.name == name {
        judged = true
        if lostSequences.union(movedSequences).contains(sequence.number) { lost = true }
      }
    default: break
    }
    return judged && !lost ? "nothing of \(object) is lost" : nil
  }
}
