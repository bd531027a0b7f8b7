// A hash that tells schemas apart.

import CatalogModel
import DeepThreads
import PostgresSyntax

/// The hash of a schema.
public struct Fingerprint: Sendable {
  public internal(set) var report = Report()
  /// Nil when there was trouble.
  public internal(set) var hash: String?
}

/// A hash of the schema that inputs amount to: the same for all that compares equal, such as hand-written DDL and its
/// dump.
///
/// It is taken of the statements that make the schema, columns in the order of their names, since their order makes no
/// difference. Owners and privileges count only with ``ComparisonOptions/isExact``: most schemas leave them open.
public func fingerprint(_ inputs: [String], options: ComparisonOptions = ComparisonOptions()) -> Fingerprint {
  onDeepStack {
    var options = options
    if !options.isExact {
      options.ignoresOwners = true
      options.ignoresPrivileges = true
    }
    var result = Fingerprint()
    result.report.write(inputs, options, keepsPositions: false)
    guard !result.report.hasErrors, let text = result.report.migration else { return result }
    result.hash = "v1:" + SHA256.hash(Array(text.utf8))
    return result
  }
}
