// Puts negative integers, which libpg_query's JSON lacks, back into the tree.

/// Finds the integers that the JSON leaves out, in the text that was parsed, and writes them onto the tape.
///
/// libpg_query prints `Integer` nodes and integer constants only when they are above zero: `-5` comes as
/// `{"A_Const":{"ival":{},"location":7}}`, just as `0` does. What stands there is read again where gram.y makes a
/// negative integer, so that nobody who reads the tree has to know of it:
///
/// - an `A_Const` (`doNegate`, `NumericOnly` as a setting's value) is located at its minus sign;
/// - a `DefElem` (`NumericOnly`, `SignedIconst`) is located at its name, which the number follows;
/// - `SET STATISTICS` has no location: the commands of an ALTER are counted off against its words;
/// - a CREATE AGGREGATE has -1 where its arguments have no ORDER BY (`aggr_args`), and no number in the text.
///
/// A Float carries its sign in its text, and integer fields of nodes are printed whole.
struct NegativeIntegers {
  private let tape: UnsafeMutablePointer<UInt64>
  private let strings: UnsafePointer<UInt8>
  private let text: UnsafeBufferPointer<UInt8>

  init(
    tape: UnsafePointer<UInt64>,
    strings: UnsafePointer<UInt8>,
    text: UnsafeBufferPointer<UInt8>
  ) {
    // The reader hands out its buffer as constant only to say who may change it: nobody once the tree is made.
    self.tape = UnsafeMutablePointer(mutating: tape)
    self.strings = strings
    self.text = text
  }

