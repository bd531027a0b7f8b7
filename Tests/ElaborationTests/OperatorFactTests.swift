// Operators, with their links to each other, and casts.

import CatalogModel
import Elaboration
import Testing

struct OperatorFactTests {
  @Test(arguments: [
    "CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq, COMMUTATOR = ===, NEGATOR = !==, RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES)",
    "CREATE OPERATOR !! (RIGHTARG = int, PROCEDURE = int4um)",
    """
    CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq, NEGATOR = OPERATOR(app.!==));
    CREATE OPERATOR !== (LEFTARG = int, RIGHTARG = int, FUNCTION = int4ne, NEGATOR = OPERATOR(app.===))
    """,
    """
    CREATE TYPE e AS ENUM (); CREATE FUNCTION f(e, e[]) RETURNS bool LANGUAGE sql AS '';
    CREATE OPERATOR @@@ (LEFTARG = e, RIGHTARG = e[], FUNCTION = f)
    """,
  ])
  func `an operator comes back from its own statement`(ddl: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test func `links come and go with the other operator`() throws {
    let one =
      "CREATE OPERATOR app.< (LEFTARG = int, RIGHTARG = int, FUNCTION = int4lt, COMMUTATOR = OPERATOR(app.>))"
    let other = "CREATE OPERATOR app.> (LEFTARG = int, RIGHTARG = int, FUNCTION = int4gt"
    let folded = Folded("\(one); \(other))")
    #expect(folded.errors.isEmpty)
    folded.expectSame(as: "\(one); \(other), COMMUTATOR = OPERATOR(app.<))")
    let alone = Folded("DROP OPERATOR app.> (int, int)", into: folded.catalog)
    alone.expectSame(as: "CREATE OPERATOR app.< (LEFTARG = int, RIGHTARG = int, FUNCTION = int4lt)")
  }

  @Test(arguments: [
    ("CREATE OPERATOR ## (LEFTARG = int, RIGHTARG = int)", "operator function must be specified"),
    (
      "CREATE OPERATOR ## (LEFTARG = int, FUNCTION = int4um)",
      "operator right argument type must be specified"
    ),
    ("CREATE OPERATOR ## (FUNCTION = int4um)", "operator argument types must be specified"),
    (
      "CREATE OPERATOR ## (LEFTARG = int, RIGHTARG = int, FUNCTION = nope)",
      "function nope(integer, integer) does not exist"
    ),
    (
      "CREATE OPERATOR ## (LEFTARG = int, RIGHTARG = int, FUNCTION = int4pl, NEGATOR = #%)",
      "only boolean operators can have negators"
    ),
    ("CREATE OPERATOR === (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq)", "operator === already exists"),
    ("DROP OPERATOR === (int, text)", "operator does not exist: integer === text"),
    ("ALTER OPERATOR === (int, int) SET (RESTRICT = eqsel, JOIN = NONE)", nil),
    ("ALTER OPERATOR === (int, int) SET SCHEMA public; DROP OPERATOR public.=== (int, int)", nil),
  ])
  func `the server's refusals`(statement: String, message: String?) {
    let folded = Folded(
      "CREATE OPERATOR app.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq); \(statement)"
    )
    #expect(folded.errors == (message.map { [$0] } ?? []))
  }
}

struct CastFactTests {
  @Test(arguments: [
    "CREATE TYPE e AS ENUM ('a'); CREATE CAST (e AS int) WITH INOUT AS IMPLICIT",
    "CREATE TYPE e AS ENUM ('a'); CREATE FUNCTION f(e) RETURNS int LANGUAGE sql AS ''; CREATE CAST (e AS int) WITH FUNCTION f(e) AS ASSIGNMENT",
    "CREATE TYPE e AS ENUM ('a'); CREATE CAST (e[] AS text) WITH INOUT",
    "CREATE CAST (int8 AS point) WITHOUT FUNCTION",
    "CREATE CAST (int2 AS point) WITH FUNCTION pg_catalog.int4(int2)",
  ])
  func `a cast comes back from its own statement`(ddl: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test(arguments: [
    ("CREATE CAST (e AS int) WITH INOUT", "cast from type e to type integer already exists"),
    ("CREATE CAST (e AS text) WITHOUT FUNCTION", "enum data types are not binary-compatible"),
    ("CREATE CAST (int AS int) WITHOUT FUNCTION", "source data type and target data type are the same"),
    ("CREATE CAST (int AS nope) WITH INOUT", "type \"nope\" does not exist"),
    ("DROP CAST (e AS text)", "cast from type e to type text does not exist"),
    ("DROP TYPE e", "cannot drop type app.e because other objects depend on it"),
    ("DROP CAST IF EXISTS (e AS text); DROP CAST (e AS int); DROP TYPE e", nil),
    ("DROP TYPE e CASCADE", nil),
  ])
  func `the server's refusals`(statement: String, message: String?) {
    let folded = Folded("CREATE TYPE app.e AS ENUM (); CREATE CAST (app.e AS int) WITH INOUT; \(statement)")
    #expect(folded.errors.map { $0.replacing("app.e to", with: "e to") } == (message.map { [$0] } ?? []))
  }
}
