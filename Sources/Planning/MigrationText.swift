// A plan as the text of a script: transaction blocks, remarks, blank lines.

import CatalogModel

/// Lays a plan out as SQL.
package struct MigrationText {
  private var text = ""
  /// Whether the last line says nothing; so it is before the first one.
  private var isAfterBlank = true
  private var inTransaction = false
  private var settings: Set<String> = []
  private var lastRoot: ObjectID?
  private var lastWasLong = false

  /// The text of the script, each line ended; empty when there is nothing to do.
  package static func render(_ plan: Plan) -> String {
    guard !plan.statements.isEmpty else { return "" }
    var result = MigrationText()
    for statement in plan.statements { result.add(statement) }
    result.endTransaction()
    return result.text
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
    if step.isTransactional { beginTransaction() } else { endTransaction() }
    if let setting = step.setting, settings.insert(setting).inserted {
      addLine("SET LOCAL \(setting);")
      lastRoot = nil
      addLine("")
    }
    addStatement(statement)
  }

  private mutating func addStatement(_ statement: PlannedStatement) {
    let step = statement.step
    let text = Self.sql(statement)
    let isLong = text.utf8.contains(UInt8(ascii: "\n"))
    let remarks = remarkLines(step)
    // Statements about one object stand together; long ones and those with a remark get air.
    let needsBlank = lastRoot != statement.root || isLong || lastWasLong || !remarks.isEmpty
    if needsBlank { addBlank() }
    for remark in remarks { addLine(remark) }
    addLine("\(text);")
    lastRoot = statement.root
    lastWasLong = isLong
  }

  private func remarkLines(_ step: Step) -> [String] {
    var result: [String] = []
    if let destroys = step.destroys { result.append("-- Destroys data: \(oneLine(destroys)).") }
    if let remark = step.remark { result.append("-- \(oneLine(remark))") }
    return result
  }

  /// A name may hold a line break, which would end the comment.
  private func oneLine(_ text: String) -> String {
    text.replacing("\r", with: " ").replacing("\n", with: " ")
  }

  /// A statement with the clauses that were joined to it, without `;`.
  package static func sql(_ statement: PlannedStatement) -> String {
    guard let head = statement.step.clause?.head, statement.clauses.count > 1 else {
      return statement.step.sql
    }
    return "\(head)\n    \(statement.clauses.joined(separator: ",\n    "))"
  }

  private mutating func beginTransaction() {
    guard !inTransaction else { return }
    addBlank()
    addLine("BEGIN;")
    addLine("")
    inTransaction = true
    lastRoot = nil
  }

  private mutating func endTransaction() {
    guard inTransaction else { return }
    addLine("")
    addLine("COMMIT;")
    inTransaction = false
    // SET LOCAL ends with its transaction.
    settings = []
    lastRoot = nil
  }
}
