// Bytes that no SQL text has: what PostgreSQL would refuse before it parses.

/// A piece of a text that is not UTF-8.
struct BadBytes {
  var range: Range<Int>
  /// As PostgreSQL's messages spell them: `0xe9 0x20`.
  var spelling: String
}

/// The sequences in `bytes` that are not UTF-8 by PostgreSQL's rules (`pg_utf8_islegal`), NUL included.
func badBytes(in bytes: UnsafeBufferPointer<UInt8>) -> [BadBytes] {
  var found: [BadBytes] = []
  var position = 0
  while true {
    position = skipPlain(bytes, from: position)
    guard position < bytes.count else { return found }
    let length = sequenceLength(bytes, at: position)
    if length > 0 {
      position += length
      continue
    }
    // As report_invalid_encoding does: as many bytes as the first one announces.
    let announced = min(announcedLength(bytes[position]), bytes.count - position)
    let spelling = bytes[position..<position + announced].map { byte in
      "0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    found.append(BadBytes(range: position..<position + 1, spelling: spelling.joined(separator: " ")))
    position += 1
  }
}

/// The next byte from `start` on that is not plain ASCII.
private func skipPlain(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
  var position = start
  let raw = UnsafeRawBufferPointer(bytes)
  // Eight bytes at a time: no high bit, and no byte that is zero.
  while position + 8 <= raw.count {
    let word = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    let hasHigh = word & 0x8080_8080_8080_8080
    let hasZero = (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    if hasHigh | hasZero != 0 { break }
    position += 8
  }
  while position < bytes.count, bytes[position] != 0, bytes[position] < 0x80 { position += 1 }
  return position
}

private func announcedLength(_ byte: UInt8) -> Int {
  switch byte {
  case 0xc0...0xdf: 2
  case 0xe0...0xef: 3
  case 0xf0...0xf7: 4
  default: 1
  }
}

/// The length of the character at `position`; zero when there is none.
private func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
  let first = bytes[position]
  if first == 0 { return 0 }
  if first < 0x80 { return 1 }
  let length = announcedLength(first)
  guard length > 1, position + length <= bytes.count else { return 0 }
  let second = bytes[position + 1]
  let isSecondGood =
    switch first {
    case 0xe0: second >= 0xa0 && second <= 0xbf
    case 0xed: second >= 0x80 && second <= 0x9f
    case 0xf0: second >= 0x90 && second <= 0xbf
    case 0xf4: second >= 0x80 && second <= 0x8f
    case 0xc2...0xdf, 0xe1...0xec, 0xee...0xef, 0xf1...0xf3: second >= 0x80 && second <= 0xbf
    default: false
    }
  guard isSecondGood else { return 0 }
  for offset in 2..<max(length, 2) where bytes[position + offset] & 0xc0 != 0x80 { return 0 }
  return length
}
