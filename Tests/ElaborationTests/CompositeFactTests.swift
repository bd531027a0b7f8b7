// Composite types and their attributes.

import CatalogModel
import Elaboration
import Testing

struct CompositeFactTests {
  @Test(arguments: [
    "CREATE TYPE c AS ()",
    "CREATE TYPE c AS (a int, b text COLLATE \"C\", m numeric(4,2)[])",
    "CREATE TYPE e AS ENUM ('x'); CREATE TYPE d AS (e e); CREATE TYPE c AS (d d, ds d[])",
  ])
  func `a type comes back from its own statements`(ddl: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test(arguments: [
    ("ADD ATTRIBUTE b text COLLATE \"C\"", "(a int, z int, b text COLLATE \"C\")"),
    ("DROP ATTRIBUTE z", "(a int)"),
    ("DROP ATTRIBUTE IF EXISTS y", "(a int, z int)"),
    ("ALTER ATTRIBUTE a TYPE bigint CASCADE", "(a bigint, z int)"),
    ("ADD ATTRIBUTE b int, DROP ATTRIBUTE z, ALTER ATTRIBUTE a SET DATA TYPE text", "(a text, b int)"),
    ("RENAME ATTRIBUTE a TO b", "(b int, z int)"),
  ])
  func `attributes are altered`(clause: String, same: String) {
    let folded = Folded("CREATE TYPE app.c AS (a int, z int); ALTER TYPE app.c \(clause)")
    #expect(folded.errors.isEmpty)
    folded.expectSame(as: "CREATE TYPE app.c AS \(same)")
  }

  @Test(arguments: [
    ("CREATE TYPE d AS (a int, a int)", "column \"a\" specified more than once"),
    ("CREATE TYPE d AS (a d)", "type \"d\" does not exist"),
    ("CREATE TYPE d AS (a anyelement)", "column \"a\" has pseudo-type anyelement"),
    ("ALTER TYPE c ADD ATTRIBUTE a int", "column \"a\" of relation \"c\" already exists"),
    ("ALTER TYPE c ADD ATTRIBUTE b c[]", "composite type c cannot be made a member of itself"),
    ("ALTER TYPE c DROP ATTRIBUTE y", "column \"y\" of relation \"c\" does not exist"),
    ("ALTER TABLE c ADD COLUMN y int", "\"c\" is a composite type"),
    ("CREATE TABLE t (a int); ALTER TYPE t ADD ATTRIBUTE y int", "\"t\" is not a composite type"),
    ("CREATE TABLE c (a int)", "relation \"c\" already exists"),
    (
      "CREATE TABLE t (a c[]); ALTER TYPE c ALTER ATTRIBUTE a TYPE bigint",
      "cannot alter type \"c\" because column \"t.a\" uses it"
    ),
    ("DROP TABLE c", "\"c\" is not a table"),
  ])
  func `the server's refusals`(statement: String, message: String) {
    let folded = Folded("CREATE TYPE app.c AS (a int); \(statement)")
    #expect(folded.errors == [message])
  }

  @Test func `an attribute's type changes in place until a table holds it`() throws {
    for (table, steps) in [
      ("", ["ALTER TYPE app.c ALTER ATTRIBUTE a TYPE bigint"]), ("CREATE TABLE app.t (c app.c);", nil),
    ] {
      let old = Folded("CREATE TYPE app.c AS (a int); \(table)")
      let new = Folded(
        "CREATE TYPE app.c AS (a bigint); \(table)",
        into: .emptyDatabase(old.catalog.identities)
      )
      let attribute = try new.child(.column, "a", of: new.object(.type, "c"))
      #expect(try new.alteration(from: old, attribute) == steps)
    }
  }
}
