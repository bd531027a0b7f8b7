// The statements of a PL/pgSQL block, as far as they can be told apart without running it.

/// A statement of PL/pgSQL.
package indirect enum ProceduralStatement: Sendable {
  /// SQL, as it stands there; also `EXECUTE` of a literal.
  case sql(String)
  /// `IF`: the first branch whose condition holds; the last one has none when it is the `ELSE`.
  case conditional([(condition: String?, body: [ProceduralStatement])])
  /// A block of its own; with handlers, an error in it is no error of what is around it.
  case block([ProceduralStatement], hasHandlers: Bool)
  /// What changes no schema: assignments, `RAISE`, `NULL`.
  case harmless
  /// Ends the block.
  case `return`
  /// What only running it could tell: a loop, dynamic SQL.
  case undecided(String)
}

/// Reads the body of a DO block; nil when it is none that is understood.
package func parseProceduralBlock(_ body: String) -> ProceduralStatement? {
  let bytes = Array(body.utf8)
  return bytes.withUnsafeBufferPointer { buffer in
    var reader = ProceduralReader(buffer)
    return reader.block()
  }
}

/// A recursive descent over tokens, by the statements of pl_gram.y.
private struct ProceduralReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var tokens: [Token] = []
  private var next = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    var scanner = TokenScanner(bytes)
    while let token = scanner.next() { tokens.append(token) }
  }

  private func text(_ lower: Int, _ upper: Int) -> String {
    String(decoding: bytes[lower..<max(lower, upper)], as: UTF8.self)
  }

  /// The word that stands next, in lower case; empty for anything else.
  private func word(_ offset: Int = 0) -> String {
    guard next + offset < tokens.count, tokens[next + offset].kind == .word else { return "" }
    return text(tokens[next + offset].lower, tokens[next + offset].upper).lowercased()
  }

  private mutating func take(_ expected: String) -> Bool {
    guard word() == expected else { return false }
    next += 1
    return true
  }

  /// `[DECLARE …] BEGIN … [EXCEPTION …] END`.
  mutating func block() -> ProceduralStatement? {
    if word() == "declare" {
      while next < tokens.count, word() != "begin" { next += 1 }
    }
    guard take("begin") else { return nil }
    guard let body = statements(until: ["end", "exception"]) else { return nil }
    var hasHandlers = false
    if take("exception") {
      hasHandlers = true
      while take("when") {
        while next < tokens.count, word() != "then" { next += 1 }
        guard take("then"), statements(until: ["when", "end"]) != nil else { return nil }
      }
    }
    guard take("end") else { return nil }
    skipStatement()
    return .block(body, hasHandlers: hasHandlers)
  }

  private mutating func statements(until ends: Set<String>) -> [ProceduralStatement]? {
    var result: [ProceduralStatement] = []
    while next < tokens.count, !ends.contains(word()) {
      guard let statement = statement() else { return nil }
      result.append(statement)
    }
    return next < tokens.count ? result : nil
  }

  private mutating func statement() -> ProceduralStatement? {
    switch word() {
    case "begin", "declare": return block()
    case "if": return conditional()
    case "loop", "while", "for", "foreach": return loop()
    case "case":
      skip(past: "case")
      return .undecided("CASE")
    case "null", "raise", "assert", "get", "open", "close", "fetch", "move", "exit", "continue", "commit",
      "rollback":
      skipStatement()
      return .harmless
    case "return":
      skipStatement()
      return .return
    case "perform": return .sql("SELECT " + restOfStatement(after: 1))
    case "execute": return execute()
    default: break
    }
    if isAssignment {
      skipStatement()
      return .harmless
    }
    // With INTO a query sets variables, rather than make a table.
    let setsVariables = ["select", "with"].contains(word()) ? mentions("into") : mentions("returning")
    let text = restOfStatement(after: 0)
    return setsVariables ? .harmless : .sql(text)
  }

  /// Whether the statement at hand is an assignment: `name := …`, `name = …`, `row.field[1] := …`.
  private var isAssignment: Bool {
    guard next + 1 < tokens.count, tokens[next].kind == .word || tokens[next].kind == .quotedName else {
      return false
    }
    switch bytes[tokens[next + 1].lower] {
    case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "."), UInt8(ascii: "["): return true
    default: return false
    }
  }

  /// Whether a word stands in the statement at hand, outside parentheses.
  private func mentions(_ wanted: String) -> Bool {
    var (index, depth) = (next, 0)
    while index < tokens.count, tokens[index].kind != .semicolon {
      switch tokens[index].kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .word where depth == 0 && text(tokens[index].lower, tokens[index].upper).lowercased() == wanted:
        return true
      default: break
      }
      index += 1
    }
    return false
  }

  private mutating func conditional() -> ProceduralStatement? {
    var branches: [(condition: String?, body: [ProceduralStatement])] = []
    next += 1
    while true {
      guard let condition = textBefore("then") else { return nil }
      guard let body = statements(until: ["elsif", "elseif", "else", "end"]) else { return nil }
      branches.append((condition, body))
      if take("elsif") || take("elseif") { continue }
      if take("else") {
        guard let last = statements(until: ["end"]) else { return nil }
        branches.append((nil, last))
      }
      guard take("end"), take("if") else { return nil }
      skipStatement()
      return .conditional(branches)
    }
  }

  /// The text up to a word outside parentheses, which is taken too; a CASE expression has THENs of its own.
  private mutating func textBefore(_ end: String) -> String? {
    guard next < tokens.count else { return nil }
    let lower = tokens[next].lower
    var depth = 0
    while next < tokens.count {
      switch tokens[next].kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .word where depth == 0 && word() == "case": depth += 1000
      case .word where depth >= 1000 && word() == "end": depth -= 1000
      case .word where depth == 0 && word() == end:
        let upper = tokens[next].lower
        next += 1
        return text(lower, upper)
      default: break
      }
      next += 1
    }
    return nil
  }

  private mutating func loop() -> ProceduralStatement? {
    while next < tokens.count, word() != "loop" { next += 1 }
    guard take("loop"), statements(until: ["end"]) != nil, take("end"), take("loop") else { return nil }
    skipStatement()
    return .undecided("a loop")
  }

  private mutating func execute() -> ProceduralStatement {
    next += 1
    if next + 1 < tokens.count, tokens[next + 1].kind == .semicolon {
      let token = tokens[next]
      switch token.kind {
      case .dollarString:
        let whole = text(token.lower, token.upper)
        let tag = whole.dropFirst().prefix { $0 != "$" }.count + 2
        skipStatement()
        return .sql(String(whole.dropFirst(tag).dropLast(tag)))
      case .string where bytes[token.lower] == UInt8(ascii: "'"):
        let inner = text(token.lower + 1, token.upper - 1)
        skipStatement()
        return .sql(inner.replacing("''", with: "'"))
      default: break
      }
    }
    skipStatement()
    return .undecided("dynamic SQL")
  }

  /// Moves past `END CASE;`.
  private mutating func skip(past word: String) {
    while next < tokens.count {
      if take("end"), take(word) { return skipStatement() }
      next += 1
    }
  }

  /// The text of the statement from the word at that offset, without the `;`, which is passed.
  private mutating func restOfStatement(after offset: Int) -> String {
    let first = min(next + offset, tokens.count - 1)
    let lower = tokens[first].lower
    var upper = tokens[first].upper
    while next < tokens.count, tokens[next].kind != .semicolon {
      upper = tokens[next].upper
      next += 1
    }
    next += 1
    return text(lower, upper)
  }

  private mutating func skipStatement() {
    while next < tokens.count, tokens[next].kind != .semicolon { next += 1 }
    next += 1
  }
}
