// Literals of floating-point numbers (float.c, and the shortest decimal form of common/d2s.c and f2s.c).

/// float4in and float8in with their output functions.
func canonicalFloat(_ text: String, isDouble: Bool) -> CanonicalLiteral {
  let type = isDouble ? "double precision" : "real"
  let body = trimmedLiteral(text)
  switch body.lowercased() {
  case "nan": return .value("NaN")
  case "infinity", "inf", "+infinity", "+inf": return .value("Infinity")
  case "-infinity", "-inf": return .value("-Infinity")
  default: break
  }
  let isDecimal = body.utf8.allSatisfy { byte in
    switch byte {
    case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
  let invalid = CanonicalLiteral.invalid("invalid input syntax for type \(type)")
  // strtod reads hexadecimal numbers as well.
  if body.lowercased().contains("0x") {
    guard let value = Double(body) else { return invalid }
    return .value(isDouble ? floatText(value) : shortest("\(Float(value))", fixedBelow: 6))
  }
  guard !body.isEmpty, isDecimal, !body.hasPrefix("+-"), !body.hasPrefix("++") else { return invalid }
  // Swift wants a digit on both sides of the point, PostgreSQL on one.
  var digits = String(body)
  if digits.hasPrefix("+") { digits.removeFirst() }
  if digits.hasPrefix(".") { digits = "0" + digits }
  if digits.hasPrefix("-.") { digits = "-0" + digits.dropFirst() }
  if digits.hasSuffix(".") { digits.removeLast() }
  digits = digits.replacing(".e", with: "e").replacing(".E", with: "e")
  if isDouble {
    guard let value = Double(digits) else { return invalid }
    guard value.isFinite, value != 0 || isZero(digits) else {
      return .refused("\"\(body)\" is out of range for type double precision")
    }
    return .value(shortest("\(value)", fixedBelow: 15))
  }
  guard let value = Float(digits) else { return invalid }
  guard value.isFinite, value != 0 || isZero(digits) else {
    return .refused("\"\(body)\" is out of range for type real")
  }
  return .value(shortest("\(value)", fixedBelow: 6))
}

/// Whether it is no number that is only too small.
private func isZero(_ digits: String) -> Bool {
  digits.lowercased().prefix { $0 != "e" }.allSatisfy { !("1"..."9").contains($0) }
}

/// float8out.
func floatText(_ value: Double) -> String {
  if value.isNaN { return "NaN" }
  if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
  return shortest("\(value)", fixedBelow: 15)
}

/// The shortest digits, as Swift gives them too, laid out as PostgreSQL does.
private func shortest(_ description: String, fixedBelow limit: Int) -> String {
  var rest = description[...]
  let sign = rest.hasPrefix("-") ? "-" : ""
  if !sign.isEmpty { rest = rest.dropFirst() }
  var exponent = 0
  if let mark = rest.firstIndex(of: "e") {
    exponent = Int(rest[rest.index(after: mark)...]) ?? 0
    rest = rest[..<mark]
  }
  let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
  let whole = parts.first.map(String.init) ?? "0"
  let fraction = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
  var digits = Array((whole + fraction).utf8)
  // Where the point stands, counted from before the first digit.
  var point = whole.utf8.count + exponent
  while digits.count > 1, digits.first == 0x30 {
    digits.removeFirst()
    point -= 1
  }
  while digits.count > 1, digits.last == 0x30 { digits.removeLast() }
  if digits == [0x30] { return sign + "0" }
  let text = String(decoding: digits, as: UTF8.self)
  let scientific = point - 1
  if scientific < -4 || scientific >= limit {
    let power = abs(scientific)
    let mantissa = digits.count > 1 ? "\(text.prefix(1)).\(text.dropFirst())" : text
    return "\(sign)\(mantissa)e\(scientific < 0 ? "-" : "+")\(power < 10 ? "0" : "")\(power)"
  }
  if point <= 0 { return "\(sign)0.\(String(repeating: "0", count: -point))\(text)" }
  if point >= digits.count { return sign + text + String(repeating: "0", count: point - digits.count) }
  return "\(sign)\(text.prefix(point)).\(text.dropFirst(point))"
}
