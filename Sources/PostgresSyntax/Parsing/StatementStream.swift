// A large text whose first statements are read while the last ones are still being parsed.

private import DeepThreads

/// The statements of a large text, parsed piece by piece, by whoever comes first: the thread that reads them, or others
/// that parse ahead of it (``parseAhead()``).
///
/// For texts that are nothing but SQL and in which nothing is wrong, as nearly all are. When the text turns out to be
/// something else, the statements end early and ``isBroken`` says so: it must then be read as any other file
/// (``parseScript(_:index:)``), which finds everything that there is to say of it.
package final class StatementStream: Sendable {
  /// Of the copy of the text that is parsed; each thread overwrites only the line end behind its piece.
  private nonisolated(unsafe) let reading: FileReading
  private let ranges: [Range<Int>]
  private let pieces: Monitor<Pieces>

  private struct Pieces {
    /// How many pieces were taken, in their order.
    var taken = 0
    /// What came of each; nil for one that is not done.
    var statements: [[Statement]?]
    var isBroken = false
  }

  /// How much text is parsed at a time: a few milliseconds' worth.
  private static let pieceSize = 64 << 10

  /// The statements of a file, `index` being its place in the list of files; call on a deep stack.
  ///
  /// Nil where the text is better parsed as a whole, since it is short, or not only SQL.
  package init?(_ file: SourceFile, index: Int) {
    guard file.text.count >= 4 * Self.pieceSize else { return nil }
    let reading = FileReading(ParserText(file.text), index: index)
    guard reading.isPlain, let pieces = TextPieces(of: reading.bytes, size: Self.pieceSize, most: .max)
    else { return nil }
    self.reading = reading
    ranges = pieces.ranges
    self.pieces = Monitor(Pieces(statements: Array(repeating: nil, count: ranges.count)))
  }

  /// In bytes.
  package var size: Int { reading.bytes.count }

  /// Whether the statements are not all of the text, or not as they would be read.
  package var isBroken: Bool { pieces.wait { $0.isBroken } }

  /// The first statement; nil when there is none, or the text is broken there.
  package var first: Statement? {
    while !isThere(0), parseNext() {}
    return statements(0).first
  }

  /// Parses every piece that nobody has taken yet; call on a deep stack.
  package func parseAhead() {
    while parseNext() {}
  }

  /// Calls `body` with each statement in order, once and for all.
  ///
  /// A piece's trees go when they were seen, so that others take their room. Call on a deep stack.
  package func forEach(_ body: (Statement) -> Void) {
    for number in ranges.indices {
      // While another thread is at this piece, a later one may as well be parsed.
      while !isThere(number), parseNext() {}
      for statement in statements(number) { body(statement) }
      pieces.change { if $0.statements[number] != nil { $0.statements[number] = [] } }
    }
  }

  private func isThere(_ number: Int) -> Bool { pieces.wait { $0.isBroken || $0.statements[number] != nil } }

  /// The statements of a piece, once they are there.
  private func statements(_ number: Int) -> [Statement] {
    pieces.wait { $0.isBroken ? [] : $0.statements[number] }
  }

  /// Parses the next piece; false when none is left.
  private func parseNext() -> Bool {
    let count = ranges.count
    let number: Int? = pieces.wait { pieces in
      guard !pieces.isBroken, pieces.taken < count else { return .some(nil) }
      pieces.taken += 1
      return pieces.taken - 1
    }
    guard let number else { return false }
    let statements = reading.plainStatements(of: ranges[number])
    pieces.change {
      $0.statements[number] = statements
      $0.isBroken = $0.isBroken || statements == nil
    }
    return true
  }
}
