// A large text in pieces that are parsed side by side.

private import DeepThreads

/// Pieces of a text, each of whole statements.
///
/// Where a piece ends is a guess, at a semicolon before a line that looks like the beginning of a statement. It is
/// proven right by the piece's being parsed: a semicolon within a string, a comment, parentheses or a function's body
/// leaves something open, and the parser, which looks no further ahead than the semicolon, is at the end of a
/// statement there also when it reads on.
struct TextPieces {
  /// Without the line ends between them.
  let ranges: [Range<Int>]

  /// The pieces of that text, each of `size` bytes or a little more; nil where there is but one.
  ///
  /// Below 128 KiB, a thread for each costs more than it saves.
  init?(of text: UnsafeBufferPointer<UInt8>, size: Int = 128 << 10, most: Int = 4) {
    let count = min(most, text.count / size)
    guard count > 1 else { return nil }
    var ranges: [Range<Int>] = []
    var lower = 0
    for number in 1..<count {
      guard let end = Self.end(in: text, from: max(lower, text.count / count * number)) else { break }
      ranges.append(lower..<end)
      lower = end + 1
    }
    guard !ranges.isEmpty else { return nil }
    ranges.append(lower..<text.count)
    self.ranges = ranges
  }

  /// The next line end after a semicolon that a statement seems to follow, perhaps below comments.
  private static func end(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var position = start
    while let semicolon = find(UInt8(ascii: ";"), in: text, from: position, to: text.count) {
      position = semicolon + 1
      guard position < text.count, text[position] == newline else { continue }
      var line = position + 1
      while line < text.count {
        if text[line] == newline {
          line += 1
        } else if text[line] == UInt8(ascii: "-"), line + 1 < text.count, text[line + 1] == text[line] {
          line = find(newline, in: text, from: line, to: text.count).map { $0 + 1 } ?? text.count
        } else {
          break
        }
      }
      let rest = UnsafeBufferPointer(rebasing: text[line...])
      if beginnings.contains(where: { rest.starts(with: $0.utf8) }) { return position }
      // The comments are not looked at again, however many semicolons they hold.
      position = line
    }
    return nil
  }

  private static let beginnings = [
    "CREATE ", "ALTER ", "COMMENT ", "GRANT ", "create ", "alter ", "comment ", "grant ",
  ]

  /// The trees of all pieces with their places in the text; nil where one of them is no text by itself.
  func parsed(_ text: ParserText) -> [(tree: SyntaxTree, part: Range<Int>)]? {
    // Each thread overwrites only the line ends between the pieces, which belong to none.
    nonisolated(unsafe) let text = text
    let ranges = ranges
    let trees = inParallel(count: ranges.count) { try? RawParse.tree(of: ranges[$0], in: text) }
    var result: [(tree: SyntaxTree, part: Range<Int>)] = []
    for (tree, part) in zip(trees, ranges) {
      guard let tree else { return nil }
      result.append((tree, part))
    }
    return result
  }
}

private let newline = UInt8(ascii: "\n")
