// Which forms of ALTER TABLE and its kin are for which relations: each form for a relation of every sort.

import Elaboration
import Foundation
import TestSupport
import Testing

extension OnServers {
  @Suite struct AlterTableTests {
    private static let preparation = [
      "CREATE TYPE ct AS (a int, b text)",
      "CREATE FUNCTION tf() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END'",
      """
      CREATE TABLE tab (a int PRIMARY KEY, b text, c int NOT NULL DEFAULT 1, d int GENERATED ALWAYS AS IDENTITY,
        CONSTRAINT ck CHECK (c > 0))
      """,
      "CREATE INDEX ix ON tab (b)",
      "CREATE TRIGGER tg BEFORE INSERT ON tab FOR EACH ROW EXECUTE FUNCTION tf()",
      """
      CREATE TABLE pt (a int, b text, c int NOT NULL DEFAULT 1, d int, CONSTRAINT ck CHECK (c > 0))
      PARTITION BY RANGE (a)
      """,
      "CREATE TABLE pt1 PARTITION OF pt FOR VALUES FROM (1) TO (10)",
      "CREATE INDEX pix ON pt (b)",
      "CREATE TABLE alone (a int, b text, c int NOT NULL DEFAULT 1, d int, CONSTRAINT ck CHECK (c > 0))",
      "CREATE UNIQUE INDEX uq ON alone (a)",
      "CREATE RULE ru AS ON INSERT TO alone DO ALSO NOTHING",
      "CREATE VIEW vw AS SELECT a, b, c, d FROM tab",
      "CREATE MATERIALIZED VIEW mv AS SELECT a, b, c, d FROM tab",
      "CREATE EXTENSION file_fdw",
      "CREATE SERVER srv FOREIGN DATA WRAPPER file_fdw",
      """
      CREATE FOREIGN TABLE ft (a int, b text, c int NOT NULL DEFAULT 1, d int, CONSTRAINT ck CHECK (c > 0))
      SERVER srv OPTIONS (filename 'x')
      """,
      "CREATE SEQUENCE sq",
      "CREATE TABLE typed OF ct",
      "CREATE TABLE inh () INHERITS (tab)",
      "CREATE UNLOGGED TABLE unl (a int, b text, c int, d int)",
    ]
    private static let relations = [
      "tab", "pt", "pt1", "alone", "vw", "mv", "ft", "sq", "typed", "inh", "unl", "ix", "pix", "ct",
    ]
    private static let actions = [
      "ADD COLUMN n int", "ADD COLUMN n int PRIMARY KEY", "ADD COLUMN n int UNIQUE",
      "ADD COLUMN n int REFERENCES tab",
      "ADD COLUMN n int GENERATED ALWAYS AS (c + 1) STORED", "DROP COLUMN b", "DROP COLUMN IF EXISTS nope",
      "ALTER COLUMN b TYPE varchar(5)", "ALTER COLUMN c SET DEFAULT 7", "ALTER COLUMN c DROP DEFAULT",
      "ALTER COLUMN b SET NOT NULL", "ALTER COLUMN c DROP NOT NULL", "ALTER COLUMN c SET STATISTICS 100",
      "ALTER COLUMN b SET STORAGE MAIN", "ALTER COLUMN b SET COMPRESSION pglz",
      "ALTER COLUMN b SET (n_distinct = 5)", "ALTER COLUMN b RESET (n_distinct)",
      "ALTER COLUMN d DROP EXPRESSION IF EXISTS", "ADD CONSTRAINT n CHECK (c > 1)",
      "ADD CONSTRAINT n PRIMARY KEY (c)", "ADD CONSTRAINT n UNIQUE (a, c)",
      "ADD CONSTRAINT n FOREIGN KEY (c) REFERENCES tab", "ADD CONSTRAINT n EXCLUDE (c WITH =)",
      "DROP CONSTRAINT ck", "DROP CONSTRAINT IF EXISTS nope", "VALIDATE CONSTRAINT ck",
      "RENAME TO other", "OWNER TO postgres", "SET (fillfactor = 50)", "SET (security_barrier = true)",
      "RESET (fillfactor)", "SET LOGGED", "SET UNLOGGED", "SET TABLESPACE pg_default",
      "SET ACCESS METHOD heap", "SET WITHOUT OIDS", "SET WITHOUT CLUSTER", "CLUSTER ON ix",
      "REPLICA IDENTITY FULL",
      "REPLICA IDENTITY USING INDEX ix", "REPLICA IDENTITY USING INDEX uq",
      "ENABLE ROW LEVEL SECURITY", "FORCE ROW LEVEL SECURITY", "ENABLE TRIGGER ALL", "DISABLE TRIGGER USER",
      "ENABLE ALWAYS TRIGGER tg", "ENABLE RULE ru", "INHERIT alone", "NO INHERIT tab", "OF ct", "NOT OF",
      "ATTACH PARTITION alone DEFAULT", "DETACH PARTITION pt1",
    ]
    private static let words = ["TABLE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE", "INDEX", "SEQUENCE"]
    /// The forms that are tried under all of these words.
    private static let common = [
      "RENAME TO other", "OWNER TO postgres", "ALTER COLUMN c SET DEFAULT 7", "SET (fillfactor = 50)",
    ]

    @Test func formsAreForTheRelationsThatTheyAreForOnAServer() async throws {
      var statements: [String] = []
      for relation in Self.relations {
        statements += Self.actions.map { "ALTER TABLE \(relation) \($0)" }
        for word in Self.words.dropFirst() {
          statements += Self.common.map { "ALTER \(word) \(relation) \($0)" }
        }
        statements += [
          "CREATE TABLE other (LIKE \(relation))", "CREATE VIEW other AS SELECT * FROM \(relation)",
          "CREATE SEQUENCE other OWNED BY \(relation).a", "CREATE TABLE other OF \(relation)",
          "CREATE RULE other AS ON INSERT TO \(relation) DO NOTHING",
          "CREATE PUBLICATION other FOR TABLE \(relation)", "CREATE INDEX ON \(relation) (b)",
          "CREATE UNIQUE INDEX ON \(relation) (b)",
          """
          CREATE TRIGGER other AFTER INSERT ON \(relation) REFERENCING NEW TABLE AS fresh
          FOR EACH ROW EXECUTE FUNCTION tf()
          """,
        ]
      }
      let refused = try await Servers.withServer { server in
        try await server.withDatabase("altered", Self.preparation) {
          try await server.refusals(of: statements, in: "altered")
        }
      }
      #expect((statements.count / 3..<statements.count * 9 / 10).contains(refused.count))

      let base = Reading(Self.preparation, into: .emptyDatabase())
      #expect(base.errors == [:])
      for (index, statement) in statements.enumerated() {
        let ours = Reading([statement], into: base).errors[0]
        let theirs = refused[index]
        let isSame =
          theirs?.contains("cannot be performed") == true ? ours == theirs : (ours == nil) == (theirs == nil)
        if !isSame { Issue.record("\(statement): \(ours ?? "taken"); a server: \(theirs ?? "taken")") }
      }
    }
  }
}
