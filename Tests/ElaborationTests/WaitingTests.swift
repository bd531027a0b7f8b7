// What may wait for what stands further down, and what may not.

import Elaboration
import Testing

struct WaitingTests {
  @Test(arguments: [
    // Run in this order, the statement would find nothing there, and the table would stay.
    ("DROP TABLE a; CREATE TABLE a (i int)", "table \"a\" does not exist"),
    ("DROP TABLE a; CREATE TABLE b (i int); ALTER TABLE b RENAME TO a", "table \"a\" does not exist"),
    ("DROP SCHEMA s CASCADE; CREATE SCHEMA s", "schema \"s\" does not exist"),
    ("ALTER TABLE a RENAME TO b; CREATE TABLE a (i int)", "relation \"a\" does not exist"),
    (
      "ALTER TABLE a RENAME COLUMN i TO k; CREATE TABLE a (i int)",
      "relation \"a\" does not exist"
    ),
    ("ALTER TABLE a DROP COLUMN k; CREATE TABLE a (i int, k int)", "relation \"a\" does not exist"),
    (
      """
      CREATE OR REPLACE VIEW v AS SELECT f() AS i; CREATE OR REPLACE VIEW v AS SELECT 1 AS i;
      CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 2'
      """,
      "function f() does not exist"
    ),
    ("ALTER TABLE a ADD COLUMN k int; CREATE TABLE a (i int)", nil),
    ("COMMENT ON TABLE a IS 'x'; CREATE TABLE a (i int)", nil),
    ("CREATE VIEW v AS SELECT i FROM a; CREATE TABLE a (i int)", nil),
    // What it speaks of was to be there before, and waits itself.
    (
      """
      CREATE TABLE a (i int REFERENCES p); ALTER TABLE a RENAME TO b; DROP TABLE b;
      CREATE TABLE p (i int PRIMARY KEY)
      """,
      nil
    ),
    ("DROP ROLE x", nil),
  ])
  func `a file takes nothing away that it makes only later`(ddl: String, message: String?) {
    #expect(Folded(ddl, mayWait: true).errors == [message].compactMap { $0 })
  }
}
