// Comments that say how something was called before.

/// A comment that says how what stands beside or below it was called before.
package struct RenameMark: Sendable {
  /// The name, as it was written.
  package let name: String
  /// The bytes of the line that the comment is in.
  package let line: Range<Int>
  /// Where the comment begins.
  package let comment: Int
}

extension SourceFile {
  /// The comments `-- sqldiff: renamed from NAME` and `-- @renamed from=NAME`.
  package var renameMarks: [RenameMark] {
    let words: StaticString = "renamed from"
    return text.withUnsafeBufferPointer { bytes in
      var result: [RenameMark] = []
      var position = 0
      while let found = occurrence(of: words, in: bytes, from: position) {
        position = found + words.utf8CodeUnitCount
        let end = lineEnd(in: bytes, from: position)
        var start = found
        while start > 0, bytes[start - 1] != 0x0a, bytes[start - 1] != 0x0d { start -= 1 }
        var comment = found - 2
        while comment >= start, !(bytes[comment] == 0x2d && bytes[comment + 1] == 0x2d) { comment -= 1 }
        guard comment >= start else { continue }
        let head = String(decoding: bytes[(comment + 2)..<found], as: UTF8.self)
          .filter { $0 != " " && $0 != "\t" }
        guard head == "sqldiff:" || head == "@" else { continue }
        let name = String(decoding: bytes[position..<end], as: UTF8.self)
          .trimmingPrefix { " \t=:".contains($0) }
        let parts = name.split { " \t\r".contains($0) && !name.contains("\"") }
        guard let word = parts.first else { continue }
        result.append(RenameMark(name: String(word), line: start..<end, comment: comment))
      }
      return result
    }
  }
}

/// Where those words stand next.
private func occurrence(of words: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int?
{
  // By their rarest letter, the `f`.
  let offset = 8
  var position = start + offset
  while let letter = find(UInt8(ascii: "f"), in: bytes, from: position, to: bytes.count) {
    let first = letter - offset
    if first + words.utf8CodeUnitCount <= bytes.count,
      (0..<words.utf8CodeUnitCount).allSatisfy({ bytes[first + $0] == words.utf8Start[$0] })
    {
      return first
    }
    position = letter + 1
  }
  return nil
}
