// Texts that are folded while their ends are still being parsed, and what may stand in them that forbids it.

import TestSupport
import Testing

@Suite struct LargeInputTests {
  private static let words = String(repeating: "kite; ", count: 50)

  /// Tables that refer to each other, over several of the pieces in which large texts are parsed.
  private static let base = (0..<800).map { number in
    """
    CREATE TABLE item_\(number) (id integer PRIMARY KEY, name text DEFAULT '\(words)' NOT NULL,
      above integer REFERENCES item_\(number / 2) (id));
    CREATE INDEX item_\(number)_name ON item_\(number) (name);

    """
  }.joined()

  /// Line of the first statement that is appended to ``base``.
  private static let end = base.split(separator: "\n", omittingEmptySubsequences: false).count

  @Test func isFoldedWhileParsed() async throws {
    let outcome = try await sqldiff(
      "--verbose",
      old: Self.base,
      new: Self.base + "CREATE VIEW last AS SELECT id FROM item_799;\n"
    )
    #expect(outcome.end == .exited(1))
    #expect(outcome.remarks.contains("parse and fold took"))
    #expect(
      outcome.text
        == "BEGIN;\n\nCREATE VIEW public.last AS\nSELECT id\nFROM public.item_799;\n\nCOMMIT;\n"
    )
  }

  /// The migration's own text is as large.
  @Test func createdFromNothing() async throws {
    let outcome = try await sqldiff(old: "", new: Self.base)
    #expect(outcome.end == .exited(1) && outcome.remarks.isEmpty, "\(outcome.remarks)")
    let again = try await sqldiff(old: Self.base + "\n", new: outcome.text)
    #expect(again.end == .exited(0), "\(again)")
  }

  @Test(arguments: [
    ("CREATE TABEL more (id integer);\n", 2, "8: error: syntax error at or near \"TABEL\""),
    ("CREATE VIEW v AS SELECT nothere FROM item_1;\n", 2, "25: error: column \"nothere\" does not exist"),
    (
      "BEGIN; CREATE TABLE more (id integer); ROLLBACK;\n", 0,
      "40: note: the statement before it is rolled back"
    ),
    ("COPY item_1 (id) FROM stdin;\nCREATE TABLE more (id integer);\n\\.\n", 0, "1: note: COPY"),
    ("\\connect other\n", 0, ""),
  ])
  func whatStandsAtTheEnd(addition: String, status: Int32, remark: String) async throws {
    let outcome = try await sqldiff(old: Self.base + "\n", new: Self.base + addition)
    #expect(outcome.end == .exited(status) && outcome.output.isEmpty, "\(outcome)")
    if !remark.isEmpty { #expect(outcome.remarks.contains("new.sql:\(Self.end):\(remark)"), "\(outcome)") }
  }

  /// 64 locks for each of 100 connections are what a server has room for as it is installed.
  @Test(arguments: [([], 1500, true), ([], 1100, false), (["--no-transaction"], 1500, false)])
  func transactionWithManyLocks(options: [String], tables: Int, isTold: Bool) async throws {
    let schema = (0..<tables).map { "CREATE TABLE item_\($0) (id integer PRIMARY KEY, name text);\n" }
      .joined()
    let outcome = try await ScratchFolder.with { folder in
      try await sqldiff(options + ["empty", try folder.write(schema, to: "new.sql")])
    }
    #expect(outcome.end == .exited(1))
    #expect(
      outcome.remarks.contains("warning: one transaction takes about 75") == isTold,
      "\(outcome.remarks)"
    )
    #expect(outcome.remarks.contains("max_locks_per_transaction = 128, or") == isTold)
  }
}
