// Foreign tables: tables with a server, and what they can't have.

import CatalogModel
import Elaboration
import PostgresSyntax
import Testing

struct ForeignTableTests {
  private static let base = """
    CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;
    CREATE FOREIGN TABLE app.ft (id int OPTIONS (a '1') NOT NULL, name text) SERVER s OPTIONS (x 'y');
    CREATE TABLE app.local (id int);
    """

  @Test(arguments: [
    "CREATE FOREIGN TABLE f (id int OPTIONS (a '1', b '2') DEFAULT 1 NOT NULL CHECK (id > 0)) SERVER s OPTIONS (c 'd')",
    "CREATE FOREIGN TABLE f () INHERITS (local) SERVER s",
    """
    CREATE TABLE p (id int) PARTITION BY LIST (id);
    CREATE FOREIGN TABLE f PARTITION OF p (id DEFAULT 1) FOR VALUES IN (1) SERVER s OPTIONS (c 'd')
    """,
  ])
  func `a foreign table comes back from its own statement`(ddl: String) throws {
    let folded = Folded("\(Self.base) \(ddl)")
    #expect(folded.errors.isEmpty)
    let table = try folded.object(.relation, "f")
    #expect(folded.catalog.isForeign(table))
    let made = try folded.creation(table).joined(separator: ";\n")
    #expect(made.hasPrefix("CREATE FOREIGN TABLE app.f"), "\(made)")
  }

  @Test func `options change in place, the server does not`() throws {
    let old = Folded(Self.base)
    let other = Folded(
      "CREATE SERVER s2 FOREIGN DATA WRAPPER w; ALTER FOREIGN TABLE app.ft OPTIONS (DROP x, z 'z'), ALTER id OPTIONS (SET a '2')",
      into: old.catalog
    )
    let table = try old.object(.relation, "ft")
    #expect(
      try other.alteration(from: old, table) == ["ALTER FOREIGN TABLE app.ft OPTIONS (DROP x, ADD z 'z')"]
    )
    let column = try old.child(.column, "id", of: table)
    #expect(
      try other.alteration(from: old, column) == [
        "ALTER FOREIGN TABLE app.ft ALTER COLUMN id OPTIONS (SET a '2')"
      ]
    )
    let local = Folded(
      "DROP FOREIGN TABLE app.ft; CREATE TABLE app.ft (id int NOT NULL, name text)",
      into: old.catalog
    )
    #expect(try local.alteration(from: old, table) == nil)
  }

  @Test(arguments: [
    (
      "CREATE FOREIGN TABLE f (id int PRIMARY KEY) SERVER s",
      "primary key constraints are not supported on foreign tables"
    ),
    ("ALTER TABLE ft ADD UNIQUE (id)", "unique constraints are not supported on foreign tables"),
    (
      "ALTER FOREIGN TABLE ft ADD FOREIGN KEY (id) REFERENCES local (id)",
      "foreign key constraints are not supported on foreign tables"
    ),
    ("CREATE FOREIGN TABLE f (LIKE local) SERVER s", "LIKE is not supported for creating foreign tables"),
    ("CREATE FOREIGN TABLE f (id int) SERVER nowhere", "server \"nowhere\" does not exist"),
    ("CREATE TABLE f (id int OPTIONS (a 'b'))", "\"f\" is not a foreign table"),
    ("ALTER FOREIGN TABLE local ADD COLUMN x int", "\"local\" is not a foreign table"),
    ("DROP TABLE ft", "\"ft\" is not a table"),
    ("DROP FOREIGN TABLE local", "\"local\" is not a foreign table"),
    ("ALTER FOREIGN TABLE ft OPTIONS (SET q 'y')", "option \"q\" not found"),
    ("ALTER FOREIGN TABLE ft ALTER id OPTIONS (a '2')", "option \"a\" provided more than once"),
    ("ALTER TABLE ft ALTER name TYPE int USING name::int", "\"ft\" is not a table"),
    ("ALTER TABLE ft ALTER name TYPE int", nil),
    (
      "ALTER TABLE ft ENABLE ROW LEVEL SECURITY",
      "ALTER action ENABLE ROW SECURITY cannot be performed on relation \"ft\""
    ),
    ("CREATE INDEX ON ft (id)", "cannot create index on relation \"ft\""),
    ("CREATE RULE r AS ON INSERT TO ft DO INSTEAD NOTHING", "relation \"ft\" cannot have rules"),
    ("CREATE POLICY p ON ft", "\"ft\" is not a table"),
    ("DROP SERVER s", "cannot drop server s because other objects depend on it"),
    ("DROP SERVER s CASCADE", nil),
  ])
  func `the server's refusals`(statement: String, message: String?) {
    let folded = Folded("\(Self.base) \(statement)")
    #expect(folded.errors == [message].compactMap { $0 })
  }

  @Test func `statements about what no schema holds are noted`() {
    let folded = Folded(
      """
      ALTER DATABASE d OWNER TO r; ALTER DATABASE d RENAME TO e; ALTER TABLESPACE t OWNER TO r;
      ALTER LARGE OBJECT 1 OWNER TO r; SECURITY LABEL FOR p ON DATABASE d IS 'x'; COMMENT ON TABLESPACE t IS 'x';
      """
    )
    #expect(folded.errors.isEmpty)
    #expect(folded.diagnostics.map(\.id) == Array(repeating: "not-schema", count: 6))
  }

  @Test func `all tables of a tablespace move`() {
    let folded = Folded(
      """
      CREATE TABLE a (id int) TABLESPACE slow; CREATE INDEX i ON a (id) TABLESPACE slow; CREATE TABLE b (id int);
      ALTER TABLE ALL IN TABLESPACE slow SET TABLESPACE fast;
      ALTER TABLE ALL IN TABLESPACE pg_default OWNED BY nobody SET TABLESPACE slow;
      """
    )
    #expect(folded.errors.isEmpty)
    folded.expectSame(
      as: """
        CREATE TABLE app.a (id int) TABLESPACE fast;
        CREATE INDEX i ON app.a (id) TABLESPACE slow; CREATE TABLE app.b (id int);
        """
    )
  }
}
