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
    // Few may be pending, or all of them; else it is any number.
    let few = max(0, scripts.count - 40)
    var pending: Int?
    // What is nearest to the target says most of what went wrong.
    var nearest: (delta: Delta, sides: MatchedSides)?
    for first in Array((few...scripts.count).reversed()) + (0..<few) where pending == nil {
      let outcome = trial.run(first..<scripts.count, options)
      guard !outcome.isRefused else { continue }
      let delta = Delta(from: outcome.sides.from, to: outcome.sides.to)
      if delta.isEmpty { pending = first }
      if nearest.map({ delta.count < $0.delta.count }) ?? true { nearest = (delta, outcome.sides) }
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
    if let nearest { result.drift = result.report.differences(nearest.delta, nearest.sides) }
    return result
  }
}

extension Delta {
  fileprivate var count: Int { added.count + removed.count + changed.count }
}
