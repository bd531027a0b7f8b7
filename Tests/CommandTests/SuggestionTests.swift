// What is said about names that nothing has, and about what is no difference.

import TestSupport
import Testing

@Suite struct SuggestionTests {
  /// A script of changes where a schema is wanted.
  @Test(arguments: [
    (["change", "schema"], "sqldiff verify takes OLD MIGRATION NEW"),
    (["schema", "change"], "sqldiff verify takes OLD MIGRATION NEW"),
    (["draft", "--dir", "drafts", "change", "schema"], "sqldiff verify takes OLD MIGRATION NEW"),
    (["verify", "schema", "schema", "change"], "status STATE TARGET MIGRATION"),
    (["status", "change", "schema", "schema"], "status STATE TARGET MIGRATION"),
    (["lint", "--old", "change", "schema"], "lint --old OLD MIGRATION"),
  ])
  func changesForASchema(_ arguments: [String], _ help: String) async throws {
    try await ScratchFolder.with { folder in
      _ = try folder.write("CREATE TABLE kite (id integer);", to: "schema")
      _ = try folder.write("ALTER TABLE kite ADD COLUMN tail text;", to: "change")
      let outcome = try await sqldiff(arguments, in: folder.path(""))
      #expect(outcome.end == .exited(2) && outcome.output.isEmpty, "\(outcome)")
      #expect(outcome.remarks.contains("change lacks \"kite\", which another input makes"), "\(outcome)")
      #expect(outcome.remarks.contains(help), "\(outcome)")
    }
  }

  @Test(arguments: [
    ("CREATE TABLE kite (id integer); CREATE INDEX ON kiet (id);", "did you mean \"kite\"?"),
    ("CREATE TABLE kite (size nuemric);", "did you mean \"numeric\"?"),
    ("CREATE SCHEMA sky; CREATE TABLE skye.kite (id integer);", "did you mean \"sky\"?"),
  ])
  func closeNames(_ sql: String, _ help: String) async throws {
    let outcome = try await sqldiff(old: "", new: sql)
    #expect(outcome.end == .exited(2) && outcome.output.isEmpty)
    #expect(outcome.remarks.contains("help: \(help)"), "\(outcome)")
  }

  /// One mistake and what follows from it: the second error says so.
  @Test func whoWouldHaveMadeIt() async throws {
    let text = Marked(
      """
      ▸CREATE TABLE kite (id integer CHECK (idd > 0));
      CREATE VIEW tail AS SELECT id FROM kite;
      """
    )
    let outcome = try await sqldiff(old: "", new: text.text)
    #expect(outcome.end == .exited(2))
    #expect(
      outcome.remarks.contains("new.sql:\(text.places[0]): note: the statement that makes it was refused"),
      "\(outcome)"
    )
  }

  @Test func anotherOrderOfColumns() async throws {
    let old = "CREATE TABLE kite (id integer, size integer);"
    let new = "CREATE TABLE kite (size integer, id integer);"
    let quiet = try await sqldiff(old: old, new: new)
    #expect(quiet.end == .exited(0) && quiet.output.isEmpty && quiet.remarks.isEmpty, "\(quiet)")
    let verbose = try await sqldiff("--verbose", old: old, new: new)
    #expect(verbose.end == .exited(0) && verbose.output.isEmpty)
    #expect(verbose.remarks.contains("note: the columns of table public.kite stand in another order"))
  }
}
