// What the options make of a migration: renames, hazards that count, transactions, timeouts.

import Foundation
import TestSupport
import Testing

@Suite struct MigrationOptionsTests {
  private let old = """
    CREATE SCHEMA shop;
    CREATE TABLE item (id integer PRIMARY KEY, name text, price integer);
    CREATE VIEW cheap AS SELECT id FROM item WHERE price < 10;
    """
  private let new = """
    CREATE SCHEMA shop;
    CREATE TABLE shop.article (id integer PRIMARY KEY, title text NOT NULL, price integer);
    ALTER TABLE shop.article RENAME CONSTRAINT article_pkey TO item_pkey;
    CREATE VIEW cheap AS SELECT id FROM shop.article WHERE price < 10;
    CREATE INDEX article_price ON shop.article (price);
    """

  private func run(_ options: [String], from start: String? = nil) async throws -> ToolOutcome {
    try await ScratchFolder.with { folder in
      let files = [try folder.write(start ?? old, to: "old.sql"), try folder.write(new, to: "new.sql")]
      return try await sqldiff(options + files)
    }
  }

  private let renames = [
    "--rename", "table public.item shop.article", "--rename", "column shop.article.name title",
  ]

  @Test func renamesKeepTheRows() async throws {
    let outcome = try await run(renames)
    #expect(outcome.end == .exited(1), "\(outcome)")
    #expect(outcome.text.contains("ALTER TABLE public.item SET SCHEMA shop;"))
    #expect(outcome.text.contains("ALTER TABLE shop.article RENAME COLUMN name TO title;"))
    #expect(!outcome.text.contains("DROP"), "\(outcome)")
    // The hint may stay when it was followed.
    let again = try await run(renames, from: new)
    #expect(again.end == .exited(0), "\(again)")
  }

  @Test(arguments: ["table public.nothing shop.article", "table public.item shop.nothing", "item article"])
  func renamesOfNothingAreErrors(_ renaming: String) async throws {
    let outcome = try await run(["--rename", renaming])
    #expect(outcome.end == .exited(2), "\(outcome)")
    #expect(outcome.text.isEmpty && outcome.remarks.contains("[no-such-rename]"), "\(outcome)")
  }

  /// Which conversions can fail is known by the types.
  @Test(arguments: [
    ("integer", "bigint", "widen-type"), ("date", "text", "widen-type"),
    ("character(3)", "text", "widen-type"),
    ("integer", "smallint", "change-type"), ("text", "integer", "change-type"),
    ("varchar(5)", "text", "change-type-in-place"),
  ])
  func conversionsAreTold(_ before: String, _ after: String, _ rule: String) async throws {
    let outcome = try await sqldiff(
      "--verbose",
      old: "CREATE TABLE boat (mark \(before));",
      new: "CREATE TABLE boat (mark \(after));"
    )
    #expect(outcome.end == .exited(1) && outcome.remarks.contains("[\(rule)]"), "\(outcome)")
  }

  /// A sequence that is moved within its new bounds first can't be beyond them.
  @Test(arguments: [
    ("MINVALUE 10", false), ("MAXVALUE 50", true), ("MINVALUE 10 MAXVALUE 50", true),
  ])
  func narrowerSequencesAreTold(_ bounds: String, _ mayFail: Bool) async throws {
    let outcome = try await sqldiff(
      old: "CREATE SEQUENCE ticket MAXVALUE 100;",
      new: "CREATE SEQUENCE ticket MAXVALUE 100 START 10; ALTER SEQUENCE ticket \(bounds);"
    )
    #expect(outcome.end == .exited(1), "\(outcome)")
    #expect(outcome.remarks.contains("[narrow-sequence]") == mayFail, "\(outcome)")
  }

