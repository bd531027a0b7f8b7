// Random expressions and queries, read by this project and by a real server: both must say the same.
//
// SQLDIFF_DIFFERENTIAL=20000 runs that many cases, SQLDIFF_SEED=7 other ones.

import CatalogModel
import Elaboration
import Foundation
import PostgresSyntax
import Testing

extension OnServers {
  @Suite struct DifferentialTests {
    @Test func expressionsAndQueriesAreUnderstoodAsTheServerDoes() async throws {
      let environment = ProcessInfo.processInfo.environment
      let count = environment["SQLDIFF_DIFFERENTIAL"].flatMap(Int.init) ?? 1200
      let seed = environment["SQLDIFF_SEED"].flatMap(UInt64.init) ?? 1
      let disagreements = try await Servers.withServer { server in
        let server = try await DifferentialServer(server)
        let routines = try await server.routines()
        var found: [Disagreement] = []
        var done = 0
        var accepted = 0
        while done < count {
          let batch = min(600, count - done)
          let pairs = (done..<(done + batch)).map { pair(seed &+ UInt64($0) &* 1_000_003, routines) }
          let verdicts = try await server.verdicts(on: pairs.flatMap { [$0.0, $0.1] })
          accepted += verdicts.count(where: \.isAccepted)
          found += try await server.confirmed(DifferentialComparison(pairs, verdicts).disagreements)
          done += batch
        }
        print("\(2 * count) statements, of which the server took \(accepted)")
        try await server.drop()
        return found
      }
      for disagreement in disagreements.prefix(count > 5000 ? .max : 20) { print(disagreement) }
      #expect(disagreements.isEmpty, "\(disagreements.count) disagreements")
    }

    /// A case, and the same with something changed.
    private func pair(_ seed: UInt64, _ routines: Routines) -> (DifferentialCase, DifferentialCase) {
      var generator = Generator(seed: seed, routines: routines)
      var first = DifferentialCase(&generator)
      // What is too large tells nothing that smaller ones don't.
      while first.body.count > 1500 || first.mayComeToNull { first = DifferentialCase(&generator) }
      var second = first
      if let body = generator.mutated(first.body) { second.body = body }
      return (first, second)
    }
  }
}

extension DifferentialServer {
  /// Without those about a stored form that the server itself does not read as what it printed.
  fileprivate func confirmed(_ disagreements: [Disagreement]) async throws -> [Disagreement] {
    let isStable = try await isStable(disagreements.compactMap(\.form))
    var answers = isStable[...]
    return disagreements.filter { $0.form == nil || answers.popFirst() == true }
  }
}

/// A case on which the two do not say the same.
struct Disagreement: CustomStringConvertible {
  var what: String
  var sql: String
  var server: String
  var ours: String
  /// The case with the server's stored form, when it is that form that is read as something else.
  var form: (DifferentialCase, stored: String)?

  var description: String { "--- \(what)\n\(sql);\nserver: \(server)\nours: \(ours)\n" }
}
