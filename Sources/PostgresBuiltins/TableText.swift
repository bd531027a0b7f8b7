// Reads the generated tables where they lie in the binary: rows by binary search, fields by their tabs.

/// The rows of one generated table: a row on each line, sorted by their bytes.
struct TableText: Sendable {
  let text: StaticString

  init(_ text: StaticString) { self.text = text }

  /// The rows that begin with these fields; all rows if there are none.
  ///
  /// A tab sorts before every byte of a name, so that these rows stand together, before longer names.
  func rows(_ fields: [String]) -> Rows {
    guard !fields.isEmpty else { return Rows(text: text, position: 0, key: []) }
    var key: [UInt8] = []
    for field in fields {
      // Such a name is nobody's, and would be taken for something else in the text.
      guard !field.isEmpty, !field.utf8.contains(where: { $0 < 32 }) else {
        return Rows(text: text, position: text.utf8CodeUnitCount, key: [])
      }
      if !key.isEmpty { key.append(tab) }
      key.append(contentsOf: field.utf8)
    }
    return Rows(text: text, position: firstLine(key), key: key)
  }

  /// Where the first line begins that does not sort before `key`.
  private func firstLine(_ key: [UInt8]) -> Int {
    let base = text.utf8Start
    var low = 0
    var high = text.utf8CodeUnitCount
    while low < high {
      var start = low + (high - low) / 2
      while start > low, base[start - 1] != newline { start -= 1 }
      if precedes(start, key) {
        low = lineEnd(start) + 1
      } else {
        high = start
      }
    }
    return low
  }

  private func precedes(_ start: Int, _ key: [UInt8]) -> Bool {
    let base = text.utf8Start
    for (offset, byte) in key.enumerated() {
      let other = base[start + offset]
      // The line ends with a byte that is smaller than any of the key's, except for a tab.
      if other == newline { return true }
      if other != byte { return other < byte }
    }
    return false
  }

  private func lineEnd(_ start: Int) -> Int {
    var end = start
    while text.utf8Start[end] != newline { end += 1 }
    return end
  }
}

/// Rows that stand together and begin with the same fields.
struct Rows: Sequence, IteratorProtocol {
  fileprivate let text: StaticString
  fileprivate var position: Int
  fileprivate let key: [UInt8]

  mutating func next() -> Row? {
    guard position < text.utf8CodeUnitCount else { return nil }
    let base = text.utf8Start
    let start = position
    for (offset, byte) in key.enumerated() where base[start + offset] != byte {
      position = text.utf8CodeUnitCount
      return nil
    }
    var end = start + key.count
    guard key.isEmpty || base[end] == tab || base[end] == newline else {
      position = text.utf8CodeUnitCount
      return nil
    }
    while base[end] != newline { end += 1 }
    position = end + 1
    return Row(text: text, start: start, end: end)
  }
}

/// One row, or what is left of it once its first fields are read.
struct Row: Sendable {
  fileprivate let text: StaticString
  fileprivate var start: Int
  fileprivate let end: Int

  /// Takes the first field off; fields left out at the end of a row are empty.
  mutating func next() -> Field {
    let base = text.utf8Start
    let first = start
    var last = start
    while last < end, base[last] != tab { last += 1 }
    start = min(last + 1, end)
    return Field(text: text, start: first, end: last)
  }

  /// The row without its first `count` fields.
  func dropping(_ count: Int) -> Row {
    var copy = self
    for _ in 0..<count { _ = copy.next() }
    return copy
  }
}

/// A piece of a row.
struct Field: Sendable {
  fileprivate let text: StaticString
  fileprivate let start: Int
  fileprivate let end: Int

  var bytes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: text.utf8Start + start, count: end - start)
  }
  var isEmpty: Bool { start == end }

  /// Compares without making a string.
  static func == (field: Field, other: String) -> Bool { field.bytes.elementsEqual(other.utf8) }

  var string: String { String(decoding: bytes, as: UTF8.self) }
  var nonEmpty: String? { isEmpty ? nil : string }
  /// The first byte: most kinds and flags are one letter.
  var letter: UInt8? { bytes.first }

  func contains(_ letter: Unicode.Scalar) -> Bool { bytes.contains(UInt8(ascii: letter)) }

  /// The decimal number written here.
  var int: Int? {
    guard let first = bytes.first else { return nil }
    let isNegative = first == UInt8(ascii: "-")
    var value = 0
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      value = value * 10 + Int(byte) - Int(UInt8(ascii: "0"))
    }
    return isNegative ? -value : value
  }

  /// The pieces between separators; none where the field is empty.
  func split(_ separator: Unicode.Scalar) -> [Field] {
    guard !isEmpty else { return [] }
    let separator = UInt8(ascii: separator)
    var pieces: [Field] = []
    var first = start
    let base = text.utf8Start
    for position in start..<end where base[position] == separator {
      pieces.append(Field(text: text, start: first, end: position))
      first = position + 1
    }
    pieces.append(Field(text: text, start: first, end: end))
    return pieces
  }

  /// A reference to an object: a bare name in pg_catalog, `schema.name` elsewhere.
  var name: BuiltinName? {
    guard !isEmpty else { return nil }
    guard let point = bytes.firstIndex(of: UInt8(ascii: ".")) else { return BuiltinName(string) }
    let schema = Field(text: text, start: start, end: start + point)
    let rest = Field(text: text, start: start + point + 1, end: end)
    return BuiltinName(rest.string, schema: schema.schema)
  }

  /// A schema: `@name` is the one that the extension of that name is installed in.
  var schema: BuiltinSchema {
    if letter == UInt8(ascii: "@") {
      return .ofExtension(Field(text: text, start: start + 1, end: end).string)
    }
    switch string {
    case "pg_catalog": return .pgCatalog
    case "information_schema": return .informationSchema
    case let other: return .named(other)
    }
  }
}

private let newline = UInt8(ascii: "\n")
private let tab = UInt8(ascii: "\t")
