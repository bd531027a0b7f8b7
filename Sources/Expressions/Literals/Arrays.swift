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
  let bounds = reader.bounds()
  guard let content = reader.array(), reader.isAtEnd else { return reader.problem ?? malformed }
  if let problem = reader.problem { return problem }
  return reader.isKnown ? .value(bounds + content) : .asWritten
}

private struct ArrayReader {
  let bytes: [UInt8]
  /// Their type in pg_catalog; nil for one of the catalog's own.
  let elements: String?
  let ownElement: ((String) -> CanonicalLiteral)?
  var position = 0
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

  /// `[2:3]=` before the braces; left out where it says that the array begins with 1.
  mutating func bounds() -> String {
    guard byte == UInt8(ascii: "["), let sign = bytes.firstIndex(of: UInt8(ascii: "=")) else { return "" }
    let text = String(decoding: bytes[..<sign], as: UTF8.self).filter { $0 != " " }
    position = sign + 1
    skipBlank()
    let dimensions = text.split(separator: "]").map { $0.dropFirst() }
    return dimensions.allSatisfy { $0.hasPrefix("1:") } ? "" : text + "="
  }

  /// One pair of braces with what is in it.
  mutating func array() -> String? {
    guard byte == UInt8(ascii: "{") else { return nil }
    position += 1
    skipBlank()
    if byte == UInt8(ascii: "}") {
      position += 1
      skipBlank()
      return "{}"
    }
    var items: [String] = []
    while true {
      skipBlank()
      let item = byte == UInt8(ascii: "{") ? array() : element()
      guard let item else { return nil }
      items.append(item)
      skipBlank()
      guard let next = byte else { return nil }
      position += 1
      if next == UInt8(ascii: "}") { break }
      guard next == delimiter else { return nil }
    }
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
    case .invalid(let message):
      if problem == nil { problem = .invalid("\(message): \"\(text)\"") }
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
