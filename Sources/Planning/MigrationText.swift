// A plan as the text of a script: transaction blocks, remarks, blank lines.

import CatalogModel

/// How a script is laid out.
package struct ScriptStyle: Sendable {
  /// Whether there are BEGIN and COMMIT.
  package var hasTransactions = true
  package var lockTimeout: String?
  package var statementTimeout: String?

  package init() {}
}

/// Lays a plan out as SQL.
package struct MigrationText {
  private var text = ""
  /// Whether the last line says nothing; so it is before the first one.
  private var isAfterBlank = true
  private var inTransaction = false
  /// What is set by now, by the names of the settings.
  private var settings: [Substring: String] = [:]
  private var lastRoot: ObjectID?
  private var lastVerb: Substring = ""
  /// Whether the last statement has air below it in any case.
  private var isAlone = true
  private var style = ScriptStyle()
  /// How many parts there are, each a transaction or a statement by itself, and which is under way.
  private var parts = (count: 0, current: 0)
  /// Whether `statement_timeout` is off for now.
  private var isPatient = false

  /// The text of the script, each line ended; empty when there is nothing to do.
  package static func render(_ plan: Plan, _ style: ScriptStyle = ScriptStyle()) -> String {
    guard !plan.statements.isEmpty else { return "" }
    var result = MigrationText()
    result.style = style
    result.parts.count = style.hasTransactions ? parts(of: plan) : 0
    result.addHeader()
    for statement in plan.statements { result.add(statement) }
    result.endTransaction()
    return result.text
  }

  /// How many transactions and statements outside of them a script has.
  private static func parts(of plan: Plan) -> Int {
    var (count, isInside) = (0, false)
    for statement in plan.statements {
      if !statement.step.isTransactional || !isInside { count += 1 }
      isInside = statement.step.isTransactional
    }
    return count
  }

  private mutating func addHeader() {
    if parts.count > 1 {
      addLine(
        "-- \(parts.count) parts, each done whole or not at all. Should one fail: mend the cause, and go on with it."
      )
    }
    if let time = style.lockTimeout { addLine("SET lock_timeout = '\(time)';") }
    if let time = style.statementTimeout { addLine("SET statement_timeout = '\(time)';") }
  }

  /// Says which part begins.
  private mutating func beginPart() {
    guard parts.count > 1 else { return }
    parts.current += 1
    addBlank()
    addLine("-- Part \(parts.current) of \(parts.count).")
    isAfterBlank = true
  }

  /// What runs outside of transactions is what takes long.
  private mutating func setPatience(_ wanted: Bool) {
    guard let time = style.statementTimeout, isPatient != wanted else { return }
    isPatient = wanted
    addBlank()
    addLine("SET statement_timeout = \(wanted ? "0" : "'\(time)'");")
  }

  /// The statements alone, without transactions, for a file that is part of a schema.
  package static func statements(of plan: Plan) -> String {
    var result = MigrationText()
    for statement in plan.statements {
      var statement = statement
      statement.step.setting = nil
      result.addStatement(statement)
    }
    return result.text
  }

  private mutating func addLine(_ line: String) {
    text += line
    text += "\n"
    isAfterBlank = line.isEmpty
  }

  /// Adds a blank line, unless there is one, or nothing yet.
  private mutating func addBlank() {
    if !isAfterBlank { addLine("") }
  }

  private mutating func add(_ statement: PlannedStatement) {
    let step = statement.step
    if step.isTransactional {
      if !inTransaction { setPatience(false) }
      beginTransaction()
    } else {
      endTransaction()
      setPatience(true)
      beginPart()
    }
    if let setting = step.setting,
      settings.updateValue(setting, forKey: setting.prefix { $0 != " " }) != setting
    {
      addBlank()
      addLine("SET \(style.hasTransactions && step.isTransactional ? "LOCAL " : "")\(setting);")
      addLine("")
      isAlone = true
    }
    addStatement(statement)
  }

  private mutating func addStatement(_ statement: PlannedStatement) {
    let step = statement.step
    let text = Self.sql(statement)
    let isLong = text.hasLines
    let remarks = remarkLines(step)
    let verb = text.verb
    // Statements about one object stand together, and those that do the same; long ones and those with a remark get air.
    let isNear = lastRoot == statement.root || lastVerb == verb
    if isAlone || isLong || !isNear || !remarks.isEmpty { addBlank() }
    for remark in remarks { addLine(remark) }
    addLine("\(text);")
    (lastRoot, lastVerb) = (statement.root, verb)
    // What follows under a remark would seem to be meant as well.
    isAlone = isLong || !remarks.isEmpty
  }

  private func remarkLines(_ step: Step) -> [String] {
    var result: [String] = []
    if let destroys = step.destroys { result.append("-- Destroys data: \(oneLine(destroys)).") }
    if let remark = step.remark { result.append("-- \(oneLine(remark))") }
    return result
  }

  /// A name may hold a line break, which would end the comment.
  private func oneLine(_ text: String) -> String {
    guard text.hasLines || text.utf8.contains(UInt8(ascii: "\r")) else { return text }
    return text.replacing("\r", with: " ").replacing("\n", with: " ")
  }

  /// A statement with the clauses that were joined to it, without `;`.
  package static func sql(_ statement: PlannedStatement) -> String {
    guard let head = statement.step.clause?.head, statement.clauses.count > 1 else {
      return statement.step.sql
    }
    return "\(head)\n    \(statement.clauses.joined(separator: ",\n    "))"
  }

  private mutating func beginTransaction() {
    guard !inTransaction, style.hasTransactions else { return }
    beginPart()
    if parts.count <= 1 { addBlank() }
    addLine("BEGIN;")
    addLine("")
    inTransaction = true
    isAlone = true
  }

  private mutating func endTransaction() {
    guard inTransaction else { return }
    addLine("")
    addLine("COMMIT;")
    inTransaction = false
    // SET LOCAL ends with its transaction.
    settings = [:]
    isAlone = true
  }
}

extension String {
  fileprivate var hasLines: Bool {
    let newline = UInt8(ascii: "\n")
    return utf8.withContiguousStorageIfAvailable { $0.contains(newline) } ?? utf8.contains(newline)
  }

  /// What is done to what: `DROP INDEX`.
  fileprivate var verb: Substring {
    // The grammar has UNIQUE as a second word in this place alone.
    if hasPrefix("CREATE UNIQUE INDEX") { return "CREATE INDEX" }
    var words = 0
    let end = utf8.firstIndex { byte in
      if byte == UInt8(ascii: " ") { words += 1 }
      return words == 2 || byte == UInt8(ascii: "\n")
    }
    return self[..<(end ?? endIndex)]
  }
}
