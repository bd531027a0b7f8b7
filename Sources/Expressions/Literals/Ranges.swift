// Literals of ranges (range_in and range_out in rangetypes.c).

/// A range that is not empty.
struct RangeValue {
  /// Nil where it has no beginning.
  var lower: String?
  var upper: String?
  var hasLower: Bool
  var hasUpper: Bool

  /// As range_out writes it.
  var text: String {
    "\(hasLower ? "[" : "(")\(lower.map(quotedBound) ?? ""),\(upper.map(quotedBound) ?? "")\(hasUpper ? "]" : ")")"
  }
}

/// Why a range's value is not known.
struct UnreadRange: Error {
  var literal: CanonicalLiteral
}

/// The value of a range's literal, whose bounds are of that type of pg_catalog.
func canonicalRange(_ text: String, of subtype: String) -> CanonicalLiteral {
  switch rangeValue(text, of: subtype) {
  case .success(let range): .value(range?.text ?? "empty")
  case .failure(let unread): unread.literal
  }
}

/// The range that a literal stands for; nil for an empty one.
func rangeValue(_ text: String, of subtype: String) -> Result<RangeValue?, UnreadRange> {
  func unread(_ literal: CanonicalLiteral) -> Result<RangeValue?, UnreadRange> {
    .failure(UnreadRange(literal: literal))
  }
  let body = trimmedLiteral(text)
  let malformed = unread(.invalid("malformed range literal"))
  if body.lowercased() == "empty" { return .success(nil) }
  guard let first = body.first, first == "[" || first == "(", let last = body.last,
    last == "]" || last == ")",
    body.count > 1
  else { return malformed }
  guard let parts = bounds(Array(body.dropFirst().dropLast().utf8)) else { return malformed }
  var values: [String?] = []
  for part in parts {
    guard let part else {
      values.append(nil)
      continue
    }
    switch canonicalLiteral(part, ofType: subtype, isArray: false) {
    case .value(let value): values.append(value)
    case .asWritten: return unread(.asWritten)
    case let problem: return unread(problem.part(part))
    }
  }
  // A bound that is not there is never part of the range.
  var range = RangeValue(
    lower: values[0],
    upper: values[1],
    hasLower: first == "[" && values[0] != nil,
    hasUpper: last == "]" && values[1] != nil
  )
  switch range.isEmpty(subtype) {
  case .success(let isEmpty): if isEmpty { return .success(nil) }
  case .failure(let unread): return .failure(unread)
  }
  if let step = steps[subtype] {
    // Ranges of whole numbers and days begin with what is in them and end before what is not.
    if !range.hasLower, let lower = range.lower {
      guard let next = step(lower) else { return unread(.asWritten) }
      (range.lower, range.hasLower) = (next, true)
    }
    if range.hasUpper, let upper = range.upper {
      guard let next = step(upper) else { return unread(.asWritten) }
      (range.upper, range.hasUpper) = (next, false)
    }
  }
  return range.isEmpty(subtype).map { $0 ? nil : range }
}

extension RangeValue {
  /// Whether nothing is between its bounds; a failure where they are the wrong way round, or can't be compared
  /// (range_serialize).
  fileprivate func isEmpty(_ subtype: String) -> Result<Bool, UnreadRange> {
    guard let lower, let upper else { return .success(false) }
    switch order(lower, upper, subtype) {
    case nil: return .failure(UnreadRange(literal: .asWritten))
    case 0?: return .success(!(hasLower && hasUpper))
    case 1?:
      let message = "range lower bound must be less than or equal to range upper bound"
      return .failure(UnreadRange(literal: .refused(message)))
    default: return .success(false)
    }
  }
}

/// The two bounds; nil for one that is left out, and for both where it is no pair.
private func bounds(_ bytes: [UInt8]) -> [String?]? {
  var parts: [String?] = []
  var current: [UInt8] = []
  var isQuoted = false
  var wasQuoted = false
  var index = 0
  func finish() {
    parts.append(current.isEmpty && !wasQuoted ? nil : String(decoding: current, as: UTF8.self))
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
  return parts.count == 2 && !isQuoted ? parts : nil
}

/// The next value of types that have one.
private let steps: [String: @Sendable (String) -> String?] = [
  "int4": { text in Int32(text).flatMap { $0 == .max ? nil : "\($0 + 1)" } },
  "int8": { text in Int64(text).flatMap { $0 == .max ? nil : "\($0 + 1)" } },
  "date": { text in
    let parts = text.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
    return CalendarDay(number: CalendarDay(year: year, month: month, day: day).number + 1).text
  },
]

/// -1, 0 or 1; nil where it is not known.
func order(_ left: String, _ right: String, _ subtype: String) -> Int? {
  if left == right { return 0 }
  switch subtype {
  case "int4", "int8":
    guard let left = Int64(left), let right = Int64(right) else { return nil }
    return left < right ? -1 : 1
  case "numeric", "float8":
    guard let left = Double(left), let right = Double(right) else { return nil }
    return left == right ? nil : left < right ? -1 : 1
  case "date", "timestamp", "timestamptz":
    // ISO forms of years with four digits sort like their texts.
    guard left.utf8.count >= 10, left.utf8.dropFirst(4).first == UInt8(ascii: "-"),
      right.utf8.dropFirst(4).first == UInt8(ascii: "-"), !left.hasSuffix("BC"), !right.hasSuffix("BC")
    else { return left == "-infinity" || right == "infinity" ? -1 : nil }
    return left < right ? -1 : 1
  default: return nil
  }
}

/// With quotes where range_out puts them.
private func quotedBound(_ text: String) -> String {
  let needsQuotes =
    text.isEmpty
    || text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: ","), 0x20, 0x09...0x0d:
        true
      default: false
      }
    }
  guard needsQuotes else { return text }
  return "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\"\"") + "\""
}
