// A plan as the text of a script: transaction blocks, remarks, blank lines.

import CatalogModel

/// Lays a plan out as SQL.
package struct MigrationText {
  private var lines: [String] = []
  private var inTransaction = false
  private var settings: Set<String> = []
  private var lastRoot: ObjectID?
  private var lastWasLong = false

  /// The text of the script, each line ended; empty when there is nothing to do.
  package static func render(_ plan: Plan) -> String {
    guard !plan.statements.isEmpty else { return "" }
    var text = MigrationText()
    for statement in plan.statements { text.add(statement) }
    text.endTransaction()
    return text.lines.joined(separator: "\n") + "\n"
  }

  private mutating func add(_ statement: PlannedStatement) {
    let step = statement.step
    if step.isTransactional { beginTransaction() } else { endTransaction() }
    if let setting = step.setting, settings.insert(setting).inserted {
      lines.append("SET LOCAL \(setting);")
      lastRoot = nil
      lines.append("")
    }
    let text = sql(statement)
    let isLong = text.utf8.contains(UInt8(ascii: "\n"))
    let remarks = remarkLines(step)
    // Statements about one object stand together; long ones and those with a remark get air.
    let needsBlank = lastRoot != statement.root || isLong || lastWasLong || !remarks.isEmpty
    if needsBlank, let last = lines.last, !last.isEmpty { lines.append("") }
    lines += remarks
    lines.append("\(text);")
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

  private func sql(_ statement: PlannedStatement) -> String {
    guard let head = statement.step.clause?.head, statement.clauses.count > 1 else {
      return statement.step.sql
    }
    return "\(head)\n    \(statement.clauses.joined(separator: ",\n    "))"
  }

  private mutating func beginTransaction() {
    guard !inTransaction else { return }
    if let last = lines.last, !last.isEmpty { lines.append("") }
    lines += ["BEGIN;", ""]
    inTransaction = true
    lastRoot = nil
  }

  private mutating func endTransaction() {
    guard inTransaction else { return }
    lines += ["", "COMMIT;"]
    inTransaction = false
    // SET LOCAL ends with its transaction.
    settings = []
    lastRoot = nil
  }
}
