// Columns: definitions, ALTER COLUMN, ADD and DROP COLUMN.

import CatalogModel
import Elaboration
import Testing

struct ColumnFactTests {
  @Test(arguments: [
    ("a int NOT NULL DEFAULT 4", "a integer DEFAULT 4 NOT NULL"),
    ("a int DEFAULT NULL", "a int4"),
    ("a varchar(5) COLLATE \"default\"", "a character varying(5)"),
    ("a text COMPRESSION default", "a text"),
    ("a int, ADD COLUMN b text", "a int, ADD COLUMN IF NOT EXISTS a text, ADD COLUMN b text"),
    ("a bigserial", "a serial8"),
    ("a int, ALTER a SET NOT NULL, ALTER a SET DEFAULT 3", "a int NOT NULL DEFAULT 3"),
    ("a int DEFAULT 3, ALTER a DROP DEFAULT", "a int"),
    ("a text, ALTER a SET STORAGE extended, ALTER a SET STATISTICS -1", "a text"),
    ("a text, ALTER a TYPE varchar(3), ALTER a TYPE text", "a text"),
    ("a int, ALTER a TYPE text COLLATE \"C\" USING a::text", "a text COLLATE \"C\""),
    ("a int GENERATED ALWAYS AS (x * 2) STORED, ALTER a DROP EXPRESSION", "a int"),
    ("a int, ALTER a DROP EXPRESSION IF EXISTS, ALTER a DROP IDENTITY IF EXISTS", "a int"),
    ("a int, DROP COLUMN a, ADD COLUMN a text", "a text"),
    ("a int, DROP COLUMN IF EXISTS b", "a int"),
    ("a int, ALTER a SET (n_distinct = 3), ALTER a RESET (n_distinct)", "a int"),
  ])
  func `the same column`(added: String, other: String) {
    // Within one statement, drops come first and additions later: each clause gets a statement.
    let statements = { (added: String) in
      "CREATE TABLE t (x int);"
        + added.replacing(", ALTER", with: "; ALTER").replacing(", ADD", with: "; ADD").replacing(
          ", DROP",
          with: "; DROP"
        ).split(separator: ";").enumerated().map { index, clause in
          index == 0 ? "ALTER TABLE t ADD COLUMN \(clause)" : "ALTER TABLE t \(clause)"
        }.joined(separator: ";")
    }
    let folded = Folded(statements(added))
    #expect(folded.errors.isEmpty)
    #expect(folded.equals("\(statements(other))"))
  }

  @Test(arguments: [
    ("CREATE TABLE u (a int, a int)", "column \"a\" specified more than once"),
    (
      "CREATE TABLE u (a int NULL NOT NULL)",
      "conflicting NULL/NOT NULL declarations for column \"a\" of table \"u\""
    ),
    (
      "CREATE TABLE u (a int DEFAULT 1 DEFAULT 2)",
      "multiple default values specified for column \"a\" of table \"u\""
    ),
    (
      "CREATE TABLE u (a int GENERATED ALWAYS AS IDENTITY DEFAULT 2)",
      "both default and identity specified for column \"a\" of table \"u\""
    ),
    (
      "CREATE TABLE u (a text GENERATED ALWAYS AS IDENTITY)",
      "identity column type must be smallint, integer, or bigint"
    ),
    ("CREATE TABLE u (ctid int)", "column name \"ctid\" conflicts with a system column name"),
    ("CREATE TABLE u (a record)", "column \"a\" has pseudo-type record"),
    ("CREATE TABLE u (a int COLLATE \"C\")", "collations are not supported by type integer"),
    ("CREATE TABLE u (a serial[])", "array of serial is not implemented"),
    (
      "CREATE TABLE u (a int DEFAULT true)",
      "column \"a\" is of type integer but default expression is of type boolean"
    ),
    (
      "CREATE TABLE u (a float GENERATED ALWAYS AS (random()) STORED)",
      "generation expression is not immutable"
    ),
    (
      "CREATE TABLE u (a int GENERATED ALWAYS AS (b) STORED, b int GENERATED ALWAYS AS (3) STORED)",
      "cannot use generated column \"b\" in column generation expression"
    ),
    ("ALTER TABLE t ADD COLUMN a int", "column \"a\" of relation \"t\" already exists"),
    ("ALTER TABLE t DROP COLUMN nothing", "column \"nothing\" of relation \"t\" does not exist"),
    ("ALTER TABLE t DROP COLUMN a", "cannot drop column app.t.a because other objects depend on it"),
    ("ALTER TABLE t ALTER a TYPE bigint", "cannot alter type of a column used by a generated column"),
    ("ALTER TABLE t ALTER seen TYPE bigint", "cannot alter type of a column used by a view or rule"),
    ("ALTER TABLE t ALTER n TYPE boolean", "column \"n\" cannot be cast automatically to type boolean"),
    (
      "ALTER TABLE t ALTER n TYPE date USING now()::date",
      "default for column \"n\" cannot be cast automatically to type date"
    ),
    ("ALTER TABLE t ALTER g SET DEFAULT 5", "column \"g\" of relation \"t\" is a generated column"),
    (
      "ALTER TABLE t ALTER n DROP EXPRESSION",
      "column \"n\" of relation \"t\" is not a stored generated column"
    ),
    ("ALTER TABLE t ALTER id DROP NOT NULL", "column \"id\" of relation \"t\" is an identity column"),
    ("ALTER TABLE t ALTER id SET DEFAULT 1", "column \"id\" of relation \"t\" is an identity column"),
    (
      "ALTER TABLE t ALTER a ADD GENERATED ALWAYS AS IDENTITY",
      "column \"a\" of relation \"t\" must be declared NOT NULL before identity can be added"
    ),
    ("ALTER TABLE t ALTER n SET STORAGE main", "column data type integer can only have storage PLAIN"),
    ("ALTER TABLE t ALTER n SET STATISTICS -2", "statistics target -2 is too low"),
    ("ALTER TABLE t ALTER n SET COMPRESSION lz4", "column data type integer does not support compression"),
    ("ALTER TABLE t RENAME n TO a", "column \"a\" of relation \"t\" already exists"),
    ("ALTER TABLE t RENAME nothing TO x", "column \"nothing\" does not exist"),
    ("ALTER TABLE t RENAME n TO xmin", "column name \"xmin\" conflicts with a system column name"),
  ])
  func `the server's refusals`(statement: String, message: String) {
    let folded = Folded(
      """
      CREATE TABLE t (
        a int, g int GENERATED ALWAYS AS (a * 2) STORED, seen int, n int DEFAULT 4,
        id int GENERATED ALWAYS AS IDENTITY
      );
      CREATE VIEW v AS SELECT seen FROM t;
      \(statement)
      """
    )
    #expect(folded.errors == [message])
  }

