// The proof of a migration: its text, read again and folded over the old catalog, must give the new one.

package import CatalogModel
package import PostgresSyntax

/// What the proof of a migration came to.
package enum Proof: Sendable {
  case holds
  /// The text could not be read, or a server would refuse one of its statements.
  case refused([Diagnostic])
  /// It leads somewhere else: what would still have to be done to get to the new catalog, described.
  case leadsElsewhere([String])
}

/// Compares what a migration leads to with what it should lead to.
///
/// - Parameters:
///   - folded: the catalog after the migration's text was folded over the old one.
///   - new: the catalog that it should equal.
package func compare(folded: Catalog, with new: Catalog) -> Proof {
  let rest = Delta(from: folded, to: new)
  guard !rest.isEmpty else { return .holds }
  let names = Names(new)
  let foldedNames = Names(folded)
  return .leadsElsewhere(
    rest.added.map { "\(names.described($0)) is missing" }
      + rest.removed.map { "\(foldedNames.described($0)) is too much" }
      + rest.changed.map { "\(names.described($0.id)) differs in \($0.attributes.joined(separator: ", "))" })
}
