// Tables whose columns come from elsewhere: LIKE, CREATE TABLE … AS, SELECT INTO.

import CatalogModel
import Elaboration
import Testing

struct DerivedTableTests {
  @Test(arguments: [
    ("LIKE src", "id int NOT NULL, a text COLLATE \"C\", g int"),
    ("LIKE src INCLUDING DEFAULTS", "id int NOT NULL, a text COLLATE \"C\" DEFAULT 'x', g int"),
    (
      "LIKE src INCLUDING ALL EXCLUDING INDEXES EXCLUDING CONSTRAINTS EXCLUDING IDENTITY",
      "id int NOT NULL, a text COLLATE \"C\" DEFAULT 'x', g int GENERATED ALWAYS AS (1 + 1) STORED"
    ),
    (
      "x int, LIKE src INCLUDING CONSTRAINTS, y int",
      "x int, id int NOT NULL, a text COLLATE \"C\", g int, y int, CONSTRAINT positive CHECK (id > 0)"
    ),
    ("LIKE pair", "x int, y text"),
    ("LIKE seen", "a text"),
  ])
  func `columns like another's`(elements: String, other: String) {
    let folded = Folded("\(DerivedTableTests.source) CREATE TABLE t (\(elements))")
    #expect(folded.errors.isEmpty)
    // A view's column has its own collation.
    let other = elements == "LIKE seen" ? "a text" : other
    #expect(folded.equals("\(DerivedTableTests.source) CREATE TABLE t (\(other))"))
  }

  @Test(arguments: [
    ("CREATE TABLE t AS SELECT id, a, g + 1.5 AS h FROM src", "id int, a text COLLATE \"C\", h numeric"),
    ("CREATE TABLE t (p, q) AS SELECT id, a, now() FROM src", "p int, q text COLLATE \"C\", now timestamptz"),
    ("SELECT id, 'x' AS lit INTO t FROM src", "id int, lit text"),
    ("CREATE TABLE t AS VALUES (1, true)", "column1 int, column2 boolean"),
    ("CREATE TABLE t AS TABLE src WITH NO DATA", "id int, a text COLLATE \"C\", g int"),
    (
      "CREATE TABLE IF NOT EXISTS t AS SELECT 1 AS one; CREATE TABLE IF NOT EXISTS t AS SELECT 2 AS two",
      "one int"
    ),
  ])
  func `columns of a query`(statement: String, columns: String) {
    let folded = Folded("\(DerivedTableTests.source) \(statement)")
    #expect(folded.errors.isEmpty)
    #expect(folded.equals("\(DerivedTableTests.source) CREATE TABLE t (\(columns))"))
  }

  @Test(arguments: [
    ("CREATE TABLE t (a int, LIKE src)", "column \"a\" specified more than once"),
    ("CREATE TABLE t (LIKE nothing)", "relation \"nothing\" does not exist"),
    ("CREATE TABLE t (p, q) AS SELECT 1", "too many column names were specified"),
    ("CREATE TABLE t AS SELECT id, id FROM src", "column \"id\" specified more than once"),
    ("CREATE TABLE src AS SELECT 1", "relation \"src\" already exists"),
  ])
  func `the server's refusals`(statement: String, message: String) {
    #expect(Folded("\(DerivedTableTests.source) \(statement)").errors == [message])
  }

  private static let source = """
    CREATE TABLE src (
      id int GENERATED ALWAYS AS IDENTITY CONSTRAINT positive CHECK (id > 0),
      a text COLLATE "C" DEFAULT 'x',
      g int GENERATED ALWAYS AS (1 + 1) STORED
    );
    CREATE INDEX ON src (a);
    CREATE TYPE pair AS (x int, y text);
    CREATE VIEW seen AS SELECT 'x'::text AS a;
    """
}