  @Test func `commands of one statement run in passes`() throws {
    let folded = Folded(
      """
      CREATE TABLE t (a int, b int);
      ALTER TABLE t ADD COLUMN a text DEFAULT 'x', DROP COLUMN a, ALTER b SET DEFAULT 'y', ALTER b TYPE text;
      """
    )
    #expect(folded.errors.isEmpty)
    #expect(folded.equals("CREATE TABLE t (b text DEFAULT 'y', a text DEFAULT 'x')"))
  }

  @Test func `a type that changes takes storage, compression and an identity's sequence along`() throws {
    let folded = Folded(
      """
      CREATE TABLE t (a text COMPRESSION lz4, id int GENERATED ALWAYS AS IDENTITY);
      ALTER TABLE t ALTER a SET STORAGE plain;
      ALTER TABLE t ALTER a TYPE varchar, ALTER id TYPE bigint;
      """
    )
    #expect(folded.errors.isEmpty)
    #expect(
      folded.equals("CREATE TABLE t (a varchar, id bigint GENERATED ALWAYS AS IDENTITY)")
    )
  }

  @Test(arguments: [
    ("a int", "a bigint", ["ALTER TABLE app.t ALTER COLUMN a TYPE bigint"]),
    ("a text", "a int", ["ALTER TABLE app.t ALTER COLUMN a TYPE integer USING a::integer"]),
    ("a int", "a int NOT NULL", ["ALTER TABLE app.t ALTER COLUMN a SET NOT NULL"]),
    (
      "a text", "a text COLLATE \"C\"",
      ["ALTER TABLE app.t ALTER COLUMN a TYPE text COLLATE pg_catalog.\"C\""]
    ),
    ("a int GENERATED ALWAYS AS (1) STORED", "a int", ["ALTER TABLE app.t ALTER COLUMN a DROP EXPRESSION"]),
    ("a text", "a text COMPRESSION lz4", ["ALTER TABLE app.t ALTER COLUMN a SET COMPRESSION lz4"]),
  ])
  func `changes in place`(before: String, after: String, steps: [String]) throws {
    let old = Folded("CREATE TABLE t (\(before))")
    let new = Folded(
      "CREATE TABLE t (\(after))",
      into: .emptyDatabase(old.catalog.identities)
    )
    let column = try new.child(.column, "a", of: new.object(.relation, "t"))
    #expect(try new.alteration(from: old, column) == steps)
  }

  @Test func `what is computed otherwise is another column`() throws {
    let old = Folded("CREATE TABLE t (x int, a int GENERATED ALWAYS AS (x) STORED)")
    let new = Folded(
      "CREATE TABLE t (x int, a int GENERATED ALWAYS AS (x + 1) STORED)",
      into: .emptyDatabase(old.catalog.identities)
    )
    let column = try new.child(.column, "a", of: new.object(.relation, "t"))
    #expect(try new.alteration(from: old, column) == nil)
  }
}
