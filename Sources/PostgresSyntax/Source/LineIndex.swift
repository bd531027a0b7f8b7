// Lines and columns: computed where something is shown to a person, and nowhere else.

/// Where the lines of a text begin.
package struct LineIndex: Sendable {
  /// A line and a column, both counted from 1; columns count characters, as PostgreSQL does.
  package struct Position: Sendable, Hashable {
    package var line: Int
    package var column: Int
  }

  private let text: [UInt8]
  private let starts: [Int32]

  package init(_ text: [UInt8]) {
    self.text = text
    var starts: [Int32] = [0]
    text.withUnsafeBufferPointer { bytes in
      for (offset, byte) in bytes.enumerated() where byte == 0x0a || byte == 0x0d {
        // A carriage return alone ends a line too.
        if byte == 0x0d, offset + 1 < bytes.count, bytes[offset + 1] == 0x0a { continue }
        starts.append(Int32(truncatingIfNeeded: offset + 1))
      }
    }
    self.starts = starts
  }

  /// The line and column of a byte.
  package func position(of offset: Int) -> Position {
    let offset = min(max(offset, 0), text.count)
    let line = line(of: offset)
    let before = text[Int(starts[line])..<offset]
    // Bytes that are no UTF-8 count as well: whatever does not continue a character begins one.
    let column = before.reduce(into: 1) { column, byte in column += byte & 0xc0 == 0x80 ? 0 : 1 }
    return Position(line: line + 1, column: column)
  }

  /// The bytes of a line, counted from 1, without its end.
  package func bytes(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return text.count..<text.count }
    let lower = Int(starts[line - 1])
    var upper = line < starts.count ? Int(starts[line]) : text.count
    while upper > lower, text[upper - 1] == 0x0a || text[upper - 1] == 0x0d { upper -= 1 }
    return lower..<upper
  }

  /// The number of the line, counted from 0, that a byte stands in.
  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
