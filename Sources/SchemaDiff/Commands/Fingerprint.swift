// A hash that tells schemas apart.

import CatalogModel
import DeepThreads
import PostgresSyntax

/// The hash of a schema.
public struct Fingerprint: Sendable {
  /// What was said on the way.
  public internal(set) var report = Report()
  /// Nil when there was trouble.
  public internal(set) var hash: String?
}

/// A hash of the schema that inputs amount to: the same for all that compares equal, such as hand-written DDL and its
/// dump.
///
/// It is taken of what is compared, object by object. Owners and privileges count only with
/// ``ComparisonOptions/isExact``: most schemas leave them open.
public func fingerprint(_ inputs: [String], options: ComparisonOptions = ComparisonOptions()) -> Fingerprint {
  onDeepStack {
    var options = options
    if !options.isExact {
      options.ignoresOwners = true
      options.ignoresPrivileges = true
    }
    var result = Fingerprint()
    options.isExact = true
    guard let (base, catalogs, _) = result.report.catalogs(of: [inputs], options) else { return result }
    let sides = result.report.match(base, catalogs[0], isEmpty: (true, false), options)
    let lines = sides.to.comparedLines().joined(separator: "\n")
    result.hash = "v2:" + SHA256.hash(Array(lines.utf8))
    return result
  }
}
