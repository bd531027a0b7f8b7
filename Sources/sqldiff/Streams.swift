// Standard output has the answer alone; everything that is said about it goes to standard error.

import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The streams that a command writes to.
enum Streams {
  /// Whether remarks are read on a terminal.
  static var isColored: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes to standard error.
  static func say(_ text: String) { put(text, to: STDERR_FILENO) }

  /// Writes an answer to standard output.
  ///
  /// - Throws: status 2 when it could not be written.
  static func answer(_ text: String) throws {
    guard !put(text, to: STDOUT_FILENO) else { return }
    say("error: the answer could not be written: \(String(cString: strerror(errno)))\n")
    throw ExitCode(2)
  }

  /// Ends the process with an exit status, without the argument parser, which would put its help together first.
  static func end(_ status: Int32) -> Never { exit(status) }

  /// Writes a whole text to a stream; a reader that went away ends it in silence, as with any filter.
  ///
  /// Gives whether all of it was written, or nobody is there to read it.
  @discardableResult
  private static func put(_ text: String, to stream: Int32) -> Bool {
    var rest = ArraySlice(text.utf8)
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(stream, $0.baseAddress, $0.count) }
      guard count > 0 else { return errno == EPIPE }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
