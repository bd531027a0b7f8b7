// Literals of booleans and numbers (bool.c, int.c, numeric.c, float.c).

/// Blank space as the input functions skip it (isspace).
func trimmedLiteral(_ text: String) -> Substring {
  func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }
  var view = text[...]
  while let first = view.utf8.first, isBlank(first) { view = view.dropFirst() }
  while let last = view.utf8.last, isBlank(last) { view = view.dropLast() }
  return view
}

/// boolin: any beginning of `true`, `false`, `yes` and `no`, `on`, `off`, `1`, `0`.
func canonicalBool(_ text: String) -> CanonicalLiteral {
  let word = trimmedLiteral(text).lowercased()
  if !word.isEmpty {
    if "true".hasPrefix(word) || "yes".hasPrefix(word) || word == "on" || word == "1" {
      return .value("true")
    }
    if "false".hasPrefix(word) || "no".hasPrefix(word) || word == "off" || word == "of" || word == "0" {
      return .value("false")
    }
  }
  return .invalid("invalid input syntax for type boolean")
}

/// int2in, int4in, int8in.
func canonicalInteger(_ text: String, type: String, _ range: ClosedRange<Int64>) -> CanonicalLiteral {
  let digits = trimmedLiteral(text)
  let unsigned =
    digits.utf8.first == UInt8(ascii: "-") || digits.utf8.first == UInt8(ascii: "+")
    ? digits.dropFirst() : digits
  guard !unsigned.isEmpty, unsigned.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
    return .invalid("invalid input syntax for type \(type)")
  }
  guard let value = Int64(digits), range.contains(value) else {
    return .refused("value \"\(text)\" is out of range for type \(type)")
  }
  return .value("\(value)")
}

/// oidin: a number of 32 bits, which may be written as a negative one.
func canonicalOID(_ text: String) -> CanonicalLiteral {
  let body = trimmedLiteral(text)
  // What the sign of 64 bits would make negative is taken for that (oidin_subr).
  let wrapped = UInt64(body).map { Int64(bitPattern: $0) }
  guard let value = wrapped ?? Int64(body) else { return .invalid("invalid input syntax for type oid") }
  if value < 0, value >= Int64(Int32.min) { return .value("\(UInt32(bitPattern: Int32(value)))") }
  guard value >= 0, value <= Int64(UInt32.max) else {
    return .refused("value \"\(text)\" is out of range for type oid")
  }
  return .value("\(value)")
}

/// numeric_in and numeric_out: digits and a point, with as many decimals as were written; nil where it is no number.
func canonicalNumeric(_ text: String) -> String? {
  let body = trimmedLiteral(text)
  switch body.lowercased() {
  case "nan": return "NaN"
  case "infinity", "inf", "+infinity", "+inf": return "Infinity"
  case "-infinity", "-inf": return "-Infinity"
  default: break
  }
  var digits: [UInt8] = []
  var scale = 0
  var hasPoint = false
  var isNegative = false
  var exponent = 0
  var bytes = body.utf8[...]
  if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
    isNegative = sign == UInt8(ascii: "-")
    bytes = bytes.dropFirst()
  }
  while let byte = bytes.first {
    if (0x30...0x39).contains(byte) {
      digits.append(byte)
      if hasPoint { scale += 1 }
    } else if byte == UInt8(ascii: "."), !hasPoint {
      hasPoint = true
    } else if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      guard let value = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)), abs(value) < 20000 else {
        return nil
      }
      exponent = value
      bytes = bytes.suffix(0)
      break
    } else {
      return nil
    }
    bytes = bytes.dropFirst()
  }
  guard !digits.isEmpty else { return nil }
  // An exponent moves the point; what stands behind it then is never less than nothing.
  scale -= exponent
  if scale < 0 {
    digits += [UInt8](repeating: 0x30, count: -scale)
    scale = 0
  }
  if digits.count <= scale {
    digits.insert(contentsOf: [UInt8](repeating: 0x30, count: scale - digits.count + 1), at: 0)
  }
  var whole = digits.dropLast(scale)
  while whole.count > 1, whole.first == 0x30 { whole = whole.dropFirst() }
  let fraction = digits.suffix(scale)
  let isZero = whole.allSatisfy { $0 == 0x30 } && fraction.allSatisfy { $0 == 0x30 }
  var result = isNegative && !isZero ? "-" : ""
  result += String(decoding: whole, as: UTF8.self)
  if scale > 0 { result += "." + String(decoding: fraction, as: UTF8.self) }
  return result
}
