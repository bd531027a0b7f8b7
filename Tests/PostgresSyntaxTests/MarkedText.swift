// SQL with marks in it where something must be found, so that no test counts columns.

import PostgresSyntax

/// A text and the ranges that `⟪` and `⟫` enclose in it; the marks themselves are taken out.
struct MarkedText {
  var text: [UInt8] = []
  var ranges: [Range<Int>] = []

  init(_ marked: String) {
    var starts: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟪": starts.append(text.count)
      case "⟫": if let start = starts.popLast() { ranges.append(start..<text.count) }
      default: text += Array(String(scalar).utf8)
      }
    }
  }

  var file: SourceFile { SourceFile(name: "marked.sql", text: text) }
}

extension Diagnostic {
  /// The range's byte offsets.
  var offsets: Range<Int> { Int(range.lower)..<Int(range.upper) }
}

/// The text of each statement's range.
func texts(of script: Script) -> [String] {
  script.statements.map {
    String(decoding: script.file.text[Int($0.range.lower)..<Int($0.range.upper)], as: UTF8.self)
  }
}
