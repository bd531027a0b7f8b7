// Literals of money (cash_in and cash_out in cash.c), as lc_monetary has it in the C locale and in most English ones.

/// cash_in and cash_out: cents, rounded.
func canonicalMoney(_ text: String) -> CanonicalLiteral {
  let invalid = CanonicalLiteral.invalid("invalid input syntax for type money")
  var bytes = Array(text.utf8)[...]
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }
  func skipBlank() { bytes = bytes.drop(while: isBlank) }
  func take(_ wanted: UInt8) -> Bool {
    guard bytes.first == wanted else { return false }
    bytes = bytes.dropFirst()
    return true
  }
  skipBlank()
  _ = take(UInt8(ascii: "$"))
  skipBlank()
  var isNegative = take(UInt8(ascii: "-")) || take(UInt8(ascii: "("))
  if !isNegative { _ = take(UInt8(ascii: "+")) }
  skipBlank()
  _ = take(UInt8(ascii: "$"))
  skipBlank()
  var cents = 0
  var decimals: Int?
  while let byte = bytes.first {
    if (0x30...0x39).contains(byte) {
      guard (decimals ?? 0) < 2 else { break }
      let (shifted, overflows) = cents.multipliedReportingOverflow(by: 10)
      let (sum, overflowsToo) = shifted.addingReportingOverflow(Int(byte - 0x30))
      guard !overflows, !overflowsToo else {
        return .refused("value \"\(text)\" is out of range for type money")
      }
      cents = sum
      if let count = decimals { decimals = count + 1 }
    } else if byte == UInt8(ascii: "."), decimals == nil {
      decimals = 0
    } else if byte != UInt8(ascii: ",") {
      break
    }
    bytes = bytes.dropFirst()
  }
  for _ in (decimals ?? 0)..<2 {
    let (shifted, overflows) = cents.multipliedReportingOverflow(by: 10)
    guard !overflows else { return .refused("value \"\(text)\" is out of range for type money") }
    cents = shifted
  }
  if let next = bytes.first, (0x35...0x39).contains(next) { cents += 1 }
  bytes = bytes.drop { (0x30...0x39).contains($0) }
  for byte in bytes {
    switch byte {
    case UInt8(ascii: "-"): isNegative = true
    case UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: "$"): break
    default: guard isBlank(byte) else { return invalid }
    }
  }
  var whole = "\(cents / 100)"
  var place = whole.utf8.count - 3
  while place > 0 {
    whole.insert(",", at: whole.index(whole.startIndex, offsetBy: place))
    place -= 3
  }
  return .value("\(isNegative && cents != 0 ? "-" : "")$\(whole).\(padded(cents % 100, 2))")
}
