// The tokens of a jsonpath literal (jsonpath_scan.l): of all rules the longest match counts, as flex has it.

struct PathToken {
  enum Kind: Equatable {
    case end
    case string
    /// `$name` and `$"name"`.
    case variable
    case integer
    case number
    /// A key word in lower case, or nothing for another name.
    case word(String)
    case symbol(String)
  }

  var kind: Kind
  /// What a string or a name says, without quotes and escapes.
  var value: [UInt8] = []
  /// What the scanner had read last when the token ended (yytext); nothing where it had put that back, as at the end.
  var near: [UInt8]

  var text: String { String(decoding: value, as: UTF8.self) }

  /// The message with the place that it is about (jsonpath_yyerror).
  func fault(_ message: String) -> PathFault {
    PathFault(
      near.isEmpty
        ? "\(message) at end of jsonpath input"
        : "\(message) at or near \"\(String(decoding: near, as: UTF8.self))\" of jsonpath input"
    )
  }
}

struct PathScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0c || byte == 0x0d
  }

  private func isSpecial(_ byte: UInt8) -> Bool { "?%$.[]{}()|&!=<>@#,*:-+/".utf8.contains(byte) }

  /// A byte of a name: no blank, no special one, no quote and no backslash.
  private func isOther(_ byte: UInt8) -> Bool {
    !PathScanner.isBlank(byte) && !isSpecial(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func starts(with text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[position + $0] == text.utf8Start[$0] }
  }

  /// The end of the bytes from there on that are of that sort.
  private func end(from start: Int, while isPart: (UInt8) -> Bool) -> Int {
    var end = start
    while let next = byte(at: end), isPart(next) { end += 1 }
    return end
  }

  private func fault(_ message: String, near range: Range<Int>) -> PathFault {
    PathToken(kind: .end, near: Array(bytes[range])).fault(message)
  }

  mutating func next() throws(PathFault) -> PathToken {
    while true {
      position = end(from: position, while: PathScanner.isBlank)
      guard let first = byte(at: position) else { return PathToken(kind: .end, near: []) }
      if starts(with: "/*") {
        try skipComment()
      } else if starts(with: "$\"") {
        position += 2
        return try quoted(.variable)
      } else if first == UInt8(ascii: "\"") {
        position += 1
        return try quoted(.string)
      } else if first == UInt8(ascii: "$"), let second = byte(at: position + 1), isOther(second) {
        return variable()
      } else if let number = try number() {
        return number
      } else if isSpecial(first) {
        return symbol()
      } else if let word = try word() {
        return word
      }
    }
  }

  private mutating func skipComment() throws(PathFault) {
    position += 2
    while !starts(with: "*/") {
      guard position < bytes.count else {
        throw fault("unexpected end of comment", near: position..<position)
      }
      position += 1
    }
    position += 2
  }

  private mutating func variable() -> PathToken {
    let stop = end(from: position + 1, while: isOther)
    defer { position = stop }
    return PathToken(
      kind: .variable,
      value: Array(bytes[position + 1..<stop]),
      near: Array(bytes[position..<stop])
    )
  }

  private mutating func symbol() -> PathToken {
    for symbol: StaticString in ["&&", "||", "**", "<=", "==", "<>", "!=", ">="] where starts(with: symbol) {
      position += 2
      return PathToken(kind: .symbol(symbol.description), near: Array(symbol.description.utf8))
    }
    let byte = bytes[position]
    position += 1
    return PathToken(kind: .symbol(String(UnicodeScalar(byte))), near: [byte])
  }

  private mutating func quoted(_ kind: PathToken.Kind) throws(PathFault) -> PathToken {
    var value: [UInt8] = []
    while let next = byte(at: position) {
      switch next {
      case UInt8(ascii: "\""):
        position += 1
        return PathToken(kind: kind, value: value, near: [next])
      case UInt8(ascii: "\\"): try escape(into: &value)
      default:
        value.append(next)
        position += 1
      }
    }
    throw fault("unexpected end of quoted string", near: position..<position)
  }
}

// MARK: Numbers

