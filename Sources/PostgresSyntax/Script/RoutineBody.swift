// Where semicolons end no statement: in the bodies of routines that are written as SQL.

/// Finds the `BEGIN … END` in which a new routine's statements have semicolons of their own.
///
/// psql's heuristic (psqlscan.l's rule for identifiers).
struct RoutineBody {
  /// How far a statement has been found to begin with CREATE [OR REPLACE] {FUNCTION | PROCEDURE}.
  private enum Beginning {
    case nothing, create, createOr, createOrReplace, routine, other
  }

  /// How many BEGIN and CASE are open.
  private(set) var depth = 0
  private var beginning = Beginning.nothing

  /// Notes a word that stands in no parentheses.
  mutating func take(_ word: Token, _ scanner: TokenScanner) {
    switch beginning {
    case .other: break
    case .nothing: beginning = scanner.isWord(word, "create") ? .create : .other
    case .createOr: beginning = scanner.isWord(word, "replace") ? .createOrReplace : .other
    case .create where scanner.isWord(word, "or"): beginning = .createOr
    case .create, .createOrReplace:
      let isRoutine = scanner.isWord(word, "function") || scanner.isWord(word, "procedure")
      beginning = isRoutine ? .routine : .other
    case .routine:
      // CASE ends with END as well, and matters inside a BEGIN only.
      if scanner.isWord(word, "begin") || (depth > 0 && scanner.isWord(word, "case")) { depth += 1 }
      if depth > 0, scanner.isWord(word, "end") { depth -= 1 }
    }
  }
}
