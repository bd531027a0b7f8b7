// Every case of the corpus on a real server: the migration, run on the old schema, must give the new one.

import Foundation
import TestSupport
import Testing

extension OnServers {
  @Suite struct MigrationTests {
    @Test(arguments: CorpusCase.all)
    func leadsToTheOtherSide(_ testCase: CorpusCase) async throws {
      var migrations: [String?] = []
      for direction in Direction.allCases { migrations.append(try await migration(of: testCase, direction)) }
      try await Servers.withServer { server in
        let forward = try await Self.run(migrations[0], of: testCase, .forward, on: server)
        let reverse = try await Self.run(migrations[1], of: testCase, .reverse, on: server)
        Self.check(forward.reached, against: reverse.start, .forward, migrations[0])
        Self.check(reverse.reached, against: forward.start, .reverse, migrations[1])
      }
    }

    /// The migration as the tool gives it; nil when it gives none.
    private func migration(of testCase: CorpusCase, _ direction: Direction) async throws -> String? {
      let sides = direction.sides
      let outcome = try await sqldiff([
        "--exact", testCase.input(sides.old).path, testCase.input(sides.new).path,
      ])
      guard !outcome.isAnswer else { return outcome.text }
      Issue.record("\(direction): \(outcome)")
      return nil
    }

    /// A side's schema as the server has it, and what the migration makes of it.
    private static func run(
      _ migration: String?,
      of testCase: CorpusCase,
      _ direction: Direction,
      on server: Server
    ) async throws -> (start: ServerSchema, reached: ServerSchema?) {
      let side = direction.sides.old
      let loaded = try await server.load(testCase, side)
      guard loaded.end == .exited(0) else {
        throw Program.Failure("\(side) does not load: \(loaded.errorText)")
      }
      let (start, reached, error) = try await server.schemas(before: migration ?? "")
      guard let migration else { return (start, nil) }
      if reached == nil {
        Issue.record("\(direction): the server refused the migration: \(error)\n\(migration)")
      }
      return (start, reached)
    }

    private static func check(
      _ reached: ServerSchema?,
      against wanted: ServerSchema,
      _ direction: Direction,
      _ migration: String?
    ) {
      guard let reached else { return }
      let difference = reached.difference(from: wanted)
      #expect(
        difference.isEmpty,
        "\(direction): the migration leads elsewhere\n\(difference)\n\(migration ?? "")"
      )
    }
  }
}

extension Server {
  /// The database that one side of one case is loaded into.
  private static let database = "side"

  /// Loads a side into a new database, with the case's roles and nothing else of its own in the cluster.
  func load(_ testCase: CorpusCase, _ side: String) async throws -> Program.Outcome {
    let roles = testCase.roles.map { "CREATE ROLE \"\($0.replacing("\"", with: "\"\""))\";" }
    let start = try file(
      named: "start.sql",
      """
      SELECT format('DROP DATABASE %I WITH (FORCE)', datname) FROM pg_database WHERE oid >= 16384 \\gexec
      SELECT format('DROP ROLE %I', rolname) FROM pg_roles WHERE oid >= 16384 \\gexec
      CREATE DATABASE \(Self.database) TEMPLATE template0 STRATEGY file_copy;
      \(roles.joined(separator: "\n"))
      \\connect \(Self.database)
      BEGIN;
      """
    )
    let files = try testCase.loadOrder(side).flatMap { ["-f", $0.path] }
    return try await psql("postgres", ["-f", start] + files + ["-c", "COMMIT"])
  }

  /// The schema of the database that was loaded last, then that which a script makes of it, if it runs through.
  func schemas(before script: String) async throws -> (ServerSchema, ServerSchema?, error: String) {
    let mark = "-- the next schema"
    let query = try file(named: "schema.sql", ServerSchema.script)
    let migration = try file(named: "migration.sql", script)
    // Connected anew, so that nothing that the script sets is felt afterwards.
    let result = try await psql(
      Self.database,
      [
        "-f", query, "-c", "\\connect -", "-c", "\\echo \(mark)", "-f", migration, "-c", "\\connect -",
        "-c", "\\echo \(mark)", "-f", query,
      ]
    )
    let parts = result.text.split(separator: "\(mark)\n", omittingEmptySubsequences: false)
    guard parts.count > 1 && (parts.count < 3 || result.end == .exited(0)) else {
      throw Program.Failure("the catalogs cannot be read: \(result.errorText)")
    }
    return (
      ServerSchema(lines: parts[0]), result.end == .exited(0) ? ServerSchema(lines: parts[2]) : nil,
      result.errorText
    )
  }
}
