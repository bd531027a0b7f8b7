// Enums: the order of labels, and what can be done in place.

import CatalogModel
import Elaboration
import Testing

struct EnumFactTests {
  @Test(arguments: [
    ("ADD VALUE 'x'", ["a", "b", "x"]),
    ("ADD VALUE 'x' BEFORE 'a'", ["x", "a", "b"]),
    ("ADD VALUE 'x' AFTER 'a'", ["a", "x", "b"]),
    ("ADD VALUE IF NOT EXISTS 'b' BEFORE 'a'", ["a", "b"]),
    ("RENAME VALUE 'a' TO 'x'", ["x", "b"]),
  ])
  func `labels are altered`(clause: String, labels: [String]) throws {
    let folded = Folded("CREATE TYPE app.mood AS ENUM ('a', 'b'); ALTER TYPE mood \(clause);")
    #expect(folded.errors.isEmpty)
    #expect(try folded.fact(folded.object(.type, "mood"), as: EnumFact.self).labels == labels)
  }

  @Test(arguments: [
    ("ALTER TYPE mood ADD VALUE 'a'", "enum label \"a\" already exists"),
    ("ALTER TYPE mood ADD VALUE 'x' AFTER 'y'", "\"y\" is not an existing enum label"),
    ("ALTER TYPE mood RENAME VALUE 'y' TO 'x'", "\"y\" is not an existing enum label"),
    ("ALTER TYPE mood RENAME VALUE 'a' TO 'b'", "enum label \"b\" already exists"),
    ("CREATE TYPE mood AS ENUM ()", "type \"mood\" already exists"),
    ("ALTER TYPE row ADD VALUE 'x'", "row is not an enum"),
    ("DROP DOMAIN mood", "\"mood\" is not a domain"),
  ])
  func `the server's refusals`(statement: String, message: String) {
    let folded = Folded(
      "CREATE TYPE app.mood AS ENUM ('a', 'b'); CREATE TYPE app.row AS (a int); \(statement)"
    )
    #expect(folded.errors == [message])
  }

  @Test(arguments: [
    (["a", "b"], ["a", "b", "c"], ["'c'"]),
    (["a", "b"], ["x", "y", "a", "b"], ["'x' BEFORE 'a'", "'y' AFTER 'x'"]),
    (["a", "b"], ["a", "x", "b", "y", "z"], ["'x' AFTER 'a'", "'y'", "'z'"]),
    ([], ["a"], ["'a'"]),
    (["a", "b"], ["b", "a"], nil),
    (["a", "b"], ["a", "c"], nil),
  ])
  func `values are added in place, and nothing else`(old: [String], new: [String], clauses: [String]?) throws
  {
    let list = { (labels: [String]) in labels.map { "'\($0)'" }.joined(separator: ", ") }
    let before = Folded("CREATE TYPE app.mood AS ENUM (\(list(old)));")
    let after = Folded(
      "CREATE TYPE app.mood AS ENUM (\(list(new)));",
      into: .emptyDatabase(before.catalog.identities)
    )
    let steps = try after.alteration(from: before, after.object(.type, "mood"))
    #expect(steps == clauses?.map { "ALTER TYPE app.mood ADD VALUE IF NOT EXISTS \($0)" })
    guard let steps else { return }
    let altered = Folded(steps.joined(separator: ";"), into: before.catalog)
    #expect(altered.errors.isEmpty)
    #expect(Delta(from: altered.catalog, to: after.catalog).isEmpty)
  }

  @Test func `expressions follow a renamed value`() {
    let folded = Folded(
      """
      CREATE TYPE app.mood AS ENUM ('a', 'b'); CREATE DOMAIN app.d AS mood DEFAULT 'a' CHECK (VALUE <> 'b');
      CREATE TABLE app.t (m mood DEFAULT 'a', CHECK (m IN ('a', 'b')));
      CREATE VIEW app.v AS SELECT m = 'a' AS is_a, 'b'::mood AS b FROM app.t;
      ALTER TYPE app.mood RENAME VALUE 'a' TO 'x'; ALTER TYPE app.mood RENAME TO feeling;
      """
    )
    #expect(folded.errors.isEmpty)
    folded.expectSame(
      as: """
        CREATE TYPE app.feeling AS ENUM ('x', 'b'); CREATE DOMAIN app.d AS feeling DEFAULT 'x' CHECK (VALUE <> 'b');
        CREATE TABLE app.t (m feeling DEFAULT 'x', CHECK (m IN ('x', 'b')));
        CREATE VIEW app.v AS SELECT m = 'x' AS is_a, 'b'::feeling AS b FROM app.t;
        """
    )
    folded.comesBack()
  }

  @Test func `an unknown value is refused`() {
    let folded = Folded("CREATE TYPE app.mood AS ENUM ('a', 'b'); CREATE TABLE t (m mood DEFAULT 'c')")
    #expect(folded.errors == ["invalid input value for enum mood: \"c\""])
  }
}
