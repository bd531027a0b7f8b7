// The order in which a person would list files: 2 before 10.

import PostgresSyntax

/// Whether one path comes before another: part by part, with runs of digits compared as numbers.
func naturallyPrecedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
  var (l, r) = (0, 0)
  // Decides between names that differ in nothing but leading zeros or letter case.
  var tie = 0
  while l < left.count, r < right.count {
    if let one = timeStamp(left, at: l), let other = timeStamp(right, at: r) {
      if one.digits != other.digits { return one.digits.lexicographicallyPrecedes(other.digits) }
      if tie == 0 { tie = one.end - l - (other.end - r) }
      (l, r) = (one.end, other.end)
    } else if isDigit(left[l]), isDigit(right[r]) {
      let (lowerLeft, lowerRight) = (l, r)
      while l < left.count, isDigit(left[l]) { l += 1 }
      while r < right.count, isDigit(right[r]) { r += 1 }
      let one = left[lowerLeft..<l].drop { $0 == 0x30 }
      let other = right[lowerRight..<r].drop { $0 == 0x30 }
      if one.count != other.count { return one.count < other.count }
      if !one.elementsEqual(other) { return one.lexicographicallyPrecedes(other) }
      if tie == 0 { tie = (l - lowerLeft) - (r - lowerRight) }
    } else {
      let (one, other) = (rank(left[l]), rank(right[r]))
      if one != other { return one < other }
      if tie == 0 { tie = Int(left[l]) - Int(right[r]) }
      l += 1
      r += 1
    }
  }
  let remaining = (left.count - l, right.count - r)
  return remaining == (0, 0) ? tie < 0 : remaining.0 < remaining.1
}

/// The time stamp that a path's part begins with: `20170831230457` or `2017-08-31-230457`.
///
/// Migration folders mix both, and stamps of several lengths, in one order: that of the digits as text.
private func timeStamp(_ path: [UInt8], at start: Int) -> (digits: [UInt8], end: Int)? {
  guard start == 0 || path[start - 1] == UInt8(ascii: "/") else { return nil }
  guard path[start] == UInt8(ascii: "1") || path[start] == UInt8(ascii: "2") else { return nil }
  var digits: [UInt8] = []
  var end = start
  while end < path.count, isDigit(path[end]) || (path[end] == UInt8(ascii: "-") && digits.count >= 4) {
    if isDigit(path[end]) { digits.append(path[end]) }
    end += 1
  }
  return digits.count >= 8 ? (digits, end) : nil
}

private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

/// A directory's files stand before those of another whose name goes on, and letter case does not count.
private func rank(_ byte: UInt8) -> UInt8 {
  if byte == UInt8(ascii: "/") { return 0 }
  return lowercase(byte)
}
