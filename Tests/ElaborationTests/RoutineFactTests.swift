// Functions and procedures: what is read, what is written, and how statements find them.

import CatalogModel
import Elaboration
import Testing

struct RoutineFactTests {
  @Test(arguments: [
    "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'select 1'",
    "CREATE FUNCTION f(a int, b text DEFAULT 'x', c int = 3) RETURNS SETOF text LANGUAGE plpgsql AS $$begin '' end$$",
    "CREATE FUNCTION f(a int, OUT b int, INOUT c text) LANGUAGE sql AS 'select 1'",
    "CREATE FUNCTION f(OUT b int) RETURNS SETOF int LANGUAGE sql AS 'select 1'",
    "CREATE FUNCTION f(VARIADIC a int[]) RETURNS TABLE (x int, y text[]) LANGUAGE sql AS 'select 1'",
    "CREATE FUNCTION f(double precision, \"any\") RETURNS void LANGUAGE c AS 'lib', 'sym'",
    "CREATE FUNCTION f(a int) RETURNS int LANGUAGE internal AS 'int4inc'",
    """
    CREATE FUNCTION f(a int) RETURNS SETOF int LANGUAGE sql IMMUTABLE STRICT SECURITY DEFINER LEAKPROOF PARALLEL SAFE
    COST 0.25 ROWS 7 SET search_path = app, 'pg_temp' SET work_mem = '1MB' SET app.x = 3 AS 'select 1'
    """,
    "CREATE FUNCTION f(a int, b int) RETURNS int RETURN a + $2",
    "CREATE FUNCTION f(a int) RETURNS int BEGIN ATOMIC SELECT 1; SELECT f.a; END",
    "CREATE PROCEDURE f(INOUT a int, b text DEFAULT 'x') LANGUAGE plpgsql AS 'begin end'",
    "CREATE PROCEDURE f(OUT a int) LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'select 1'",
    "CREATE TYPE e AS ENUM (); CREATE TYPE t AS (a e); CREATE FUNCTION f(t, e[]) RETURNS SETOF t LANGUAGE sql AS ''",
    "CREATE FUNCTION f() RETURNS int LANGUAGE internal WINDOW AS 'window_rank'",
    "CREATE FUNCTION f() RETURNS text LANGUAGE sql AS 'select $$ $_$ $'",
  ])
  func `a routine comes back from its own statement`(ddl: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test(arguments: [
    ("f(a int) RETURNS int LANGUAGE sql AS 'x'", "f(int4) RETURNS int4 LANGUAGE sql AS $_$x$_$", false),
    (
      "f(numeric(5,2)) RETURNS varchar(3) LANGUAGE sql AS 'x'",
      "f(numeric) RETURNS varchar LANGUAGE sql AS 'x'", true
    ),
    ("f() RETURNS int LANGUAGE sql VOLATILE COST 100 AS 'x'", "f() RETURNS int LANGUAGE sql AS 'x'", true),
    (
      "f(OUT a int, OUT b int) LANGUAGE sql AS 'x'",
      "f(OUT a int, OUT b int) RETURNS record LANGUAGE sql AS 'x'", true
    ),
    (
      "f() RETURNS int LANGUAGE sql SET a.b = 1 SET a.a = x AS 'x'",
      "f() RETURNS int LANGUAGE sql SET a.b = '1' SET a.a = 'x' AS 'x'", true
    ),
    (
      "f() RETURNS int LANGUAGE sql SET search_path = \"a, b\" AS 'x'",
      "f() RETURNS int LANGUAGE sql SET search_path = a, b AS 'x'", false
    ),
  ])
  func `spellings of the same routine`(one: String, other: String, isSame: Bool) {
    let folded = Folded("CREATE FUNCTION app.\(one)")
    #expect(folded.errors.isEmpty)
    #expect(folded.equals("CREATE FUNCTION app.\(other)") == isSame)
  }

  @Test(arguments: [
    ("f(a int, a int) RETURNS int LANGUAGE sql AS ''", "parameter name \"a\" used more than once"),
    ("f(OUT a int, a int) LANGUAGE sql AS ''", nil),
    (
      "f(a int DEFAULT 1, b int) RETURNS int LANGUAGE sql AS ''",
      "input parameters after one with a default value must also have defaults"
    ),
    ("f(OUT a int DEFAULT 1) LANGUAGE sql AS ''", "only input parameters can have default values"),
    (
      "f(VARIADIC a int[], b int) RETURNS int LANGUAGE sql AS ''",
      "VARIADIC parameter must be the last input parameter"
    ),
    ("f(VARIADIC a int) RETURNS int LANGUAGE sql AS ''", "VARIADIC parameter must be an array"),
    ("f(a SETOF int) RETURNS int LANGUAGE sql AS ''", "functions cannot accept set arguments"),
    ("f() LANGUAGE sql AS ''", "function result type must be specified"),
    (
      "f(OUT a int) RETURNS text LANGUAGE sql AS ''",
      "function result type must be integer because of OUT parameters"
    ),
    ("f() RETURNS int AS ''", "no language specified"),
    ("f() RETURNS int LANGUAGE cobol AS ''", "language \"cobol\" does not exist"),
    ("f() RETURNS int LANGUAGE sql", "no function body specified"),
    ("f() RETURNS int LANGUAGE plpgsql RETURN 1", "inline SQL function body only valid for language SQL"),
    ("f() RETURNS int LANGUAGE sql AS '', ''", "only one AS item needed for language \"sql\""),
    ("f() RETURNS int LANGUAGE sql STABLE IMMUTABLE AS ''", "conflicting or redundant options"),
    ("f() RETURNS int LANGUAGE sql COST 0 AS ''", "COST must be positive"),
    (
      "f() RETURNS int LANGUAGE sql ROWS 5 AS ''",
      "ROWS is not applicable when function does not return a set"
    ),
    ("f() RETURNS nope LANGUAGE sql AS ''", "type \"nope\" does not exist"),
    ("g(int) RETURNS int LANGUAGE sql AS ''", "function \"g\" already exists with same argument types"),
  ])
  func `what CREATE FUNCTION refuses`(definition: String, message: String?) {
    let folded = Folded(
      "CREATE FUNCTION app.g(int) RETURNS int LANGUAGE sql AS ''; CREATE FUNCTION app.\(definition)"
    )
    #expect(folded.errors == (message.map { [$0] } ?? []))
  }

  @Test(arguments: [
    (
      "ALTER FUNCTION f(int) IMMUTABLE STRICT COST 3 SET work_mem = 1 SET a.b = 2",
      "IMMUTABLE STRICT COST 3 SET work_mem = 1 SET a.b = 2"
    ),
    ("ALTER ROUTINE f SECURITY DEFINER LEAKPROOF PARALLEL SAFE", "SECURITY DEFINER LEAKPROOF PARALLEL SAFE"),
    ("ALTER FUNCTION f SET a.b = 1; ALTER FUNCTION f RESET a.b", ""),
    ("ALTER FUNCTION f SET a.b = 1 SET a.c = 1; ALTER FUNCTION f RESET ALL SET a.d = 3", "SET a.d = 3"),
    ("ALTER FUNCTION f SET search_path FROM CURRENT", "SET search_path = app, public"),
  ])
  func `ALTER FUNCTION`(statement: String, options: String) {
    let folded = Folded("CREATE FUNCTION app.f(int) RETURNS int LANGUAGE sql AS ''; \(statement)")
    #expect(folded.errors.isEmpty)
    folded.expectSame(as: "CREATE FUNCTION app.f(int) RETURNS int LANGUAGE sql \(options) AS ''")
  }

  @Test(arguments: [
    ("DROP FUNCTION f", "function name \"f\" is not unique"),
    ("DROP FUNCTION f(text)", "function f(text) does not exist"),
    ("DROP FUNCTION g", "could not find a function named \"g\""),
    ("DROP FUNCTION p", "could not find a function named \"p\""),
    ("DROP PROCEDURE f", "could not find a procedure named \"f\""),
    ("COMMENT ON FUNCTION p IS 'x'", "could not find a function named \"p\""),
    ("DROP FUNCTION p(int)", "p(int4) is not a function"),
    ("DROP PROCEDURE f(int)", "f(int4) is not a procedure"),
    ("DROP AGGREGATE f(int)", "f(int4) is not an aggregate function"),
    ("DROP FUNCTION f(int), f(int, int)", nil),
    ("DROP FUNCTION f(IN a int)", nil),
    ("DROP PROCEDURE p(int, OUT text)", nil),
    ("DROP PROCEDURE p(int, text)", nil),
    ("DROP PROCEDURE p", nil),
    ("DROP ROUTINE p(int)", nil),
    ("DROP FUNCTION IF EXISTS nope.g(int), g", nil),
    ("ALTER FUNCTION f(int) RENAME TO p", "function p(integer) already exists in schema \"app\""),
  ])
  func `how routines are found`(statement: String, message: String?) {
    let folded = Folded(
      """
      CREATE FUNCTION app.f(int) RETURNS int LANGUAGE sql AS ''; CREATE FUNCTION app.f(int, int) RETURNS int LANGUAGE sql AS '';
      CREATE PROCEDURE app.p(int, OUT text) LANGUAGE sql AS ''; \(statement)
      """
    )
    #expect(folded.errors == (message.map { [$0] } ?? []))
  }

  @Test func `renames are followed`() {
    let folded = Folded(
      """
      CREATE TYPE app.e AS ENUM (); CREATE FUNCTION app.f(e, e[]) RETURNS e LANGUAGE sql AS '';
      CREATE FUNCTION app.g() RETURNS e RETURN app.f(NULL, NULL); ALTER TYPE e RENAME TO d; ALTER FUNCTION f RENAME TO h;
      """
    )
    #expect(folded.errors.isEmpty)
    folded.expectSame(
      as: """
        CREATE TYPE app.d AS ENUM (); CREATE FUNCTION app.h(app.d, app.d[]) RETURNS app.d LANGUAGE sql AS '';
        CREATE FUNCTION app.g() RETURNS app.d RETURN app.h(NULL, NULL);
        """
    )
  }
}
