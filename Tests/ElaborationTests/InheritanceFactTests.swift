// Inheritance: how columns come from parents, and what comes down to children.

import CatalogModel
import Elaboration
import Testing

struct InheritanceFactTests {
  @Test(arguments: [
    // What is declared at the child as well counts as its own.
    (
      "CREATE TABLE c (a int, b text) INHERITS (p)",
      "CREATE TABLE c (a int, b text DEFAULT 'x'); ALTER TABLE c INHERIT p"
    ),
    (
      "CREATE TABLE c () INHERITS (p); ALTER TABLE c NO INHERIT p",
      "CREATE TABLE c (a int, b text DEFAULT 'x')"
    ),
    (
      "CREATE TABLE c () INHERITS (p); ALTER TABLE p ADD n int DEFAULT 4 NOT NULL",
      "ALTER TABLE p ADD n int DEFAULT 4 NOT NULL; CREATE TABLE c () INHERITS (p)"
    ),
    (
      "CREATE TABLE c () INHERITS (p); ALTER TABLE p RENAME a TO z",
      "ALTER TABLE p RENAME a TO z; CREATE TABLE c () INHERITS (p)"
    ),
    (
      "CREATE TABLE c () INHERITS (p); ALTER TABLE p ALTER a TYPE bigint, ALTER b SET NOT NULL, ALTER b DROP DEFAULT",
      """
      ALTER TABLE p ALTER a TYPE bigint, ALTER b SET NOT NULL, ALTER b DROP DEFAULT;
      CREATE TABLE c () INHERITS (p)
      """
    ),
    (
      "CREATE TABLE c () INHERITS (p); ALTER TABLE p DROP a",
      "ALTER TABLE p DROP a; CREATE TABLE c () INHERITS (p)"
    ),
    (
      "CREATE TABLE c (a int) INHERITS (p); ALTER TABLE p DROP a",
      "ALTER TABLE p DROP a; CREATE TABLE c (a int) INHERITS (p)"
    ),
    (
      "CREATE TABLE c () INHERITS (p); ALTER TABLE ONLY p DROP a",
      "ALTER TABLE p DROP a; CREATE TABLE c (a int) INHERITS (p)"
    ),
    (
      "CREATE TABLE c () INHERITS (p); ALTER TABLE ONLY p ALTER b SET DEFAULT 'z'",
      """
      CREATE TABLE c () INHERITS (p); ALTER TABLE p ALTER b SET DEFAULT 'z';
      ALTER TABLE c ALTER b SET DEFAULT 'x'
      """
    ),
    ("CREATE TABLE c () INHERITS (p); DROP TABLE p CASCADE", "DROP TABLE p"),
  ])
  func `the same tables`(ddl: String, other: String) {
    let parent = "CREATE TABLE p (a int, b text DEFAULT 'x');"
    let folded = Folded(parent + ddl)
    #expect(folded.errors.isEmpty)
    #expect(folded.equals("\(parent) \(other)"))
  }

  @Test(arguments: [
    ("CREATE TABLE x (a text) INHERITS (p)", "column \"a\" has a type conflict"),
    ("CREATE TABLE x () INHERITS (p, p)", "relation \"p\" would be inherited from more than once"),
    ("CREATE TABLE x () INHERITS (p, other)", "column \"b\" inherits conflicting default values"),
    ("CREATE TABLE x () INHERITS (v)", "inherited relation \"v\" is not a table or foreign table"),
    (
      "CREATE TABLE x (a int) INHERITS (p) PARTITION BY LIST (a)",
      "cannot create partitioned table as inheritance child"
    ),
    ("ALTER TABLE p INHERIT c", "circular inheritance not allowed"),
    ("ALTER TABLE c INHERIT p", "relation \"p\" would be inherited from more than once"),
    ("ALTER TABLE other INHERIT p", "child table is missing column \"a\""),
    ("ALTER TABLE c NO INHERIT other", "relation \"other\" is not a parent of relation \"c\""),
    ("ALTER TABLE ONLY p RENAME a TO z", "inherited column \"a\" must be renamed in child tables too"),
    ("ALTER TABLE c RENAME a TO z", "cannot rename inherited column \"a\""),
    (
      "ALTER TABLE ONLY p ALTER a TYPE bigint",
      "type of inherited column \"a\" must be changed in child tables too"
    ),
    (
      "ALTER TABLE p ADD id int GENERATED ALWAYS AS IDENTITY",
      "cannot recursively add identity column to table that has child tables"
    ),
    ("DROP TABLE p", "cannot drop table app.p because other objects depend on it"),
  ])
  func `the server's refusals`(statement: String, message: String) {
    let folded = Folded(
      """
      CREATE TABLE p (a int, b text DEFAULT 'x');
      CREATE TABLE other (b text DEFAULT 'y');
      CREATE TABLE c () INHERITS (p);
      CREATE VIEW v AS SELECT 1 AS one;
      \(statement)
      """
    )
    #expect(folded.errors == [message])
  }

  @Test func `a typed table follows its type`() {
    let folded = Folded(
      """
      CREATE TYPE pair AS (x int, y text);
      CREATE TABLE t OF pair (x DEFAULT 4);
      ALTER TYPE pair ADD ATTRIBUTE z date CASCADE, DROP ATTRIBUTE y CASCADE;
      ALTER TYPE pair ALTER ATTRIBUTE x TYPE bigint CASCADE;
      """
    )
    #expect(folded.errors.isEmpty)
    #expect(
      folded.equals(
        """
        CREATE TYPE pair AS (x bigint, z date);
        CREATE TABLE t (x bigint DEFAULT 4, z date); ALTER TABLE t OF pair
        """
      )
    )
  }

  @Test(arguments: [
    ("ALTER TABLE t ADD COLUMN x int", "cannot add column to typed table"),
    ("ALTER TABLE t DROP COLUMN x", "cannot drop column from typed table"),
    ("ALTER TABLE t RENAME x TO z", "cannot rename column of typed table"),
    ("ALTER TABLE t ALTER x TYPE bigint", "cannot alter column type of typed table"),
    (
      "ALTER TYPE pair ADD ATTRIBUTE z int",
      "cannot alter type \"pair\" because it is the type of a typed table"
    ),
    ("CREATE TABLE u (x int); ALTER TABLE u OF pair", "table is missing column \"y\""),
    (
      "CREATE TABLE u (y text, x int); ALTER TABLE u OF pair",
      "table has column \"y\" where type requires \"x\""
    ),
    ("CREATE TABLE u (x int); ALTER TABLE u NOT OF", "\"u\" is not a typed table"),
    ("CREATE TABLE u OF int4", "type integer is not a composite type"),
  ])
  func `refusals about typed tables`(statement: String, message: String) {
    let folded = Folded("CREATE TYPE pair AS (x int, y text); CREATE TABLE t OF pair; \(statement)")
    #expect(folded.errors == [message])
  }
}
