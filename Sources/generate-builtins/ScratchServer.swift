// A PostgreSQL server in a temporary directory, reached through a Unix socket only and gone afterwards.

import Foundation
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A running server with an empty cluster in it.
struct ScratchServer: Sendable {
  /// What went wrong with a program of the server, in its own words.
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  /// Where the server's programs are installed.
  let programs: String
  /// Holds the data directory, the socket and the log.
  let directory: String

  /// Where Debian and Homebrew install the programs of one major version; nil where neither did.
  static func programs(major: Int) -> String? {
    let candidates = [
      "/usr/lib/postgresql/\(major)/bin", "/opt/homebrew/opt/postgresql@\(major)/bin",
      "/usr/local/opt/postgresql@\(major)/bin",
    ]
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }
  }

  /// Makes a cluster, starts its server, and removes both when `body` is through.
  static func with<Result: Sendable>(
    programs: String,
    _ body: @Sendable (ScratchServer) async throws -> Result
  ) async throws -> Result {
    // Short, because the path of a Unix socket has little room.
    let directory = "/tmp/builtins-\(UInt32.random(in: 0...UInt32.max))"
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let server = ScratchServer(programs: programs, directory: directory)
    if let account = unprivilegedAccount {
      try FileManager.default.setAttributes(
        [.ownerAccountID: Int(account.pw_uid), .groupOwnerAccountID: Int(account.pw_gid)],
        ofItemAtPath: directory
      )
    }
    try await server.control(
      "initdb",
      ["-D", directory + "/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
    )
    try await server.control(
      "pg_ctl",
      [
        "start", "-w", "-D", directory + "/data", "-l", directory + "/log",
        "-o", "-k \(directory) -c listen_addresses='' -c fsync=off -c full_page_writes=off",
      ]
    )
    do {
      let result = try await body(server)
      try await server.stop()
      return result
    } catch {
      try? await server.stop()
      throw error
    }
  }

  /// Runs a psql script and returns what it printed: unaligned, fields separated by tabs.
  func query(_ script: String, database: String = "postgres") async throws -> String {
    let result = try await run(
      .path(FilePath(programs + "/psql")),
      arguments: [
        "-X", "-q", "-A", "-t", "-F", "\t", "-v", "ON_ERROR_STOP=1", "-h", directory, "-U", "postgres", "-d",
        database,
        "-f", "-",
      ],
      input: .string(script),
      output: .string(limit: 64 << 20),
      error: .string(limit: 1 << 20)
    )
    guard result.terminationStatus.isSuccess else {
      throw Failure(description: "psql: " + result.standardError)
    }
    return result.standardOutput
  }

  private func stop() async throws {
    try await control("pg_ctl", ["stop", "-D", directory + "/data", "-m", "immediate"])
  }

  /// The server refuses to run as root, so root starts it as the account that packages make for it.
  private static var unprivilegedAccount: passwd? {
    guard getuid() == 0 else { return nil }
    return getpwnam("postgres")?.pointee
  }

  private func control(_ program: String, _ arguments: [String]) async throws {
    var command = ["\(programs)/\(program)"] + arguments
    if let account = Self.unprivilegedAccount {
      // Not through `PlatformOptions.userID`: glibc's setgroups then hangs in the forked child now and again,
      // where it waits for threads that were not forked along.
      command =
        ["setpriv", "--reuid=\(account.pw_uid)", "--regid=\(account.pw_gid)", "--clear-groups"] + command
    }
    // Nothing is collected: the server keeps what pg_ctl hands it open for as long as it runs.
    let result = try await run(
      .path("/usr/bin/env"),
      arguments: Arguments(command),
      workingDirectory: FilePath(directory),
      output: .discarded
    )
    guard result.terminationStatus.isSuccess else {
      throw Failure(description: "\(program) failed: \(result.terminationStatus)")
    }
  }
}
