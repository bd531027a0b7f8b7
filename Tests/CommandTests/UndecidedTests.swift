// What can't be decided without a server: a note, a count, and a mark in the script.

import TestSupport
import Testing

@Suite struct UndecidedTests {
  /// Whether a function stays hangs on the value of another one, which is not called.
  @Test func valuesOfConstants() async throws {
    let text = Marked(
      """
      CREATE TABLE kite (id integer, seen timestamptz);
      CREATE INDEX ON kite (id) WHERE ▸hashtext('a') > 0 AND seen > now();
      """
    )
    let outcome = try await sqldiff("--verbose", old: "", new: text.text)
    #expect(outcome.end == .exited(1), "\(outcome)")
    #expect(
      outcome.remarks.contains(
        "note: undecided: whether the expression is IMMUTABLE hangs on what its constants come to [undecided]"
      ),
      "\(outcome)"
    )
    #expect(outcome.remarks.contains("sqldiff: 1 object could not be decided for certain"), "\(outcome)")
  }

  /// The moment at which a server reads a word is never the same again.
  @Test func wordsForMoments() async throws {
    let old = "CREATE TABLE kite (made date DEFAULT 'today');"
    let same = try await sqldiff(old: old, new: old)
    #expect(same.end == .exited(0) && same.remarks.contains("undecided: which time 'today' is"), "\(same)")
    let dumped = "CREATE TABLE public.kite (made date DEFAULT '2024-05-06'::date);"
    let outcome = try await sqldiff(old: old, new: dumped)
    #expect(outcome.end == .exited(1), "\(outcome)")
    #expect(outcome.text.contains("-- Undecided, please look"), "\(outcome)")
    // Nothing is left of it.
    let gone = try await sqldiff(old: old + "ALTER TABLE kite ALTER made DROP DEFAULT;", new: old)
    #expect(gone.end == .exited(1) && !gone.remarks.contains("old.sql:1:"), "\(gone)")
  }

  @Test func timeZones() async throws {
    let text = Marked(
      "CREATE TABLE kite (a timestamptz DEFAULT ▸'2020-01-01', b timestamptz DEFAULT '2020-01-02');"
    )
    let outcome = try await sqldiff(
      old: text.text,
      new:
        "CREATE TABLE kite (a timestamptz DEFAULT '2020-01-01 00:00+00', b timestamptz DEFAULT '2020-01-02 02:00+02');"
    )
    #expect(outcome.end == .exited(0), "\(outcome)")
    #expect(
      outcome.remarks.contains(
        "old.sql:\(text.places[0]): note: what says no time zone is taken to be in UTC"
      ),
      "\(outcome)"
    )
    #expect(outcome.remarks.contains("note: and here"), "\(outcome)")
  }
}
