// Does a script lead exactly where it should?

import CatalogModel
import DeepThreads
import Elaboration
import Planning
import PostgresSyntax

/// What came of checking a migration.
public struct Verification: Sendable {
  /// What was said on the way; its migration is the one that mends what is left, if anything is.
  public internal(set) var report = Report()
  /// Where the script leads elsewhere.
  public internal(set) var differences: [Difference] = []

  /// Whether the script leads from the old schema to the new one.
  public var isExact: Bool { !report.hasErrors && differences.isEmpty }

  /// 0 when the script is right, 1 when it leads elsewhere, 2 when it, or a schema, is broken.
  public var exitStatus: Int32 { report.hasErrors ? 2 : differences.isEmpty ? 0 : 1 }
}

/// Folds a migration over the old schema, as it is written, and compares what it reaches with the new one.
public func verify(
  old: [String],
  migration: [String],
  new: [String],
  options: ComparisonOptions = ComparisonOptions()
) -> Verification {
  onDeepStack {
    var result = Verification()
    guard let sides = Trial(old, new, scripts: [migration], options, &result.report) else { return result }
    let outcome = sides.run(0..<1, options)
    result.report.diagnostics += outcome.diagnostics
    result.report.settle(options)
    result.report.keep(sides, outcome)
    guard !result.report.hasErrors else {
      result.report.remarkOnOrder(of: sides, options)
      return result
    }
    let delta = Delta(from: outcome.sides.from, to: outcome.sides.to)
    // The dangers are those of the script, not of what mends it.
    defer { result.report.effects = [] }
    result.report.note(outcome.effects, of: sides.sides, options)
    guard !delta.isEmpty else { return result }
    result.report.isDifferent = true
    let words = Dictionary(
      uniqueKeysWithValues: result.report.differencesByObject(delta, outcome.sides).map {
        ($0.id, $0.difference.sentence)
      }
    )
    result.report.migrate(outcome.sides, delta, options, remark: { words[$0.object] })
    result.differences = result.report.differences(delta, outcome.sides)
    result.report.remarkOnOrder(of: sides, options)
    return result
  }
}

/// Two schemas, and scripts to be run on the first.
struct Trial: Sendable {
  let sides: MatchedSides
  let scripts: [[Script]]

  /// Reads all of it; nil when something is wrong with the schemas.
  init?(
    _ old: [String],
    _ new: [String],
    scripts: [[String]],
    _ options: ComparisonOptions,
    _ report: inout Report
  ) {
    // A script alone is run on one schema.
    let schemas = old == new ? [old] : [old, new]
    let given = report.read(schemas + scripts, options)
    guard !report.hasErrors, let base = report.base(options) else { return nil }
    let parsed = report.parse(given)
    let folds = report.timed("fold") {
      parsed.prefix(schemas.count).map { fold($0, into: base, options.folding) }
    }
    report.diagnostics += folds.flatMap(\.diagnostics)
    report.settle(options)
    guard !report.hasErrors else {
      report.remarkOnScripts(
        among: folds,
        scripts: Array(parsed.dropFirst(schemas.count)),
        help:
          "sqldiff verify takes OLD MIGRATION NEW, status STATE TARGET MIGRATION…, lint --old OLD MIGRATION"
      )
      return nil
    }
    sides = report.matchSchemas(
      folds[0].catalog,
      folds[folds.count - 1].catalog,
      isEmpty: (given[0].isEmpty, given[folds.count - 1].isEmpty),
      options
    )
    self.scripts = Array(parsed.dropFirst(schemas.count))
  }

  /// What came of running scripts.
  struct Outcome: Sendable {
    /// What was reached, and what was to be reached.
    var sides: MatchedSides
    var diagnostics: [Diagnostic]
    /// What the scripts do to what is in use.
    var effects: [StatementEffects]

    var isRefused: Bool { diagnostics.contains { $0.severity == .error } }
    var isThere: Bool { !isRefused && Delta(from: sides.from, to: sides.to).isEmpty }
  }

  /// Runs some of the scripts, one after the other, on the first schema.
  func run(_ numbers: Range<Int>, _ options: ComparisonOptions) -> Outcome {
    run(numbers, from: sides.from, to: sides.to, options)
  }

  /// Runs them on the second schema, to see whether they lead back to the first.
  func runOnSecond(_ options: ComparisonOptions) -> Outcome {
    run(scripts.indices, from: sides.to, to: sides.from, options)
  }

  private func run(_ numbers: Range<Int>, from: Catalog, to: Catalog, _ options: ComparisonOptions) -> Outcome
  {
    var running = options.running
    running.notesEffects = true
    let result = fold(Array(scripts[numbers].joined()), into: from, running)
    var outcome = Outcome(
      sides: MatchedSides(from: result.catalog.without(sides.leftOut), to: to, leftOut: sides.leftOut),
      diagnostics: result.diagnostics,
      effects: result.effects
    )
    if !outcome.isRefused { outcome.sides.to.identities = outcome.sides.from.identities }
    return outcome
  }
}

extension Report {
  /// Says so when the schemas were most likely given the wrong way round.
  mutating func remarkOnOrder(of trial: Trial, _ options: ComparisonOptions) {
    guard trial.runOnSecond(options).isThere else { return }
    add(
      Diagnostic(
        id: "swapped",
        severity: .note,
        message: "the script leads from the new schema to the old one",
        range: .nowhere,
        help: "were OLD and NEW given the wrong way round?"
      )
    )
  }
}
