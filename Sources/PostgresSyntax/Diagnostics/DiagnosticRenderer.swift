// Draws diagnostics for a person: the place, the line itself and a caret under it.

/// Draws diagnostics with the lines that they are about.
///
/// ```
/// schema/views.sql:14:8: error: column "prise" does not exist [unknown-column]
/// 14 | SELECT prise FROM item;
///    |        ^~~~~
/// schema/tables.sql:3:14: note: "item" is declared here
/// help: did you mean "price"?
/// ```
///
/// Columns count characters; the caret stands where a terminal shows them.
package struct DiagnosticRenderer {
  private let files: [SourceFile]
  private let isColored: Bool
  /// Made when the first diagnostic of a file is drawn.
  private var lines: [Int: LineIndex] = [:]

  /// A renderer for diagnostics whose ranges count in `files`.
  package init(files: [SourceFile], isColored: Bool = false) {
    self.files = files
    self.isColored = isColored
  }

  /// The diagnostic as it is shown; ends in a line feed.
  package mutating func render(_ diagnostic: Diagnostic) -> String {
    var text = headline(
      diagnostic.severity,
      "\(diagnostic.message) [\(diagnostic.id)]",
      at: diagnostic.range
    )
    text += snippet(of: diagnostic.range, diagnostic.severity)
    for note in diagnostic.notes { text += headline(.note, note.message, at: note.range) }
    if let help = diagnostic.help { text += painted("help:", .help) + " " + clean(help) + "\n" }
    return text
  }

  /// The diagnostic's line and column; nil when it is about no file.
  package mutating func position(of range: SourceRange) -> (file: SourceFile, position: LineIndex.Position)? {
    guard let file = file(of: range) else { return nil }
    return (file, index(of: range).position(of: Int(range.lower)))
  }

  /// A place as people write it: `schema.sql:3:5`; nil for what stands in no file.
  package mutating func place(of range: SourceRange) -> String? {
    position(of: range).map { "\($0.file.name):\($0.position.line):\($0.position.column)" }
  }

  // MARK: - Parts

  private mutating func headline(_ severity: Diagnostic.Severity, _ message: String, at range: SourceRange)
    -> String
  {
    var text = ""
    if let (file, position) = position(of: range) {
      text += painted("\(clean(file.name)):\(position.line):\(position.column):", .place) + " "
    }
    text += painted(severity.rawValue + ":", Paint(severity)) + " "
    return text + painted(clean(message), severity == .note ? .plain : .place) + "\n"
  }

  /// The range's first line, and a caret under it.
  private mutating func snippet(of range: SourceRange, _ severity: Diagnostic.Severity) -> String {
    guard let file = file(of: range) else { return "" }
    let index = index(of: range)
    let line = index.position(of: Int(range.lower)).line
    let bytes = index.bytes(ofLine: line)
    guard !bytes.isEmpty else { return "" }
    let lower = min(max(Int(range.lower), bytes.lowerBound), bytes.upperBound)
    let upper = min(max(Int(range.upper), lower), bytes.upperBound)
    var drawing = LineDrawing()
    drawing.add(file.text[bytes.lowerBound..<lower])
    let start = drawing.width
    drawing.add(file.text[lower..<upper])
    let end = drawing.width
    drawing.add(file.text[upper..<bytes.upperBound])
    let (shown, offset) = drawing.cut(around: start..<end)

    let number = String(line)
    let margin = String(repeating: " ", count: number.utf8.count)
    let length = max(1, min(end - start, LineDrawing.limit - (start - offset)))
    let caret = "^" + String(repeating: "~", count: length - 1)
    return painted(number + " | ", .gutter) + shown + "\n"
      + painted(margin + " | ", .gutter) + String(repeating: " ", count: start - offset)
      + painted(caret, Paint(severity)) + "\n"
  }

  private func file(of range: SourceRange) -> SourceFile? {
    let index = Int(range.file)
    return files.indices.contains(index) ? files[index] : nil
  }

  private mutating func index(of range: SourceRange) -> LineIndex {
    let file = Int(range.file)
    if let known = lines[file] { return known }
    let index = LineIndex(files[file].text)
    lines[file] = index
    return index
  }

  /// Messages quote names from the input, which may hold anything; line ends in them are the message's own.
  private func clean(_ text: String) -> String {
    text.reduce(into: "") { $0 += $1 == "\n" ? "\n" : $1.printable }
  }

  // MARK: - Colour

  private enum Paint: String {
    case plain = ""
    case place = "1"
    case gutter = "2"
    case error = "1;31"
    case warning = "1;35"
    case note = "1;36"
    case help = "1;32"

    init(_ severity: Diagnostic.Severity) {
      self =
        switch severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }
  }

  private func painted(_ text: String, _ paint: Paint) -> String {
    isColored && paint != .plain ? "\u{1b}[\(paint.rawValue)m\(text)\u{1b}[0m" : text
  }
}

/// A line as a terminal shows it, with tabs as blanks.
private struct LineDrawing {
  /// Lines that are wider are shown in part.
  static let limit = 160

  private var cells: [(text: String, width: Int)] = []
  private(set) var width = 0

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    for character in String(decoding: bytes, as: UTF8.self) {
      if character == "\t" {
        let blanks = 4 - width % 4
        cells.append((String(repeating: " ", count: blanks), blanks))
        width += blanks
      } else {
        cells.append((character.printable, character.displayWidth))
        width += character.displayWidth
      }
    }
  }

  /// The line, or of a long one what stands around `columns`; `offset` is how far it has moved to the left.
  func cut(around columns: Range<Int>) -> (text: String, offset: Int) {
    guard width > Self.limit else { return (cells.map(\.text).joined(), 0) }
    let first = max(0, min(columns.lowerBound - Self.limit / 4, width - Self.limit))
    var text = ""
    var column = 0
    var offset: Int?
    for cell in cells {
      defer { column += cell.width }
      if column < first { continue }
      if offset == nil {
        offset = first > 0 ? column - 1 : column
        if first > 0 { text += "…" }
      }
      if column + cell.width > first + Self.limit {
        text += "…"
        break
      }
      text += cell.text
    }
    return (text, offset ?? 0)
  }
}
