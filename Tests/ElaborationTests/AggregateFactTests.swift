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
    CREATE FUNCTION done(int[], float8) RETURNS text LANGUAGE sql AS '';
    CREATE AGGREGATE a(float8 ORDER BY int) (SFUNC = array_append, STYPE = int[], FINALFUNC = done)
    """,
    "CREATE AGGREGATE a(ORDER BY float8) (SFUNC = float8_accum, STYPE = float8[], INITCOND = '{0,0,0}')",
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
      "CREATE AGGREGATE a(BASETYPE = 'ANY', SFUNC1 = int8inc, STYPE1 = int8, INITCOND1 = 0)",
      "CREATE AGGREGATE app.a(*) (SFUNC = int8inc, STYPE = int8, INITCOND = 0)"
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
      "CREATE OR REPLACE AGGREGATE b(int) (SFUNC = int84pl, STYPE = int8, INITCOND = 0)",
      "cannot change return type of existing function"
    ),
    ("CREATE OR REPLACE FUNCTION b(int) RETURNS int LANGUAGE sql AS ''", "cannot change routine kind"),
    ("DROP FUNCTION b(int)", "\"b\" is an aggregate function"),
  ])
  func `the server's refusals`(statement: String, message: String) {
    let folded = Folded("CREATE AGGREGATE app.b(int) (SFUNC = int4pl, STYPE = int); \(statement)")
    #expect(folded.errors == [message])
  }

  @Test(arguments: [
    ("(int) (SFUNC = steps, STYPE = int)", "function steps(integer, integer) returns a set"),
    ("(int) (SFUNC = sum, STYPE = int)", "function sum(integer, integer) does not exist"),
    ("(int) (SFUNC = wide, STYPE = int8)", "function wide(bigint, bigint) requires run-time type coercion"),
    (
      "(int) (SFUNC = smaller, STYPE = int8)",
      "function smaller(bigint, bigint) requires run-time type coercion"
    ),
    ("(int) (SFUNC = int4eq, STYPE = int)", "return type of transition function int4eq is not integer"),
    (
      "(VARIADIC \"any\") (SFUNC = int8inc_any, STYPE = int8, INITCOND = 0)",
      "function int8inc_any(bigint, \"any\") must accept VARIADIC ANY to be used in this aggregate"
    ),
    (
      "(text) (SFUNC = numeral, STYPE = int)",
      "must not omit initial value when transition function is strict and transition type is not compatible with input type"
    ),
    ("(int) (SFUNC = int4pl, STYPE = int, INITCOND = x)", "invalid input syntax for type integer: \"x\""),
    ("(int) (SFUNC = int4pl, STYPE = record)", "aggregate transition data type cannot be record"),
    ("(int) (SFUNC = array_append, STYPE = anyarray)", "cannot determine transition data type"),
    ("(numeric) (SFUNC = numeric_avg_accum, STYPE = internal)", "unsafe use of pseudo-type \"internal\""),
    (
      "(int) (SFUNC = int4pl, STYPE = int, SERIALFUNC = numeric_avg_serialize)",
      "must specify both or neither of serialization and deserialization functions"
    ),
    (
      "(int) (SFUNC = int4pl, STYPE = int, COMBINEFUNC = int4lt)",
      "return type of combine function int4lt is not integer"
    ),
    (
      "(int) (SFUNC = int4pl, STYPE = int, FINALFUNC = int4mi, FINALFUNC_EXTRA)",
      "final function with extra arguments must not be declared STRICT"
    ),
    (
      "(int) (SFUNC = int4pl, STYPE = int, MSTYPE = int, MSFUNC = int4pl)",
      "aggregate minvfunc must be specified when mstype is specified"
    ),
    (
      "(int8) (SFUNC = int8pl, STYPE = int8, MSTYPE = int8, MSFUNC = int8pl, MINVFUNC = wide)",
      "strictness of aggregate's forward and inverse transition functions must match"
    ),
    (
      "(int8) (SFUNC = int8pl, STYPE = int8, MSTYPE = int8, MSFUNC = int8pl, MINVFUNC = int8mi, MFINALFUNC = int4)",
      "moving-aggregate implementation returns type integer, but plain implementation returns type bigint"
    ),
    (
      "(int, int) (SFUNC = int4pl, STYPE = int, HYPOTHETICAL)",
      "only ordered-set aggregates can be hypothetical"
    ),
    (
      "(text ORDER BY int) (SFUNC = int4pl, STYPE = int, HYPOTHETICAL)",
      "a hypothetical-set aggregate must have direct arguments matching its aggregated arguments"
    ),
    (
      "(x int) (SFUNC = int4pl, STYPE = int, SORTOP = @@@@)",
      "operator does not exist: integer @@@@ integer"
    ),
    ("(x int, x int) (SFUNC = int4pl, STYPE = int)", "parameter name \"x\" used more than once"),
    (
      "(\(manyInts)) (SFUNC = int4pl, STYPE = int)",
      "aggregates cannot have more than 99 arguments"
    ),
  ])
  func `functions that do not fit`(definition: String, message: String) {
    let folded = Folded(
      """
      CREATE FUNCTION steps(int, int) RETURNS SETOF int LANGUAGE sql AS '';
      CREATE FUNCTION wide(int8, int8) RETURNS int8 LANGUAGE sql AS '';
      CREATE FUNCTION smaller(anycompatible, anycompatible) RETURNS anycompatible LANGUAGE sql AS '';
      CREATE FUNCTION numeral(int, text) RETURNS int STRICT LANGUAGE sql AS '';
      CREATE AGGREGATE a\(definition)
      """
    )
    #expect(folded.errors == [message])
  }

  @Test func `the result is what the final function returns for the state`() {
    let folded = Folded(
      """
      CREATE FUNCTION first(anyarray) RETURNS anyelement LANGUAGE sql AS '';
      CREATE AGGREGATE a(int) (SFUNC = array_append, STYPE = int[], FINALFUNC = first);
      CREATE VIEW v AS SELECT a(n) + 1 AS next FROM (VALUES (1)) AS t (n)
      """
    )
    #expect(folded.errors.isEmpty)
  }

  @Test func `a function that fits may come after one that needs a cast`() {
    let folded = Folded(
      """
      CREATE FUNCTION step(int8, int8) RETURNS int8 LANGUAGE sql AS '';
      CREATE AGGREGATE a(int) (SFUNC = step, STYPE = int8, INITCOND = 0);
      CREATE FUNCTION step(int8, int) RETURNS int8 LANGUAGE sql AS ''
      """,
      mayWait: true
    )
    #expect(folded.errors.isEmpty)
  }
}

private let manyInts = Array(repeating: "int", count: 100).joined(separator: ", ")
