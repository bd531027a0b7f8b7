// Random expressions and queries, read by this project and by a real server: both must say the same.
//
// SQLDIFF_DIFFERENTIAL=20000 runs that many cases, SQLDIFF_SEED=7 other ones. What is left out, and why:
// - errors that the planner meets while it computes constants, which would take running every function there is
//   (``ServerVerdict/isOfEvaluation``, ``DifferentialCase/mayComeToNull``); where only such a value decides whether a function
//   stays that is not IMMUTABLE, the statement is taken, and said to be undecided;
// - stored forms that the server itself does not read as what it printed (``DifferentialServer/isStable(_:)``);
// - whether a cast was written or inserted, and LATERAL where nothing needs it, which are no difference here.

import CatalogModel
import Elaboration
import Foundation
import PostgresSyntax
import Testing

extension OnServers {
  @Suite struct DifferentialTests {
    /// So many cases, each with a changed one: quick enough for every run.
    private static let usualCount = 1200
    /// How many are asked and folded at once.
    private static let batch = 600

    @Test func expressionsAndQueriesAreUnderstoodAsTheServerDoes() async throws {
      let environment = ProcessInfo.processInfo.environment
      let count = environment["SQLDIFF_DIFFERENTIAL"].flatMap(Int.init) ?? Self.usualCount
      let seed = environment["SQLDIFF_SEED"].flatMap(UInt64.init) ?? 1
      let (disagreements, accepted, undecided) = try await Servers.withServer { server in
        let server = try await DifferentialServer(server)
        let routines = try await server.routines()
        var disagreements: [Disagreement] = []
        var accepted = 0
        var undecided = 0
        for start in stride(from: 0, to: count, by: Self.batch) {
          let numbers = start..<min(start + Self.batch, count)
          let pairs = numbers.map { pair(seed &+ UInt64($0) &* 1_000_003, routines) }
          let verdicts = try await server.verdicts(on: pairs.flatMap { [$0.0, $0.1] })
          accepted += verdicts.count(where: \.isAccepted)
          let comparison = DifferentialComparison(pairs, verdicts)
          undecided += comparison.undecided
          disagreements += try await server.confirmed(comparison.disagreements)
        }
        try await server.drop()
        return (disagreements, accepted, undecided)
      }
      for disagreement in disagreements { Issue.record("\(disagreement)") }
      // The cases would say little if the server took few of them, or nearly all.
      #expect((count * 2 / 5)...(count * 8 / 5) ~= accepted)
      // What can't be decided is rare.
      #expect(undecided <= count / 500)
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
