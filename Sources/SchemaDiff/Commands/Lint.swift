// The dangers of a script as somebody wrote it.

import CatalogModel
import DeepThreads
import Elaboration
import PostgresSyntax

/// What was found in a script.
public struct LintResult: Sendable {
  /// What was said on the way, and of each danger.
  public internal(set) var report = Report()

  /// 0 when all is well, 1 when there are dangers, 3 when one of those is among ``ComparisonOptions/failOn``, 2 for
  /// trouble.
  public var exitStatus: Int32 {
    if report.hasErrors { return 2 }
    if report.hazards.contains(where: { report.failing.contains($0.rule) }) { return 3 }
    return report.hazards.contains { $0.rule.severity == .warning } ? 1 : 0
  }
}

/// Tells what a script does to what is in use, decided with the schema that it runs on.
public func lint(
  migration: [String],
  old: [String],
  options: ComparisonOptions = ComparisonOptions()
) -> LintResult {
  onDeepStack {
    var result = LintResult()
    guard let trial = Trial(old, old, scripts: [migration], options, &result.report) else { return result }
    let outcome = trial.run(0..<1, options)
    result.report.diagnostics += outcome.diagnostics
    result.report.settle(options)
    result.report.note(outcome.effects, of: trial.sides, options)
    return result
  }
}

extension Report {
  /// Says of each danger of a script where it is.
  mutating func note(_ effects: [StatementEffects], of sides: MatchedSides, _ options: ComparisonOptions) {
    heed(options)
    self.effects = effects
    readAnnotations()
    excuse([sides.from, sides.to])
    for effect in effects {
      for hazard in effect.hazards where !isAllowed(hazard) {
        add(
          Diagnostic(
            id: hazard.rule.id,
            severity: hazard.rule.severity,
            message: "\(hazard.object): \(hazard.rule.summary)",
            range: effect.range,
            help: hazard.rule.advice
          )
        )
      }
    }
  }
}
