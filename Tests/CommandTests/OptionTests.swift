// The options that say what is compared.

import TestSupport
import Testing

@Suite struct OptionTests {
  @Test func searchPath() async throws {
    let spelled = "CREATE SCHEMA app; CREATE TABLE app.kite (id integer);"
    let short = "CREATE SCHEMA app; CREATE TABLE kite (id integer);"
    #expect(try await sqldiff(old: spelled, new: short).end == .exited(3))
    let outcome = try await sqldiff("--search-path", "app, public", old: spelled, new: short)
    #expect(outcome.end == .exited(0), "\(outcome)")
  }

  @Test func owners() async throws {
    let (old, new) = (
      "CREATE TABLE kite (); ALTER TABLE kite OWNER TO ann;",
      "CREATE TABLE kite (); ALTER TABLE kite OWNER TO bob;"
    )
    let compared = try await sqldiff(old: old, new: new)
    #expect(compared.end == .exited(1) && compared.text.contains("OWNER TO bob"), "\(compared)")
    let outcome = try await sqldiff("--no-owner", old: old, new: new)
    #expect(outcome.end == .exited(0), "\(outcome)")
  }

  @Test func privileges() async throws {
    let (old, new) = (
      "CREATE TABLE kite (); GRANT SELECT ON kite TO ann;",
      "CREATE TABLE kite (); GRANT SELECT, INSERT ON kite TO ann;"
    )
    let compared = try await sqldiff(old: old, new: new)
    #expect(compared.end == .exited(1) && compared.text.contains("GRANT INSERT"), "\(compared)")
    let outcome = try await sqldiff("--no-privileges", old: old, new: new)
    #expect(outcome.end == .exited(0), "\(outcome)")
  }

  @Test func comments() async throws {
    let (old, new) = ("CREATE TABLE kite ();", "CREATE TABLE kite (); COMMENT ON TABLE kite IS 'flies';")
    let compared = try await sqldiff(old: old, new: new)
    #expect(compared.end == .exited(1) && compared.text.contains("COMMENT ON TABLE"), "\(compared)")
    let outcome = try await sqldiff("--no-comments", old: old, new: new)
    #expect(outcome.end == .exited(0), "\(outcome)")
  }

  /// A hand-written schema that says nothing of owners and privileges is compared with a dump that does.
  @Test func whatOneSideLeavesOpen() async throws {
    let silent = "CREATE TABLE kite ();"
    let stating = "CREATE TABLE kite (); ALTER TABLE kite OWNER TO ann; GRANT SELECT ON kite TO bob;"
    let outcome = try await sqldiff(old: stating, new: silent)
    #expect(outcome.end == .exited(0), "\(outcome)")
    #expect(outcome.remarks.contains("--exact"), "\(outcome)")
    let exact = try await sqldiff("--exact", old: stating, new: silent)
    #expect(exact.end == .exited(1) && exact.text.contains("REVOKE"), "\(exact)")
  }

  /// What changes no schema is named, and is an error if nothing may be left out.
  @Test func whatIsNotRead() async throws {
    let text = Marked("CREATE TABLE kite (id integer);\n\n  ▸INSERT INTO kite VALUES (1);\n")
    let outcome = try await sqldiff(old: text.text, new: text.text)
    #expect(outcome.end == .exited(0) && outcome.output.isEmpty, "\(outcome)")
    #expect(outcome.remarks.contains("old.sql:\(text.places[0]): "), "\(outcome)")
    let strict = try await sqldiff("--strict", old: text.text, new: text.text)
    #expect(strict.end == .exited(2) && strict.output.isEmpty, "\(strict)")
    #expect(strict.remarks.contains("old.sql:\(text.places[0]): error: "), "\(strict)")
  }
}
