// Cuts SQL text into tokens where the parser cannot: in broken text, psql scripts, and around statements.

/// A piece of SQL text.
struct Token {
  enum Kind {
    /// A keyword or an unquoted name.
    case word
    /// `"name"`, `U&"name"`.
    case quotedName
    /// `'text'` with the letters before it: `E'…'`, `U&'…'`, `B'…'`, `X'…'`, `N'…'`.
    case string
    /// `$tag$ text $tag$`.
    case dollarString
    case number
    /// `$1`.
    case parameter
    case semicolon, open, close
    /// A character that is no part of SQL outside quotes, except to psql.
    case backslash
    /// Any other character by itself: `+`, `,`, `[`, `:`.
    case symbol
  }

  var kind: Kind
  var lower: Int
  var upper: Int
  /// Whether the text ends before the closing quote.
  var isOpen = false
}

/// Walks over SQL text token by token, by the rules of PostgreSQL's scan.l and psql's psqlscan.l.
///
/// Blank space and comments are passed over. Operators come as single characters: what they mean is the parser's
/// business.
struct TokenScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  /// Where the next token is looked for.
  var position: Int
  /// `standard_conforming_strings`: whether a backslash in `'…'` is an ordinary character.
  var standardStrings = true
  /// Where a comment begins that the text does not end.
  private(set) var openComment: Int?

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, to end: Int? = nil) {
    self.bytes = bytes
    self.position = start
    self.end = end ?? bytes.count
  }

  /// The next token; nil at the text's end.
  mutating func next() -> Token? {
    skipBlank()
    guard position < end else { return nil }
    let start = position
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "'"): return quoted(.string, from: start, by: byte, escapes: !standardStrings)
    case UInt8(ascii: "\""): return quoted(.quotedName, from: start, by: byte, escapes: false)
    case UInt8(ascii: "$"): return dollar()
    case UInt8(ascii: ";"): return single(.semicolon)
    case UInt8(ascii: "("): return single(.open)
    case UInt8(ascii: ")"): return single(.close)
    case UInt8(ascii: "\\"): return single(.backslash)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return number()
    case UInt8(ascii: ".") where isDigit(at: position + 1): return number()
    case _ where Self.startsWord(byte): return word()
    default: return single(.symbol)
    }
  }

  /// Moves to the next token: over blank space and comments.
  mutating func skipBlank() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x09...0x0d:
        position += 1
      case UInt8(ascii: "-") where isByte(UInt8(ascii: "-"), at: position + 1):
        skipLine()
      case UInt8(ascii: "/") where isByte(UInt8(ascii: "*"), at: position + 1):
        skipComment()
      default:
        return
      }
    }
  }

  /// Whether the token is that word, in any letter case; `word` is written in small letters.
  func isWord(_ token: Token, _ word: StaticString) -> Bool {
    guard token.kind == .word, token.upper - token.lower == word.utf8CodeUnitCount else { return false }
    return (0..<word.utf8CodeUnitCount).allSatisfy {
      lowercase(bytes[token.lower + $0]) == word.utf8Start[$0]
    }
  }

  /// Whether the token is that character by itself.
  func isSymbol(_ token: Token, _ symbol: Unicode.Scalar) -> Bool {
    token.kind == .symbol && bytes[token.lower] == UInt8(ascii: symbol)
  }

  static func startsWord(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7a) || byte == 0x5f || byte >= 0x80
  }

  static func continuesWord(_ byte: UInt8) -> Bool {
    startsWord(byte) || (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: "$")
  }

  // MARK: - Pieces

  private func isByte(_ byte: UInt8, at index: Int) -> Bool { index < end && bytes[index] == byte }

  private func isDigit(at index: Int) -> Bool {
    index < end && bytes[index] >= 0x30 && bytes[index] <= 0x39
  }

  private mutating func single(_ kind: Token.Kind) -> Token {
    position += 1
    return Token(kind: kind, lower: position - 1, upper: position)
  }

  private mutating func skipLine() {
    // A carriage return alone ends a line as well (scan.l's `newline`).
    let feed = find(0x0a, in: bytes, from: position, to: end) ?? end
    position = find(0x0d, in: bytes, from: position, to: feed) ?? feed
  }

  /// Comments nest (scan.l's `xc`).
  private mutating func skipComment() {
    let start = position
    var depth = 0
    while position < end {
      if bytes[position] == UInt8(ascii: "/"), isByte(UInt8(ascii: "*"), at: position + 1) {
        depth += 1
        position += 2
      } else if bytes[position] == UInt8(ascii: "*"), isByte(UInt8(ascii: "/"), at: position + 1) {
        depth -= 1
        position += 2
        if depth == 0 { return }
      } else {
        position += 1
      }
    }
    openComment = start
  }

  /// From the opening quote at `position`; a doubled quote stands for itself.
  private mutating func quoted(
    _ kind: Token.Kind,
    from start: Int,
    by quote: UInt8,
    escapes: Bool
  ) -> Token {
    position += 1
    if !escapes {
      while let found = find(quote, in: bytes, from: position, to: end) {
        position = found + 1
        guard isByte(quote, at: position) else { return Token(kind: kind, lower: start, upper: position) }
        position += 1
      }
      position = end
    }
    while position < end {
      let byte = bytes[position]
      if byte == quote {
        position += 1
        guard isByte(quote, at: position) else { return Token(kind: kind, lower: start, upper: position) }
        position += 1
      } else if byte == UInt8(ascii: "\\"), escapes {
        position = min(position + 2, end)
      } else {
        position += 1
      }
    }
    return Token(kind: kind, lower: start, upper: end, isOpen: true)
  }

  /// A dollar quote, a parameter, or a stray `$`.
  private mutating func dollar() -> Token {
    let start = position
    position += 1
    if isDigit(at: position) {
      while isDigit(at: position) { position += 1 }
      return Token(kind: .parameter, lower: start, upper: position)
    }
    if position < end, Self.startsWord(bytes[position]) {
      while position < end, Self.continuesWord(bytes[position]), bytes[position] != UInt8(ascii: "$") {
        position += 1
      }
    }
    guard isByte(UInt8(ascii: "$"), at: position) else {
      position = start
      return single(.symbol)
    }
    position += 1
    let length = position - start
    while let dollar = find(UInt8(ascii: "$"), in: bytes, from: position, to: end), dollar + length <= end {
      if (1..<length).allSatisfy({ bytes[dollar + $0] == bytes[start + $0] }) {
        position = dollar + length
        return Token(kind: .dollarString, lower: start, upper: position)
      }
      position = dollar + 1
    }
    position = end
    return Token(kind: .dollarString, lower: start, upper: end, isOpen: true)
  }

  private mutating func number() -> Token {
    let start = position
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "."), isByte(byte, at: position + 1) { break }  // 1..10
      if byte | 0x20 == UInt8(ascii: "e"), position + 2 < end,
        bytes[position + 1] == UInt8(ascii: "+") || bytes[position + 1] == UInt8(ascii: "-"),
        isDigit(at: position + 2)
      {
        position += 2
      }
      guard byte == UInt8(ascii: ".") || (Self.continuesWord(byte) && byte != UInt8(ascii: "$")) else {
        break
      }
      position += 1
    }
    return Token(kind: .number, lower: start, upper: position)
  }

  /// A word, or a string or quoted name with letters before it.
  private mutating func word() -> Token {
    let start = position
    if isByte(UInt8(ascii: "'"), at: position + 1) {
      let letter = bytes[position] | 0x20
      switch letter {
      case UInt8(ascii: "e"):
        position += 1
        return quoted(.string, from: start, by: UInt8(ascii: "'"), escapes: true)
      case UInt8(ascii: "b"), UInt8(ascii: "x"):
        position += 1
        return quoted(.string, from: start, by: UInt8(ascii: "'"), escapes: false)
      case UInt8(ascii: "n"):
        position += 1
        return quoted(.string, from: start, by: UInt8(ascii: "'"), escapes: !standardStrings)
      default: break
      }
    }
    if bytes[position] | 0x20 == UInt8(ascii: "u"), isByte(UInt8(ascii: "&"), at: position + 1),
      position + 2 < end,
      bytes[position + 2] == UInt8(ascii: "'") || bytes[position + 2] == UInt8(ascii: "\"")
    {
      let quote = bytes[position + 2]
      position += 2
      return quoted(
        quote == UInt8(ascii: "'") ? .string : .quotedName,
        from: start,
        by: quote,
        escapes: false
      )
    }
    while position < end, Self.continuesWord(bytes[position]) { position += 1 }
    return Token(kind: .word, lower: start, upper: position)
  }
}
