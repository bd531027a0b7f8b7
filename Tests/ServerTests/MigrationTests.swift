// Every case of the corpus on a real server: the migration, run on the old schema, must give the new one.

import Foundation
import TestSupport
import Testing

extension OnServers {
  @Suite struct MigrationTests {
    @Test(arguments: CorpusCase.all)
    func leadsToTheOtherSide(_ testCase: CorpusCase) async throws {
      try await testCase.unlessKnown { try await check(testCase) }
    }

    private func check(_ testCase: CorpusCase) async throws {
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
      let outcome = try await sqldiff(
        ["--exact", testCase.input(sides.old).path, testCase.input(sides.new).path] + testCase.options
      )
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
      let difference = reached.shortfall(from: wanted)
      #expect(
        difference.isEmpty,
        "\(direction): the migration leads elsewhere\n\(difference)\n\(migration ?? "")"
      )
    }
  }
}
