// The command as it was built along with the tests.
//
// Tests over the corpus run it, rather than the library in their own process: a crash is then one failed test.

import Foundation

/// What `sqldiff` said.
package struct ToolOutcome: Sendable, CustomStringConvertible {
  /// Its arguments.
  package let arguments: [String]
  package let end: Program.End
  /// Standard output: the migration, or nothing.
  package let output: [UInt8]
  /// Standard error.
  package let remarks: String

  package var text: String { String(decoding: output, as: UTF8.self) }

  /// Whether there was an answer: the same, different, or different with data destroyed.
  package var isAnswer: Bool { [.exited(0), .exited(1), .exited(3)].contains(end) }

  package var description: String { "sqldiff \(arguments.joined(separator: " ")): \(end)\n\(remarks)\(text)" }
}

/// Runs `sqldiff`.
///
/// - Parameters:
///   - arguments: its arguments.
///   - input: its standard input.
///   - outputTo: the descriptor that is its standard output, if what it writes is not wanted.
///   - directory: its working directory, if not that of the tests.
/// - Returns: what it said; a crash or a hang is an outcome like others.
/// - Throws: when it cannot be started.
package func sqldiff(
  _ arguments: [String],
  input: [UInt8] = [],
  outputTo: Int32? = nil,
  in directory: String? = nil
) async throws -> ToolOutcome {
  let outcome = try await places.withItem { _ in
    try await Program.run(
      directory == nil ? toolPath : "/usr/bin/env",
      (directory.map { ["-C", $0, toolPath] } ?? []) + arguments,
      input: input,
      outputTo: outputTo,
      within: .seconds(120)
    )
  }
  return ToolOutcome(
    arguments: arguments,
    end: outcome.end,
    output: outcome.output,
    remarks: outcome.errorText
  )
}

/// As many at a time as there are cores: tests by the hundred start at once.
private let places = Pool(Array(0..<ProcessInfo.processInfo.activeProcessorCount))

/// Beside the test bundle; where a bundle is a folder, the test process is another program.
private let toolPath: String = {
  let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
  let product = bundle ?? URL(filePath: CommandLine.arguments[0])
  return product.deletingLastPathComponent().appending(path: "sqldiff").path
}()
