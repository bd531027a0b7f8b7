// Answers for programs.

import PostgresSyntax

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Encodable {
  /// As JSON, keys in the order of the alphabet, with a line end.
  func sortedJSON() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

/// Something that was said on the way.
struct Remark: Codable {
  let severity: String
  let id: String
  let message: String
  let place: String?
}

extension Report {
  /// Everything that was said.
  var remarksForPrograms: [Remark] {
    var renderer = DiagnosticRenderer(files: files, isColored: false)
    return diagnostics.map {
      Remark(
        severity: $0.severity.rawValue,
        id: $0.id,
        message: $0.message,
        place: renderer.place(of: $0.range)
      )
    }
  }
}

extension Report {
  private struct Answer: Codable {
    let different: Bool
    let migration: String?
    let statements: [MigrationStatement]
    let destroys: [String]
    let undecided: [String]
    let remarks: [Remark]
  }

  /// The migration for programs, statement by statement, with what each locks, rewrites and scans.
  public func json() throws -> String {
    try Answer(
      different: isDifferent,
      migration: migration,
      statements: statements,
      destroys: destroyed,
      undecided: undecidedDifferences,
      remarks: remarksForPrograms
    ).sortedJSON()
  }
}

extension Verification {
  private struct Answer: Codable {
    let exact: Bool
    let differences: [Difference]
    let mending: String?
    let remarks: [Remark]
  }

  /// The answer for programs.
  public func json() throws -> String {
    try Answer(
      exact: isExact,
      differences: differences,
      mending: report.migration,
      remarks: report.remarksForPrograms
    ).sortedJSON()
  }
}

extension MigrationStatus {
  private struct Answer: Codable {
    let migrations: [Script]
    let drift: [Difference]
    let remarks: [Remark]
  }

  /// The answer for programs.
  public func json() throws -> String {
    try Answer(migrations: scripts, drift: drift, remarks: report.remarksForPrograms).sortedJSON()
  }
}

extension CheckResult {
  private struct Answer: Codable {
    let remarks: [Remark]
  }

  /// The answer for programs.
  public func json() throws -> String {
    try Answer(remarks: report.remarksForPrograms).sortedJSON()
  }
}

extension LintResult {
  private struct Answer: Codable {
    let remarks: [Remark]
  }

  /// The answer for programs.
  public func json() throws -> String {
    try Answer(remarks: report.remarksForPrograms).sortedJSON()
  }
}
