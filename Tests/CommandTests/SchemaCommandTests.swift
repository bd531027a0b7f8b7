// Commands about one schema, or about one object of a migration.

import TestSupport
import Testing

@Suite struct SchemaCommandTests {
  private let schema = """
    CREATE TABLE kite (id integer PRIMARY KEY);
    CREATE TABLE flight (kite_id integer REFERENCES kite);
    CREATE VIEW flights AS SELECT kite_id FROM flight;
    CREATE INDEX one ON kite (id); CREATE INDEX two ON kite (id);
    """

  @Test func check() async throws {
    try await ScratchFolder.with { folder in
      let file = try folder.write(schema, to: "schema.sql")
      let outcome = try await sqldiff(["check", file])
      #expect(outcome.end == .exited(1), "\(outcome)")
      for rule in ["foreign-key-without-index", "table-without-key", "duplicate-index"] {
        #expect(outcome.remarks.contains("[\(rule)]"), "\(outcome)")
        let other = try await sqldiff(["check", "--disable", rule, file])
        #expect(!other.remarks.contains("[\(rule)]"), "\(other)")
      }
      let slip = try await sqldiff(["check", "--disable", "duplicate-indx", file])
      #expect(slip.end == .exited(2) && slip.remarks.contains("did you mean \"duplicate-index\"?"), "\(slip)")
      let json = try await sqldiff(["check", "--format", "json", file])
      #expect(json.text.contains("\"id\" : \"table-without-key\""), "\(json)")
      let long = String(repeating: "k", count: 70)
      let names = try folder.write(
        "CREATE TABLE kite (id integer PRIMARY KEY, \(long) text);",
        to: "long.sql"
      )
      let truncated = try await sqldiff(["check", names])
      #expect(truncated.remarks.contains("long.sql:1:44: warning: name \"\(long)\""), "\(truncated)")
      let clean = try folder.write("CREATE TABLE kite (id integer PRIMARY KEY);", to: "clean.sql")
      #expect(try await sqldiff(["check", clean]).end == .exited(0))
      let wrong = try folder.write("CREATE TABLE kite (id intger);", to: "wrong.sql")
      #expect(try await sqldiff(["check", wrong]).end == .exited(2))
    }
  }

  /// The messages are a server's, for CREATE FUNCTION with check_function_bodies.
  @Test(
    arguments: [
      ("SELECT nn FROM kite WHERE id = i", "column \"nn\" does not exist"),
      ("SELECT n FROM glider", "relation \"glider\" does not exist"),
      ("SELEC n FROM kite", "syntax error at or near \"SELEC\""),
      ("SELECT n + i FROM kite", "operator does not exist: text + integer"),
      ("INSERT INTO kite VALUES (1, 'x', 2)", "INSERT has more expressions than target columns"),
      ("UPDATE kite SET n = upper(i)", "function upper(integer) does not exist"),
      ("SELECT $2", "there is no parameter $2"),
      // Whoever calls it may have any search_path; and what others make first is not known.
      ("SELECT n FROM kite WHERE id = $1", nil), ("SELECT n FROM app.kite WHERE id = make.i", nil),
      ("CREATE TEMP TABLE short AS SELECT 1 AS a; SELECT a FROM short", nil),
    ] as [(String, String?)]
  )
  func textsOfRoutines(_ text: String, _ message: String?) async throws {
    try await ScratchFolder.with { folder in
      let file = try folder.write(
        """
        SET check_function_bodies = off;
        CREATE SCHEMA app;
        CREATE TABLE app.kite (id integer PRIMARY KEY, n text);
        CREATE FUNCTION app.make(i integer) RETURNS text LANGUAGE sql AS $$\(text)$$;
        CREATE FUNCTION app.any(i anyelement) RETURNS text LANGUAGE sql AS 'SELECT nothing(i)';
        """,
        to: "schema.sql"
      )
      let outcome = try await sqldiff(["check", file])
      guard let message else { return #expect(outcome.end == .exited(0), "\(outcome)") }
      #expect(
        outcome.remarks.contains(
          "function app.make(integer) can't be called: \(message) [routine-text]"
        ),
        "\(outcome)"
      )
    }
  }

  @Test func graph() async throws {
    try await ScratchFolder.with { folder in
      let file = try folder.write(schema, to: "schema.sql")
      let dot = try await sqldiff(["graph", file])
      #expect(dot.text.contains("\"public.flights\" -> \"public.flight\";"), "\(dot)")
      #expect(dot.text.contains("\"public.flight\" -> \"public.kite\";"), "\(dot)")
      let mermaid = try await sqldiff(["graph", "--format", "mermaid", "--exclude", "view:*", file])
      #expect(mermaid.text.hasPrefix("graph LR\n") && !mermaid.text.contains("flights"), "\(mermaid)")
    }
  }

  @Test func explain() async throws {
    try await ScratchFolder.with { folder in
      let old = try folder.write(
        "CREATE TABLE kite (id integer); CREATE VIEW ids AS SELECT id FROM kite; CREATE VIEW more AS SELECT * FROM ids;",
        to: "old.sql"
      )
      let new = try folder.write(
        "CREATE TABLE kite (id bigint); CREATE VIEW ids AS SELECT id FROM kite; CREATE VIEW more AS SELECT * FROM ids;",
        to: "new.sql"
      )
      let outcome = try await sqldiff(["explain", old, new, "more"])
      #expect(outcome.end == .exited(0), "\(outcome)")
      #expect(
        outcome.text.contains("view public.more: is the same on both sides, but must make way"),
        "\(outcome)"
      )
      #expect(outcome.text.contains("column public.kite.id, which differs in type"), "\(outcome)")
      let column = try await sqldiff(["explain", old, new, "column:id"])
      #expect(column.text.contains("column public.kite.id: differs in type"), "\(column)")
      let nothing = try await sqldiff(["explain", old, new, "nothing"])
      #expect(nothing.end == .exited(1), "\(nothing)")
    }
  }

  /// Every layout goes on as it began, and reads what it wrote.
  @Test(arguments: [
    "flyway", "goose", "diesel", "golang-migrate", "dbmate", "prisma", "sql-migrate", "tern", "numbered",
  ])
  func draft(_ layout: String) async throws {
    try await ScratchFolder.with { folder in
      let schema = try folder.write("CREATE TABLE kite (id integer);", to: "schema.sql")
      let path = folder.path("m")
      let first = try await sqldiff(["draft", "--layout", layout, "--dir", path, "empty", schema])
      #expect(first.end == .exited(1) && first.text.contains("add_kite"), "\(first)")
      _ = try folder.write("CREATE TABLE kite (id integer, tail text);", to: "schema.sql")
      let second = try await sqldiff(["draft", "--layout", layout, "--dir", path, path, schema])
      #expect(second.end == .exited(1) && second.text.contains("change_kite"), "\(second)")
      let agreed = try await sqldiff(["--layout", layout, path, schema])
      #expect(agreed.end == .exited(0), "\(agreed)")
      let again = try await sqldiff(["draft", "--layout", layout, "--dir", path, path, schema])
      #expect(again.end == .exited(0) && again.output.isEmpty, "\(again)")
    }
  }
}
