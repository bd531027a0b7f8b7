// Schemas that code makes: what was not run is named, and what is missing because of it.

import TestSupport
import Testing

@Suite struct UnreadCodeTests {
  /// The call comes first, then what may be missing for its sake, then every other call.
  @Test func theCauseComesFirst() async throws {
    let text = Marked(
      """
      CREATE TABLE version (stage integer);
      CREATE FUNCTION migrate() RETURNS void LANGUAGE plpgsql AS $$
      BEGIN
        IF (SELECT stage FROM version) = 1 THEN EXECUTE 'CREATE TABLE kite (id integer)'; END IF;
      END $$;
      SELECT ▸migrate();
      CREATE INDEX ON ▸kite (id);
      CREATE VIEW tail AS SELECT id FROM kite;
      SELECT ▸migrate();
      """
    )
    let outcome = try await sqldiff(old: "", new: text.text)
    #expect(outcome.end == .exited(2) && outcome.output.isEmpty)
    let lines = outcome.remarks.split(separator: "\n")
    let message = "error: what 2 statements need is not there"
    #expect(lines.first?.contains("new.sql:\(text.places[0]): \(message)") == true, "\(outcome)")
    #expect(outcome.remarks.contains("new.sql:\(text.places[1]): note: relation \"kite\" does not exist"))
    #expect(outcome.remarks.contains("new.sql:\(text.places[0]): warning: function migrate was not run"))
    #expect(outcome.remarks.contains("new.sql:\(text.places[2]): note: nor here"))
  }

  /// Where nothing is missing the answer stands, with a warning.
  @Test func nothingIsMissing() async throws {
    let code = "DO $$ BEGIN EXECUTE 'DROP TABLE ' || 'kite'; END $$;"
    let outcome = try await sqldiff(old: "", new: "CREATE TABLE kite (id integer);\n" + code)
    #expect(outcome.end == .exited(1))
    #expect(outcome.remarks.contains("new.sql:2:1: warning: dynamic SQL in a DO block was not run"))
  }
}
