// The arguments of a backslash command, by the rules of psqlscanslash.l.

/// An argument as psql sees it once quotes are taken off and variables are put in.
struct PsqlArgument: Equatable {
  var text: String
  /// Why the value cannot be known; nil when it is.
  var unknown: String?
}

/// Reads the arguments of a command from its line.
struct PsqlArgumentReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let session: PsqlSession
  /// Where the next argument is looked for; after the last one, where the command ends.
  private(set) var position: Int
  private let lineEnd: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, session: PsqlSession) {
    self.bytes = bytes
    self.session = session
    position = start
    var end = PostgresSyntax.lineEnd(in: bytes, from: start)
    if end > start, bytes[end - 1] == 0x0d { end -= 1 }
    lineEnd = end
  }

  /// Everything up to the line's end, for commands that take a whole line.
  mutating func wholeLine() -> String {
    skipBlank()
    defer { position = lineEnd }
    return string(position, lineEnd)
  }

  /// All arguments; the command ends at the line's end or at the next backslash.
  mutating func all() -> [PsqlArgument] {
    var arguments: [PsqlArgument] = []
    while let argument = next() { arguments.append(argument) }
    finish()
    return arguments
  }

  /// The next argument; nil at the command's end.
  mutating func next() -> PsqlArgument? {
    skipBlank()
    guard position < lineEnd, bytes[position] != UInt8(ascii: "\\") else { return nil }
    var argument = PsqlArgument(text: "")
    while position < lineEnd, !isBlank(bytes[position]), bytes[position] != UInt8(ascii: "\\") {
      switch bytes[position] {
      case UInt8(ascii: "'"): argument.text += singleQuoted()
      case UInt8(ascii: "\""): argument.text += doubleQuoted()
      case UInt8(ascii: "`"):
        position = after(UInt8(ascii: "`"), from: position + 1)
        argument.unknown = "is what a shell command prints"
      case UInt8(ascii: ":"): variable(&argument)
      default: argument.text += character()
      }
    }
    return argument
  }

  /// Past what may stand between this command and what follows on its line: `\\` (`xslashend`).
  mutating func finish() {
    skipBlank()
    if position + 1 < lineEnd, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "\\")
    {
      position += 2
    }
  }

  // MARK: - Pieces

  private mutating func skipBlank() { while position < lineEnd, isBlank(bytes[position]) { position += 1 } }

  private func string(_ lower: Int, _ upper: Int) -> String {
    String(decoding: bytes[lower..<max(lower, upper)], as: UTF8.self)
  }

  private func after(_ byte: UInt8, from start: Int) -> Int {
    var index = start
    while index < lineEnd, bytes[index] != byte { index += 1 }
    return min(index + 1, lineEnd)
  }

  private mutating func character() -> String {
    let start = position
    position += 1
    while position < lineEnd, bytes[position] & 0xc0 == 0x80 { position += 1 }
    return string(start, position)
  }

  /// `'…'` with C's escapes and doubled quotes.
  private mutating func singleQuoted() -> String {
    var value: [UInt8] = []
    position += 1
    while position < lineEnd {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "'") {
        guard position < lineEnd, bytes[position] == byte else { break }
        value.append(byte)
        position += 1
      } else if byte == UInt8(ascii: "\\"), position < lineEnd {
        value.append(escaped())
      } else {
        value.append(byte)
      }
    }
    return String(decoding: value, as: UTF8.self)
  }

  private mutating func escaped() -> UInt8 {
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "n"): return 0x0a
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "b"): return 0x08
    case UInt8(ascii: "r"): return 0x0d
    case UInt8(ascii: "f"): return 0x0c
    case UInt8(ascii: "x"): return digits(radix: 16, atMost: 2) ?? byte
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      position -= 1
      return digits(radix: 8, atMost: 3) ?? byte
    default: return byte
    }
  }

  private mutating func digits(radix: Int, atMost count: Int) -> UInt8? {
    var upper = position
    while upper < min(position + count, lineEnd), Int(string(upper, upper + 1), radix: radix) != nil {
      upper += 1
    }
    defer { position = upper }
    return Int(string(position, upper), radix: radix).map { UInt8(truncatingIfNeeded: $0) }
  }

  /// `"…"`; an ordinary argument keeps its double quotes.
  private mutating func doubleQuoted() -> String {
    let start = position
    position = after(UInt8(ascii: "\""), from: position + 1)
    return string(start, position)
  }

  private mutating func variable(_ argument: inout PsqlArgument) {
    guard let reference = PsqlReference(bytes, at: position, to: lineEnd) else {
      argument.text += character()
      return
    }
    switch reference.replacement(in: session) {
    case .known(let value): argument.text += value
    case .unknown(let reason): argument.unknown = reason
    case nil: argument.text += string(position, reference.upper)
    }
    position = reference.upper
  }
}

/// A place where a variable's value is asked for: `:name`, `:'name'`, `:"name"`, `:{?name}`.
struct PsqlReference {
  enum Form {
    case plain, literal, name, test
  }

  let form: Form
  let name: String
  let lower: Int
  let upper: Int

  /// The reference whose colon stands at `start`.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, to end: Int) {
    guard start + 1 < end else { return nil }
    var lower = start + 1
    let closing: UInt8?
    switch bytes[lower] {
    case UInt8(ascii: "'"): (form, closing) = (.literal, UInt8(ascii: "'"))
    case UInt8(ascii: "\""): (form, closing) = (.name, UInt8(ascii: "\""))
    case UInt8(ascii: "{") where lower + 1 < end && bytes[lower + 1] == UInt8(ascii: "?"):
      (form, closing) = (.test, UInt8(ascii: "}"))
      lower += 1
    default: (form, closing) = (.plain, nil)
    }
    if closing != nil { lower += 1 }
    var upper = lower
    while upper < end, Self.isVariableCharacter(bytes[upper]) { upper += 1 }
    guard upper > lower else { return nil }
    name = String(decoding: bytes[lower..<upper], as: UTF8.self)
    if let closing {
      guard upper < end, bytes[upper] == closing else { return nil }
      upper += 1
    }
    self.lower = start
    self.upper = upper
  }

  private static func isVariableCharacter(_ byte: UInt8) -> Bool {
    TokenScanner.startsWord(byte) || (byte >= 0x30 && byte <= 0x39)
  }

  /// What psql puts in its place; nil when the variable is not set, and the text stays as it is.
  func replacement(in session: PsqlSession) -> PsqlSession.Value? {
    if form == .test { return .known(session.isSet(name) ? "TRUE" : "FALSE") }
    guard case .known(let value) = session.value(of: name) else { return session.value(of: name) }
    return switch form {
    case .plain, .test: .known(value)
    case .literal: .known(quotedLiteral(value))
    case .name: .known(quotedName(value))
    }
  }
}
