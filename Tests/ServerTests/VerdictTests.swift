// Statements that a server and this project must both take, or both refuse: files of them, one to a line.

import Elaboration
import Foundation
import TestSupport
import Testing

extension OnServers {
  @Suite struct VerdictTests {
    @Test(arguments: ["statements", "results", "existing", "hstore", "aggregates"])
    func statementsAreTakenAndRefusedAsOnAServer(file: String) async throws {
      let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Verdicts/\(file).sql")
      let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").map(String.init)
      let border = try #require(lines.firstIndex(of: "-- --------"))
      let preparation = lines[..<border].filter { !$0.hasPrefix("--") }
      let statements = lines[(border + 1)...].map { String($0.drop(while: \.isWhitespace)) }
      let database = "verdicts_\(file)"
      let refused = try await Servers.withServer { server in
        try await server.withDatabase(database, preparation) {
          try await server.refusals(of: statements, in: database)
        }
      }
      // It would say little if the server took none, or all.
      #expect((statements.count / 4..<statements.count * 4 / 5).contains(refused.count))

      let base = Reading(preparation, into: .emptyDatabase())
      #expect(base.errors == [:])
      for (index, statement) in statements.enumerated() {
        let ours = Reading([statement], into: base).errors[0]
        if (ours == nil) != (refused[index] == nil) {
          Issue.record("\(statement)\nours: \(ours ?? "taken"); a server: \(refused[index] ?? "taken")")
        }
      }
    }
  }
}
