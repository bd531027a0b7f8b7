// What becomes of the output: the same every time, and no crash when nobody takes it.

import Foundation
import TestSupport
import Testing

@Suite struct StreamTests {
  /// Each run hashes with another seed, which must not be seen.
  @Test(
    arguments: CorpusCase.all.filter {
      $0.name.hasPrefix("application--") || $0.name.hasPrefix("dependents--")
    }
  )
  func sameBytesEachTime(_ testCase: CorpusCase) async throws {
    let arguments = ["--exact", testCase.input("old").path, testCase.input("new").path]
    let first = try await sqldiff(arguments)
    for _ in 0..<3 {
      let next = try await sqldiff(arguments)
      #expect(next.output == first.output && next.remarks == first.remarks)
    }
  }

  /// More than any pipe holds.
  private let manyTables = (0..<3_000).map { "CREATE TABLE entity_\($0) (id integer, name text);\n" }.joined()

  @Test func readerWentAway() async throws {
    let ends = try pipeEnds()
    close(ends.reading)
    defer { close(ends.writing) }
    let outcome = try await sqldiff(["empty", "-"], input: Array(manyTables.utf8), outputTo: ends.writing)
    #expect([.signaled(SIGPIPE), .exited(1), .exited(2)].contains(outcome.end), "\(outcome.end)")
    // What is said of the migration is no error.
    #expect(!outcome.remarks.contains("error"), "\(outcome.remarks)")
  }

  /// Half a migration must not look like a whole one.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func diskIsFull() async throws {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(full) }
    let outcome = try await sqldiff(["empty", "-"], input: Array(manyTables.utf8), outputTo: full)
    #expect(outcome.end == .exited(2), "\(outcome.end)")
    #expect(outcome.remarks.contains("No space left on device"), "\(outcome.remarks)")
  }
}
