// What CREATE OR REPLACE may change, in what is read and in what is planned.

import CatalogModel
import Elaboration
import Testing

struct RoutineReplacementTests {
  /// Definitions before and after, and why the server refuses; nil when it does not.
  static let pairs: [(String, String, String?)] = [
    (
      "FUNCTION app.f(a int) RETURNS int LANGUAGE sql AS '1'",
      "FUNCTION app.f(a int) RETURNS int LANGUAGE sql AS '2'", nil
    ),
    (
      "FUNCTION app.f(int) RETURNS int LANGUAGE sql AS '1'",
      "FUNCTION app.f(a int) RETURNS int LANGUAGE plpgsql AS '2'", nil
    ),
    (
      "FUNCTION app.f(a int) RETURNS int LANGUAGE sql AS '1'",
      "FUNCTION app.f(b int) RETURNS int LANGUAGE sql AS '1'",
      "cannot change name of input parameter \"a\""
    ),
    (
      "FUNCTION app.f(a int) RETURNS int LANGUAGE sql AS '1'",
      "FUNCTION app.f(int) RETURNS int LANGUAGE sql AS '1'",
      "cannot change name of input parameter \"a\""
    ),
    (
      "FUNCTION app.f(a int) RETURNS int LANGUAGE sql AS '1'",
      "FUNCTION app.f(a int) RETURNS text LANGUAGE sql AS '1'",
      "cannot change return type of existing function"
    ),
    (
      "FUNCTION app.f(a int) RETURNS int LANGUAGE sql AS '1'",
      "FUNCTION app.f(a int) RETURNS SETOF int LANGUAGE sql AS '1'",
      "cannot change return type of existing function"
    ),
    (
      "FUNCTION app.f(a int) RETURNS int LANGUAGE sql AS '1'",
      "FUNCTION app.f(a int = 1) RETURNS int LANGUAGE sql AS '1'", nil
    ),
    (
      "FUNCTION app.f(a int = 2) RETURNS int LANGUAGE sql AS '1'",
      "FUNCTION app.f(a int = 1) RETURNS int LANGUAGE sql AS '1'", nil
    ),
    (
      "FUNCTION app.f(a int = 1) RETURNS int LANGUAGE sql AS '1'",
      "FUNCTION app.f(a int) RETURNS int LANGUAGE sql AS '1'",
      "cannot remove parameter defaults from existing function"
    ),
    (
      "FUNCTION app.f(a int[]) RETURNS int LANGUAGE sql AS '1'",
      "FUNCTION app.f(VARIADIC a int[]) RETURNS int LANGUAGE sql AS '1'", nil
    ),
    (
      "FUNCTION app.f(OUT a int, OUT b int) LANGUAGE sql AS '1'",
      "FUNCTION app.f(OUT a int, OUT c int) LANGUAGE sql AS '1'",
      "cannot change return type of existing function"
    ),
    ("FUNCTION app.f(OUT a int) LANGUAGE sql AS '1'", "FUNCTION app.f(OUT b int) LANGUAGE sql AS '1'", nil),
    (
      "FUNCTION app.f() RETURNS TABLE (a int, b int) LANGUAGE sql AS '1'",
      "FUNCTION app.f() RETURNS TABLE (a int, b text) LANGUAGE sql AS '1'",
      "cannot change return type of existing function"
    ),
    (
      "FUNCTION app.f() RETURNS int LANGUAGE sql AS '1'", "PROCEDURE app.f() LANGUAGE sql AS '1'",
      "cannot change routine kind"
    ),
    (
      "PROCEDURE app.f() LANGUAGE sql AS '1'", "PROCEDURE app.f(OUT a int) LANGUAGE sql AS '1'",
      "cannot change whether a procedure has output parameters"
    ),
  ]

  @Test(arguments: pairs)
  func `the server's rules`(old: String, new: String, refusal: String?) throws {
    let folded = Folded("CREATE \(old); CREATE OR REPLACE \(new)")
    #expect(folded.errors == (refusal.map { [$0] } ?? []))
    let before = Folded("CREATE \(old)")
    let after = Folded("CREATE \(new)", into: .emptyDatabase(before.catalog.identities))
    let steps = try after.alteration(from: before, after.object(.routine, "f"))
    #expect((steps == nil) == (refusal != nil))
    guard let steps else { return }
    let altered = Folded(steps.joined(separator: ";"), into: before.catalog)
    #expect(altered.errors.isEmpty)
    #expect(Delta(from: altered.catalog, to: after.catalog).isEmpty)
  }

  @Test(arguments: [
    ("", "STABLE STRICT", "STABLE STRICT"),
    (
      "STRICT SECURITY DEFINER LEAKPROOF PARALLEL SAFE", "",
      "CALLED ON NULL INPUT SECURITY INVOKER NOT LEAKPROOF PARALLEL UNSAFE"
    ),
    ("COST 3 SET a.b = 1 SET a.c = 2", "COST 0.5 SET a.c = 3", "COST 0.5 RESET a.b SET a.c TO '3'"),
    ("SET a.b = 1 SET a.c = 2", "SET a.c = 2 SET a.b = 1", "RESET ALL SET a.c TO '2' SET a.b TO '1'"),
    ("", "SET search_path = app, \"B\"", "SET search_path TO 'app', 'B'"),
  ])
  func `options are altered alone`(old: String, new: String, clauses: String) throws {
    let before = Folded("CREATE FUNCTION app.f(a int) RETURNS int LANGUAGE sql \(old) AS '1'")
    let after = Folded(
      "CREATE FUNCTION app.f(a int) RETURNS int LANGUAGE sql \(new) AS '1'",
      into: .emptyDatabase(before.catalog.identities)
    )
    let steps = try after.alteration(from: before, after.object(.routine, "f"))
    #expect(steps == ["ALTER FUNCTION app.f(integer) \(clauses)"])
    let altered = Folded(steps?.joined(separator: ";") ?? "", into: before.catalog)
    #expect(Delta(from: altered.catalog, to: after.catalog).isEmpty)
  }
}
