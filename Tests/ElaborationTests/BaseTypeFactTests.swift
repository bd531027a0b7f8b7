// Base types, the shells that they begin as, and their functions.

import CatalogModel
import Elaboration
import Testing

struct BaseTypeFactTests {
  private static let functions = """
    CREATE TYPE t;
    CREATE FUNCTION t_in(cstring) RETURNS t LANGUAGE internal AS 'int4in';
    CREATE FUNCTION t_out(t) RETURNS cstring LANGUAGE internal AS 'int4out';
    CREATE FUNCTION t_send(t) RETURNS bytea LANGUAGE internal AS 'int4send';
    """

  @Test func `LIKE and what it copies are the same`() {
    let folded = Folded("\(Self.functions) CREATE TYPE t (INPUT = t_in, OUTPUT = t_out, LIKE = int8)")
    #expect(folded.errors.isEmpty)
    folded.expectSame(
      as: """
        \(Self.functions)
        CREATE TYPE t (OUTPUT = t_out, INPUT = app.t_in, INTERNALLENGTH = 8, PASSEDBYVALUE, ALIGNMENT = float8)
        """
    )
  }

  @Test func `a function in C makes the shell of what it returns`() {
    let folded = Folded("CREATE FUNCTION f(cstring) RETURNS new LANGUAGE internal AS 'int4in'")
    #expect(folded.errors.isEmpty)
    folded.expectSame(
      as: """
        CREATE TYPE app.new;
        CREATE FUNCTION app.f(cstring) RETURNS app.new LANGUAGE internal AS 'int4in'
        """
    )
  }

  @Test func `what needs the type waits for it`() throws {
    let folded = Folded(
      "CREATE TABLE x (v t DEFAULT '1'); \(Self.functions) CREATE TYPE t (INPUT = t_in, OUTPUT = t_out)",
      mayWait: true
    )
    #expect(folded.errors.isEmpty)
    _ = try folded.object(.relation, "x")
  }

  @Test func `a type and its functions go together`() {
    let folded = Folded("\(Self.functions) CREATE TYPE t (INPUT = t_in, OUTPUT = t_out); DROP TYPE t CASCADE")
    #expect(folded.errors.isEmpty)
    folded.expectSame(as: "")
  }

  @Test(arguments: [
    ("CREATE TYPE t (INPUT = t_in, OUTPUT = t_out)", nil),
    ("CREATE TYPE t", "type \"t\" already exists"),
    ("CREATE TYPE u (INPUT = t_in, OUTPUT = t_out)", "type \"u\" does not exist"),
    ("CREATE TYPE t (INPUT = t_in)", "type output function must be specified"),
    (
      "CREATE TYPE t (INPUT = int4in, OUTPUT = t_out)",
      "type input function int4in must return type app.t"
    ),
    (
      "CREATE TYPE t (INPUT = t_in, OUTPUT = t_out, INTERNALLENGTH = 4, STORAGE = main)",
      "fixed-size types must have storage PLAIN"
    ),
    (
      "CREATE TYPE t (INPUT = t_in, OUTPUT = t_out, ALIGNMENT = odd)",
      "alignment \"odd\" not recognized"
    ),
    (
      "CREATE TYPE t (INPUT = t_in, OUTPUT = t_out, ELEMENT = int4)",
      "element type cannot be specified without a subscripting function"
    ),
    (
      "CREATE TYPE t (INPUT = t_in, OUTPUT = t_out); CREATE VIEW v AS SELECT ('1'::t)[1]",
      "cannot subscript type t because it does not support subscripting"
    ),
    (
      "CREATE TYPE t (INPUT = t_in, OUTPUT = t_out, LIKE = point, ELEMENT = float8); CREATE VIEW v AS SELECT ('1'::t)[1]",
      nil
    ),
    ("CREATE TABLE x (v t)", "type \"t\" is only a shell"),
    ("CREATE FUNCTION f(t) RETURNS int LANGUAGE sql AS 'SELECT 1'", "type \"t\" is only a shell"),
    ("ALTER TYPE t SET (SEND = t_send)", "t is not a base type"),
    (
      "CREATE TYPE t (INPUT = t_in, OUTPUT = t_out); ALTER TYPE t SET (INPUT = t_in)",
      "type attribute \"input\" cannot be changed"
    ),
    ("CREATE TYPE t (INPUT = t_in, OUTPUT = t_out); ALTER TYPE t SET (SEND = t_send)", nil),
    ("DROP TYPE t", "cannot drop type app.t because other objects depend on it"),
  ])
  func `the server's refusals`(statement: String, message: String?) {
    let folded = Folded("\(Self.functions) \(statement)")
    #expect(folded.errors == [message].compactMap { $0 })
  }
}
