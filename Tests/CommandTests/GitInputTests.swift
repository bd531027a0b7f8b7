// Inputs in revisions of git.

import Foundation
import TestSupport
import Testing

@Suite struct GitInputTests {
  private let kite = "CREATE TABLE kite (id integer PRIMARY KEY);\n"
  private let longer = "CREATE TABLE kite (id integer PRIMARY KEY, tail text);\n"

  @Test func revisionAndWorkTree() async throws {
    try await Repository.with { repository in
      _ = try repository.folder.write(kite, to: "db/schema/kite.sql")
      _ = try repository.folder.write("CREATE VIEW ids AS SELECT id FROM kite;", to: "db/schema/a/views.sql")
      try await repository.commit()
      _ = try repository.folder.write(longer, to: "db/schema/kite.sql")
      let changed = try await repository.sqldiff("HEAD:db/schema", "db/schema")
      #expect(changed.end == .exited(1) && changed.text.contains("ADD COLUMN tail text"), "\(changed)")
      // Nothing is staged yet.
      let staged = try await repository.sqldiff("HEAD:db/schema", ":db/schema")
      #expect(staged.end == .exited(0), "\(staged)")
      try await repository.git("add", "--all")
      let index = try await repository.sqldiff(":db/schema/kite.sql", "db/schema/kite.sql")
      #expect(index.end == .exited(0), "\(index)")
      let reverse = try await repository.sqldiff(":db", "main:db")
      #expect(reverse.end == .exited(3), "\(reverse)")
    }
  }

  @Test func mergeBase() async throws {
    try await Repository.with { repository in
      _ = try repository.folder.write(kite, to: "kite.sql")
      try await repository.commit()
      try await repository.git("switch", "-q", "-c", "topic")
      _ = try repository.folder.write(longer, to: "kite.sql")
      try await repository.commit()
      try await repository.git("switch", "-q", "main")
      _ = try repository.folder.write(kite + "CREATE TABLE wind ();", to: "kite.sql")
      try await repository.commit()
      let outcome = try await repository.sqldiff("main...topic:kite.sql", "topic:kite.sql")
      #expect(outcome.end == .exited(1), "\(outcome)")
      #expect(outcome.text.contains("ADD COLUMN tail text") && !outcome.text.contains("wind"), "\(outcome)")
    }
  }

  @Test func placesAndIncludedFiles() async throws {
    try await Repository.with { repository in
      _ = try repository.folder.write("\\ir parts/kite.sql\n\\i db/parts/wind.sql\n", to: "db/all.psql")
      _ = try repository.folder.write("\n  CREATE TABL kite ();", to: "db/parts/kite.sql")
      _ = try repository.folder.write("CREATE TABLE wind ();", to: "db/parts/wind.sql")
      try await repository.commit()
      // The work tree is not looked at.
      try await repository.git("rm", "-q", "-r", "--cached", "db")
      _ = try repository.folder.write(kite, to: "db/parts/kite.sql")
      let outcome = try await repository.sqldiff("empty", "main:db/all.psql")
      #expect(outcome.end == .exited(2), "\(outcome)")
      #expect(outcome.remarks.contains("main:db/parts/kite.sql:2:10: error: "), "\(outcome)")
      #expect(!outcome.remarks.contains("No such file"), "\(outcome)")
    }
  }

  @Test func linksAndStrangeNames() async throws {
    try await Repository.with { repository in
      _ = try repository.folder.write(kite, to: "common/ki\"t\ne.sql")
      _ = try repository.folder.write("CREATE TABLE wind ();", to: "db/wind.sql")
      try await repository.git("config", "core.symlinks", "true")
      try FileManager.default.createSymbolicLink(
        atPath: repository.folder.path("db/common"),
        withDestinationPath: "../common"
      )
      try await repository.commit()
      let outcome = try await repository.sqldiff("db", "HEAD:db")
      #expect(outcome.end == .exited(0), "\(outcome)")
      let content = try await repository.sqldiff("empty", "HEAD:db")
      #expect(content.text.contains("kite") && content.text.contains("wind"), "\(content)")
    }
  }

  @Test func slips() async throws {
    try await Repository.with { repository in
      _ = try repository.folder.write(kite, to: "db/kite.sql")
      try await repository.commit()
      let revision = try await repository.sqldiff("mian:db", "db")
      #expect(revision.end == .exited(2))
      #expect(revision.remarks.contains("did you mean \"main:db\"?"), "\(revision)")
      let path = try await repository.sqldiff("main:kite.sql", "db/kite.sql", below: "db")
      #expect(path.end == .exited(2))
      #expect(path.remarks.contains("did you mean \"main:./kite.sql\"?"), "\(path)")
      let relative = try await repository.sqldiff("main:./kite.sql", "kite.sql", below: "db")
      #expect(relative.end == .exited(0), "\(relative)")
    }
  }

  @Test func noRepository() async throws {
    try await ScratchFolder.with { folder in
      let outcome = try await sqldiff(["main:db", "empty"], in: folder.path(""))
      #expect(outcome.end == .exited(2))
      #expect(outcome.remarks.contains("main:db: No such file or directory"), "\(outcome)")
    }
  }

  /// A migration folder in a revision is one as well.
  @Test func migrationsInARevision() async throws {
    try await Repository.with { repository in
      _ = try repository.folder.write(kite, to: "migrations/V2__kite.sql")
      _ = try repository.folder.write("DROP TABLE kite;", to: "migrations/U2__kite.sql")
      _ = try repository.folder.write(
        "ALTER TABLE kite ADD COLUMN tail text;",
        to: "migrations/V10__tail.sql"
      )
      _ = try repository.folder.write(longer, to: "schema.sql")
      try await repository.commit()
      let outcome = try await repository.sqldiff("--verbose", "main:migrations", "schema.sql")
      #expect(outcome.end == .exited(0), "\(outcome)")
      #expect(outcome.remarks.contains("main:migrations: read as migrations of Flyway: 2 up"), "\(outcome)")
    }
  }
}
