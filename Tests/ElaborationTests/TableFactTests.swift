// Tables: what CREATE TABLE and ALTER TABLE make of one as a whole.

import CatalogModel
import Elaboration
import Testing

struct TableFactTests {
  @Test(arguments: [
    ("CREATE TABLE t (a int)", "CREATE TABLE app.t (a integer NULL) WITH (oids = false)"),
    ("CREATE TABLE t ()", "CREATE TABLE t (a int); ALTER TABLE t DROP COLUMN a"),
    ("CREATE TABLE t (a int); CREATE TABLE IF NOT EXISTS t (b text)", "CREATE TABLE t (a int)"),
    ("CREATE UNLOGGED TABLE t (a int)", "CREATE TABLE t (a int); ALTER TABLE t SET UNLOGGED"),
    (
      "CREATE TABLE t (a int) WITH (fillfactor = 70, autovacuum_enabled)",
      "CREATE TABLE t (a int); ALTER TABLE t SET (autovacuum_enabled = true, fillfactor = 70)"
    ),
    (
      "CREATE TABLE t (a text) WITH (fillfactor = 70)",
      "CREATE TABLE t (a text) WITH (toast.autovacuum_enabled = off, fillfactor = 70);"
        + "ALTER TABLE t RESET (toast.autovacuum_enabled)"
    ),
    ("CREATE TABLE t (a int) USING heap TABLESPACE pg_default", "CREATE TABLE t (a int)"),
    (
      "CREATE TABLE t (a int) TABLESPACE fast",
      "SET default_tablespace = fast; CREATE TABLE t (a int); SET default_tablespace = ''"
    ),
    (
      "CREATE TABLE t (a int); ALTER TABLE t ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY",
      "CREATE TABLE t (a int); ALTER TABLE t FORCE ROW LEVEL SECURITY; ALTER TABLE t ENABLE ROW LEVEL SECURITY"
    ),
    ("CREATE TABLE t (a int); ALTER TABLE t RENAME TO u", "CREATE TABLE u (a int)"),
    ("CREATE TABLE t (a int); CREATE TEMP TABLE u (b serial)", "CREATE TABLE t (a int)"),
    ("CREATE TABLE t (a int); CREATE TEMP VIEW v AS SELECT a FROM t", "CREATE TABLE t (a int)"),
    ("CREATE TEMP TABLE t (a int); CREATE VIEW v AS SELECT a FROM t", ""),
  ])
  func `the same table`(ddl: String, other: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    #expect(folded.equals("\(other)"))
  }

  @Test(arguments: [
    ("CREATE TABLE known (a int)", "relation \"known\" already exists"),
    ("CREATE TABLE t (a int) WITH (oids)", "tables declared WITH OIDS are not supported"),
    ("CREATE TABLE t (a int) WITH (fillfactor = 5)", "value 5 out of bounds for option \"fillfactor\""),
    ("CREATE TABLE t (a int) WITH (speed = 5)", "unrecognized parameter \"speed\""),
    ("CREATE TABLE t (a int) WITH (view.speed = 5)", "unrecognized parameter namespace \"view\""),
    (
      "CREATE TABLE t (a int) WITH (fillfactor = 70, fillfactor = 70)",
      "parameter \"fillfactor\" specified more than once"
    ),
    ("ALTER TABLE known RESET (fillfactor = 70)", "RESET must not include values for parameters"),
    ("CREATE TABLE t (a int) ON COMMIT DROP", "ON COMMIT can only be used on temporary tables"),
    (
      "CREATE TABLE t (a int) TABLESPACE pg_global",
      "only shared relations can be placed in pg_global tablespace"
    ),
    ("ALTER TABLE nothing ADD COLUMN a int", "relation \"nothing\" does not exist"),
    ("DROP TABLE nothing", "table \"nothing\" does not exist"),
    ("DROP TABLE seen", "\"seen\" is not a table"),
    ("DROP TABLE known", "cannot drop table app.known because other objects depend on it"),
    ("ALTER TABLE known RENAME TO seen", "relation \"seen\" already exists"),
    (
      "ALTER TABLE seen ADD COLUMN a int",
      "ALTER action ADD COLUMN cannot be performed on relation \"seen\""
    ),
  ])
  func `the server's refusals`(statement: String, message: String) {
    let folded = Folded("CREATE TABLE known (x int); CREATE VIEW seen AS SELECT x FROM known; \(statement)")
    #expect(folded.errors == [message])
  }

  @Test func `what goes with a table`() throws {
    let folded = Folded(
      """
      CREATE TABLE item (id serial PRIMARY KEY, n int DEFAULT 4);
      CREATE INDEX ON item (n);
      COMMENT ON COLUMN item.n IS 'how many';
      CREATE VIEW items AS SELECT id FROM item;
      DROP TABLE item CASCADE;
      """
    )
    #expect(folded.errors.isEmpty)
    #expect(folded.equals(""))
  }

  @Test func `indexes and sequences move along`() throws {
    let folded = Folded(
      """
      CREATE SCHEMA other;
      CREATE TABLE item (id serial PRIMARY KEY);
      CREATE INDEX item_idx ON item (id);
      ALTER TABLE item SET SCHEMA other;
      """
    )
    #expect(folded.errors.isEmpty)
    let other = try #require(folded.catalog.lookUp(.schema, "other"))
    for name in ["item", "item_id_seq", "item_pkey", "item_idx"] {
      #expect(folded.catalog.lookUp(.relation, in: other, name) != nil, "\(name)")
    }
  }

  @Test(arguments: [
    ("", "SET UNLOGGED", ["ALTER TABLE app.t SET UNLOGGED"]),
    (
      "SET (fillfactor = 50, parallel_workers = 3)", "SET (fillfactor = 60, autovacuum_enabled = off)",
      [
        "ALTER TABLE app.t RESET (parallel_workers)",
        "ALTER TABLE app.t SET (fillfactor = 60, autovacuum_enabled = off)",
      ]
    ),
    ("SET TABLESPACE fast", "SET TABLESPACE pg_default", ["ALTER TABLE app.t SET TABLESPACE pg_default"]),
    ("ENABLE ROW LEVEL SECURITY", "SET LOGGED", ["ALTER TABLE app.t DISABLE ROW LEVEL SECURITY"]),
  ])
  func `changes in place`(before: String, after: String, steps: [String]) throws {
    let old = Folded("CREATE TABLE t (a int); \(before.isEmpty ? "" : "ALTER TABLE t \(before)")")
    let new = Folded(
      "CREATE TABLE t (a int); ALTER TABLE t \(after)",
      into: .emptyDatabase(old.catalog.identities)
    )
    #expect(try new.alteration(from: old, new.object(.relation, "t")) == steps)
  }

  @Test func `a table that becomes partitioned is another one`() throws {
    let old = Folded("CREATE TABLE t (a int)")
    let new = Folded(
      "CREATE TABLE t (a int) PARTITION BY LIST (a)",
      into: .emptyDatabase(old.catalog.identities)
    )
    #expect(try new.alteration(from: old, new.object(.relation, "t")) == nil)
  }
}
