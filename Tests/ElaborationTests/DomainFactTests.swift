// Domains: defaults, constraints and their names, and every ALTER DOMAIN.

import CatalogModel
import Elaboration
import Testing

struct DomainFactTests {
  @Test(arguments: [
    "CREATE DOMAIN d AS int",
    "CREATE DOMAIN d AS varchar(3)[] NOT NULL",
    "CREATE DOMAIN d AS text COLLATE \"C\" DEFAULT 'x' NOT NULL CHECK (VALUE <> '') CONSTRAINT short CHECK (length(VALUE) < 9)",
    "CREATE DOMAIN d AS int; ALTER DOMAIN d ADD CHECK (VALUE > 0) NOT VALID",
    "CREATE DOMAIN e AS int DEFAULT 3; CREATE DOMAIN d AS e CHECK (VALUE < 9)",
  ])
  func `a domain comes back from its own statements`(ddl: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test(arguments: [
    (
      "CREATE DOMAIN d AS int DEFAULT 1; ALTER DOMAIN d SET DEFAULT 2", "CREATE DOMAIN app.d AS int DEFAULT 2"
    ),
    ("CREATE DOMAIN d AS int DEFAULT 1; ALTER DOMAIN d DROP DEFAULT", "CREATE DOMAIN app.d AS int"),
    ("CREATE DOMAIN d AS int DEFAULT 1; ALTER DOMAIN d SET DEFAULT NULL", "CREATE DOMAIN app.d AS int"),
    ("CREATE DOMAIN d AS int; ALTER DOMAIN d SET NOT NULL", "CREATE DOMAIN app.d AS int NOT NULL"),
    ("CREATE DOMAIN d AS int NOT NULL; ALTER DOMAIN d DROP NOT NULL", "CREATE DOMAIN app.d AS int"),
    (
      "CREATE DOMAIN d AS int; ALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID; ALTER DOMAIN d VALIDATE CONSTRAINT c",
      "CREATE DOMAIN app.d AS int CONSTRAINT c CHECK (VALUE > 0)"
    ),
    (
      "CREATE DOMAIN d AS int CHECK (VALUE > 0) CHECK (VALUE < 9); ALTER DOMAIN d DROP CONSTRAINT d_check",
      "CREATE DOMAIN app.d AS int CONSTRAINT d_check1 CHECK (VALUE < 9)"
    ),
    (
      "CREATE DOMAIN d AS int CHECK (VALUE > 0); ALTER DOMAIN d RENAME CONSTRAINT d_check TO positive",
      "CREATE DOMAIN app.d AS int CONSTRAINT positive CHECK (VALUE > 0)"
    ),
    ("CREATE DOMAIN e AS int; ALTER TYPE e RENAME TO d", "CREATE DOMAIN app.d AS int"),
    ("CREATE DOMAIN public.d AS int; ALTER DOMAIN public.d SET SCHEMA app", "CREATE DOMAIN app.d AS int"),
    (
      "CREATE DOMAIN e AS int DEFAULT 3; CREATE DOMAIN d AS e; DROP DOMAIN IF EXISTS f; ALTER DOMAIN e DROP DEFAULT",
      "CREATE DOMAIN app.e AS int; CREATE DOMAIN app.d AS app.e DEFAULT 3"
    ),
  ])
  func `every ALTER DOMAIN`(ddl: String, same: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    folded.expectSame(as: "\(same)")
  }

  @Test(arguments: [
    ("CREATE DOMAIN e AS int DEFAULT 1 DEFAULT 2", "multiple default expressions"),
    ("CREATE DOMAIN e AS int NULL NOT NULL", "conflicting NULL/NOT NULL constraints"),
    ("CREATE DOMAIN e AS int UNIQUE", "unique constraints not possible for domains"),
    ("CREATE DOMAIN e AS anyelement", "\"anyelement\" is not a valid base type for a domain"),
    ("CREATE DOMAIN e AS int COLLATE \"C\"", "collations are not supported by type integer"),
    ("ALTER DOMAIN d ADD CONSTRAINT c CHECK (true)", "constraint \"c\" for domain \"d\" already exists"),
    ("ALTER DOMAIN d DROP CONSTRAINT x", "constraint \"x\" of domain \"d\" does not exist"),
    ("ALTER DOMAIN d VALIDATE CONSTRAINT x", "constraint \"x\" of domain \"d\" does not exist"),
    ("ALTER DOMAIN d RENAME CONSTRAINT x TO y", "constraint \"x\" for domain d does not exist"),
    ("ALTER DOMAIN d RENAME CONSTRAINT c TO c2", "constraint \"c2\" already exists"),
    ("ALTER DOMAIN nope SET NOT NULL", "type \"nope\" does not exist"),
    ("CREATE TYPE e AS ENUM (); ALTER DOMAIN e SET NOT NULL", "e is not a domain"),
    (
      "CREATE TABLE t (a d); DROP DOMAIN d", "cannot drop type app.d because other objects depend on it"
    ),
  ])
  func `the server's refusals`(statement: String, message: String) {
    let folded = Folded(
      "CREATE DOMAIN app.d AS int CONSTRAINT c CHECK (VALUE > 0) CONSTRAINT c2 CHECK (VALUE > 1); \(statement)"
    )
    #expect(folded.errors == [message])
  }

  @Test func `names are made up in the whole schema`() throws {
    let folded = Folded(
      "CREATE TABLE t (d_check int, CONSTRAINT d_check CHECK (d_check > 0)); CREATE DOMAIN d AS int CHECK (VALUE > 0)"
    )
    let domain = try folded.object(.type, "d")
    #expect(throws: Never.self) { try folded.child(.constraint, "d_check1", of: domain) }
  }
}
