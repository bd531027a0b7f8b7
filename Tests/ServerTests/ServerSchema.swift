// What a server's catalogs say about a database, as comparable lines.

import Foundation

/// A database's schema: a line of JSON for each object.
struct ServerSchema: Sendable, Equatable {
  /// The psql script that prints the lines.
  static let script =
    (try? String(
      contentsOf: URL(filePath: #filePath).deletingPathExtension().appendingPathExtension("sql"),
      encoding: .utf8
    ))
    ?? "the script of the catalogs is missing"

  let lines: Set<Substring>

  /// From what the script printed.
  init(lines: some StringProtocol) { self.lines = Set(Substring(lines).split(separator: "\n")) }

  /// The lines that only one of the two has.
  func difference(from other: ServerSchema) -> String {
    let gone = lines.subtracting(other.lines).sorted().map { "- \($0)" }
    let come = other.lines.subtracting(lines).sorted().map { "+ \($0)" }
    return (gone + come).joined(separator: "\n")
  }
}
