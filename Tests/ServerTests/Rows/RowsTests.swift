// Rows in every table of each case, the migration run over them: what is left is what was not said to be lost.

import Foundation
import Synchronization
import TestSupport
import Testing

extension OnServers {
  @Suite(WithTally()) struct RowsTests {
    @Test(arguments: CorpusCase.all, Direction.allCases)
    func survive(_ testCase: CorpusCase, _ direction: Direction) async throws {
      try await testCase.unlessKnown {
        let plain = try await Foretold(testCase, direction, [])
        try await check(plain, testCase, direction)
        let online = try await Foretold(testCase, direction, ["--online"])
        if online.statements.map(\.sql) != plain.statements.map(\.sql) {
          try await check(online, testCase, direction)
        }
      }
    }

    private func check(_ foretold: Foretold, _ testCase: CorpusCase, _ direction: Direction) async throws {
      guard !foretold.statements.isEmpty else { return }
      let sides = direction.sides
      try await Servers.withServer { server in
        func load(_ side: String) async throws {
          let loaded = try await server.load(testCase, side)
          guard loaded.end == .exited(0) else {
            throw Program.Failure("\(side) does not load: \(loaded.errorText)")
          }
        }
        // The rows that are in the way of a migration are exchanged for others that may not be.
        var isFirst = true
        var lastError = ""
        var filling = Server.Filling.rich
        attempts: while true {
          try await load(sides.old)
          try await server.makeRoles(of: testCase, without: foretold.statements.map(\.sql))
          let run = try await server.run(foretold.statements.map { ($0.sql, $0.transaction) }, over: filling)
          if isFirst { WithTally.note(run.fillings, testCase, direction) }
          isFirst = false
          guard let failure = run.failure else {
            return try await check(run, foretold, testCase, direction, server)
          }
          lastError = failure.error
          let statement = foretold.statements[failure.statement]
          guard statement.mayFail else {
            WithTally.note(\.disagreements)
            Issue.record("\(testCase.name) \(direction): \(failure.error)\n\(statement.sql)")
            return
          }
          switch filling {
          case .rich:
            try await load(sides.new)
            filling = .wished(try await server.rows(.rich))
          case .wished: filling = .sparse
          case .sparse: break attempts
          }
        }
        WithTally.note(\.permittedFailures, "\(testCase.name) \(direction): \(lastError)")
      }
    }

    private func check(
      _ run: RowsRun,
      _ foretold: Foretold,
      _ testCase: CorpusCase,
      _ direction: Direction,
      _ server: Server
    ) async throws {
      guard let after = run.after else { return }
      WithTally.note(\.runs)
      var comparison = ContentsComparison(run.before, after)
      let same = try await server.same(comparison.questions)
      comparison = ContentsComparison(run.before, after, same: same)
      let losses = foretold.losses
      let lossy = try await server.lossy(comparison.conversions)
      let disagreements = comparison.disagreements(with: losses, lossy: lossy)
      if !disagreements.isEmpty { WithTally.note(\.disagreements) }
      #expect(
        disagreements.isEmpty,
        """
        \(testCase.name) \(direction): \(disagreements.joined(separator: "; "))
        \(foretold.statements.map(\.sql).joined(separator: ";\n"))
        """
      )
    }
  }
}

/// What the tool says of a migration.
private struct Foretold: Decodable {
  struct Statement: Decodable {
    let sql: String
    let transaction: Int?
    let hazards: [Hazard]

    var mayFail: Bool { hazards.contains { $0.classes.contains("may-fail") } }
  }

  struct Hazard: Decodable {
    let classes: [String]
    let object: String
  }

  let statements: [Statement]

  /// The objects of which something is lost.
  var losses: Set<String> {
    Set(statements.flatMap(\.hazards).filter { $0.classes.contains("destroys-data") }.map(\.object))
  }

  init(_ testCase: CorpusCase, _ direction: Direction, _ options: [String]) async throws {
    let sides = direction.sides
    let outcome = try await sqldiff(
      ["--exact", "--format", "json"] + options
        + [testCase.input(sides.old).path, testCase.input(sides.new).path]
    )
    guard outcome.isAnswer else { throw Program.Failure("\(outcome)") }
    self = try JSONDecoder().decode(Self.self, from: Data(outcome.output))
  }
}

/// Counts what the tests came across, and says so at their end.
struct WithTally: SuiteTrait, TestScoping {
  struct Counts {
    var tables = 0
    var filled = 0
    /// Migrations that ran through.
    var runs = 0
    /// Migrations that rows were in the way of, as was said, whatever was tried.
    var permittedFailures: [String] = []
    var disagreements = 0
    var obstacles: [String] = []
  }

  private static let counts = Mutex(Counts())

  static func note(_ path: any WritableKeyPath<Counts, Int> & Sendable) {
    counts.withLock { $0[keyPath: path] += 1 }
  }

  static func note(_ path: any WritableKeyPath<Counts, [String]> & Sendable, _ text: String) {
    counts.withLock { $0[keyPath: path].append(text) }
  }

  static func note(_ fillings: [RowsRun.Filling], _ testCase: CorpusCase, _ direction: Direction) {
    counts.withLock { counts in
      counts.tables += fillings.count
      counts.filled += fillings.count { $0.rows > 0 }
      for filling in fillings where filling.rows == 0 {
        counts.obstacles.append("\(testCase.name) \(direction): \(filling.name): \(filling.obstacle)")
      }
    }
  }

  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing work: @Sendable () async throws -> Void
  ) async throws {
    try await work()
    Self.counts.withLock { counts in
      print(
        """
        Rows in \(counts.filled) of \(counts.tables) tables; \(counts.runs) migrations ran over them, \
        \(counts.permittedFailures.count) could not, as was said; \(counts.disagreements) disagreements.
        """
      )
      for failure in counts.permittedFailures.sorted() { print("Rows in the way of \(failure)") }
      for obstacle in counts.obstacles.sorted() { print("No rows in \(obstacle)") }
      #expect(counts.filled * 10 >= counts.tables * 9, "too few tables have rows")
    }
  }
}
