// Triggers: their forms, states, and copies on partitions.

import CatalogModel
import Elaboration
import Testing

struct TriggerFactTests {
  static let setup = """
    CREATE TABLE app.t (a int, b text); CREATE TABLE app.u (a int);
    CREATE FUNCTION app.f() RETURNS trigger LANGUAGE plpgsql AS ''; CREATE FUNCTION app.g() RETURNS int LANGUAGE sql AS '';
    CREATE VIEW app.v AS SELECT a FROM app.t;
    """

  @Test(arguments: [
    "BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()",
    "AFTER UPDATE OF b, a OR DELETE OR INSERT ON t FOR EACH ROW WHEN (true) EXECUTE FUNCTION f(1, 'it''s', 1.5, word)",
    "AFTER TRUNCATE ON t EXECUTE FUNCTION f()",
    "AFTER UPDATE ON t REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION f()",
    "BEFORE UPDATE ON t FOR EACH ROW WHEN (OLD.a IS DISTINCT FROM NEW.a AND OLD.* IS NOT NULL) EXECUTE FUNCTION f()",
    "INSTEAD OF INSERT OR UPDATE ON v FOR EACH ROW EXECUTE FUNCTION f()",
    "AFTER INSERT ON v EXECUTE FUNCTION f()",
  ])
  func `a trigger comes back from its own statement`(definition: String) {
    let folded = Folded("\(Self.setup) CREATE TRIGGER x \(definition)")
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test(arguments: [
    "AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()",
    "AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION f()",
    "AFTER DELETE ON t FROM u DEFERRABLE FOR EACH ROW WHEN (OLD.a > 1) EXECUTE FUNCTION f()",
  ])
  func `a constraint trigger comes back from its own statement`(definition: String) {
    let folded = Folded("\(Self.setup) CREATE CONSTRAINT TRIGGER x \(definition)")
    #expect(folded.errors.isEmpty)
    folded.comesBack()
  }

  @Test(arguments: [
    ("x BEFORE INSERT ON t EXECUTE FUNCTION f()", "trigger \"x\" for relation \"t\" already exists"),
    ("y BEFORE INSERT ON t EXECUTE FUNCTION g()", "function g must return type trigger"),
    ("y BEFORE INSERT ON t EXECUTE FUNCTION h()", "function h() does not exist"),
    ("y BEFORE INSERT ON w EXECUTE FUNCTION f()", "relation \"w\" does not exist"),
    ("y BEFORE UPDATE OF z ON t EXECUTE FUNCTION f()", "column \"z\" of relation \"t\" does not exist"),
    ("y BEFORE UPDATE OF a, a ON t EXECUTE FUNCTION f()", "column \"a\" specified more than once"),
    (
      "y BEFORE TRUNCATE ON t FOR EACH ROW EXECUTE FUNCTION f()",
      "TRUNCATE FOR EACH ROW triggers are not supported"
    ),
    ("y INSTEAD OF INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()", "\"t\" is a table"),
    ("y BEFORE INSERT ON v FOR EACH ROW EXECUTE FUNCTION f()", "\"v\" is a view"),
    ("y INSTEAD OF INSERT ON v EXECUTE FUNCTION f()", "INSTEAD OF triggers must be FOR EACH ROW"),
    (
      "y INSTEAD OF UPDATE OF a ON v FOR EACH ROW EXECUTE FUNCTION f()",
      "INSTEAD OF triggers cannot have column lists"
    ),
    (
      "y BEFORE INSERT ON t WHEN (NEW.a > 1) EXECUTE FUNCTION f()",
      "statement trigger's WHEN condition cannot reference column values"
    ),
    (
      "y BEFORE INSERT ON t FOR EACH ROW WHEN (OLD.a > 1) EXECUTE FUNCTION f()",
      "INSERT trigger's WHEN condition cannot reference OLD values"
    ),
    (
      "y BEFORE DELETE ON t FOR EACH ROW WHEN (NEW.a > 1) EXECUTE FUNCTION f()",
      "DELETE trigger's WHEN condition cannot reference NEW values"
    ),
    (
      "y BEFORE UPDATE ON t REFERENCING OLD TABLE AS o EXECUTE FUNCTION f()",
      "transition table name can only be specified for an AFTER trigger"
    ),
    (
      "y AFTER INSERT ON t REFERENCING OLD TABLE AS o EXECUTE FUNCTION f()",
      "OLD TABLE can only be specified for a DELETE or UPDATE trigger"
    ),
  ])
  func `what CREATE TRIGGER refuses`(definition: String, message: String) {
    let folded = Folded(
      "\(Self.setup) CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); CREATE TRIGGER \(definition)"
    )
    #expect(folded.errors == [message])
  }

  @Test(arguments: [
    ("ALTER TABLE t DISABLE TRIGGER x", TriggerFact.State.disabled),
    ("ALTER TABLE t ENABLE REPLICA TRIGGER x", .replica),
    ("ALTER TABLE t ENABLE ALWAYS TRIGGER x", .always),
    ("ALTER TABLE t DISABLE TRIGGER ALL", .disabled),
    ("ALTER TABLE t DISABLE TRIGGER USER, ENABLE TRIGGER x", .origin),
    (
      "ALTER TABLE t DISABLE TRIGGER x; CREATE OR REPLACE TRIGGER x AFTER INSERT ON t EXECUTE FUNCTION f()",
      .origin
    ),
  ])
  func `states`(statement: String, state: TriggerFact.State) throws {
    let folded = Folded(
      "\(Self.setup) CREATE TRIGGER x BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); \(statement)"
    )
    #expect(folded.errors.isEmpty)
    let trigger = try folded.child(.trigger, "x", of: folded.object(.relation, "t"))
    #expect(try folded.fact(trigger, as: TriggerFact.self).enabled == state)
    folded.comesBack()
  }

  @Test(arguments: [
    ("DROP TRIGGER y ON t", "trigger \"y\" for table \"t\" does not exist"),
    ("ALTER TABLE t DISABLE TRIGGER y", "trigger \"y\" for table \"t\" does not exist"),
    ("DROP FUNCTION f()", "cannot drop function app.f() because other objects depend on it"),
    (
      "CREATE OR REPLACE TRIGGER c AFTER DELETE ON t EXECUTE FUNCTION f()",
      "trigger \"c\" for relation \"t\" is a constraint trigger"
    ),
    ("DROP TRIGGER IF EXISTS y ON t; DROP TRIGGER IF EXISTS y ON w; ALTER TRIGGER x ON t RENAME TO z", nil),
  ])
  func `what is refused of triggers that are there`(statement: String, message: String?) {
    let folded = Folded(
      """
      \(Self.setup) CREATE TRIGGER x BEFORE INSERT ON t EXECUTE FUNCTION f();
      CREATE CONSTRAINT TRIGGER c AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); \(statement)
      """
    )
    #expect(folded.errors == (message.map { [$0] } ?? []))
  }

  @Test(arguments: [
    (
      "BEFORE INSERT ON app.t EXECUTE FUNCTION app.f()",
      "BEFORE DELETE ON app.t FOR EACH ROW WHEN (OLD.a > 1) EXECUTE FUNCTION app.f(1)", false
    ),
    (
      "BEFORE INSERT ON app.t EXECUTE FUNCTION app.f()",
      "BEFORE INSERT ON app.t EXECUTE FUNCTION app.f(); ALTER TABLE app.t DISABLE TRIGGER x", true
    ),
    (
      "BEFORE INSERT ON app.t EXECUTE FUNCTION app.f(); ALTER TABLE app.t DISABLE TRIGGER x",
      "BEFORE DELETE ON app.t EXECUTE FUNCTION app.f(); ALTER TABLE app.t DISABLE TRIGGER x", false
    ),
  ])
  func `changes in place`(old: String, new: String, isState: Bool) throws {
    let before = Folded("\(Self.setup) CREATE TRIGGER x \(old)")
    let after = Folded(
      "\(Self.setup) CREATE TRIGGER x \(new)",
      into: .emptyDatabase(before.catalog.identities)
    )
    let trigger = try after.child(.trigger, "x", of: after.object(.relation, "t"))
    let steps = try #require(try after.alteration(from: before, trigger))
    #expect(steps.first?.hasPrefix(isState ? "ALTER TABLE" : "CREATE OR REPLACE TRIGGER") ?? false)
    let altered = Folded(steps.joined(separator: ";"), into: before.catalog)
    #expect(altered.errors.isEmpty)
    #expect(Delta(from: altered.catalog, to: after.catalog).isEmpty)
  }

  // MARK: Partitions

  static let partitioned = """
    CREATE TABLE app.p (a int) PARTITION BY RANGE (a); CREATE TABLE app.p1 PARTITION OF app.p FOR VALUES FROM (1) TO (10);
    CREATE FUNCTION app.f() RETURNS trigger LANGUAGE plpgsql AS '';
    """

  private func copies(_ folded: Folded) -> [String] {
    ["p", "p1", "p2"].flatMap { table -> [String] in
      guard let id = folded.catalog.lookUp(.relation, in: folded.app, table) else { return [] }
      return folded.catalog.children(of: id, .trigger).compactMap { trigger in
        guard let fact = folded.catalog.fact(trigger, as: TriggerFact.self) else { return nil }
        let mark = fact.original == nil ? "" : " copy"
        return
          "\(table).\(folded.catalog.name(of: trigger))\(mark)\(fact.enabled == .origin ? "" : " \(fact.enabled)")"
      }
    }
  }

  @Test(arguments: [
    ("", ["p.s", "p.x", "p1.x copy"]),
    (
      "CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (10) TO (20);",
      ["p.s", "p.x", "p1.x copy", "p2.x copy"]
    ),
    (
      "CREATE TABLE p2 (a int); ALTER TABLE p ATTACH PARTITION p2 FOR VALUES FROM (10) TO (20);",
      ["p.s", "p.x", "p1.x copy", "p2.x copy"]
    ),
    ("ALTER TABLE p DETACH PARTITION p1;", ["p.s", "p.x"]),
    ("DROP TRIGGER x ON p;", ["p.s"]),
    ("ALTER TRIGGER x ON p RENAME TO y;", ["p.s", "p.y", "p1.y copy"]),
    ("ALTER TABLE p DISABLE TRIGGER x;", ["p.s", "p.x disabled", "p1.x copy disabled"]),
    ("ALTER TABLE ONLY p DISABLE TRIGGER x;", ["p.s", "p.x disabled", "p1.x copy"]),
    ("ALTER TABLE p1 DISABLE TRIGGER x;", ["p.s", "p.x", "p1.x copy disabled"]),
  ])
  func `partitions get copies of row triggers`(statement: String, triggers: [String]) {
    let folded = Folded(
      """
      \(Self.partitioned) CREATE TRIGGER s AFTER INSERT ON p EXECUTE FUNCTION f();
      CREATE TRIGGER x AFTER UPDATE OF a ON p FOR EACH ROW WHEN (NEW.a > 1) EXECUTE FUNCTION f(); \(statement)
      """
    )
    #expect(folded.errors.isEmpty)
    #expect(copies(folded) == triggers)
  }

  @Test(arguments: [
    ("DROP TRIGGER x ON p1", "cannot drop trigger x ON app.p1 because trigger x ON app.p requires it"),
    (
      "CREATE OR REPLACE TRIGGER x AFTER INSERT ON p1 FOR EACH ROW EXECUTE FUNCTION f()",
      "trigger \"x\" for relation \"p1\" is an internal or a child trigger"
    ),
    (
      "CREATE TRIGGER y AFTER INSERT ON p REFERENCING NEW TABLE AS n FOR EACH ROW EXECUTE FUNCTION f()",
      "\"p\" is a partitioned table"
    ),
    (
      "CREATE TRIGGER y AFTER INSERT ON p1 REFERENCING NEW TABLE AS n FOR EACH ROW EXECUTE FUNCTION f()",
      "ROW triggers with transition tables are not supported on partitions"
    ),
    ("ALTER TRIGGER x ON p1 RENAME TO y", "cannot rename trigger \"x\" on table \"p1\""),
  ])
  func `what is refused of copies`(statement: String, message: String) {
    let folded = Folded(
      "\(Self.partitioned) CREATE TRIGGER x AFTER INSERT ON p FOR EACH ROW EXECUTE FUNCTION f(); \(statement)"
    )
    #expect(folded.errors == [message])
  }
}
