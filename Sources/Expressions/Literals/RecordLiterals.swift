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
      values.append(quotedField(canonical))
    }
    return .value("(\(values.joined(separator: ",")))")
  }
}

/// The fields between parentheses, without their quotes; nil for a NULL, and for the whole where it is malformed.
private func rowFields(_ text: Substring) -> [String?]? {
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
