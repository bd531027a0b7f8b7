// Literals of json and jsonb (json.c, jsonb.c).

/// A JSON value as jsonb holds it.
private indirect enum JSONValue {
  /// As it is written.
  case scalar(String)
  case string([UInt8])
  case array([JSONValue])
  case object([(key: [UInt8], value: JSONValue)])
}

/// json_in keeps the text; jsonb_in makes a value of it, whose output is always the same.
func canonicalJSON(_ text: String, isBinary: Bool) -> CanonicalLiteral {
  var reader = JSONReader(Array(text.utf8), isBinary: isBinary)
  guard let value = reader.document() else { return .refused("invalid input syntax for type json") }
  guard isBinary else { return .value(text) }
  var output: [UInt8] = []
  value.write(to: &output)
  return .value(String(decoding: output, as: UTF8.self))
}

private struct JSONReader {
  let bytes: [UInt8]
  /// Whether escapes must be characters that can be stored: json, which keeps the text, does not look.
  let isBinary: Bool
  var position = 0

  init(_ bytes: [UInt8], isBinary: Bool) {
    self.bytes = bytes
    self.isBinary = isBinary
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlank() {
    while let next = byte, next == 0x20 || next == 0x09 || next == 0x0a || next == 0x0d { position += 1 }
  }

  private mutating func take(_ wanted: Character) -> Bool {
    skipBlank()
    guard byte == wanted.asciiValue else { return false }
    position += 1
    return true
  }

  mutating func document() -> JSONValue? {
    guard let value = value() else { return nil }
    skipBlank()
    return position == bytes.count ? value : nil
  }

  private mutating func value() -> JSONValue? {
    skipBlank()
    switch byte {
    case UInt8(ascii: "{"): return object()
    case UInt8(ascii: "["): return array()
    case UInt8(ascii: "\""): return string().map { .string($0) }
    default: return scalar()
    }
  }

  private mutating func scalar() -> JSONValue? {
    let start = position
    while let next = byte, next != UInt8(ascii: ","), next != UInt8(ascii: "]"), next != UInt8(ascii: "}"),
      next > 0x20
    {
      position += 1
    }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    if word == "true" || word == "false" || word == "null" { return .scalar(word) }
    guard isNumber(bytes[start..<position]), let number = canonicalNumeric(word) else { return nil }
    return .scalar(number)
  }

  /// A number by JSON's rules, which are narrower than SQL's.
  private func isNumber(_ digits: ArraySlice<UInt8>) -> Bool {
    var rest = digits
    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    guard isDigit(rest.first) else { return false }
    if rest.first == 0x30 {
      rest = rest.dropFirst()
    } else {
      while isDigit(rest.first) { rest = rest.dropFirst() }
    }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard isDigit(rest.first) else { return false }
      while isDigit(rest.first) { rest = rest.dropFirst() }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard isDigit(rest.first) else { return false }
      while isDigit(rest.first) { rest = rest.dropFirst() }
    }
    return rest.isEmpty
  }

  private mutating func array() -> JSONValue? {
    position += 1
    var elements: [JSONValue] = []
    if take("]") { return .array([]) }
    while true {
      guard let element = value() else { return nil }
      elements.append(element)
      if take("]") { return .array(elements) }
      guard take(",") else { return nil }
    }
  }

  /// Keys are sorted, by length first, and the last of equal ones stays (uniqueifyJsonbObject).
  private mutating func object() -> JSONValue? {
    position += 1
    var members: [(key: [UInt8], value: JSONValue)] = []
    if !take("}") {
      while true {
        skipBlank()
        guard byte == UInt8(ascii: "\""), let key = string(), take(":"), let member = value() else {
          return nil
        }
        members.append((key, member))
        if take("}") { break }
        guard take(",") else { return nil }
      }
    }
    let sorted = members.enumerated().sorted { left, right in
      let (leftKey, rightKey) = (left.element.key, right.element.key)
      if leftKey.count != rightKey.count { return leftKey.count < rightKey.count }
      if leftKey == rightKey { return left.offset < right.offset }
      return leftKey.lexicographicallyPrecedes(rightKey)
    }
    var unique: [(key: [UInt8], value: JSONValue)] = []
    for (_, member) in sorted {
      if unique.last?.key == member.key { unique.removeLast() }
      unique.append(member)
    }
    return .object(unique)
  }

  private mutating func string() -> [UInt8]? {
    position += 1
    var result: [UInt8] = []
    while let next = byte {
      position += 1
      switch next {
      case UInt8(ascii: "\""): return result
      case 0..<0x20: return nil
      case UInt8(ascii: "\\"):
        guard escape(into: &result) else { return nil }
      default: result.append(next)
      }
    }
    return nil
  }

  private mutating func escape(into result: inout [UInt8]) -> Bool {
    guard let next = byte else { return false }
    position += 1
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(next)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0c)
    case UInt8(ascii: "n"): result.append(0x0a)
    case UInt8(ascii: "r"): result.append(0x0d)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"): return codePoint(into: &result)
    default: return false
    }
    return true
  }

  private mutating func codePoint(into result: inout [UInt8]) -> Bool {
    guard var value = hex() else { return false }
    guard isBinary else { return true }
    if (0xd800..<0xdc00).contains(value) {
      guard byte == UInt8(ascii: "\\") else { return false }
      position += 1
      guard byte == UInt8(ascii: "u") else { return false }
      position += 1
      guard let low = hex(), (0xdc00..<0xe000).contains(low) else { return false }
      value = 0x10000 + (value - 0xd800) << 10 + (low - 0xdc00)
    }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return false }
    result.append(contentsOf: String(scalar).utf8)
    return true
  }

  private mutating func hex() -> UInt32? {
    guard position + 4 <= bytes.count,
      bytes[position..<position + 4].allSatisfy({ hexValue($0) != nil })
    else { return nil }
    let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    position += 4
    return value
  }
}

extension JSONValue {
  fileprivate func write(to output: inout [UInt8]) {
    switch self {
    case .scalar(let text): output.append(contentsOf: text.utf8)
    case .string(let bytes): writeJSONString(bytes, to: &output)
    case .array(let elements):
      output.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { output.append(contentsOf: ", ".utf8) }
        element.write(to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .object(let members):
      output.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { output.append(contentsOf: ", ".utf8) }
        writeJSONString(member.key, to: &output)
        output.append(contentsOf: ": ".utf8)
        member.value.write(to: &output)
      }
      output.append(UInt8(ascii: "}"))
    }
  }
}

/// A string with its quotes (escape_json).
func writeJSONString(_ bytes: [UInt8], to output: inout [UInt8]) {
  output.append(UInt8(ascii: "\""))
  for byte in bytes {
    switch byte {
    case 0x08: output.append(contentsOf: "\\b".utf8)
    case 0x0c: output.append(contentsOf: "\\f".utf8)
    case 0x0a: output.append(contentsOf: "\\n".utf8)
    case 0x0d: output.append(contentsOf: "\\r".utf8)
    case 0x09: output.append(contentsOf: "\\t".utf8)
    case UInt8(ascii: "\""): output.append(contentsOf: "\\\"".utf8)
    case UInt8(ascii: "\\"): output.append(contentsOf: "\\\\".utf8)
    case 0..<0x20: output.append(contentsOf: "\\u\(padded(hexadecimal(byte), 4))".utf8)
    default: output.append(byte)
    }
  }
  output.append(UInt8(ascii: "\""))
}

private func hexadecimal(_ byte: UInt8) -> String { String(byte, radix: 16) }

private func padded(_ text: String, _ width: Int) -> String {
  String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
