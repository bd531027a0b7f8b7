// A throw-away PostgreSQL 15 server for the tests: its own cluster in a temporary folder, gone afterwards.

import Foundation
import TestSupport

/// A running server, used by one test at a time.
struct Server: Sendable {
  /// The folder of initdb, postgres and psql; nil where PostgreSQL 15 is not installed.
  static let programs: String? = {
    let candidates = [
      ProcessInfo.processInfo.environment["SQLDIFF_POSTGRES"], "/usr/lib/postgresql/15/bin",
      "/opt/homebrew/opt/postgresql@15/bin", "/usr/local/opt/postgresql@15/bin",
    ]
    return candidates.compactMap(\.self).first {
      FileManager.default.isExecutableFile(atPath: "\($0)/initdb")
    }
  }()

  /// Holds the cluster, its socket and its log.
  let folder: String
  private let programs: String
  private let keeper: Program
  /// The keeper stops the server when this is closed, by whatever end this process comes to.
  private let lifeline: Int32

  /// Makes a cluster, runs its server until its standard input ends, and removes it.
  ///
  /// A shell, since nothing within this process outlives its own crash or kill.
  private static let keeping = """
    folder=$1 programs=$2
    cd "$folder" || exit 1
    finish() {
      trap '' HUP INT TERM
      if [ -n "$server" ]; then kill -QUIT "$server"; wait "$server"; fi
      cd / && rm -rf "$folder"
      exit
    }
    trap finish HUP INT TERM
    "$programs/initdb" -D data -A trust -U postgres -N -E UTF8 --locale=C >log 2>&1 </dev/null || exit 1
    "$programs/postgres" -D data -k "$folder" -c listen_addresses= -c fsync=off -c full_page_writes=off \\
      -c synchronous_commit=off -c autovacuum=off -c jit=off -c max_connections=20 -c max_wal_size=128MB \\
      -c checkpoint_timeout=1h -c max_prepared_transactions=2 >>log 2>&1 </dev/null &
    server=$!
    read -r line
    finish
    """

  /// In memory where there is room: making and dropping a database is hundreds of files each time.
  private static var place: String {
    var room = statvfs()
    let memory = "/dev/shm"
    guard statvfs(memory, &room) == 0, access(memory, W_OK) == 0 else { return "/tmp" }
    return UInt64(room.f_bavail) * UInt64(room.f_frsize) > 2 << 30 ? memory : "/tmp"
  }

  /// Starts a server; it must be stopped again.
  init(programs: String) async throws {
    self.programs = programs
    // Short, because the path of a Unix socket has little room.
    folder = "\(Self.place)/sqldiff-\(String(UInt32.random(in: 0...UInt32.max), radix: 36))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    var command = ["/bin/sh", "-c", Self.keeping, "keeper", folder, programs]
    if getuid() == 0 {
      // The server refuses to run as root, so root starts it as the account that packages make for it. Not through
      // runuser, which stays between the two, nor setgroups in a forked child, where glibc waits for threads that are not there.
      guard let account = getpwnam("postgres")?.pointee else {
        throw Program.Failure("no user named postgres")
      }
      chown(folder, account.pw_uid, account.pw_gid)
      command =
        [
          "/usr/bin/env", "setpriv", "--reuid=\(account.pw_uid)", "--regid=\(account.pw_gid)",
          "--clear-groups",
        ]
        + command
    }
    let ends = try pipeEnds()
    lifeline = ends.writing
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer {
      close(ends.reading)
      close(nowhere)
    }
    keeper = try Program(command[0], Array(command.dropFirst()), streams: [ends.reading, nowhere, nowhere])
    let deadline = ContinuousClock.now + .seconds(60)
    while try await psql("postgres", ["-c", "SELECT 1"]).end != .exited(0) {
      guard keeper.isRunning && ContinuousClock.now < deadline else {
        let log = (try? String(contentsOfFile: "\(folder)/log", encoding: .utf8)) ?? ""
        await stop()
        throw Program.Failure("the server does not start: \(log)")
      }
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  /// Stops the server and removes its folder.
  func stop() async {
    close(lifeline)
    _ = await keeper.end(within: .seconds(30))
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Runs psql in a database, stopping at the first error.
  ///
  /// - Parameters:
  ///   - database: where it connects first.
  ///   - steps: `-c` and `-f`, with their commands and files, run in this order in one session.
  /// - Returns: what psql printed, and how it ended.
  /// - Throws: when it cannot be started.
  func psql(_ database: String, _ steps: [String]) async throws -> Program.Outcome {
    try await Program.run(
      "\(programs)/psql",
      [
        "--no-psqlrc", "--no-password", "--quiet", "--no-align", "--tuples-only", "--set", "ON_ERROR_STOP=1",
        "--host", folder, "--port", "5432", "--username", "postgres", "--dbname", database,
      ] + steps
    )
  }

  /// A file in the server's folder.
  func file(named name: String, _ text: String) throws -> String {
    let path = "\(folder)/\(name)"
    try text.write(toFile: path, atomically: false, encoding: .utf8)
    return path
  }
}
