// The servers of a test run: one for each core, started for the first suite that needs them and stopped with it.

import Foundation
import TestSupport
import Testing

/// Servers for tests to borrow; each is used by one test at a time, since roles belong to a whole cluster.
enum Servers {
  /// Those of the suite that runs.
  @TaskLocal static var current: Pool<Server>?

  /// Runs a test's work with a server of its own.
  static func withServer<Result: Sendable>(
    _ work: (Server) async throws -> Result
  ) async throws -> Result {
    try await #require(current, "no server was started").withItem(work)
  }
}

/// Starts servers before a suite and stops them after it.
struct WithServers: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test,
    testCase: Test.Case?,
    performing work: @Sendable () async throws -> Void
  ) async throws {
    let programs = try #require(Server.programs, "PostgreSQL 15 is not installed")
    let count = min(ProcessInfo.processInfo.activeProcessorCount, 4)
    let starts = await withTaskGroup(of: Result<Server, any Error>.self) { group in
      for _ in 0..<count {
        group.addTask {
          do { return .success(try await Server(programs: programs)) } catch { return .failure(error) }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let servers = starts.compactMap { try? $0.get() }
    do {
      _ = try starts.map { try $0.get() }
      try await Servers.$current.withValue(Pool(servers)) { try await work() }
    } catch {
      await Self.stop(servers)
      throw error
    }
    await Self.stop(servers)
  }

  private static func stop(_ servers: [Server]) async {
    await withTaskGroup(of: Void.self) { group in
      for server in servers { group.addTask { await server.stop() } }
    }
  }
}

/// Everything that needs a server.
///
/// Skipped, visibly, where PostgreSQL 15 is not installed; where a server is required, that is a failure.
@Suite(
  WithServers(),
  .enabled(
    if: Server.programs != nil || ProcessInfo.processInfo.environment["SQLDIFF_REQUIRE_SERVER"] != nil,
    "PostgreSQL 15 is not installed"
  )
)
struct OnServers {}
