// Literals of the extension hstore (hstore_in and hstore_out in hstore_io.c).

/// Pairs by length and bytes of their keys, each key once.
func canonicalKeyValues(_ text: String) -> CanonicalLiteral {
  var reader = PairReader(Array(text.utf8))
  var pairs: [[UInt8]: [UInt8]?] = [:]
  while reader.skipBlank() {
    guard let key = reader.item(isKey: true), reader.arrow(), let value = reader.item(isKey: false) else {
      return reader.problem
    }
    let isNull = !value.isQuoted && String(decoding: value.bytes, as: UTF8.self).lowercased() == "null"
    if pairs[key.bytes] == nil { pairs[key.bytes] = .some(isNull ? nil : value.bytes) }
    guard reader.skipBlank() else { break }
    guard reader.take(UInt8(ascii: ",")) else { return reader.problem }
  }
  let sorted = pairs.sorted { left, right in
    left.key.count != right.key.count
      ? left.key.count < right.key.count : left.key.lexicographicallyPrecedes(right.key)
  }
  return .value(
    sorted.map { "\(quoted($0.key))=>\($0.value.map(quoted) ?? "NULL")" }.joined(separator: ", ")
  )
}

private func quoted(_ bytes: [UInt8]) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

private struct PairReader {
  let bytes: [UInt8]
  var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// What is wrong where it can't be read on (parse_hstore).
  var problem: CanonicalLiteral {
    guard let byte else { return .refused("Unexpected end of string") }
    return .refused("Syntax error near \"\(UnicodeScalar(byte))\" at position \(position)")
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }

  /// Whether there is anything more.
  mutating func skipBlank() -> Bool {
    while let next = byte, isBlank(next) { position += 1 }
    return position < bytes.count
  }

  mutating func take(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    position += 1
    return true
  }

  mutating func arrow() -> Bool {
    skipBlank() && take(UInt8(ascii: "=")) && take(UInt8(ascii: ">"))
  }

  /// A key, which ends before `=`, or a value, which ends before a comma (get_val); the first byte may be any but the `=`
  /// of a key without quotes.
  mutating func item(isKey: Bool) -> (bytes: [UInt8], isQuoted: Bool)? {
    guard skipBlank(), !isKey || byte != UInt8(ascii: "=") else { return nil }
    let end = UInt8(ascii: isKey ? "=" : ",")
    let isQuoted = take(UInt8(ascii: "\""))
    var result: [UInt8] = []
    while let next = byte {
      if isQuoted, next == UInt8(ascii: "\"") {
        position += 1
        return (result, true)
      }
      if !isQuoted, isBlank(next) || (next == end && !result.isEmpty) { break }
      position += 1
      guard next == UInt8(ascii: "\\") else {
        result.append(next)
        continue
      }
      guard let escaped = byte else { return nil }
      result.append(escaped)
      position += 1
    }
    return isQuoted || result.isEmpty ? nil : (result, false)
  }
}
