// Which of several scripts have run already?

import CatalogModel
import DeepThreads
import Elaboration
import PostgresSyntax

/// Where a database stands on the way to a schema.
public struct MigrationStatus: Sendable {
  /// What is known of a script.
  public enum State: String, Sendable, Codable {
    /// It has run: the schema is where it leads.
    case applied
    /// It is part of the way that is left.
    case pending
    /// It is neither.
    case unknown
  }

  /// A script, and what is known of it.
  public struct Script: Sendable, Codable {
    /// As it was given.
    public let name: String
    /// What is known of it.
    public let state: State
  }

  /// What was said on the way.
  public internal(set) var report = Report()
  /// Every script, in the order in which they were given.
  public internal(set) var scripts: [Script] = []
  /// What differs where no script leads to the target: between what can be reached and that.
  public internal(set) var drift: [Difference] = []

  /// 0 when everything was applied, 1 when something is pending, 3 when the state has drifted, 2 for trouble.
  public var exitStatus: Int32 {
    if report.hasErrors { return 2 }
    if !drift.isEmpty { return 3 }
    return scripts.contains { $0.state != .applied } ? 1 : 0
  }
}

/// Tells for each script whether it has run already: the fewest of the last ones are pending that lead from the state to
/// the target.
public func status(
  state: [String],
  target: [String],
  migrations: [String],
  options: ComparisonOptions = ComparisonOptions()
) -> MigrationStatus {
  onDeepStack {
    var result = MigrationStatus()
    guard let trial = Trial(state, target, scripts: migrations.map { [$0] }, options, &result.report) else {
      return result
    }
    let scripts = trial.scripts
    // What is wrong with a script's text is wrong whatever it runs on.
    result.report.diagnostics += scripts.joined().flatMap(\.diagnostics).filter { $0.severity == .error }
    guard !result.report.hasErrors else { return result }
    // From the fewest that may be pending to all of them, mostly few.
    var outcomes: [Trial.Outcome] = []
    var pending: Int?
    for first in candidates(scripts.count) where pending == nil {
      outcomes.append(trial.run(first..<scripts.count, options))
      if outcomes.last?.isThere == true { pending = first }
    }
    result.scripts = zip(migrations.indices, migrations).map { index, name in
      let state: MigrationStatus.State
      if let pending {
        state = index < pending ? .applied : .pending
      } else {
        let alone = trial.run(index..<index + 1, options)
        let changesNothing = !alone.isRefused && Delta(from: trial.sides.from, to: alone.sides.from).isEmpty
        state = changesNothing ? .applied : .unknown
      }
      return .init(name: name, state: state)
    }
    guard pending == nil else { return result }
    result.report.isDifferent = true
    result.report.remarkOnOrder(of: trial, options)
    if candidates(scripts.count).count <= scripts.count {
      result.report.add(
        Diagnostic(
          id: "tried-in-part",
          severity: .note,
          message:
            "that none, up to the last \(mostPending), or all of the \(scripts.count) scripts are pending was tried",
          range: .nowhere,
          help: "leave out those that have run long ago"
        )
      )
    }
    // What is nearest to the target says most of what went wrong.
    let reached = outcomes.filter { !$0.isRefused }.map { (Delta($0.sides), $0.sides) }
    if let (delta, sides) = reached.min(by: { $0.0.count < $1.0.count }) {
      result.drift = result.report.differences(delta, sides)
    }
    return result
  }
}

/// As many scripts as may be pending, unless all are: each number is tried by running as many.
private let mostPending = 40

/// The first pending script of each way that is tried, the likeliest first.
private func candidates(_ count: Int) -> [Int] {
  let few = Array((max(0, count - mostPending)...count).reversed())
  return few.last == 0 ? few : few + [0]
}

extension Delta {
  fileprivate init(_ sides: MatchedSides) { self.init(from: sides.from, to: sides.to) }

  fileprivate var count: Int { added.count + removed.count + changed.count }
}
