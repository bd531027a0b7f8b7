// Operator classes, their families, and which members belong to which.

import CatalogModel
import Elaboration
import Testing

struct OperatorClassFactTests {
  @Test(arguments: [
    "CREATE OPERATOR CLASS c FOR TYPE int USING btree AS OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 btint4cmp(int, int)",
    "CREATE OPERATOR CLASS c FOR TYPE text[] USING gin AS OPERATOR 1 && (anyarray, anyarray), FUNCTION 1 bttextcmp(text, text), STORAGE text",
    "CREATE OPERATOR FAMILY f USING hash; ALTER OPERATOR FAMILY f USING hash ADD FUNCTION 1 hashint4(int), OPERATOR 1 = (int, int8)",
    "CREATE OPERATOR CLASS c FOR TYPE box USING gist AS OPERATOR 15 <-> (box, point) FOR ORDER BY float_ops",
    "CREATE TYPE e AS ENUM (); CREATE OPERATOR CLASS c DEFAULT FOR TYPE e[] USING btree AS STORAGE e[]",
    "CREATE OPERATOR CLASS c FOR TYPE int USING brin AS OPERATOR 1 <, FUNCTION 1 brin_minmax_opcinfo(internal)",
  ])
  func `a class comes back from its own statements`(ddl: String) {
    let folded = Folded(ddl)
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test func `a family outlives its class, and takes it along`() {
    let folded = Folded("CREATE OPERATOR CLASS c FOR TYPE int USING btree AS OPERATOR 1 <")
    Folded("DROP OPERATOR CLASS app.c USING btree", into: folded.catalog)
      .expectSame(as: "CREATE OPERATOR FAMILY app.c USING btree")
    Folded("DROP OPERATOR FAMILY app.c USING btree", into: folded.catalog).expectSame(as: "")
  }

  @Test func `what is of no use without its operator goes with it`() {
    let folded = Folded(
      """
      CREATE OPERATOR << (LEFTARG = int, RIGHTARG = int, FUNCTION = int4lt);
      CREATE OPERATOR FAMILY f USING gist; ALTER OPERATOR FAMILY f USING gist ADD OPERATOR 1 app.<< (int, int);
      DROP OPERATOR app.<< (int, int)
      """
    )
    #expect(folded.errors.isEmpty)
    folded.expectSame(as: "CREATE OPERATOR FAMILY app.f USING gist")
  }

  @Test(arguments: [
    (
      "CREATE OPERATOR CLASS c FOR TYPE int USING btree AS OPERATOR 1 <",
      "operator class \"c\" for access method \"btree\" already exists"
    ),
    ("CREATE OPERATOR CLASS c FOR TYPE int USING hash AS OPERATOR 1 =", nil),
    (
      "CREATE OPERATOR CLASS d DEFAULT FOR TYPE int USING btree AS OPERATOR 1 <",
      "could not make operator class \"d\" be default for type integer"
    ),
    (
      "CREATE OPERATOR CLASS d FOR TYPE int USING btree AS OPERATOR 6 <",
      "invalid operator number 6, must be between 1 and 5"
    ),
    (
      "CREATE OPERATOR CLASS d FOR TYPE int USING btree AS OPERATOR 1 <, STORAGE bigint",
      "storage type cannot be different from data type for access method \"btree\""
    ),
    (
      "CREATE OPERATOR CLASS d FOR TYPE int USING btree FAMILY nope AS OPERATOR 1 <",
      "operator family \"nope\" does not exist for access method \"btree\""
    ),
    (
      "CREATE OPERATOR CLASS d FOR TYPE int USING btree AS OPERATOR 1 +",
      "index search operators must return boolean"
    ),
    (
      "ALTER OPERATOR FAMILY c USING btree DROP OPERATOR 1 (int, text)",
      "operator 1(integer,text) does not exist in operator family \"c\""
    ),
    (
      "ALTER OPERATOR FAMILY c USING btree ADD OPERATOR 1 < (int, int)",
      "operator 1(integer,integer) already exists in operator family \"c\""
    ),
    (
      "CREATE OPERATOR CLASS d FOR TYPE text USING btree AS OPERATOR 1 < FOR ORDER BY integer_ops",
      "access method \"btree\" does not support ordering operators"
    ),
    (
      "ALTER OPERATOR FAMILY c USING btree ADD OPERATOR 1 <",
      "operator argument types must be specified in ALTER OPERATOR FAMILY"
    ),
    (
      "CREATE TABLE t (a int); CREATE INDEX ON t (a app.c); DROP OPERATOR CLASS c USING btree",
      "cannot drop operator class app.c USING btree because other objects depend on it"
    ),
    (
      "CREATE TABLE t (a varchar(10)); CREATE INDEX ON t (a c)",
      "operator class \"c\" does not accept data type character varying"
    ),
    (
      "CREATE TABLE t (a json); CREATE INDEX ON t USING gin (a jsonb_path_ops)",
      "operator class \"jsonb_path_ops\" does not accept data type json"
    ),
    (
      "CREATE TYPE r AS RANGE (SUBTYPE = text, SUBTYPE_OPCLASS = int4_ops)",
      "operator class \"int4_ops\" does not accept data type text"
    ),
    (
      "CREATE TABLE t (a int) PARTITION BY RANGE (a text_ops)",
      "operator class \"text_ops\" does not accept data type integer"
    ),
    ("CREATE TABLE t (a int); CREATE INDEX ON t (a app.c); CREATE INDEX ON t (a int4_ops)", nil),
    (
      "CREATE DOMAIN d AS int; CREATE TABLE t (a d); CREATE INDEX ON t USING spgist (a)",
      "data type app.d has no default operator class for access method \"spgist\""
    ),
    (
      "CREATE TYPE e AS ENUM ('a'); CREATE TABLE t (a e); CREATE INDEX ON t USING gin (a)",
      "data type app.e has no default operator class for access method \"gin\""
    ),
    (
      "CREATE TABLE t (a json[]); CREATE INDEX ON t USING gin (a)",
      "could not identify a comparison function for type json"
    ),
    (
      "CREATE TABLE t (a int4range, EXCLUDE USING gist (a WITH <>))",
      "operator <>(anyrange,anyrange) is not a member of operator family \"range_ops\""
    ),
    ("CREATE TABLE t (a int4range, EXCLUDE USING gist (a WITH =, a WITH &&, a WITH -|-))", nil),
    (
      "CREATE EXTENSION hstore; CREATE TABLE t (a hstore, EXCLUDE USING gist (a WITH @>))",
      "operator @>(hstore,hstore) is not commutative"
    ),
    (
      "CREATE EXTENSION cube; CREATE TABLE t (a cube, EXCLUDE USING gist (a WITH <>))",
      "operator <>(app.cube,app.cube) is not a member of operator family \"gist_cube_ops\""
    ),
    ("CREATE TYPE e AS (a int); CREATE TABLE t (a e, EXCLUDE (a WITH =))", nil),
    (
      "CREATE TYPE e AS ENUM ('a'); CREATE DOMAIN d AS e; CREATE TABLE t (a d CHECK (a = a))",
      "operator does not exist: d = d"
    ),
    (
      "DROP OPERATOR CLASS c USING gin",
      "operator class \"c\" does not exist for access method \"gin\""
    ),
  ])
  func `the server's refusals`(statement: String, message: String?) {
    let folded = Folded(
      """
      CREATE OPERATOR CLASS c FOR TYPE int USING btree AS OPERATOR 1 <, FUNCTION 1 btint4cmp(int, int);
      \(statement)
      """
    )
    #expect(folded.errors == [message].compactMap { $0 })
  }
}
