// What came of a comparison.

import CatalogModel
import Elaboration
import Planning
package import PostgresSyntax

/// The outcome of a comparison: a value that formats and exit statuses are made from.
public struct Report: Sendable {
  /// Whether the two sides differ.
  public internal(set) var isDifferent = false
  /// The script that leads from the old side to the new one; nil when they are the same, or there was trouble.
  public internal(set) var migration: String?
  /// The migration's statements with what they do to relations that are in use; BEGIN and COMMIT are not among them.
  public var statements: [MigrationStatement] { MigrationStatement.all(in: migration ?? "", effects) }
  var effects: [StatementEffects] = []
  /// The dangers of the migration that were not allowed.
  var hazards: [Hazard] { effects.flatMap(\.hazards).filter { !isAllowed($0) } }
  /// The rules that are known to apply, and wanted.
  var allowed = HazardSelection()
  /// The dangers that are allowed where they are.
  var excused: Set<Hazard> = []
  /// What makes the exit status 3.
  var failing = HazardSelection(classes: [.destroysData])
  /// What the migration destroys for good, described.
  public internal(set) var destroyed: [String] = []
  /// Tables whose columns are the same on both sides, or those that are on both, in another order: no difference.
  public internal(set) var reordered: [String] = []
  /// Of how many objects, on both sides, not all could be decided without a server; there is a note on each such place.
  public internal(set) var undecided = 0
  /// What differs and may be the same after all, described.
  public internal(set) var undecidedDifferences: [String] = []
  /// How often the planner was asked: more than once when statements bring something about unasked.
  public internal(set) var rounds = 0
  /// How long each stage took, in the order in which they ran.
  public internal(set) var timings: [Timing] = []
  /// What there is to say about the inputs for who wants to know more.
  public internal(set) var remarks: [String] = []
  /// What comments in ``files`` say to this tool.
  var annotations: [Annotation] = []
  /// What looks like a rename, and was not said to be one.
  public internal(set) var renameSuggestions: [RenameSuggestion] = []
  /// What ``migration`` is the text of.
  var plan: Plan?
  /// What was reached before each further round of planning: ``plan`` may be about objects that neither side knows.
  var detours: [Catalog] = []
  /// What ``migration`` does, in a word for each object: `add kite`.
  var deeds: @Sendable () -> [String] = { [] }
  /// The tables in which the tools of the given migration folders keep account of what has run.
  var accounts: Set<String> = []
  /// Whether ``migration`` is given although it was not proven.
  public internal(set) var isUnproven = false
  /// Everything that there is to say, with places in ``files``.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// The texts that the diagnostics' ranges lie in.
  package internal(set) var files: [SourceFile] = []

  /// The time that one stage took.
  public struct Timing: Sendable {
    /// `read`, `parse`, `fold` (of large texts both at once), `match`, `compare`, `plan`, `prove`.
    public let stage: String
    /// Wall-clock time.
    public let seconds: Double
  }

  /// What the run was made of, trees and catalogs: to take a large one apart takes a tenth of the time, which a program
  /// that ends anyway can save.
  private var remains: [any Sendable] = []

  init() {}

  mutating func keep(_ remains: any Sendable...) { self.remains += remains }

  /// Runs a stage and notes how long it took.
  mutating func timed<Result>(_ stage: String, _ work: () -> Result) -> Result {
    let start = ContinuousClock.now
    let result = work()
    timings.append(Timing(stage: stage, seconds: start.duration(to: .now) / .seconds(1)))
    return result
  }

  /// Whether there is no answer since something was wrong.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  func isAllowed(_ hazard: Hazard) -> Bool { allowed.contains(hazard.rule) || excused.contains(hazard) }

  mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// The exit status: 0 the same, 1 different, 2 trouble, 3 different and dangerous
  /// (``ComparisonOptions/failOn``).
  public var exitStatus: Int32 {
    if hasErrors && !isUnproven { return 2 }
    guard isDifferent else { return 0 }
    return hazards.contains { failing.contains($0.rule) } ? 3 : 1
  }
}
