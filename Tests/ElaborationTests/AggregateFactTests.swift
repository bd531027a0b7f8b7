// Aggregates: their forms and options.

import CatalogModel
import Elaboration
import Testing

struct AggregateFactTests {
  @Test(arguments: [
    "CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int, INITCOND = '0')",
    "CREATE AGGREGATE a(*) (SFUNC = int8inc, STYPE = int8, INITCOND = 0, SSPACE = 64)",
    "CREATE AGGREGATE a(float8) (SFUNC = float8_accum, STYPE = float8[], FINALFUNC = float8_avg, COMBINEFUNC = float8_combine, INITCOND = '{0,0,0}', PARALLEL = SAFE)",
    "CREATE AGGREGATE a(int) (SFUNC = int4larger, STYPE = int, SORTOP = >)",
    "CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = int, MINITCOND = '0')",
    """
    CREATE FUNCTION done(int[], float8, int) RETURNS text LANGUAGE sql AS '';
    CREATE AGGREGATE a(float8 ORDER BY int) (SFUNC = array_append, STYPE = int[], FINALFUNC = done)
    """,
    "CREATE AGGREGATE a(ORDER BY float8) (SFUNC = float8_accum, STYPE = float8[])",
    """
    CREATE TYPE t AS (n int); CREATE FUNCTION step(t, x int) RETURNS t LANGUAGE sql AS '';
    CREATE FUNCTION done(t, int) RETURNS text LANGUAGE sql AS '';
    CREATE AGGREGATE a(x int) (SFUNC = step, STYPE = t, FINALFUNC = done, FINALFUNC_EXTRA, FINALFUNC_MODIFY = SHAREABLE)
    """,
  ])
  func `an aggregate comes back from its own statement`(ddl: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test(arguments: [
    (
      "CREATE AGGREGATE a(BASETYPE = int, SFUNC = int4pl, STYPE = int)",
      "CREATE AGGREGATE app.a(int) (SFUNC = int4pl, STYPE = int)"
    ),
    (
      "CREATE AGGREGATE a(BASETYPE = 'ANY', SFUNC1 = int8inc, STYPE1 = int8)",
      "CREATE AGGREGATE app.a(*) (SFUNC = int8inc, STYPE = int8)"
    ),
    (
      "CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int, FINALFUNC_MODIFY = READ_ONLY, PARALLEL = unsafe)",
      "CREATE AGGREGATE app.a(int) (SFUNC = int4pl, STYPE = int)"
    ),
    (
      "CREATE AGGREGATE a(int) (SFUNC = int4pl, STYPE = int); CREATE OR REPLACE AGGREGATE a(int) (SFUNC = int4mi, STYPE = int)",
      "CREATE AGGREGATE app.a(int) (SFUNC = int4mi, STYPE = int)"
    ),
    (
      "CREATE AGGREGATE b(int) (SFUNC = int4pl, STYPE = int); ALTER AGGREGATE b(int) RENAME TO a",
      "CREATE AGGREGATE app.a(int) (SFUNC = int4pl, STYPE = int)"
    ),
  ])
  func `spellings of the same aggregate`(ddl: String, same: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    folded.expectSame(as: same)
  }

  @Test(arguments: [
    ("CREATE AGGREGATE a(int) (STYPE = int)", "aggregate sfunc must be specified"),
    ("CREATE AGGREGATE a(int) (SFUNC = int4pl)", "aggregate stype must be specified"),
    ("CREATE AGGREGATE a(int) (SFUNC = nope, STYPE = int)", "function nope(integer, integer) does not exist"),
    (
      "CREATE AGGREGATE b(int) (SFUNC = int4pl, STYPE = int)",
      "function \"b\" already exists with same argument types"
    ),
    (
      "CREATE OR REPLACE AGGREGATE b(int) (SFUNC = int48pl, STYPE = int8)",
      "cannot change return type of existing function"
    ),
    ("CREATE OR REPLACE FUNCTION b(int) RETURNS int LANGUAGE sql AS ''", "cannot change routine kind"),
    ("DROP FUNCTION b(int)", "\"b\" is an aggregate function"),
  ])
  func `the server's refusals`(statement: String, message: String) {
    let folded = Folded("CREATE AGGREGATE app.b(int) (SFUNC = int4pl, STYPE = int); \(statement)")
    #expect(folded.errors == [message])
  }
}
