// Literals of types that catalogs are made of: int2vector and oidvector (int.c, oid.c), tid (tid.c), xid, xid8 and cid
// (xid.c).

/// int2vectorin and oidvectorin: numbers with blanks between them.
func canonicalVector(_ text: String, ofType element: String) -> CanonicalLiteral {
  var values: [String] = []
  for slice in text.utf8.split(whereSeparator: { $0 == 0x20 || (0x09...0x0d).contains($0) }) {
    let part = String(decoding: Array(slice), as: UTF8.self)
    switch canonicalLiteral(part, ofType: element, isArray: false) {
    case .value(let value): values.append(value)
    case .asWritten: return .asWritten
    // A sign may begin the next number (oidparse).
    case .invalid where element == "oid" && part.allSatisfy { $0.isNumber || "+-".contains($0) }:
      return .asWritten
    case .refused(let message): return .refused(message)
    // What is named is all that is left.
    case .invalid(let message):
      return .refused("\(message): \"\(String(decoding: text.utf8[slice.startIndex...], as: UTF8.self))\"")
    }
  }
  return .value(values.joined(separator: " "))
}

/// tidin: a block's number and a place in it; what stands around the parentheses does not count.
func canonicalRowPlace(_ text: String) -> CanonicalLiteral {
  let invalid = CanonicalLiteral.invalid("invalid input syntax for type tid")
  guard let start = text.firstIndex(of: "("), let end = text[start...].firstIndex(of: ")") else {
    return invalid
  }
  let parts = text[text.index(after: start)..<end].split(separator: ",", omittingEmptySubsequences: false)
  guard parts.count == 2, !text[..<start].contains(",") else { return invalid }
  let numbers = parts.map { part in part.isEmpty ? 0 : Int64(part.drop(while: \.isWhitespace)) }
  guard let block = numbers[0], let place = numbers[1], block <= UInt32.max, place <= UInt16.max else {
    return invalid
  }
  return block < 0 || place < 0 ? .asWritten : .value("(\(block),\(place))")
}

/// xidin and its kin: the number that a text begins with, whatever follows; 0 where there is none (strtoull).
func leadingNumber(_ text: String) -> UInt64 {
  var digits = trimmedLiteral(text).utf8[...]
  let isNegative = digits.first == UInt8(ascii: "-")
  if isNegative || digits.first == UInt8(ascii: "+") { digits = digits.dropFirst() }
  var base: UInt64 = 10
  if digits.first == UInt8(ascii: "0") {
    let isMarked = digits.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } == true
    let isHexadecimal = isMarked && digits.dropFirst(2).first.flatMap(hexValue) != nil
    base = isHexadecimal ? 16 : 8
    if isHexadecimal { digits = digits.dropFirst(2) }
  }
  var result: UInt64 = 0
  for byte in digits {
    guard let digit = hexValue(byte), digit < base else { break }
    let (product, isTooLarge) = result.multipliedReportingOverflow(by: base)
    let (sum, isLarger) = product.addingReportingOverflow(UInt64(digit))
    guard !isTooLarge, !isLarger else { return .max }
    result = sum
  }
  return isNegative ? 0 &- result : result
}
