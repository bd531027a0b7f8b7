// Bad input is told with its place, all of it, and never ends in a crash.

import Foundation
import TestSupport
import Testing

@Suite struct BadInputTests {
  /// Those that the parser finds and those that the catalog does, in one run.
  @Test func everyErrorHasItsPlace() async throws {
    let text = Marked(
      """
      CREATE TABLE kite (id integer, tail ▸tekst);
      CREATE TABLE ▸TABLE (id integer);
      ▸COMMENT ON TABLE kites IS 'several';
      CREATE VIEW größe AS SELECT 'äöü' AS umlaut FROM ▸kit;
      CREATE TABLE ok (id integer▸;
      """
    )
    let outcome = try await sqldiff(old: "", new: text.text)
    #expect(outcome.end == .exited(2) && outcome.output.isEmpty)
    for place in text.places {
      #expect(outcome.remarks.contains("new.sql:\(place): error: "), "no error at \(place): \(outcome)")
    }
  }

  @Test func columnsCountCharacters() async throws {
    let text = Marked("CREATE TABLE größe (\"日本語\" integer, wind ▸sturm);")
    let outcome = try await sqldiff(old: "", new: text.text)
    #expect(outcome.remarks.contains("new.sql:\(text.places[0]): error: "), "\(outcome)")
  }

  /// The line stands below, and a caret below the place; wide characters take two columns of a terminal.
  @Test func lineAndCaret() async throws {
    let outcome = try await sqldiff(old: "", new: "\nCREATE TABLE kite (id nonsense);\n")
    #expect(
      outcome.remarks.contains("2 | CREATE TABLE kite (id nonsense);\n  |                       ^"),
      "\(outcome)"
    )
    let wide = try await sqldiff(old: "", new: "CREATE TABLE 凧 (id nonsense);")
    #expect(
      wide.remarks.contains("1 | CREATE TABLE 凧 (id nonsense);\n  |                     ^"),
      "\(wide)"
    )
  }

  @Test func zeroByte() async throws {
    let outcome = try await sqldiff(
      old: "",
      new: "CREATE TABLE kite ();\nCREATE TABLE \0 ();\nCREATE TABLE tail ();"
    )
    #expect(outcome.end == .exited(2) && outcome.output.isEmpty)
    withKnownIssue("named as a binary file, without a line") {
      #expect(outcome.remarks.contains("new.sql:2:14: error: "), "\(outcome)")
    }
  }

  @Test func invalidEncoding() async throws {
    let outcome = try await ScratchFolder.with { folder in
      let bytes =
        Array("CREATE TABLE kite ();\nCOMMENT ON TABLE kite IS 'gr".utf8) + [0xf6, 0xdf] + Array("e';".utf8)
      return try await sqldiff(["empty", folder.write(bytes, to: "latin.sql")])
    }
    #expect(outcome.end == .exited(2) && outcome.output.isEmpty)
    #expect(outcome.remarks.contains("latin.sql:2:29: error: "), "\(outcome)")
  }

  @Test(arguments: [
    "'open", "\"open", "$$open", "/* open", "$tag$ open $other$", "E'open\\'",
  ])
  func leftOpen(_ rest: String) async throws {
    let outcome = try await sqldiff(old: "", new: "CREATE TABLE kite ();\nCOMMENT ON TABLE kite IS \(rest)")
    #expect(outcome.end == .exited(2) && outcome.output.isEmpty)
    #expect(outcome.remarks.contains("new.sql:2:26: error: "), "\(outcome)")
  }

  /// As deep as no stack is by itself; what is too deep is an error, and what is not has an answer.
  @Test(
    arguments: [
      ("chain", "CREATE VIEW sum AS SELECT \(String(repeating: "1+", count: 100_000))1 AS total;"),
      (
        "parentheses",
        "CREATE VIEW sum AS SELECT \(String(repeating: "(", count: 20_000))1\(String(repeating: ")", count: 20_000)) AS total;"
      ),
      (
        "conditions",
        "CREATE TABLE kite (id integer CHECK (\(String(repeating: "id > 0 AND ", count: 20_000))true));"
      ),
      ("negations", "CREATE TABLE kite (id boolean CHECK (\(String(repeating: "NOT ", count: 20_000))id));"),
      (
        "comments",
        "\(String(repeating: "/* ", count: 50_000))\(String(repeating: "*/", count: 50_000))CREATE TABLE kite ();"
      ),
      (
        "queries",
        "CREATE VIEW v AS \(String(repeating: "SELECT 1 AS one UNION ALL ", count: 2_000))SELECT 2;"
      ),
      (
        "subqueries",
        "CREATE VIEW v AS \(String(repeating: "SELECT * FROM (", count: 100))SELECT 1 AS one\((0..<100).map { ") q\($0)" }.joined());"
      ),
      (
        "arrays",
        "CREATE TABLE kite (id integer DEFAULT \(String(repeating: "ARRAY[", count: 5_000))1\(String(repeating: "]", count: 5_000)));"
      ),
    ])
  func deepNesting(_ name: String, _ text: String) async throws {
    let outcome = try await sqldiff(old: "", new: text)
    #expect(
      [.exited(1), .exited(2)].contains(outcome.end),
      "\(name): \(outcome.end) \(outcome.remarks.prefix(500))"
    )
    #expect((outcome.end == .exited(2)) == outcome.output.isEmpty)
    let itself = try await sqldiff(old: text, new: text)
    #expect(itself.end == (outcome.end == .exited(1) ? .exited(0) : .exited(2)), "\(name): \(itself.end)")
  }
}
