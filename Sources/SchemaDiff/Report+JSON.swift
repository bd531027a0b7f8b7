// A report for programs.

import PostgresSyntax

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Report {
  /// The report as JSON: the migration, statement by statement, with what each locks, rewrites and scans.
  ///
  /// Keys come in alphabetical order, so that two runs give the same bytes.
  public func json() -> String {
    var renderer = DiagnosticRenderer(files: files, isColored: false)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = Document(
      different: isDifferent,
      migration: migration,
      statements: statements,
      destroys: destroyed,
      findings: diagnostics.map { Document.Finding($0, &renderer) }
    )
    // Strings, numbers and truth values can always be written.
    guard let data = try? encoder.encode(document) else { return "{}\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  private struct Document: Encodable {
    struct Finding: Encodable {
      let id: String
      let severity: String
      let message: String
      let file: String?
      let line: Int?
      let column: Int?

      init(_ diagnostic: Diagnostic, _ renderer: inout DiagnosticRenderer) {
        id = diagnostic.id
        severity = diagnostic.severity.rawValue
        message = diagnostic.message
        let place = renderer.position(of: diagnostic.range)
        (file, line, column) = (place?.file.name, place?.position.line, place?.position.column)
      }
    }

    let different: Bool
    let migration: String?
    let statements: [MigrationStatement]
    let destroys: [String]
    let findings: [Finding]
  }
}
