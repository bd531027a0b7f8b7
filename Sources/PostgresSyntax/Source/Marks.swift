// Comments that say something to this tool.

/// A comment that says something about what stands beside or below it.
package struct Mark: Sendable {
  package enum Word: Sendable, Hashable {
    /// `-- sqldiff: renamed from NAME`, or `-- @renamed from=NAME` as other tools have it: the name as it was written.
    case renamed(from: String, isForeign: Bool)
    /// `-- sqldiff: allow RULE, RULE`
    case allow([String])
    /// Of ours, and nothing that is known.
    case unknown(String)
  }

  package let word: Word
  /// The bytes of the line that the comment begins in.
  package let line: Range<Int>
  /// The comment's own bytes.
  package let comment: Range<Int>
  /// Whether the comment ends with its line: `-- …`, and not `/* … */`.
  package let isLineComment: Bool
}

extension SourceFile {
  /// The comments that begin with `sqldiff:` or `@renamed`, in order.
  package var marks: [Mark] {
    text.withUnsafeBufferPointer { bytes in
      let own = occurrences(of: "sqldiff:", byLetter: 1, in: bytes).compactMap {
        Mark(at: $0, "sqldiff:", in: bytes)
      }
      let foreign = occurrences(of: "@renamed", byLetter: 0, in: bytes).compactMap {
        Mark(at: $0, "@", in: bytes)
      }
      return (own + foreign).sorted { $0.comment.lowerBound < $1.comment.lowerBound }
    }
  }
}

extension Mark {
  /// From a comment that begins with `head` there; nil when none does.
  fileprivate init?(at position: Int, _ head: StaticString, in bytes: UnsafeBufferPointer<UInt8>) {
    var start = position
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start >= 2 else { return nil }
    switch (bytes[start - 2], bytes[start - 1]) {
    case (UInt8(ascii: "-"), UInt8(ascii: "-")): isLineComment = true
    case (UInt8(ascii: "/"), UInt8(ascii: "*")): isLineComment = false
    default: return nil
    }
    start -= 2
    var lineStart = start
    while lineStart > 0, bytes[lineStart - 1] != 0x0a, bytes[lineStart - 1] != 0x0d { lineStart -= 1 }
    line = lineStart..<lineEnd(in: bytes, from: start)
    var end = line.upperBound
    if !isLineComment {
      var star = position
      while let next = find(UInt8(ascii: "*"), in: bytes, from: star, to: end) {
        if next + 1 < end, bytes[next + 1] == UInt8(ascii: "/") {
          end = next
          break
        }
        star = next + 1
      }
    }
    comment = start..<end
    let text = String(decoding: bytes[(position + head.utf8CodeUnitCount)..<end], as: UTF8.self)
    word = Word(text, isForeign: head.utf8CodeUnitCount == 1)
  }
}

extension Mark.Word {
  /// From what follows `sqldiff:` or `@`.
  fileprivate init(_ text: String, isForeign: Bool) {
    let isGap = { (character: Character) in " \t\r=:,".contains(character) }
    let words = text.split(whereSeparator: isGap)
    if words.first == "allow" {
      self = .allow(words.dropFirst().map(String.init))
      return
    }
    guard let from = words.first == "renamed-from" ? 1 : words.starts(with: ["renamed", "from"]) ? 2 : nil,
      words.count > from
    else {
      self = .unknown(words.first.map(String.init) ?? "")
      return
    }
    let first = words[from]
    // A quoted name may have such characters of its own.
    let rest = text[first.startIndex...]
    var isQuoted = false
    let end = rest.firstIndex { character in
      if character == "\"" { isQuoted.toggle() }
      return !isQuoted && isGap(character)
    }
    self = .renamed(from: String(rest[..<(end ?? rest.endIndex)]), isForeign: isForeign)
  }
}

/// Where a word stands, found by its rarest letter, of which the number is given.
private func occurrences(
  of word: StaticString,
  byLetter number: Int,
  in bytes: UnsafeBufferPointer<UInt8>
) -> [Int] {
  var result: [Int] = []
  var position = number
  while let letter = find(word.utf8Start[number], in: bytes, from: position, to: bytes.count) {
    let first = letter - number
    if first + word.utf8CodeUnitCount <= bytes.count,
      (0..<word.utf8CodeUnitCount).allSatisfy({ bytes[first + $0] == word.utf8Start[$0] })
    {
      result.append(first)
    }
    position = letter + 1
  }
  return result
}
