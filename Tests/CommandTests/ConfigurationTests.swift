// The project's configuration, and what is selected by patterns.

import TestSupport
import Testing

@Suite struct ConfigurationTests {
  private let old = "CREATE TABLE kite (id integer); CREATE INDEX kite_tmp_id ON kite (id);"
  private let new =
    "CREATE TABLE kite (id integer); CREATE TABLE wind (); CREATE VIEW v AS SELECT id FROM kite;"

  @Test(arguments: [
    (["--exclude", "index:*_tmp_*"], ["wind", "CREATE VIEW"], ["kite_tmp_id"]),
    (["--only", "wind"], ["wind"], ["kite_tmp_id", "VIEW"]),
    (["--only", "view:public.*"], ["CREATE VIEW"], ["wind", "kite_tmp_id"]),
    (["--exclude", "public.*"], [], ["wind", "VIEW", "kite"]),
    (["--exclude", "wi?d", "--exclude", "v"], ["kite_tmp_id"], ["wind", "VIEW"]),
  ])
  func patterns(_ options: [String], _ present: [String], _ absent: [String]) async throws {
    try await ScratchFolder.with { folder in
      let paths = try [folder.write(old, to: "old.sql"), folder.write(new, to: "new.sql")]
      let outcome = try await sqldiff(options + paths)
      #expect(outcome.end == .exited(present.isEmpty ? 0 : 1), "\(outcome)")
      for text in present { #expect(outcome.text.contains(text), "\(outcome)") }
      for text in absent { #expect(!outcome.text.contains(text), "\(outcome)") }
    }
  }

  /// What is left out of one side is left out whole, with columns of types that nothing else there refers to.
  @Test func excludedWithTypesOfExtensions() async throws {
    let outcome = try await sqldiff(
      "--exclude",
      "far.tag",
      old: "CREATE EXTENSION citext; CREATE SCHEMA far; CREATE TABLE far.tag (id integer, name citext);",
      new: "CREATE EXTENSION citext; CREATE SCHEMA far;"
    )
    #expect(outcome.end == .exited(0) && outcome.text.isEmpty, "\(outcome)")
  }

  /// What was made a member of an extension by hand comes and goes with that, as in pg_dump: with all that belongs to it.
  @Test func membersOfExtensions() async throws {
    let members = """
      CREATE EXTENSION citext; CREATE EXTENSION pg_trgm;
      CREATE FUNCTION member(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
      CREATE TABLE setting (id serial PRIMARY KEY, value text DEFAULT 'none');
      CREATE INDEX ON setting (value);
      COMMENT ON TABLE setting IS 'Settings';
      CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq);
      ALTER EXTENSION citext ADD FUNCTION member(integer);
      ALTER EXTENSION citext ADD TABLE setting;
      ALTER EXTENSION citext ADD OPERATOR === (integer, integer);
      CREATE FUNCTION gone(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
      ALTER EXTENSION pg_trgm ADD FUNCTION gone(integer);
      DROP EXTENSION pg_trgm;
      """
    for (old, new) in [(members, "CREATE EXTENSION citext;"), ("CREATE EXTENSION citext;", members)] {
      let outcome = try await sqldiff("--exact", old: old, new: new)
      #expect(outcome.end == .exited(0) && outcome.text.isEmpty, "\(outcome)")
    }
  }

  /// What is left out is still there for what refers to it.
  @Test func excludedButThere() async throws {
    let outcome = try await sqldiff(
      "--exclude",
      "table:auth.*",
      old: "CREATE SCHEMA auth; CREATE TABLE kite (id integer);",
      new: """
        CREATE SCHEMA auth; CREATE TABLE auth.users (id integer PRIMARY KEY);
        CREATE TABLE kite (id integer REFERENCES auth.users);
        """
    )
    #expect(outcome.end == .exited(1), "\(outcome)")
    #expect(
      outcome.text.contains("REFERENCES auth.users") && !outcome.text.contains("CREATE TABLE"),
      "\(outcome)"
    )
  }

  @Test func base() async throws {
    try await ScratchFolder.with { folder in
      let base = try folder.write(
        "CREATE SCHEMA auth; CREATE TABLE auth.users (id integer PRIMARY KEY);",
        to: "base.sql"
      )
      let old = try folder.write("CREATE TABLE kite (id integer);", to: "old.sql")
      let new = try folder.write("CREATE TABLE kite (id integer REFERENCES auth.users);", to: "new.sql")
      let outcome = try await sqldiff(["--base", base, old, new])
      #expect(outcome.end == .exited(1) && !outcome.text.contains("CREATE"), "\(outcome)")
      let wrong = try folder.write("\nCREATE TABLE kite (id intger);", to: "wrong.sql")
      let places = try await sqldiff(["--base", base, old, wrong])
      #expect(places.remarks.contains("wrong.sql:2:23: error: "), "\(places)")
    }
  }

  @Test func fileNearTheInputs() async throws {
    try await ScratchFolder.with { folder in
      _ = try folder.write("exclude: [wind, \"index:*_tmp_*\"]\n", to: "db/.sqldiff.yml")
      let paths = try [folder.write(old, to: "db/a/old.sql"), folder.write(new, to: "db/a/new.sql")]
      let outcome = try await sqldiff(paths)
      #expect(outcome.text.contains("CREATE VIEW") && !outcome.text.contains("wind"), "\(outcome)")
      // Options win.
      let won = try await sqldiff(["--exclude", "v"] + paths)
      #expect(won.text.contains("wind") && !won.text.contains("CREATE VIEW"), "\(won)")
      let off = try await sqldiff(["--config", "none"] + paths)
      #expect(off.text.contains("wind") && off.text.contains("CREATE VIEW"), "\(off)")
      let shown = try await sqldiff(["config"], in: folder.path("db/a"))
      #expect(
        shown.text.contains("exclude: [wind, index:*_tmp_*]  # ") && shown.text.contains(".sqldiff.yml:1:1"),
        "\(shown)"
      )
    }
  }

