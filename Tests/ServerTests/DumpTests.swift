// Every schema of the corpus as sqldiff dump writes it, loaded into a real server: it must be the schema that was dumped.

import Foundation
import TestSupport
import Testing

extension OnServers {
  @Suite struct DumpTests {
    @Test(arguments: CorpusCase.all, Direction.allCases)
    func loadsAsTheSame(_ testCase: CorpusCase, _ direction: Direction) async throws {
      try await testCase.unlessKnown {
        try await ScratchFolder.with { folder in
          let side = direction.sides.new
          let input = testCase.input(side).path
          let dump = try await sqldiff(["dump", input])
          try #require(dump.end == .exited(0), "\(dump)")
          let split = try await sqldiff(["dump", "--split", folder.path("split"), input])
          try #require(split.end == .exited(0), "\(split)")
          let pieces = try Self.inlined(folder.path("split"))
          try await Servers.withServer { server in
            let loaded = try await server.load(testCase, side)
            try #require(loaded.end == .exited(0), "\(side) does not load: \(loaded.errorText)")
            let (wanted, _, _) = try await server.schemas(before: "")
            for (what, script) in [("dump", dump.text), ("split dump", pieces)] {
              let (reached, error) = try await server.schema(of: script, roles: testCase.roles)
              let text = try #require(reached, "the \(what) does not load: \(error)\n\(script)")
              // SQL has no words for the encoding of a collation that is a copy of one for any; nor has pg_dump.
              let difference = text.shortfall(from: wanted)
                .replacing(/~ collation [^\n]*\n +encoding: [^ ]+ -> -1\n?/, with: "")
              #expect(difference.isEmpty, "the \(what) is something else\n\(difference)\n\(script)")
            }
          }
        }
      }
    }

    /// What psql makes of the file that loads the others, which the server's user may not be allowed to read.
    private static func inlined(_ folder: String) throws -> String {
      // There is none where there is nothing to load.
      guard FileManager.default.fileExists(atPath: "\(folder)/load.psql") else { return "" }
      return try String(contentsOfFile: "\(folder)/load.psql", encoding: .utf8).split(separator: "\n").map {
        line in
        guard line.hasPrefix("\\ir ") else { return String(line) }
        return try String(contentsOfFile: "\(folder)/\(line.dropFirst(4))", encoding: .utf8)
      }.joined(separator: "\n")
    }
  }
}
