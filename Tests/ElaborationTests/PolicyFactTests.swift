// Row-level security policies, and event triggers.

import CatalogModel
import Elaboration
import Testing

struct PolicyFactTests {
  static let setup = "CREATE TABLE app.t (a int, who name); CREATE TABLE app.u (b int);"

  @Test(arguments: [
    "",
    "AS RESTRICTIVE FOR UPDATE TO bob, \"Al\" USING (a > 1) WITH CHECK (a > 2)",
    "FOR SELECT USING (EXISTS (SELECT FROM u WHERE u.b = t.a))",
    "FOR INSERT WITH CHECK (who = current_user)",
  ])
  func `a policy comes back from its own statement`(definition: String) {
    let folded = Folded("\(Self.setup) CREATE POLICY p ON t \(definition)")
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test(arguments: [
    ("CREATE POLICY p ON app.t AS PERMISSIVE FOR ALL TO PUBLIC", "CREATE POLICY p ON app.t"),
    ("CREATE POLICY p ON app.t TO bob, PUBLIC", "CREATE POLICY p ON app.t"),
    ("CREATE POLICY p ON app.t TO bob, al", "CREATE POLICY p ON app.t TO al, bob"),
    (
      "CREATE POLICY p ON app.t; ALTER POLICY p ON app.t TO bob USING (true) WITH CHECK (false)",
      "CREATE POLICY p ON app.t TO bob USING (true) WITH CHECK (false)"
    ),
    ("CREATE POLICY q ON app.t; ALTER POLICY q ON app.t RENAME TO p", "CREATE POLICY p ON app.t"),
  ])
  func `spellings of the same policy`(one: String, other: String) {
    let folded = Folded("\(Self.setup) \(one)")
    #expect(folded.errors.isEmpty)
    folded.expectSame(as: "\(Self.setup) \(other)")
  }

  @Test(arguments: [
    ("CREATE POLICY p ON t", "policy \"p\" for table \"t\" already exists"),
    ("CREATE POLICY q ON t FOR SELECT WITH CHECK (true)", "WITH CHECK cannot be applied to SELECT or DELETE"),
    ("CREATE POLICY q ON t FOR INSERT USING (true)", "only WITH CHECK expression allowed for INSERT"),
    ("CREATE VIEW v AS SELECT 1 AS a; CREATE POLICY q ON v", "\"v\" is not a table"),
    ("ALTER POLICY q ON t TO bob", "policy \"q\" for table \"t\" does not exist"),
    ("DROP POLICY q ON t", "policy \"q\" for table \"t\" does not exist"),
    ("CREATE POLICY q ON t USING (z > 1)", "column \"z\" does not exist"),
    ("DROP POLICY IF EXISTS q ON t; DROP POLICY p ON t", nil),
    ("ALTER TABLE t ALTER COLUMN a TYPE bigint", "cannot alter type of a column used in a policy definition"),
  ])
  func `the server's refusals`(statement: String, message: String?) {
    let folded = Folded("\(Self.setup) CREATE POLICY p ON app.t USING (a > 1); \(statement)")
    #expect(folded.errors == (message.map { [$0] } ?? []))
  }

  @Test(arguments: [
    ("TO bob", "TO al", "ALTER POLICY p ON app.t TO al"),
    (
      "USING (a > 1)", "USING (a > 2) WITH CHECK (true)",
      "ALTER POLICY p ON app.t\n    USING (a > 2)\n    WITH CHECK (true)"
    ),
    ("USING (a > 1)", "", nil),
    ("FOR ALL", "FOR DELETE", nil),
    ("AS RESTRICTIVE", "", nil),
  ])
  func `changes in place`(old: String, new: String, step: String?) throws {
    let before = Folded("\(Self.setup) CREATE POLICY p ON app.t \(old)")
    let after = Folded(
      "\(Self.setup) CREATE POLICY p ON app.t \(new)",
      into: .emptyDatabase(before.catalog.identities)
    )
    let policy = try after.child(.policy, "p", of: after.object(.relation, "t"))
    #expect(try after.alteration(from: before, policy) == step.map { [$0] })
  }
}

struct EventTriggerFactTests {
  static let setup = "CREATE FUNCTION app.f() RETURNS event_trigger LANGUAGE plpgsql AS '';"

  @Test(arguments: [
    "CREATE EVENT TRIGGER e ON ddl_command_end EXECUTE FUNCTION app.f()",
    "CREATE EVENT TRIGGER e ON ddl_command_start WHEN TAG IN ('create table', 'DROP VIEW') EXECUTE PROCEDURE f()",
    "CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION f(); ALTER EVENT TRIGGER e DISABLE",
    "CREATE EVENT TRIGGER d ON table_rewrite EXECUTE FUNCTION f(); ALTER EVENT TRIGGER d ENABLE ALWAYS; ALTER EVENT TRIGGER d RENAME TO e",
  ])
  func `an event trigger comes back from its own statements`(ddl: String) {
    let folded = Folded("\(Self.setup) \(ddl)")
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test(arguments: [
    ("CREATE EVENT TRIGGER e ON nope EXECUTE FUNCTION f()", "unrecognized event name \"nope\""),
    (
      "CREATE EVENT TRIGGER e ON sql_drop WHEN foo IN ('x') EXECUTE FUNCTION f()",
      "unrecognized filter variable \"foo\""
    ),
    ("CREATE EVENT TRIGGER e ON sql_drop EXECUTE FUNCTION g()", "function g must return type event_trigger"),
    ("CREATE EVENT TRIGGER d ON sql_drop EXECUTE FUNCTION f()", "event trigger \"d\" already exists"),
    ("ALTER EVENT TRIGGER e DISABLE", "event trigger \"e\" does not exist"),
  ])
  func `the server's refusals`(statement: String, message: String) {
    let folded = Folded(
      """
      \(Self.setup) CREATE FUNCTION app.g() RETURNS int LANGUAGE sql AS '';
      CREATE EVENT TRIGGER d ON sql_drop EXECUTE FUNCTION f(); \(statement)
      """
    )
    #expect(folded.errors == [message])
  }
}
