// Large texts, which are parsed in pieces: the statements and their places are those of the whole.

import Testing

@testable import PostgresSyntax

@Suite struct TextPiecesTests {
  /// Over half a mebibyte of one statement again and again, each with its number.
  private func text(_ statement: (Int) -> String) -> [UInt8] {
    var text = ""
    var number = 0
    while text.utf8.count < 600 << 10 {
      text += statement(number)
      number += 1
    }
    return Array(text.utf8)
  }

  private func parsed(_ text: [UInt8]) -> Script {
    parseScript(SourceFile(name: "large.sql", text: String(decoding: text, as: UTF8.self)), index: 0)
  }

  private func isCut(_ text: [UInt8]) -> Bool {
    text.withUnsafeBufferPointer { TextPieces(of: $0) != nil }
  }

  @Test func everyStatementKeepsItsPlace() {
    let text = text { "-- Number \($0); a comment.\nCREATE TABLE t\($0) (id integer DEFAULT -\($0));\n\n" }
    #expect(isCut(text))
    let script = parsed(text)
    #expect(script.diagnostics.isEmpty)
    for (number, statement) in script.statements.enumerated() {
      let range = Int(statement.range.lower)..<Int(statement.range.upper)
      let written = String(decoding: text[range], as: UTF8.self)
      #expect(written == "CREATE TABLE t\(number) (id integer DEFAULT -\(number))")
    }
    #expect(script.statements.last.map { Int($0.range.upper) } == text.count - 3)
  }

  /// What looks like the end of a statement lies within a function's body, a string or a comment.
  @Test(arguments: [
    (
      "CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ SELECT 1;\n", "CREATE TABLE a (id integer);\n",
      "$$;\n"
    ),
    ("COMMENT ON TABLE a IS 'One;\n", "CREATE TABLE a (id integer);\n", "';\n"),
    ("/* One;\n", "CREATE TABLE a (id integer);\n", "*/ CREATE TABLE b (id integer);\n"),
  ])
  func aCutWithinAStatement(_ beginning: String, _ middle: String, _ end: String) {
    let text = Array(beginning.utf8) + text { _ in middle } + Array(end.utf8)
    #expect(isCut(text))
    let script = parsed(text)
    #expect(script.diagnostics.isEmpty)
    #expect(script.statements.count == 1)
  }

  @Test func anErrorIsWhereItIs() {
    let good = text { "CREATE TABLE t\($0) (id integer);\n" }
    let script = parsed(good + Array("CREATE TABEL x ();\n".utf8) + good)
    #expect(script.diagnostics.count == 1)
    #expect(script.diagnostics.first.map { Int($0.range.lower) } == good.count + 7)
    #expect(script.statements.count == 2 * good.count { $0 == UInt8(ascii: ";") })
  }
}