extension PathScanner {
  /// A number, where no longer name begins here: `1ab` is a name, `1a` is junk.
  private mutating func number() throws(PathFault) -> PathToken? {
    let start = position
    let name = end(from: start, while: isOther)
    let integer = endOfInteger(from: start)
    let decimal = endOfDecimal(from: start, integer: integer)
    guard let mantissa = decimal ?? integer else { return nil }
    let exponent = endOfExponent(from: mantissa)
    let stop = exponent.digits ?? mantissa
    // The longest match counts, and of equally long ones the one that is mentioned first.
    if exponent.digits == nil, let sign = exponent.sign, sign > name {
      throw fault("invalid numeric literal", near: start..<sign)
    }
    if let next = byte(at: stop), isOther(next) {
      guard stop + 1 >= name else { return nil }
      throw fault("trailing junk after numeric literal", near: start..<stop + 1)
    }
    guard stop >= name else { return nil }
    position = stop
    let text = Array(bytes[start..<stop])
    let isInteger = decimal == nil && exponent.digits == nil
    return PathToken(kind: isInteger ? .integer : .number, value: text, near: text)
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Zero, or digits that don't begin with it.
  private func endOfInteger(from start: Int) -> Int? {
    guard let first = byte(at: start), isDigit(first) else { return nil }
    return first == 0x30 ? start + 1 : end(from: start, while: isDigit)
  }

  /// Digits behind a point, of which there may be none behind an integer.
  private func endOfDecimal(from start: Int, integer: Int?) -> Int? {
    let point = integer ?? start
    guard byte(at: point) == UInt8(ascii: ".") else { return nil }
    let stop = end(from: point + 1, while: isDigit)
    return integer == nil && stop == point + 1 ? nil : stop
  }

  /// The end of an exponent, and that of its sign, where it has one.
  private func endOfExponent(from mantissa: Int) -> (digits: Int?, sign: Int?) {
    guard let letter = byte(at: mantissa), letter | 0x20 == UInt8(ascii: "e") else { return (nil, nil) }
    let sign = byte(at: mantissa + 1).flatMap {
      $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") ? mantissa + 2 : nil
    }
    let start = sign ?? mantissa + 1
    let stop = end(from: start, while: isDigit)
    return (stop > start ? stop : nil, sign)
  }
}

// MARK: Names

extension PathScanner {
  /// A name without quotes; nil for one that a comment follows at once, of which the scanner keeps nothing.
  private mutating func word() throws(PathFault) -> PathToken? {
    var value: [UInt8] = []
    while let next = byte(at: position) {
      if next == UInt8(ascii: "\\") {
        try escape(into: &value)
      } else if PathScanner.isBlank(next) {
        let start = position
        position = end(from: start, while: PathScanner.isBlank)
        return PathToken(kind: kind(of: value), value: value, near: Array(bytes[start..<position]))
      } else if starts(with: "/*") {
        try skipComment()
        return nil
      } else if !isOther(next) {
        break
      } else {
        value.append(next)
        position += 1
      }
    }
    return PathToken(kind: kind(of: value), value: value, near: [])
  }

  /// checkKeyword: in any case, but for those that JSON has, too.
  private func kind(of name: [UInt8]) -> PathToken.Kind {
    let text = String(decoding: name, as: UTF8.self)
    if ["null", "true", "false"].contains(text) { return .word(text) }
    let folded = text.lowercased()
    return .word(keywords.contains(folded) && name.allSatisfy { $0 < 0x80 } ? folded : "")
  }
}

private let keywords: Set<String> = [
  "is", "to", "abs", "lax", "flag", "last", "size", "type", "with", "floor", "double", "exists", "starts",
  "strict", "ceiling", "unknown", "datetime", "keyvalue", "like_regex",
]

// MARK: Escapes

extension PathScanner {
  /// What stands at a backslash, as the characters that are meant.
  private mutating func escape(into value: inout [UInt8]) throws(PathFault) {
    let start = position
    guard let next = byte(at: start + 1), next != 0x0a else {
      throw fault("unexpected end after backslash", near: start..<start + 1)
    }
    position += 2
    switch next {
    case UInt8(ascii: "b"): value.append(0x08)
    case UInt8(ascii: "f"): value.append(0x0c)
    case UInt8(ascii: "n"): value.append(0x0a)
    case UInt8(ascii: "r"): value.append(0x0d)
    case UInt8(ascii: "t"): value.append(0x09)
    case UInt8(ascii: "v"): value.append(0x0b)
    case UInt8(ascii: "u"):
      position = start
      try codePoints(into: &value)
    case UInt8(ascii: "x"):
      let stop = hexDigits(atMost: 2)
      guard stop == position + 2 else { throw fault("invalid hex character sequence", near: start..<stop) }
      try append(takeHex(upTo: stop), to: &value)
    default: value.append(next)
    }
  }

  /// The end of the hexadecimal digits here.
  private func hexDigits(atMost count: Int) -> Int {
    min(position + count, end(from: position, while: { hexValue($0) != nil }))
  }

  private mutating func takeHex(upTo stop: Int) -> UInt32 {
    defer { position = stop }
    return bytes[position..<stop].reduce(0) { $0 << 4 | UInt32(hexValue($1) ?? 0) }
  }

  /// One after another, since two may be the halves of one character (parseUnicode).
  private mutating func codePoints(into value: inout [UInt8]) throws(PathFault) {
    let start = position
    var points: [UInt32] = []
    while starts(with: "\\u") {
      position += 2
      let isBraced = byte(at: position) == UInt8(ascii: "{")
      if isBraced { position += 1 }
      let stop = hexDigits(atMost: isBraced ? 6 : 4)
      let isWhole = isBraced ? stop > position && byte(at: stop) == UInt8(ascii: "}") : stop == position + 4
      guard isWhole else { throw fault("invalid unicode sequence", near: start..<stop) }
      points.append(takeHex(upTo: stop))
      if isBraced { position += 1 }
    }
    var high: UInt32?
    for point in points {
      switch point {
      case 0xd800..<0xdc00:
        guard high == nil else { throw PathFault("invalid input syntax for type jsonpath") }
        high = point
      case 0xdc00..<0xe000:
        guard let first = high else { throw PathFault("invalid input syntax for type jsonpath") }
        high = nil
        try append(0x10000 + (first - 0xd800) << 10 + (point - 0xdc00), to: &value)
      default:
        guard high == nil else { throw PathFault("invalid input syntax for type jsonpath") }
        try append(point, to: &value)
      }
    }
    guard high == nil else { throw PathFault("invalid input syntax for type jsonpath") }
  }

  private func append(_ point: UInt32, to value: inout [UInt8]) throws(PathFault) {
    guard point != 0 else { throw PathFault("unsupported Unicode escape sequence") }
    guard let scalar = Unicode.Scalar(point) else { throw PathFault("invalid Unicode code point") }
    value += String(scalar).utf8
  }
}
