// Statements about what the files do not make: an extension's members, and the server's own objects.

import Elaboration
import PostgresSyntax
import Testing

struct ForeignObjectTests {
  private static let extensions =
    "CREATE EXTENSION pgcrypto WITH SCHEMA app; CREATE EXTENSION hstore WITH SCHEMA app;"

  /// A dump has none of these, so that they are no difference, which is said.
  @Test(arguments: [
    "COMMENT ON FUNCTION crypt(text, text) IS 'x'",
    "COMMENT ON TYPE hstore IS 'x'",
    "COMMENT ON FUNCTION abs(integer) IS 'x'",
    "COMMENT ON AGGREGATE max(integer) IS 'x'",
    "COMMENT ON TYPE text IS 'x'",
    "COMMENT ON OPERATOR + (integer, integer) IS 'x'",
    "COMMENT ON OPERATOR - (NONE, integer) IS 'x'",
    "COMMENT ON CAST (integer AS bigint) IS 'x'",
    "COMMENT ON TABLE pg_class IS 'x'",
    "COMMENT ON COLUMN pg_catalog.pg_class.relname IS 'x'",
    "COMMENT ON ACCESS METHOD btree IS 'x'",
    "COMMENT ON COLLATION \"C\" IS 'x'",
    "GRANT EXECUTE ON FUNCTION pg_reload_conf TO postman",
    "ALTER FUNCTION gen_salt(text) OWNER TO postman",
    "ALTER TYPE hstore OWNER TO postman",
    "ALTER FUNCTION crypt(text, text) COST 10",
    "ALTER FUNCTION abs(integer) COST 10",
    "REVOKE ALL ON SCHEMA information_schema FROM PUBLIC",
    "GRANT SELECT ON ALL TABLES IN SCHEMA pg_catalog TO postman",
  ])
  func `what is passed over is said`(statement: String) {
    let folded = Folded("\(Self.extensions) \(statement)")
    #expect(folded.errors.isEmpty)
    #expect(folded.diagnostics.contains { $0.id == "not-schema" })
    folded.expectSame(as: Self.extensions)
  }

  @Test(arguments: [
    (
      "DROP FUNCTION crypt(text, text)",
      "cannot drop function app.crypt(text, text) because extension pgcrypto requires it"
    ),
    ("DROP TYPE IF EXISTS hstore", "cannot drop type app.hstore because extension hstore requires it"),
    ("DROP FUNCTION abs(integer)", "cannot drop abs because it is required by the database system"),
    (
      "ALTER TYPE hstore RENAME TO pairs",
      "another name or schema for what extension hstore brings is not modelled"
    ),
    ("COMMENT ON OPERATOR + (integer, box) IS 'x'", "operator does not exist: integer + box"),
    ("COMMENT ON CAST (box AS bigint) IS 'x'", "cast from type box to type bigint does not exist"),
    ("DROP COLLATION \"C\"", "cannot drop C because it is required by the database system"),
    ("ALTER TYPE text RENAME TO words", "text belongs to the server"),
    ("COMMENT ON FUNCTION crypt(integer) IS 'x'", "function crypt(int4) does not exist"),
  ])
  func `what takes them away is refused`(statement: String, message: String) {
    #expect(Folded("\(Self.extensions) \(statement)").errors == [message])
  }
}
