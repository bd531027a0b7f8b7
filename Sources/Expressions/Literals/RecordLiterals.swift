// Literals of composite types (record_in and record_out in rowtypes.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// The value of a literal of a composite type, field by field; as it is written where the fields are not known.
  mutating func canonicalRow(
    _ text: String,
    of columns: [ResolvedColumn]?,
    at node: Node?
  ) throws(Refusal) -> CanonicalLiteral {
    guard let fields = rowFields(trimmedLiteral(text)) else { return .invalid("malformed record literal") }
    guard let columns else { return .asWritten }
    guard fields.count == columns.count || (columns.isEmpty && fields == [nil]) else {
      return .invalid("malformed record literal")
    }
    var values: [String] = []
    for (field, column) in zip(fields, columns) {
      guard let field else {
        values.append("")
        continue
      }
      let constant = Constant(.text(field), type: nil)
      let value = try literal(constant, as: base(code(column.type)), isImplicit: true, at: node)
      guard case .constant(let known) = value, case .text(let canonical) = known.value else {
        return .asWritten
      }
      // record_in gives the field's input function its modifiers.
      switch fitted(canonical, column.type.map { base($0) }) {
      case .value(let value): values.append(quotedField(value))
      case .asWritten, nil: values.append(quotedField(canonical))
      case let problem?: return problem
      }
    }
    return .value("(\(values.joined(separator: ",")))")
  }
}

extension Analyzer {
  /// A canonical literal as the modifiers of its type have it (the typmod of an input function); nil where that
  /// changes nothing.
  func fitted(_ text: String, _ type: TypeReference?) -> CanonicalLiteral? {
    guard let type, !type.isArray, let first = type.modifiers.first.flatMap({ Int($0) }) else { return nil }
    switch resolver.builtinName(of: type.type) {
    case "numeric":
      return .value(rounded(text, scale: type.modifiers.count > 1 ? Int(type.modifiers[1]) ?? 0 : 0))
    case "varchar", "bpchar":
      let isPadded = resolver.builtinName(of: type.type) == "bpchar"
      let kept = text.prefix(first)
      guard text.dropFirst(first).allSatisfy({ $0 == " " }) else {
        return .refused("value too long for type character\(isPadded ? "" : " varying")(\(first))")
      }
      return .value(kept + (isPadded ? String(repeating: " ", count: first - kept.count) : ""))
    default: return nil
    }
  }
}

/// A plain decimal number with so many digits behind the point, halves rounded away from zero (round_var).
func rounded(_ number: String, scale: Int) -> String {
  let isNegative = number.hasPrefix("-")
  let parts = number.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
  guard parts.count <= 2, scale >= 0, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return number }
  let fraction = parts.count > 1 ? Array(parts[1].utf8) : []
  var digits = Array(parts[0].utf8) + fraction.prefix(scale)
  digits += Array(repeating: UInt8(ascii: "0"), count: max(scale - fraction.count, 0))
  if fraction.count > scale, fraction[scale] >= UInt8(ascii: "5") {
    var index = digits.count - 1
    while index >= 0, digits[index] == UInt8(ascii: "9") {
      digits[index] = UInt8(ascii: "0")
      index -= 1
    }
    if index >= 0 { digits[index] += 1 } else { digits.insert(UInt8(ascii: "1"), at: 0) }
  }
  let isZero = digits.allSatisfy { $0 == UInt8(ascii: "0") }
  let whole = String(decoding: digits.dropLast(scale), as: UTF8.self)
  let rest = String(decoding: digits.suffix(scale), as: UTF8.self)
  return (isNegative && !isZero ? "-" : "") + whole + (scale > 0 ? "." + rest : "")
}

/// The fields between parentheses, without their quotes; nil for a NULL, and for the whole where it is malformed.
func rowFields(_ text: Substring) -> [String?]? {
  guard text.hasPrefix("("), text.hasSuffix(")"), text.utf8.count >= 2 else { return nil }
  let bytes = Array(text.utf8.dropFirst().dropLast())
  var fields: [String?] = []
  var current: [UInt8] = []
  var wasQuoted = false
  var isQuoted = false
  var index = 0
  func finish() {
    fields.append(current.isEmpty && !wasQuoted ? nil : String(decoding: current, as: UTF8.self))
    current = []
    wasQuoted = false
  }
  while index < bytes.count {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "\\"):
      index += 1
      guard index < bytes.count else { return nil }
      current.append(bytes[index])
    case UInt8(ascii: "\""):
      if isQuoted, index + 1 < bytes.count, bytes[index + 1] == byte {
        current.append(byte)
        index += 1
      } else {
        isQuoted.toggle()
        wasQuoted = true
      }
    case UInt8(ascii: ",") where !isQuoted: finish()
    default: current.append(byte)
    }
    index += 1
  }
  finish()
  return isQuoted ? nil : fields
}

/// With quotes where record_out puts them.
private func quotedField(_ text: String) -> String {
  let needsQuotes =
    text.isEmpty
    || text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","),
        0x20,
        0x09...0x0d:
        true
      default: false
      }
    }
  guard needsQuotes else { return text }
  return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\"\"") + "\""
}
