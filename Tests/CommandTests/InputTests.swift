// What the command reads: files, directories, standard input, and nothing.

import TestSupport
import Testing

@Suite struct InputTests {
  private let table = "CREATE TABLE kite (id integer PRIMARY KEY);\n"

  @Test func standardInput() async throws {
    let outcome = try await sqldiff(["empty", "-"], input: Array(table.utf8))
    #expect(outcome.end == .exited(1))
    #expect(outcome.text.contains("CREATE TABLE public.kite"), "\(outcome)")
    let same = try await ScratchFolder.with { folder in
      try await sqldiff(["-", folder.write(table, to: "kite.sql")], input: Array(table.utf8))
    }
    #expect(same.end == .exited(0), "\(same)")
  }

  @Test func troubleInStandardInput() async throws {
    let outcome = try await sqldiff(["empty", "-"], input: Array("\n  CREATE TABL kite ();".utf8))
    #expect(outcome.end == .exited(2) && outcome.output.isEmpty)
    #expect(outcome.remarks.contains(":2:10: error: "), "\(outcome)")
  }

  @Test func nothingOnBothSides() async throws {
    let outcome = try await sqldiff(["empty", "empty"])
    #expect(outcome.end == .exited(0) && outcome.output.isEmpty && outcome.remarks.isEmpty, "\(outcome)")
  }

  @Test func fileWithoutStatements() async throws {
    let outcome = try await ScratchFolder.with { folder in
      try await sqldiff(["empty", folder.write("-- later\n", to: "plan.sql")])
    }
    #expect(outcome.end == .exited(0), "\(outcome)")
  }

  /// Folded one after the other, as a server would be given them.
  @Test func severalOnEachSide() async throws {
    let outcome = try await ScratchFolder.with { folder in
      let base = try folder.write(table, to: "base.sql")
      let change = try folder.write("ALTER TABLE kite ADD COLUMN tail text;", to: "a-change.sql")
      let view = try folder.write("CREATE VIEW tails AS SELECT tail FROM kite;", to: "view.sql")
      let whole = try folder.write("CREATE TABLE kite (id integer PRIMARY KEY, tail text);", to: "whole.sql")
      return try await sqldiff([
        "--old", base, "--old", change, "--old", view, "--new", whole, "--new", view,
      ])
    }
    #expect(outcome.end == .exited(0), "\(outcome)")
  }

  @Test func directoryWithFoldersAndOtherFiles() async throws {
    let outcome = try await ScratchFolder.with { folder in
      // The view stands before its table, and nothing but SQL is read.
      _ = try folder.write("CREATE VIEW ids AS SELECT id FROM kite;", to: "schema/a/views.sql")
      _ = try folder.write(table, to: "schema/z/tables.sql")
      _ = try folder.write("# Not SQL", to: "schema/README.md")
      _ = try folder.write("CREATE TABLE backup ();", to: "schema/tables.sql~")
      let whole = try folder.write(table + "CREATE VIEW ids AS SELECT id FROM kite;", to: "whole.sql")
      return try await sqldiff([folder.path("schema"), whole])
    }
    #expect(outcome.end == .exited(0), "\(outcome)")
  }

  @Test func missingFile() async throws {
    let outcome = try await ScratchFolder.with { folder in
      try await sqldiff(["empty", folder.path("nowhere.sql")])
    }
    #expect(outcome.end == .exited(2) && outcome.output.isEmpty)
    #expect(outcome.remarks.contains("nowhere.sql") && outcome.remarks.contains("No such file"), "\(outcome)")
  }

  /// Most likely the wrong directory: read as an empty schema, it would drop everything.
  @Test func directoryWithoutSQL() async throws {
    let outcome = try await ScratchFolder.with { folder in
      _ = try folder.write("# Not SQL", to: "docs/README.md")
      return try await sqldiff(["empty", folder.path("docs")])
    }
    #expect(outcome.end == .exited(2) && outcome.output.isEmpty)
    #expect(outcome.remarks.contains("docs"), "\(outcome)")
  }

  /// Every file's trouble is told, with its name as it was given.
  @Test func troubleInSeveralFiles() async throws {
    let outcome = try await ScratchFolder.with { folder in
      _ = try folder.write("CREATE TABLE a (id nonsense);", to: "schema/a.sql")
      _ = try folder.write("CREATE TABLE b (id integer;", to: "schema/b.sql")
      return try await sqldiff(["empty", folder.path("schema")])
    }
    #expect(outcome.end == .exited(2))
    #expect(outcome.remarks.contains("/schema/a.sql:1:20: error: "), "\(outcome)")
    #expect(outcome.remarks.contains("/schema/b.sql:1:27: error: "), "\(outcome)")
  }
}
