// Literals of multiranges (multirange_in and multirange_canonicalize in multirangetypes.c).

/// The value of a multirange's literal, whose bounds are of that type of pg_catalog.
func canonicalMultirange(_ text: String, of subtype: String) -> CanonicalLiteral {
  let malformed = CanonicalLiteral.invalid("malformed multirange literal")
  guard let pieces = rangePieces(Array(trimmedLiteral(text).utf8)) else { return malformed }
  var ranges: [RangeValue] = []
  for piece in pieces {
    switch rangeValue(piece, of: subtype) {
    case .success(let range?): ranges.append(range)
    case .success(nil): continue
    case .failure(let unread): return unread.literal
    }
  }
  // Sorted by their beginnings; those that meet are one.
  var isKnown = true
  ranges.sort { left, right in
    guard let order = compareLower(left, right, subtype) else {
      isKnown = false
      return false
    }
    return order < 0
  }
  var merged: [RangeValue] = []
  for range in ranges {
    guard var last = merged.last else {
      merged.append(range)
      continue
    }
    guard let meets = meets(last, range, subtype), let order = compareUpper(last, range, subtype) else {
      return .asWritten
    }
    guard meets else {
      merged.append(range)
      continue
    }
    if order < 0 { (last.upper, last.hasUpper) = (range.upper, range.hasUpper) }
    merged[merged.count - 1] = last
  }
  return isKnown ? .value("{\(merged.map(\.text).joined(separator: ","))}") : .asWritten
}

/// The ranges between the braces; nil where they are malformed.
private func rangePieces(_ bytes: [UInt8]) -> [String]? {
  guard bytes.count >= 2, bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else {
    return nil
  }
  var pieces: [String] = []
  var current: [UInt8] = []
  var isInRange = false
  var isQuoted = false
  var isEscaped = false
  for byte in bytes.dropFirst().dropLast() {
    if isEscaped {
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else if byte == UInt8(ascii: "\"") {
      isQuoted.toggle()
    } else if !isQuoted {
      if "[(".utf8.contains(byte) { isInRange = true }
      if "])".utf8.contains(byte) { isInRange = false }
      if byte == UInt8(ascii: ","), !isInRange {
        pieces.append(String(decoding: current, as: UTF8.self))
        current = []
        continue
      }
    }
    current.append(byte)
  }
  let last = String(decoding: current, as: UTF8.self)
  if !pieces.isEmpty || !trimmedLiteral(last).isEmpty { pieces.append(last) }
  return isQuoted || isInRange ? nil : pieces
}

private func compareLower(_ left: RangeValue, _ right: RangeValue, _ subtype: String) -> Int? {
  guard let leftBound = left.lower else { return right.lower == nil ? 0 : -1 }
  guard let rightBound = right.lower else { return 1 }
  guard let order = order(leftBound, rightBound, subtype) else { return nil }
  if order != 0 || left.hasLower == right.hasLower { return order }
  return left.hasLower ? -1 : 1
}

private func compareUpper(_ left: RangeValue, _ right: RangeValue, _ subtype: String) -> Int? {
  guard let leftBound = left.upper else { return right.upper == nil ? 0 : 1 }
  guard let rightBound = right.upper else { return -1 }
  guard let order = order(leftBound, rightBound, subtype) else { return nil }
  if order != 0 || left.hasUpper == right.hasUpper { return order }
  return left.hasUpper ? 1 : -1
}

/// Whether the second, which begins no earlier, overlaps the first or follows it at once.
private func meets(_ first: RangeValue, _ second: RangeValue, _ subtype: String) -> Bool? {
  guard let end = first.upper, let start = second.lower else { return true }
  guard let order = order(end, start, subtype) else { return nil }
  return order > 0 || (order == 0 && (first.hasUpper || second.hasLower))
}
