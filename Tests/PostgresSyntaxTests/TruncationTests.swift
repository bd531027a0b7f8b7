// Texts cut and mangled at random: nothing crashes, and every place is within the text.

import DeepThreads
import PostgresSyntax
import Testing

struct TruncationTests {
  private static let texts = [
    """
    \\restrict x
    \\set v 'a b'
    CREATE TABLE "Größe" (id int PRIMARY KEY, n numeric(3, -2) DEFAULT -5 CHECK (n > -1)); -- it's
    \\if :{?v}
    COMMENT ON TABLE "Größe" IS :'v'; /* a /* b */ */
    \\else
    SELECT $$ ; $$, $a$ $b$ $a$, E'\\'', U&'\\0041' \\gexec
    \\endif
    COPY t (a) FROM stdin;
    1\t'
    \\.
    ALTER TABLE t ALTER c SET STATISTICS -1, ALTER d SET (n_distinct = -1);
    """,
    """
    CREATE FUNCTION f(a int[]) RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END;
    CREATE RULE r AS ON INSERT TO t DO INSTEAD (DELETE FROM t; UPDATE t SET a = 1);
    SET standard_conforming_strings = off; SELECT '\\'', 'x\\\\', a[1:2], :name, {{ mark }};
    CREATE AGGREGATE g (int ORDER BY int) (sfunc = f, stype = int);
    \\i other.sql
    \\copy t from stdin
    x
    \\.
    SELECT 😀 日本 'é' \\; SELECT 1 \\r
    \\q
    """,
  ]

  /// Numbers that are the same in each run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      // Steele and Vigna's SplitMix64.
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
      return mixed ^ (mixed >> 31)
    }
  }

  private func check(_ text: [UInt8]) {
    let script = parseScript(SourceFile(name: "a.sql", text: text), index: 0)
    let ranges = script.statements.map(\.range) + script.diagnostics.map(\.range)
    #expect(ranges.allSatisfy { $0.lower >= 0 && $0.lower <= $0.upper && Int($0.upper) <= text.count })
    var renderer = DiagnosticRenderer(files: [script.file])
    for diagnostic in script.diagnostics { #expect(renderer.render(diagnostic).hasSuffix("\n")) }
    for statement in script.statements { walk(statement.node) }
  }

  private func walk(_ node: Node) {
    for (_, value) in node.fields { walk(value) }
    for element in node.elements { walk(element) }
  }

  @Test(arguments: texts)
  func `every beginning of a text is read`(text: String) {
    onDeepStack {
      let bytes = Array(text.utf8)
      for count in 0...bytes.count { check(Array(bytes.prefix(count))) }
    }
  }

  @Test(arguments: texts)
  func `every end of a text is read`(text: String) {
    onDeepStack {
      let bytes = Array(text.utf8)
      for count in 0...bytes.count { check(Array(bytes.dropFirst(count))) }
    }
  }

  @Test(arguments: texts)
  func `mangled texts are read`(text: String) {
    onDeepStack {
      var numbers = Numbers(state: 1)
      let pieces = [
        "'", "\"", "$$", "(", ")", ";", "\\", ":", "/*", "--", "\n", "\u{0}", "\\.", "\\if", "é", "\\\\",
      ]
      for _ in 0..<1500 {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &numbers) {
          let lower = Int.random(in: 0...bytes.count, using: &numbers)
          let upper = min(bytes.count, lower + Int.random(in: 0...3, using: &numbers))
          let piece = pieces.randomElement(using: &numbers) ?? ""
          bytes.replaceSubrange(lower..<upper, with: Array(piece.utf8))
        }
        check(bytes)
      }
    }
  }
}
