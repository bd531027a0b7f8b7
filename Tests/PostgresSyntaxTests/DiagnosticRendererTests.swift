// Diagnostics as they are drawn.

import PostgresSyntax
import Testing

struct DiagnosticRendererTests {
  /// Draws a diagnostic about the marked place.
  private func draw(_ text: String, isColored: Bool = false) throws -> String {
    let marked = MarkedText(text)
    let place = try #require(marked.ranges.first)
    var renderer = DiagnosticRenderer(files: [marked.file], isColored: isColored)
    return renderer.render(
      Diagnostic(
        id: "some-id",
        message: "wrong",
        range: SourceRange(file: 0, lower: place.lowerBound, upper: place.upperBound)
      )
    )
  }

  @Test(arguments: [
    (
      "select 1;\nselect ⟪prise⟫ from item;",
      """
      marked.sql:2:8: error: wrong [some-id]
      2 | select prise from item;
        |        ^~~~~

      """
    ),
    ("⟪a⟫", "marked.sql:1:1: error: wrong [some-id]\n1 | a\n  | ^\n"),
    ("a b⟪⟫\n", "marked.sql:1:4: error: wrong [some-id]\n1 | a b\n  |    ^\n"),
    ("a\n⟪⟫", "marked.sql:2:1: error: wrong [some-id]\n"),
    ("é\u{301}ü ⟪日本⟫ x", "marked.sql:1:5: error: wrong [some-id]\n1 | é\u{301}ü 日本 x\n  |    ^~~~\n"),
    ("日本 ⟪x⟫", "marked.sql:1:4: error: wrong [some-id]\n1 | 日本 x\n  |      ^\n"),
    ("👩‍👩‍👧 ⟪x⟫", "marked.sql:1:7: error: wrong [some-id]\n1 | 👩‍👩‍👧 x\n  |    ^\n"),
    ("\ta\t⟪b\tc⟫ d", "marked.sql:1:4: error: wrong [some-id]\n1 |     a   b   c d\n  |         ^~~~~\n"),
    ("x ⟪(a,\n b)⟫", "marked.sql:1:3: error: wrong [some-id]\n1 | x (a,\n  |   ^~~\n"),
    ("x\r\n⟪y⟫\r\nz", "marked.sql:2:1: error: wrong [some-id]\n2 | y\n  | ^\n"),
    ("x\ry\r⟪z⟫", "marked.sql:3:1: error: wrong [some-id]\n3 | z\n  | ^\n"),
    ("\u{1b}[31m\u{202e} ⟪x⟫", "marked.sql:1:8: error: wrong [some-id]\n1 | ␛[31m\u{fffd} x\n  |        ^\n"),
  ])
  func `the caret stands under the place`(text: String, expected: String) throws {
    #expect(try draw(text) == expected)
  }

  @Test func `the gutter is as wide as the number`() throws {
    let text = String(repeating: "\n", count: 1233) + "⟪x⟫"
    #expect(try draw(text) == "marked.sql:1234:1: error: wrong [some-id]\n1234 | x\n     | ^\n")
  }

  @Test func `long lines are shown in part`() throws {
    let text = String(repeating: "a", count: 1000) + "⟪bcd⟫" + String(repeating: "e", count: 1000)
    let lines = try draw(text).split(separator: "\n")
    #expect(
      lines[1] == "1 | …" + String(repeating: "a", count: 40) + "bcd" + String(repeating: "e", count: 117)
        + "…"
    )
    #expect(lines[2] == "  | " + String(repeating: " ", count: 41) + "^~~")
    let wide = try draw("⟪" + String(repeating: "b", count: 1000) + "⟫").split(separator: "\n")
    #expect(wide[2].count == 4 + 160)
  }

  @Test func `notes and help follow`() {
    let files = [
      SourceFile(name: "views.sql", text: "SELECT prise FROM item;"),
      SourceFile(name: "tables.sql", text: "\nCREATE TABLE item ();"),
    ]
    var renderer = DiagnosticRenderer(files: files)
    let diagnostic = Diagnostic(
      id: "unknown-column",
      severity: .warning,
      message: "column \"prise\" does not exist",
      range: SourceRange(file: 0, lower: 7, upper: 12),
      notes: [.init(message: "\"item\" is declared here", range: SourceRange(file: 1, lower: 14, upper: 18))],
      help: "did you mean \"price\"?"
    )
    #expect(
      renderer.render(diagnostic) == """
        views.sql:1:8: warning: column "prise" does not exist [unknown-column]
        1 | SELECT prise FROM item;
          |        ^~~~~
        tables.sql:2:14: note: "item" is declared here
        help: did you mean "price"?

        """
    )
    let position = renderer.position(of: diagnostic.range)
    #expect(position?.file.name == "views.sql" && position?.position.column == 8)
  }

  @Test func `what stands in no file has no line`() {
    var renderer = DiagnosticRenderer(files: [])
    let diagnostic = Diagnostic(id: "x", message: "a\u{7}b\nc", range: .nowhere, help: "do it")
    #expect(renderer.render(diagnostic) == "error: a␇b\nc [x]\nhelp: do it\n")
  }

  @Test func `colours are only added`() throws {
    let plain = try draw("a ⟪b⟫ c")
    let colored = try draw("a ⟪b⟫ c", isColored: true)
    #expect(colored.contains("\u{1b}[1;31merror:\u{1b}[0m"))
    #expect(colored.replacing(/\u{1b}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func `bytes that are no UTF-8 count and show`() {
    let file = SourceFile(name: "a.sql", text: Array("'".utf8) + [0xe9, 0xff] + Array("' x".utf8))
    var renderer = DiagnosticRenderer(files: [file])
    let diagnostic = Diagnostic(id: "x", message: "m", range: SourceRange(file: 0, lower: 5, upper: 6))
    #expect(renderer.render(diagnostic) == "a.sql:1:6: error: m [x]\n1 | '\u{fffd}\u{fffd}' x\n  |      ^\n")
  }
}
