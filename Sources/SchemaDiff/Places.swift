// Places in files, as people write them.

import PostgresSyntax

/// Finds places in the files of a report; the lines of each file are looked for once.
struct Places {
  private let files: [SourceFile]
  private var lines: [Int32: LineIndex] = [:]

  init(_ files: [SourceFile]) { self.files = files }

  /// `schema.sql:3:5`; nil for what stands in no file.
  mutating func text(of range: SourceRange) -> String? {
    guard files.indices.contains(Int(range.file)) else { return nil }
    let file = files[Int(range.file)]
    let index = lines[range.file] ?? LineIndex(file.text)
    lines[range.file] = index
    let position = index.position(of: Int(range.lower))
    return "\(file.name):\(position.line):\(position.column)"
  }
}