  @Test(arguments: [
    ("strict: true\nexlude: [a]\n", ":2:1: there is no key \"exlude\"; did you mean \"exclude\"?"),
    ("exact: perhaps\n", ":1:8: \"exact\" is true or false, not \"perhaps\""),
    (
      "fail-on: [rewrites, drop-tabel]\n",
      ":1:21: no hazard is named \"drop-tabel\"; did you mean \"drop-table\"?"
    ),
    ("lock-timeout: soon\n", ":1:15: \"soon\" is no time"),
    (
      "transaction: singel\n", ":1:14: there is no way with transactions \"singel\"; did you mean \"single\"?"
    ),
    (
      "column-order: strickt\n",
      ":1:15: there is no way with the order of columns \"strickt\"; did you mean \"strict\"?"
    ),
    ("layout: flyaway\n", ":1:9: there is no layout \"flyaway\"; did you mean \"flyway\"?"),
    ("disable:\n- table-without-keys\n", ":2:3: there is no rule \"table-without-keys\"; did you mean"),
    ("online: true\ntransaction: single\n", "online"),
    ("- a\n", ":1:1: keys and values are wanted"),
  ])
  func mistakes(_ text: String, _ message: String) async throws {
    try await ScratchFolder.with { folder in
      _ = try folder.write(text, to: ".sqldiff.yml")
      let outcome = try await sqldiff([folder.write(old, to: "old.sql"), "empty"])
      let place = message.hasPrefix(":") ? ".sqldiff.yml" : "\""
      #expect(outcome.end == .exited(2) && outcome.remarks.contains("\(place)\(message)"), "\(outcome)")
    }
  }

  /// How migrations are written is a project's matter; options win.
  @Test func scripts() async throws {
    try await ScratchFolder.with { folder in
      let text = "online: yes\nlock-timeout: 5s\nstatement-timeout: 1min\nfail-on: nothing\n"
      _ = try folder.write(text, to: ".sqldiff.yml")
      let new = try folder.write(
        "CREATE TABLE kite (id integer); CREATE INDEX i ON kite (id);",
        to: "new.sql"
      )
      let paths = try [folder.write(old, to: "old.sql"), new]
      let outcome = try await sqldiff(paths)
      #expect(outcome.text.contains("CREATE INDEX CONCURRENTLY") && outcome.end == .exited(1), "\(outcome)")
      #expect(
        outcome.text.contains("SET lock_timeout = '5s';\nSET statement_timeout = '1min';"),
        "\(outcome)"
      )
      let won = try await sqldiff(["--single-transaction", "--lock-timeout", "9s"] + paths)
      #expect(!won.text.contains("CONCURRENTLY") && won.text.contains("'9s'"), "\(won)")
      let plain = try folder.write("transaction: none\n", to: "other.yml")
      let none = try await sqldiff(["--config", plain] + paths)
      #expect(!none.text.contains("BEGIN"), "\(none)")
    }
  }
}
