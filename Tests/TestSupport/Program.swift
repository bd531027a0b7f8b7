// Runs programs to their end, and never longer than they may take.
//
// Neither Foundation's Process nor anything else that learns of a program's end through a descriptor that the program
// inherits: a server that the program leaves behind keeps such a descriptor open, and the wait never ends.

import Foundation
import Synchronization

/// Held while a descriptor is not yet marked as this process's own, and while a program starts: otherwise a program
/// that another thread starts at that moment would inherit it.
private let starting = Mutex(())

/// A program that was started.
package struct Program: Sendable {
  /// How a program ended.
  package enum End: Sendable, Equatable {
    case exited(Int32)
    case signaled(Int32)
    /// It took longer than it may, and was killed.
    case outOfTime
  }

  /// What a program did.
  package struct Outcome: Sendable {
    package let end: End
    package let output: [UInt8]
    package let error: [UInt8]

    package var text: String { String(decoding: output, as: UTF8.self) }
    package var errorText: String { String(decoding: error, as: UTF8.self) }
  }

  /// Why a program could not be started.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) { self.description = description }
  }

  private let process: pid_t

  /// Starts a program in a process group of its own, with these descriptors as its streams.
  package init(_ path: String, _ arguments: [String], streams: [Int32]) throws {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, stream) in streams.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, stream, Int32(number))
    }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals as a shell leaves them, whatever this process does with them.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
    )
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    // A developer's settings for psql are none of the tests'.
    let environment = ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("PG") }
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for variable in variables { free(variable) } }
    var started: pid_t = 0
    let error = starting.withLock { _ in
      posix_spawn(&started, path, &actions, &attributes, &words, &variables)
    }
    guard error == 0 else { throw Failure("\(path): \(String(cString: strerror(error)))") }
    process = started
  }

  /// Waits for the program's end; kills it, with what it started, when it takes too long or the task is cancelled.
  package func end(within limit: Duration) async -> End {
    let deadline = ContinuousClock.now + limit
    var pause = Duration.milliseconds(1)
    while true {
      var status: Int32 = 0
      let reaped = waitpid(process, &status, WNOHANG)
      if reaped == process {
        let signal = status & 0x7f
        return signal == 0 ? .exited((status >> 8) & 0xff) : .signaled(signal)
      }
      if reaped < 0 && errno != EINTR { return .exited(-1) }
      if ContinuousClock.now > deadline || Task.isCancelled {
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return .outOfTime
      }
      try? await Task.sleep(for: pause)
      pause = min(pause * 2, .milliseconds(20))
    }
  }

  /// Whether the program still runs; its end is not taken note of.
  package var isRunning: Bool {
    var information = siginfo_t()
    let found = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
    return found == 0 && information.si_signo == 0
  }

  /// Runs a program to its end.
  ///
  /// The streams are files, so that nothing waits for a reader or a writer.
  ///
  /// - Parameters:
  ///   - path: the program.
  ///   - arguments: its arguments, without its name.
  ///   - input: what it reads from standard input.
  ///   - outputTo: the descriptor that is its standard output, if what it writes is not wanted.
  ///   - limit: how long it may take.
  /// - Returns: what it did, also when it failed or took too long.
  /// - Throws: ``Failure`` when it cannot be started.
  package static func run(
    _ path: String,
    _ arguments: [String],
    input: [UInt8] = [],
    outputTo: Int32? = nil,
    within limit: Duration = .seconds(60)
  ) async throws -> Outcome {
    let streams = try [0, 1, 2].map { _ in try ScratchFile() }
    defer { for stream in streams { stream.close() } }
    try streams[0].write(input)
    let program = try Program(
      path,
      arguments,
      streams: [streams[0].descriptor, outputTo ?? streams[1].descriptor, streams[2].descriptor]
    )
    let end = await program.end(within: limit)
    return Outcome(end: end, output: streams[1].contents(), error: streams[2].contents())
  }
}

/// The two ends of a new pipe, which no program inherits unless it is given one.
package func pipeEnds() throws -> (reading: Int32, writing: Int32) {
  try starting.withLock { _ in
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Program.Failure("no pipe: \(String(cString: strerror(errno)))") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }
}

/// A file without a name.
private struct ScratchFile {
  let descriptor: Int32

  init() throws {
    var path = Array("\(NSTemporaryDirectory())/sqldiff-XXXXXX".utf8CString)
    descriptor = starting.withLock { _ in
      let descriptor = mkstemp(&path)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      return descriptor
    }
    guard descriptor >= 0 else {
      throw Program.Failure("no temporary file: \(String(cString: strerror(errno)))")
    }
    unlink(path)
  }

  /// Writes bytes, to be read from their start.
  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes {
        pwrite(descriptor, $0.baseAddress, $0.count, off_t(bytes.count - rest.count))
      }
      guard count > 0 else { throw Program.Failure("write: \(String(cString: strerror(errno)))") }
      rest = rest.dropFirst(count)
    }
  }

  func contents() -> [UInt8] {
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = pread(descriptor, &chunk, chunk.count, off_t(result.count))
      guard count > 0 else { return result }
      result += chunk.prefix(count)
    }
  }

  func close() { _ = Foundation.close(descriptor) }
}