  /// Restores every negative integer.
  func restore() {
    let end = Int(tape[0] & 0x00ff_ffff_ffff_ffff)
    var statements = Node(tape: tape, strings: strings, index: 1).list("stmts").makeIterator()
    var statement = statements.next()
    var counted = -1
    var index = 1
    while index < end {
      switch mark(index) {
      case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "d"):
        index += 2
      case UInt8(ascii: "{") where mark(index + 1) == UInt8(ascii: "}"):
        switch owner(ofEmptyObject: index) {
        case .constant(let location):
          if let number = constant(at: location) { write(number, at: index) }
        case .option(let location):
          if let number = option(at: location) { write(number, at: index) }
        case .statement:
          while let current = statement, current.next <= index { statement = statements.next() }
          if let current = statement, current.index != counted {
            counted = current.index
            restoreStatistics(of: current)
            restoreDirectArguments(of: current)
          }
        case nil: break
        }
        index += 2
      default:
        index += 1
      }
    }
  }

  // MARK: - Finding the place

  private enum Owner {
    case constant(location: Int)
    case option(location: Int)
    /// Of one of the nodes without a location.
    case statement
  }

  /// What the empty object at `index` is the integer of.
  private func owner(ofEmptyObject index: Int) -> Owner? {
    if isString(index - 1, "ival") {
      return location(amongFieldsFrom: index + 2).map { .constant(location: $0) }
    }
    guard isString(index - 1, "Integer"), index >= 4 else { return nil }
    if isString(index - 3, "arg") {
      return location(amongFieldsFrom: index + 3).map { .option(location: $0) }
    }
    return .statement
  }

  /// The location among the fields that stand from `index` to their object's end.
  private func location(amongFieldsFrom index: Int) -> Int? {
    var index = index
    while mark(index) == UInt8(ascii: "\"") {
      let value = Node(tape: tape, strings: strings, index: index + 1)
      if isString(index, "location") { return value.int }
      index = value.next
    }
    return nil
  }

  private func mark(_ index: Int) -> UInt8 { UInt8(truncatingIfNeeded: tape[index] >> 56) }

  private func isString(_ index: Int, _ text: StaticString) -> Bool {
    Node(tape: tape, strings: strings, index: index).equals(text)
  }

  // MARK: - Reading the number

  /// The negative number at `location`: minus signs and parentheses, then digits.
  private func constant(at location: Int) -> Int? {
    guard location >= 0, location < text.count, text[location] == UInt8(ascii: "-") else { return nil }
    var scanner = TokenScanner(text, from: location)
    var isNegative = false
    while let token = scanner.next() {
      switch token.kind {
      case .symbol where scanner.isSymbol(token, "-"): isNegative.toggle()
      case .open: break
      case .number: return isNegative ? magnitude(of: token).map { -$0 } : nil
      default: return nil
      }
    }
    return nil
  }

  /// The negative number of the option at `location`: a name (`toast.autovacuum_enabled`, `RESTART WITH`,
  /// `CONNECTION LIMIT`), perhaps a `=`, a sign and digits.
  private func option(at location: Int) -> Int? {
    guard location >= 0, location < text.count else { return nil }
    var scanner = TokenScanner(text, from: location)
    var isNegative = false
    for _ in 0..<7 {
      guard let token = scanner.next() else { return nil }
      switch token.kind {
      case .word, .quotedName: if isNegative { return nil }
      case .symbol where scanner.isSymbol(token, "-"): isNegative = true
      case .symbol where scanner.isSymbol(token, "="), .symbol where scanner.isSymbol(token, "."): break
      case .number: return isNegative ? magnitude(of: token).map { -$0 } : nil
      default: return nil
      }
    }
    return nil
  }

  /// A whole number in any of the notations of numbers (`1_000` and `0x1F` since PostgreSQL 16).
  private func magnitude(of token: Token) -> Int? {
    let digits = String(decoding: text[token.lower..<token.upper], as: UTF8.self).filter { $0 != "_" }
    return switch digits.dropFirst().first {
    case "x", "X": Int(digits.dropFirst(2), radix: 16)
    case "o", "O": Int(digits.dropFirst(2), radix: 8)
    case "b", "B": Int(digits.dropFirst(2), radix: 2)
    default: Int(digits)
    }
  }

  /// The targets of an ALTER TABLE's `SET STATISTICS`, in the commands' order.
  private func restoreStatistics(of statement: Node) {
    guard let alter = statement["stmt"]?.as(.alterTableStmt) else { return }
    var scanner = TokenScanner(text, from: statement.int("stmt_location"))
    for command in alter.list("cmds") {
      guard let command = command.as(.alterTableCmd), command.is("subtype", "AT_SetStatistics") else {
        continue
      }
      guard let number = nextStatistics(&scanner) else { return }
      if number < 0, let target = command["def"]?.as(.integer) { write(number, at: target.index) }
    }
  }

  /// The number after the next `SET STATISTICS`.
  ///
  /// A column may bear either word as its name, but no number follows it then.
  private func nextStatistics(_ scanner: inout TokenScanner) -> Int? {
    var afterSet = false
    while let token = scanner.next(), token.kind != .semicolon {
      if afterSet, scanner.isWord(token, "statistics") {
        var ahead = scanner
        guard var number = ahead.next() else { return nil }
        let isNegative = ahead.isSymbol(number, "-")
        if isNegative || ahead.isSymbol(number, "+"), let next = ahead.next() { number = next }
        if number.kind == .number, let magnitude = magnitude(of: number) {
          scanner = ahead
          return isNegative ? -magnitude : magnitude
        }
      }
      afterSet = scanner.isWord(token, "set")
    }
    return nil
  }

  /// How many arguments of an aggregate stand before its ORDER BY: -1 when it has none.
  private func restoreDirectArguments(of statement: Node) {
    guard let define = statement["stmt"]?.as(.defineStmt), define.is("kind", "OBJECT_AGGREGATE") else {
      return
    }
    var arguments = define.list("args").makeIterator()
    guard arguments.next() != nil, let count = arguments.next()?.as(.integer), count.int("ival") == 0 else {
      return
    }
    var scanner = TokenScanner(text, from: statement.int("stmt_location"))
    while let token = scanner.next(), token.kind != .open {}
    if let first = scanner.next(), !scanner.isWord(first, "order") { write(-1, at: count.index) }
  }

  // MARK: - Writing it

  /// Makes the empty object at `index` one whose only field is `ival`.
  private func write(_ number: Int, at index: Int) {
    guard number < 0 else { return }
    tape[index] = UInt64(Node.negativeObject) << 56
    tape[index + 1] = UInt64(Node.negativeNumber) << 56 | UInt64(number.magnitude)
  }
}
