// Is a schema valid, and is there something to be said against it?

import CatalogModel
import DeepThreads
import Elaboration
import PostgresSyntax

/// What was found in a schema.
public struct CheckResult: Sendable {
  /// What was said on the way.
  public internal(set) var report = Report()

  /// 0 when all is well, 1 when there are warnings, 2 when there are errors.
  public var exitStatus: Int32 {
    if report.hasErrors { return 2 }
    return report.diagnostics.contains { $0.severity == .warning } ? 1 : 0
  }
}

/// Reads a schema, and has the rules look at it.
///
/// Those in ``ComparisonOptions/disabledRules`` are not asked.
public func check(_ inputs: [String], options: ComparisonOptions = ComparisonOptions()) -> CheckResult {
  onDeepStack {
    let disabled = Set(options.disabledRules)
    var result = CheckResult()
    let known = schemaRules.map(\.name)
    for name in disabled.sorted() where !known.contains(name) {
      result.report.add(
        Diagnostic(
          id: "unknown-rule",
          message: "no rule is called \"\(name)\"",
          range: .nowhere,
          help: nearest(to: name, in: known).map { "did you mean \"\($0)\"?" }
            ?? "there are \(known.joined(separator: ", "))"
        )
      )
    }
    guard let (base, catalogs, scripts) = result.report.catalogs(of: [inputs], options) else { return result }
    if !disabled.contains("long-name") {
      result.report.diagnostics += scripts.joined().flatMap { $0.longNames() }
    }
    let sides = result.report.match(base, catalogs[0], isEmpty: (true, false), options)
    for rule in SchemaRule.all where !disabled.contains(rule.name) {
      let found = rule.find(sides.to.inOrderOfNames()).filter { !base.contains($0.object) }
      for finding in found {
        result.report.add(
          Diagnostic(
            id: rule.name,
            severity: .warning,
            message: finding.message,
            range: sides.to[finding.object]?.origin ?? .nowhere,
            help: finding.help
          )
        )
      }
    }
    return result
  }
}

/// A rule that schemas are checked by.
struct SchemaRule: Sendable {
  /// Something that the rule has against an object.
  struct Finding {
    let object: ObjectID
    let message: String
    var help: String?
  }

  /// What it is switched off by.
  let name: String
  /// In a sentence.
  let summary: String
  let find: @Sendable (Catalog) -> [Finding]

  static let all: [SchemaRule] = [
    .foreignKeyWithoutIndex, .tableWithoutKey, .duplicateIndex, .routineText,
  ]
}

/// The names of the rules of ``check(_:options:)``, with what they are about.
public var schemaRules: [(name: String, summary: String)] {
  SchemaRule.all.map { ($0.name, $0.summary) }
    + [("long-name", "the server cuts names to 63 bytes, so that two may become one")]
}
