// What a script rolls back was never done: its statements are left out.

import CatalogModel
import PostgresSyntax

/// The statements of a script whose effects last.
struct LastingStatements {
  private(set) var statements: [Statement] = []
  /// A note on each ROLLBACK that takes something back.
  private(set) var notes: [Diagnostic] = []

  /// How many statements were there when the transaction block began; nil outside of one.
  private var start: Int?
  private var savepoints: [(name: String, count: Int)] = []

  init(of script: Script) {
    guard script.statements.contains(where: \.takesBack) else {
      statements = script.statements
      return
    }
    for statement in script.statements {
      guard let control = statement.node.as(.transactionStmt) else {
        statements.append(statement)
        continue
      }
      apply(control, of: statement)
    }
  }

  private mutating func apply(_ control: Node, of statement: Statement) {
    let name = control.text("savepoint_name") ?? ""
    let known = savepoints.lastIndex { $0.name == name }
    switch control.text("kind") {
    case "TRANS_STMT_BEGIN", "TRANS_STMT_START": start = start ?? statements.count
    // Also outside of a block: `psql -1` makes one around the script.
    case "TRANS_STMT_SAVEPOINT": savepoints.append((name, statements.count))
    case "TRANS_STMT_RELEASE": if let known { savepoints.removeSubrange(known...) }
    case "TRANS_STMT_ROLLBACK_TO":
      guard let known else { return }
      takeBack(to: savepoints[known].count, statement)
      savepoints.removeSubrange((known + 1)...)
    case "TRANS_STMT_ROLLBACK":
      if let start { takeBack(to: start, statement) }
      end(control, statement)
    default: end(control, statement)
    }
  }

  /// Ends the transaction block, after which AND CHAIN begins another.
  private mutating func end(_ control: Node, _ statement: Statement) {
    // What SET LOCAL did ends with it.
    statements.append(statement)
    start = control.flag("chain") ? statements.count : nil
    savepoints = []
  }

  private mutating func takeBack(to count: Int, _ statement: Statement) {
    let undone = statements.count - count
    guard undone > 0 else { return }
    statements.removeSubrange(count...)
    notes.append(
      Diagnostic(
        id: "rolled-back",
        severity: .note,
        message: undone == 1
          ? "the statement before it is rolled back: it was not read"
          : "the \(undone) statements before it are rolled back: they were not read",
        range: statement.range
      )
    )
  }
}
