// Literals of arrays (array_in and array_out in arrayfuncs.c).

/// The value of an array's literal, whose elements are of that type of pg_catalog, or of one that nothing is known of.
///
/// What the elements of such a type come to may be told by a function.
func canonicalArray(
  _ text: String,
  ofElements name: String?,
  _ element: ((String) -> CanonicalLiteral)? = nil
) -> CanonicalLiteral {
  let malformed = CanonicalLiteral.invalid("malformed array literal")
  var reader = ArrayReader(Array(trimmedLiteral(text).utf8), elements: name, element: element)
  guard let bounds = reader.bounds() else { return reader.problem ?? malformed }
  // How it is built is looked at before its elements (ArrayCount).
  guard let content = reader.array(), reader.isAtEnd,
    bounds.isEmpty || bounds.map(\.count) == reader.lengths
  else { return malformed }
  if let problem = reader.problem { return problem }
  guard reader.isKnown else { return .asWritten }
  // Where all begin with 1, array_out does not say so.
  let isUsual = bounds.allSatisfy { $0.lowerBound == 1 }
  let prefix = isUsual ? "" : bounds.map { "[\($0.lowerBound):\($0.upperBound)]" }.joined() + "="
  return .value(prefix + content)
}

private struct ArrayReader {
  let bytes: [UInt8]
  /// Their type in pg_catalog; nil for one of the catalog's own.
  let elements: String?
  let ownElement: ((String) -> CanonicalLiteral)?
  var position = 0
  /// How many there are in each pair of braces, by how deep it is.
  private(set) var lengths: [Int?] = []
  /// Why an element could not be read.
  var problem: CanonicalLiteral?
  /// Whether every element's value is known.
  var isKnown = true

  init(_ bytes: [UInt8], elements: String?, element: ((String) -> CanonicalLiteral)?) {
    self.bytes = bytes
    self.elements = elements
    ownElement = element
  }

  var isAtEnd: Bool { position == bytes.count }

  /// Boxes are separated by semicolons, all others by commas.
  private var delimiter: UInt8 { UInt8(ascii: elements == "box" ? ";" : ",") }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlank() {
    while let next = byte, isBlank(next) { position += 1 }
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }

  /// `[2:3]=` before the braces, empty where there is none; nil where it is not written as it must be (array_in).
  mutating func bounds() -> [ClosedRange<Int>]? {
    var result: [ClosedRange<Int>] = []
    while true {
      skipBlank()
      guard byte == UInt8(ascii: "[") else { break }
      position += 1
      guard var upper = bound() else { return nil }
      var lower = 1
      if byte == UInt8(ascii: ":") {
        position += 1
        lower = upper
        guard let second = bound() else { return nil }
        upper = second
      }
      guard byte == UInt8(ascii: "]") else { return nil }
      position += 1
      guard lower <= upper else {
        problem = .refused("upper bound cannot be less than lower bound")
        return nil
      }
      result.append(lower...upper)
    }
    guard !result.isEmpty else { return [] }
    guard byte == UInt8(ascii: "=") else { return nil }
    position += 1
    skipBlank()
    return result
  }

  /// A number with its sign.
  private mutating func bound() -> Int? {
    let start = position
    while let next = byte,
      (0x30...0x39).contains(next) || next == UInt8(ascii: "-") || next == UInt8(ascii: "+")
    {
      position += 1
    }
    return Int(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// One pair of braces with what is in it, which must be of one shape throughout (ArrayCount).
  mutating func array(depth: Int = 1) -> String? {
    guard byte == UInt8(ascii: "{") else { return nil }
    position += 1
    skipBlank()
    if byte == UInt8(ascii: "}") {
      guard depth == 1 else { return nil }
      position += 1
      skipBlank()
      return "{}"
    }
    var items: [String] = []
    let isNested = byte == UInt8(ascii: "{")
    while true {
      skipBlank()
      guard (byte == UInt8(ascii: "{")) == isNested else { return nil }
      guard let item = isNested ? array(depth: depth + 1) : element() else { return nil }
      items.append(item)
      skipBlank()
      guard let next = byte else { return nil }
      position += 1
      if next == UInt8(ascii: "}") { break }
      guard next == delimiter else { return nil }
    }
    if depth > lengths.count { lengths += Array(repeating: nil, count: depth - lengths.count) }
    if let length = lengths[depth - 1], length != items.count { return nil }
    lengths[depth - 1] = items.count
    skipBlank()
    return "{" + items.joined(separator: String(UnicodeScalar(delimiter))) + "}"
  }

  private mutating func element() -> String? {
    var value: [UInt8] = []
    var isQuoted = false
    // Blanks at the end do not count, unless they were escaped or quoted.
    var kept = 0
    if byte == UInt8(ascii: "\"") {
      isQuoted = true
      position += 1
      while let next = byte, next != UInt8(ascii: "\"") {
        position += 1
        guard next == UInt8(ascii: "\\") else {
          value.append(next)
          continue
        }
        guard let escaped = byte else { return nil }
        value.append(escaped)
        position += 1
      }
      guard byte == UInt8(ascii: "\"") else { return nil }
      position += 1
      kept = value.count
    } else {
      while let next = byte, next != delimiter, next != UInt8(ascii: "}") {
        position += 1
        switch next {
        case UInt8(ascii: "{"), UInt8(ascii: "\""): return nil
        case UInt8(ascii: "\\"):
          guard let escaped = byte else { return nil }
          value.append(escaped)
          position += 1
          kept = value.count
          isQuoted = true
        default:
          value.append(next)
          if !isBlank(next) { kept = value.count }
        }
      }
      guard kept > 0 else { return nil }
    }
    let text = String(decoding: value.prefix(kept), as: UTF8.self)
    if !isQuoted, text.lowercased() == "null" { return "NULL" }
    return quoted(canonical(text))
  }

  private mutating func canonical(_ text: String) -> String {
    guard
      let result = elements.map({ canonicalLiteral(text, ofType: $0, isArray: false) }) ?? ownElement?(text)
    else { return text }
    switch result {
    case .value(let value): return value
    case .asWritten: return text
    case .invalid, .refused:
      if problem == nil { problem = result.part(text) }
      return text
    }
  }

  /// With quotes where array_out puts them.
  private func quoted(_ text: String) -> String {
    let needsQuotes =
      text.isEmpty || text.lowercased() == "null"
      || text.utf8.contains { byte in
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "{")
          || byte == UInt8(ascii: "}") || byte == delimiter || isBlank(byte)
      }
    guard needsQuotes else { return text }
    return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
