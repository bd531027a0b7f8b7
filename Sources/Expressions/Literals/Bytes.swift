// Literals of bytea, bits and uuid.

let hexDigits = Array("0123456789abcdef".utf8)

/// byteain with byteaout in hexadecimal.
func canonicalBytes(_ text: String) -> CanonicalLiteral {
  let invalid = CanonicalLiteral.refused("invalid input syntax for type bytea")
  var digits: [UInt8] = []
  if text.hasPrefix("\\x") {
    for byte in text.utf8.dropFirst(2) {
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) { continue }
      guard let value = hexValue(byte) else {
        return .refused("invalid hexadecimal digit: \"\(UnicodeScalar(byte))\"")
      }
      digits.append(hexDigits[Int(value)])
    }
    guard digits.count.isMultiple(of: 2) else {
      return .refused("invalid hexadecimal data: odd number of digits")
    }
  } else {
    var bytes = text.utf8[...]
    while let byte = bytes.popFirst() {
      var value = byte
      if byte == UInt8(ascii: "\\") {
        guard let next = bytes.popFirst() else { return invalid }
        if next != UInt8(ascii: "\\") {
          guard (0x30...0x33).contains(next), let second = bytes.popFirst(), (0x30...0x37).contains(second),
            let third = bytes.popFirst(), (0x30...0x37).contains(third)
          else { return invalid }
          value = (next - 0x30) << 6 | (second - 0x30) << 3 | (third - 0x30)
        }
      }
      digits.append(hexDigits[Int(value >> 4)])
      digits.append(hexDigits[Int(value & 15)])
    }
  }
  return .value("\\x" + String(decoding: digits, as: UTF8.self))
}

/// charin: the first character, which may be written by its number in octal.
func canonicalByte(_ text: String) -> String {
  let bytes = Array(text.utf8)
  var byte = bytes.first ?? 0
  if bytes.count == 4, byte == UInt8(ascii: "\\"), bytes[1...].allSatisfy({ (0x30...0x37).contains($0) }) {
    byte = bytes[1...].reduce(0) { $0 &* 8 &+ ($1 - 0x30) }
  }
  if byte == 0 { return "" }
  guard byte >= 0x80 else { return String(UnicodeScalar(byte)) }
  return "\\" + String(byte, radix: 8)
}

func hexValue(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

/// bit_in and varbit_in: bits, or hexadecimal digits after an x.
func canonicalBits(_ text: String) -> CanonicalLiteral {
  var body = text[...]
  let isHexadecimal = body.hasPrefix("x") || body.hasPrefix("X")
  if isHexadecimal || body.hasPrefix("b") || body.hasPrefix("B") { body = body.dropFirst() }
  var bits = ""
  for byte in body.utf8 {
    if isHexadecimal {
      guard let value = hexValue(byte) else {
        return .refused("\"\(UnicodeScalar(byte))\" is not a valid hexadecimal digit")
      }
      for shift in [3, 2, 1, 0] { bits += (value >> shift) & 1 == 1 ? "1" : "0" }
    } else {
      guard byte == 0x30 || byte == 0x31 else {
        return .refused("\"\(UnicodeScalar(byte))\" is not a valid binary digit")
      }
      bits.unicodeScalars.append(UnicodeScalar(byte))
    }
  }
  return .value(bits)
}

/// uuid_in: 32 digits, with hyphens between groups of four, and braces around.
func canonicalUUID(_ text: String) -> CanonicalLiteral {
  let invalid = CanonicalLiteral.invalid("invalid input syntax for type uuid")
  var body = text.utf8[...]
  if body.first == UInt8(ascii: "{") {
    guard body.last == UInt8(ascii: "}") else { return invalid }
    body = body.dropFirst().dropLast()
  }
  var digits: [UInt8] = []
  for byte in body {
    if byte == UInt8(ascii: "-") {
      guard digits.count.isMultiple(of: 4), !digits.isEmpty, digits.count < 32 else { return invalid }
      continue
    }
    guard let value = hexValue(byte) else { return invalid }
    digits.append(hexDigits[Int(value)])
  }
  guard digits.count == 32 else { return invalid }
  for place in [20, 16, 12, 8] { digits.insert(UInt8(ascii: "-"), at: place) }
  return .value(String(decoding: digits, as: UTF8.self))
}
