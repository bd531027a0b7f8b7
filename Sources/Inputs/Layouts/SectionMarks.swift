// Comments that part a migration in the way up and the way down.

import PostgresSyntax

/// The comments of a tool that keeps both ways in one file.
struct SectionMarks: Sendable {
  /// What a line begins with where the way up begins; nil where that begins with the file.
  ///
  /// Spaces and letter case do not count.
  let up: String?
  /// The same of the way down.
  let down: String

  /// Whether a text begins with such a comment: others may stand before it, but no SQL.
  func begin(_ text: [UInt8]) -> Bool {
    guard up != nil else { return text.hasLine(down) }
    var isInComment = false
    for line in lines(of: text) {
      if line.mark != nil { return true }
      let bytes = text[line.range].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0d || $0 == 0x0a }
      if isInComment {
        isInComment = bytes.firstRange(of: Array("*/".utf8)) == nil
      } else if bytes.starts(with: Array("/*".utf8)) {
        isInComment = bytes.firstRange(of: Array("*/".utf8)) == nil
      } else if !bytes.isEmpty, !bytes.starts(with: Array("--".utf8)) {
        return false
      }
    }
    return false
  }

  /// The text with everything blank that does not migrate up, so that places stay what they are.
  func upPart(of text: [UInt8]) -> [UInt8] {
    var result = text
    var isUp = up == nil
    for line in lines(of: text) {
      if let mark = line.mark { isUp = mark == .up }
      guard !isUp else { continue }
      for index in line.range where text[index] != 0x0a { result[index] = 0x20 }
    }
    return result
  }

  private enum Mark { case up, down }

  private func lines(of text: [UInt8]) -> some Sequence<(range: Range<Int>, mark: Mark?)> {
    let words = (up: up.map(Self.condensed), down: Self.condensed(down))
    return sequence(state: 0) { start -> (range: Range<Int>, mark: Mark?)? in
      guard start < text.count else { return nil }
      let end = text[start...].firstIndex(of: 0x0a).map { $0 + 1 } ?? text.count
      let range = start..<end
      start = end
      guard text[range].starts(with: [0x2d, 0x2d]) else { return (range, nil) }
      let line = Self.condensed(String(decoding: text[range], as: UTF8.self))
      if let up = words.up, line.hasPrefix(up) { return (range, .up) }
      return (range, line.hasPrefix(words.down) ? .down : nil)
    }
  }

  private static func condensed(_ line: String) -> String {
    line.lowercased().filter { !$0.isWhitespace }
  }
}
