// A throw-away PostgreSQL 15 server for the tests: its own cluster in a temporary folder, gone afterwards.

import Foundation

/// A running server.
final class Server: Sendable {
  /// The folder of initdb, postgres and psql; nil where PostgreSQL 15 is not installed.
  static let programs: String? = {
    let candidates = [
      ProcessInfo.processInfo.environment["SQLDIFF_POSTGRES"], "/usr/lib/postgresql/15/bin",
      "/opt/homebrew/opt/postgresql@15/bin", "/usr/local/opt/postgresql@15/bin",
    ]
    return candidates.compactMap(\.self).first { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") }
  }()

  /// One server for all tests; nil where none can be started.
  static let shared: Server? = programs.flatMap { try? Server(programs: $0) }

  private let programs: String
  private let folder: String

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  init(programs: String) throws {
    self.programs = programs
    folder = "/tmp/sqldiff-server-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // The server refuses to run as root.
    if getuid() == 0 { _ = try Self.run(["chown", "postgres", folder]) }
    let data = "\(folder)/data"
    let made = try Self.run(asServer(["\(programs)/initdb", "-D", data, "-A", "trust", "-U", "postgres", "-N", "-E", "UTF8", "--locale=C"]))
    guard made.status == 0 else { throw Failure(description: made.error) }
    let options = "-c fsync=off -c full_page_writes=off -c listen_addresses='' -c unix_socket_directories=\(folder) -c max_connections=20"
    let started = try Self.run(
      asServer(["\(programs)/pg_ctl", "-D", data, "-w", "-o", options, "-l", "\(folder)/log", "start"]), discard: true)
    guard started.status == 0 else { throw Failure(description: "the server did not start: see \(folder)/log") }
    atexit {
      guard let programs = Server.programs else { return }
      let folder = "/tmp/sqldiff-server-\(getpid())"
      let stop = ["\(programs)/pg_ctl", "-D", "\(folder)/data", "-m", "immediate", "stop"]
      _ = try? Server.run(getuid() == 0 ? ["runuser", "-u", "postgres", "--"] + stop : stop, discard: true)
      try? FileManager.default.removeItem(atPath: folder)
    }
  }

  private func asServer(_ command: [String]) -> [String] {
    getuid() == 0 ? ["runuser", "-u", "postgres", "--"] + command : command
  }

  struct Output {
    let status: Int32
    let text: String
    let error: String
  }

  /// Runs a script in a database, stopping at its first error.
  func psql(_ database: String, _ script: String) throws -> Output {
    let file = "\(folder)/\(UUID().uuidString).sql"
    try script.write(toFile: file, atomically: false, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    return try Self.run([
      "\(programs)/psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "postgres", "-d", database,
      "-f", file,
    ])
  }

  /// Runs a program to its end.
  private static func run(_ command: [String], discard: Bool = false) throws -> Output {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.standardInput = FileHandle.nullDevice
    // A server that stays holds its streams open: nothing is read from them then.
    guard !discard else {
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return Output(status: process.terminationStatus, text: "", error: "")
    }
    let base = "/tmp/sqldiff-run-\(UUID().uuidString)"
    let paths = ["\(base).out", "\(base).err"]
    for path in paths { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    defer { for path in paths { try? FileManager.default.removeItem(atPath: path) } }
    process.standardOutput = FileHandle(forWritingAtPath: paths[0])
    process.standardError = FileHandle(forWritingAtPath: paths[1])
    try process.run()
    process.waitUntilExit()
    let texts = paths.map { String(decoding: FileManager.default.contents(atPath: $0) ?? Data(), as: UTF8.self) }
    return Output(status: process.terminationStatus, text: texts[0], error: texts[1])
  }
}
