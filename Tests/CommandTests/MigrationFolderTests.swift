// Migration folders, as far as the corpus does not show them.

import TestSupport
import Testing

@Suite struct MigrationFolderTests {
  private let folder = [
    "V1__kite.sql": "CREATE TABLE kite (id integer);",
    "U1__kite.sql": "DROP TABLE kite;",
    "seed.sql": "CREATE TABLE seed ();",
  ]

  private func with(_ check: (String) async throws -> Void) async throws {
    try await ScratchFolder.with { scratch in
      for (name, text) in folder { _ = try scratch.write(text, to: "m/\(name)") }
      try await check(scratch.path("m"))
    }
  }

  /// What the tool would not run is left out, and named.
  @Test func otherFiles() async throws {
    try await with { path in
      let outcome = try await sqldiff(["empty", path])
      #expect(outcome.text.contains("kite") && !outcome.text.contains("seed"), "\(outcome)")
      #expect(outcome.remarks.contains("m/seed.sql: not read, as Flyway would not run it"), "\(outcome)")
    }
  }

  @Test func layoutByName() async throws {
    try await with { path in
      let plain = try await sqldiff(["--layout", "none", "empty", path])
      #expect(plain.text.contains("seed"), "\(plain)")
      let slip = try await sqldiff(["--layout", "flywya", "empty", path])
      #expect(slip.end == .exited(2) && slip.remarks.contains("did you mean \"flyway\"?"), "\(slip)")
      let other = try await sqldiff(["--layout", "prisma", "empty", path])
      #expect(
        other.text.contains("seed") && other.remarks.contains("nothing here that Prisma would run"),
        "\(other)"
      )
    }
  }

  /// The tables in which the tool keeps account are nobody's schema.
  @Test func accounts() async throws {
    try await with { path in
      try await ScratchFolder.with { scratch in
        let production = try scratch.write(
          "CREATE TABLE kite (id integer); CREATE TABLE flyway_schema_history (installed_rank integer PRIMARY KEY);",
          to: "production.sql"
        )
        let outcome = try await sqldiff([production, path])
        #expect(outcome.end == .exited(0), "\(outcome)")
        let dump = try await sqldiff(["dump", "--exclude", "kite", production])
        #expect(dump.text.contains("flyway_schema_history"), "\(dump)")
      }
    }
  }

  /// Places are those of the file, the way down included.
  @Test func placesInSections() async throws {
    try await ScratchFolder.with { scratch in
      let text = Marked(
        """
        -- +goose Down
        DROP TABLE kite;
        -- +goose Up
        CREATE TABLE kite (id ▸intger);
        """
      )
      let file = try scratch.write(text.text, to: "1_kite.sql")
      let outcome = try await sqldiff(["empty", file])
      #expect(outcome.end == .exited(2))
      #expect(outcome.remarks.contains("1_kite.sql:\(text.places[0]): error: "), "\(outcome)")
    }
  }
}
