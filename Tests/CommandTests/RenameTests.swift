// Renames that are said, or look like some; and dangers that are allowed where they are.

import TestSupport
import Testing

@Suite struct RenameTests {
  private func run(_ options: [String] = [], _ old: String, _ new: String) async throws -> ToolOutcome {
    try await ScratchFolder.with { folder in
      let files = [try folder.write(old, to: "old.sql"), try folder.write(new, to: "new.sql")]
      return try await sqldiff(options + files)
    }
  }

  @Test(arguments: [
    (
      "CREATE TABLE kite (id integer, tail text);", "CREATE TABLE kite (\n  id integer,\n  line text\n);",
      "column public.kite.tail line"
    ),
    (
      "CREATE TABLE kite (id integer PRIMARY KEY, tail text);",
      "CREATE TABLE glider (id integer PRIMARY KEY, tail text, span integer);", "table public.kite glider"
    ),
    (
      "CREATE FUNCTION fly(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';",
      "CREATE FUNCTION soar(integer) RETURNS integer LANGUAGE sql AS 'SELECT $1';", "function public.fly soar"
    ),
    (
      "CREATE TABLE kite (id integer CONSTRAINT low CHECK (id > 0));",
      "CREATE TABLE kite (id integer CONSTRAINT \"High\" CHECK (id > 0));",
      "constraint public.kite.low \"High\""
    ),
  ])
  func likelyOnesAreSuggested(_ old: String, _ new: String, _ option: String) async throws {
    let plain = try await run([], old, new)
    #expect(plain.remarks.contains("[likely-rename]") && plain.text.contains("DROP"), "\(plain)")
    let hints = try await run(["--suggest-renames"], old, new)
    #expect(hints.end == .exited(1) && hints.text.hasSuffix("--rename '\(option)'\n"), "\(hints)")
    // What is suggested is what is taken.
    let renamed = try await run(["--rename", option], old, new)
    #expect(renamed.text.contains("RENAME") && !renamed.text.contains("DROP"), "\(renamed)")
    #expect(!renamed.remarks.contains("[likely-rename]"), "\(renamed)")
  }

  @Test func suggestionsCanBePasted() async throws {
    let old = "CREATE TABLE kite (id integer, tail text);"
    let hints = try await run(
      ["--suggest-renames"],
      old,
      "CREATE TABLE kite (\n  id integer,\n  line text\n);"
    )
    #expect(hints.text.contains("new.sql:3\n  -- sqldiff: renamed from tail\n  line text\n"), "\(hints)")
    let pasted = try await run(
      [],
      old,
      "CREATE TABLE kite (\n  id integer,\n  -- sqldiff: renamed from tail\n  line text\n);"
    )
    #expect(pasted.text.contains("RENAME COLUMN tail TO line"), "\(pasted)")
  }

  @Test(arguments: [
    // Another type, another number, two that might be meant, and nothing but a name.
    ("CREATE TABLE kite (id integer, tail text);", "CREATE TABLE kite (id integer, line date);"),
    ("CREATE TABLE kite (tail text, id integer);", "CREATE TABLE kite (id integer, line text);"),
    (
      "CREATE VIEW one AS SELECT 1 AS a; CREATE VIEW two AS SELECT 1 AS a;",
      "CREATE VIEW three AS SELECT 1 AS a;"
    ),
    ("CREATE TABLE kite ();", "CREATE TABLE glider ();"),
    (
      "CREATE OPERATOR &&& (FUNCTION = int4pl, LEFTARG = integer, RIGHTARG = integer);",
      "CREATE OPERATOR &&&& (FUNCTION = int4pl, LEFTARG = integer, RIGHTARG = integer);"
    ),
  ])
  func othersAreNot(_ old: String, _ new: String) async throws {
    let hints = try await run(["--suggest-renames"], old, new)
    #expect(hints.end == .exited(0) && hints.text.isEmpty, "\(hints)")
  }

  @Test func commentsOfNothing() async throws {
    let old = "CREATE TABLE kite (id integer);"
    let ours = try await run([], old, "CREATE TABLE glider (id integer); -- sqldiff: renamed from plane")
    #expect(ours.end == .exited(2) && ours.remarks.contains("error:"), "\(ours)")
    let foreign = try await run([], old, "CREATE TABLE glider (id integer); -- @renamed from=plane")
    #expect(foreign.end == .exited(3) && foreign.remarks.contains("[no-such-rename]"), "\(foreign)")
    // What is new altogether has no old name.
    let first = try await run([], "", "CREATE TABLE glider (id integer); -- sqldiff: renamed from plane")
    #expect(first.end == .exited(1) && first.remarks.isEmpty, "\(first)")
    let unknown = try await run([], old, old + " -- sqldiff: renamd from plane")
    #expect(unknown.remarks.contains("did you mean renamed?"), "\(unknown)")
  }

  @Test func theWayBackRenamesToo() async throws {
    let old = "CREATE TABLE kite (id integer PRIMARY KEY, tail text);"
    let new = """
      CREATE TABLE glider ( -- sqldiff: renamed from kite
        id integer PRIMARY KEY,
        line text -- sqldiff: renamed from tail
      );
      """
    let back = try await run(["--reverse"], old, new)
    #expect(back.text.contains("ALTER TABLE public.glider RENAME TO kite;"), "\(back)")
    #expect(back.text.contains("RENAME COLUMN line TO tail;") && !back.text.contains("DROP"), "\(back)")
    let plain = new.replacing("-- sqldiff: renamed from kite", with: "")
      .replacing("-- sqldiff: renamed from tail", with: "")
    let options = ["--rename", "table kite glider", "--rename", "column glider.tail line"]
    let other = try await run(["--reverse"] + options, old, plain)
    #expect(other.text == back.text, "\(other)")
  }

  private static let shop = """
    CREATE TABLE kite (id integer, tail text, -- sqldiff: allow drop-column
      line text);
    CREATE TABLE glider (id integer);
    """

  @Test(arguments: [
    ("CREATE TABLE kite (id integer, tail text, line text);", 3),
    ("CREATE TABLE kite (id integer, tail text, line text); CREATE TABLE glider (id text);", 1),
    ("CREATE TABLE glider (id integer); -- sqldiff: allow drop-table\nCREATE TABLE kite (id integer);", 1),
    // In the table, whose columns it is about, and of a class.
    ("CREATE TABLE kite (id integer); -- sqldiff: allow destroys-data\nCREATE TABLE glider (id integer);", 1),
  ])
  func allowedBesideADefinition(_ new: String, _ status: Int32) async throws {
    let outcome = try await run([], Self.shop, new)
    #expect(outcome.end == .exited(status), "\(outcome)")
  }

  @Test func allowedInAScript() async throws {
    try await ScratchFolder.with { folder in
      let old = try folder.write("CREATE TABLE kite (id integer);", to: "old.sql")
      func lint(_ script: String) async throws -> ToolOutcome {
        try await sqldiff(["lint", "--old", old, try folder.write(script, to: "script.sql")])
      }
      #expect(try await lint("DROP TABLE kite;").end == .exited(3))
      #expect(try await lint("DROP TABLE kite; -- sqldiff: allow drop-table").end == .exited(0))
      #expect(try await lint("-- sqldiff: allow drop-table\nDROP TABLE\n  kite;").end == .exited(0))
      let slip = try await lint("DROP TABLE kite; -- sqldiff: allow drop-tabel")
      #expect(slip.remarks.contains("did you mean drop-table?"), "\(slip)")
    }
  }
}
