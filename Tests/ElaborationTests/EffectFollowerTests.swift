// The effects of a long script, which are noted beside the fold.

import CatalogModel
import DeepThreads
import Elaboration
import PostgresSyntax
import Testing

struct EffectFollowerTests {
  @Test func `a long script has the effects of the same script read at once`() throws {
    let tables = 0..<120
    let base = Folded(
      tables.map { n in
        """
        CREATE TABLE t\(n) (id int PRIMARY KEY, a int, b text NOT NULL, c numeric(8, 2) CHECK (c > 0), d serial);
        CREATE TABLE p\(n) (k int, v text) PARTITION BY LIST (k);
        CREATE TABLE p\(n)_1 PARTITION OF p\(n) FOR VALUES IN (1);
        CREATE VIEW v\(n) AS SELECT id, a FROM t\(n); CREATE TYPE m\(n) AS ENUM ('x');
        """
      }.joined(separator: "\n")
    )
    #expect(base.errors.isEmpty)
    // Long enough to be parsed while it is folded.
    let filler = "-- " + String(repeating: "what is said at length ", count: 24)
    let text =
      "SET search_path = app;\n"
      + tables.map { n in
        """
        ALTER TABLE t\(n) ADD COLUMN e timestamptz DEFAULT clock_timestamp(), ALTER COLUMN a SET NOT NULL;
        \(filler)
        ALTER TABLE t\(n) ALTER COLUMN d TYPE bigint USING d * 2, ADD CHECK (d > 0);
        CREATE INDEX ON t\(n) (a, b); CREATE TABLE n\(n) (t int REFERENCES t\(n) DEFERRABLE, z m\(n));
        \(filler)
        CREATE TABLE p\(n)_2 (k int NOT NULL, v text); ALTER TABLE p\(n) ATTACH PARTITION p\(n)_2 FOR VALUES IN (2);
        CREATE INDEX ON p\(n) (v); ALTER TABLE p\(n)_1 RENAME TO q\(n); ALTER TYPE m\(n) ADD VALUE 'y';
        \(filler)
        DROP VIEW v\(n); ALTER TABLE t\(n) DROP COLUMN c; ALTER TABLE t\(n) RENAME COLUMN b TO f;
        SELECT setval('t\(n)_d_seq', 7) FROM t\(n) WHERE last_value < 7; DROP TABLE p\(n)_2;
        \(filler)
        CREATE TABLE w\(n) (LIKE t\(n) INCLUDING ALL); INSERT INTO w\(n) SELECT * FROM t\(n); COMMENT ON TABLE n\(n) IS 'new';
        \(n % 2 == 0 ? "DROP TABLE t\(n), n\(n), w\(n);" : "ALTER TABLE t\(n) ADD UNIQUE (f);")

        """
      }.joined()
    let file = SourceFile(name: "migration.sql", text: text)
    var options = FoldOptions()
    options.mayWait = false
    options.notesEffects = true
    let (whole, follower) = onDeepStack {
      (
        fold([parseScript(file, index: 0)], into: base.catalog, options),
        StatementStream(file, index: 0).flatMap { fold([$0], into: base.catalog, options) }
      )
    }
    let stream = try #require(follower)
    let errors = whole.diagnostics.filter { $0.severity == .error }
    #expect(errors.isEmpty, "\(errors.first?.message ?? "")")
    #expect(whole.effects.count == stream.effects.count)
    #expect(whole.effects.contains { !$0.rewrites.isEmpty })
    #expect(Set(whole.effects.flatMap(\.hazards).map(\.rule)).count > 5)
    for (one, other) in zip(whole.effects, stream.effects) {
      #expect(one.range == other.range && one.tag == other.tag)
      #expect(one.locks == other.locks && one.names == other.names)
      #expect(one.rewrites == other.rewrites && one.scans == other.scans && one.reads == other.reads)
      #expect(one.hazards == other.hazards)
    }
  }
}