  @Test(
    arguments: [
      (["--fail-on", "drop-table"], 3), (["--fail-on", "destroys-data", "--allow", "drop-table"], 1),
      (["--fail-on", "rewrites"], 1), (["--fail-on", "nothing"], 1), (["--unsafe"], 1), ([], 3),
      (["--fail-on", "drop-tabel"], 2),
    ] as [([String], Int32)]
  )
  func hazardsDecideTheStatus(_ options: [String], _ status: Int32) async throws {
    let outcome = try await run(options)
    #expect(outcome.end == .exited(status), "\(outcome)")
    if status == 2 { #expect(outcome.remarks.contains("did you mean \"drop-table\"?"), "\(outcome)") }
  }

  @Test func timeoutsAndTransactions() async throws {
    let online = try await run(
      renames + ["--online", "--lock-timeout", "5s", "--statement-timeout", "1min"]
    )
    #expect(online.text.hasPrefix("-- "), "\(online)")
    #expect(online.text.contains("SET lock_timeout = '5s';\nSET statement_timeout = '1min';"), "\(online)")
    #expect(online.text.contains("CREATE INDEX CONCURRENTLY article_price"), "\(online)")
    #expect(online.text.contains("CHECK (title IS NOT NULL) NOT VALID"), "\(online)")
    let bare = try await run(["--no-transaction"])
    #expect(!bare.text.contains("BEGIN;") && !bare.text.contains("COMMIT;"), "\(bare)")
    let single = try await run(["--single-transaction"])
    #expect(single.text.hasPrefix("BEGIN;") && single.text.hasSuffix("COMMIT;\n"), "\(single)")
    #expect(try await run(["--lock-timeout", "soon"]).end == .exited(2))
  }

  @Test func theWayBackSaysWhatIsLost() async throws {
    let outcome = try await run(["--reverse"])
    #expect(outcome.text.contains("CREATE TABLE public.item"), "\(outcome)")
    #expect(
      outcome.remarks.contains("lost on the way there, and not coming back: table public.item"),
      "\(outcome)"
    )
  }

  @Test func theOrderOfColumnsCountsWhenAsked() async throws {
    try await ScratchFolder.with { folder in
      let files = [
        try folder.write("CREATE TABLE item (id integer, name text);", to: "old.sql"),
        try folder.write("CREATE TABLE item (name text, id integer);", to: "new.sql"),
      ]
      #expect(try await sqldiff(files).end == .exited(0))
      let strict = try await sqldiff(["--column-order", "strict"] + files)
      #expect(strict.end == .exited(1) && strict.remarks.contains("[rebuild-table]"), "\(strict)")
      #expect(strict.text.contains("INSERT INTO public.item (name, id)"), "\(strict)")
      let intended = ["--column-order", "strict", "--fail-on", "rewrites"]
      #expect(try await sqldiff(intended + files).end == .exited(3))
      #expect(try await sqldiff(["--column-order", "loose"] + files).end == .exited(2))
      _ = try folder.write("column-order: strict\n", to: ".sqldiff.yml")
      #expect(try await sqldiff(files).end == .exited(1))
    }
  }

  /// Few of them stand in the line; many are a list, each table's together.
  @Test func whatIsLostIsNamedWhole() async throws {
    let items = "CREATE TABLE item (id integer, \"a.b\" text, price integer, name text, note text);\n"
    let more = "CREATE TABLE person (id integer, name text);\n"
    let few = try await sqldiff(old: items, new: "CREATE TABLE item (name text, note text);")
    #expect(few.end == .exited(3))
    #expect(
      few.remarks.hasSuffix(
        "column public.item.price, column public.item.\"a.b\", column public.item.id: its values are lost [drop-column]\n"
      ),
      "\(few.remarks)"
    )
    let many = try await sqldiff(
      old: items + more,
      new: "CREATE TABLE item (note text); CREATE TABLE person (id integer);"
    )
    #expect(
      many.remarks.hasSuffix(
        """
        sqldiff: warning: its values are lost [drop-column], of 5 objects:
            column public.item: "a.b", id, name, price
            column public.person.name

        """
      ),
      "\(many.remarks)"
    )
  }

  /// An index over a function whose text finds others by search_path alone, built inside of a transaction and outside.
  @Test(arguments: [([], "SET LOCAL"), (["--online"], "SET")])
  func functionsCalledByBareNamesAreFound(options: [String], verb: String) async throws {
    let functions = """
      CREATE SCHEMA app; SET search_path = app, public;
      CREATE FUNCTION trimmed(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT btrim($1)';
      CREATE FUNCTION key(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT upper(trimmed($1))';
      CREATE FUNCTION plain(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT upper($1)';
      CREATE TABLE item (name text);

      """
    let outcome = try await ScratchFolder.with { folder in
      let old = try folder.write(functions, to: "old.sql")
      let new = try folder.write(functions + "CREATE INDEX item_key ON item (key(name));", to: "new.sql")
      return try await sqldiff(options + [old, new])
    }
    #expect(outcome.end == .exited(1))
    let parts = outcome.text.split(
      separator: "\(verb) search_path = app, public;\n",
      omittingEmptySubsequences: false
    )
    #expect(parts.count == 2 && parts[1].contains("CREATE INDEX"), "\(outcome.text)")
    let other = try await sqldiff(
      old: functions,
      new: functions + "CREATE INDEX item_plain ON item (plain(name));"
    )
    #expect(!other.text.contains("search_path"), "\(other.text)")
  }
}
