// Small walks over a text: characters to bytes, bytes to find, and the blank ends of a statement.

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// Byte offset of the character with that number, counted from 0.
func offset(ofCharacter number: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var remaining = number
  var offset = 0
  while offset < bytes.count {
    if bytes[offset] & 0xc0 != 0x80 {
      if remaining == 0 { break }
      remaining -= 1
    }
    offset += 1
  }
  return offset
}

/// An ASCII letter made small; other bytes as they are.
package func lowercase(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte }

/// The next place of `byte` between `start` and `end`.
func find(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
  guard start < end, let base = bytes.baseAddress else { return nil }
  guard let found = memchr(base + start, Int32(byte), end - start) else { return nil }
  return UnsafeRawPointer(found) - UnsafeRawPointer(base)
}

/// The end of the line that `position` is in: its line feed or the text's end.
func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from position: Int) -> Int {
  find(0x0a, in: bytes, from: position, to: bytes.count) ?? max(position, bytes.count)
}

/// The range without blank space and comments at both its ends.
func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  var scanner = TokenScanner(bytes, from: range.lowerBound, to: range.upperBound)
  scanner.skipBlank()
  let lower = scanner.position
  var upper = range.upperBound
  while upper > lower, isBlank(bytes[upper - 1]) { upper -= 1 }
  guard mayEndInComment(lower..<upper, in: bytes) else { return lower..<upper }
  var last = lower
  while let token = scanner.next() { last = token.upper }
  return lower..<last
}

/// Whether a comment may stand at the end: only then is the whole statement read to find its last token.
private func mayEndInComment(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var cursor = range.upperBound
  guard cursor - range.lowerBound >= 2 else { return false }
  if bytes[cursor - 2] == UInt8(ascii: "*"), bytes[cursor - 1] == UInt8(ascii: "/") { return true }
  while cursor - 2 >= range.lowerBound, bytes[cursor - 1] != 0x0a, bytes[cursor - 1] != 0x0d {
    if bytes[cursor - 1] == UInt8(ascii: "-"), bytes[cursor - 2] == UInt8(ascii: "-") { return true }
    cursor -= 1
  }
  return false
}

/// Whether SQL's scanner and psql take the byte for blank space.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }
