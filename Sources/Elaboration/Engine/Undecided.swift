// What can't be decided without a server: a note with its place, counted, and a mark on what it is about.

import CatalogModel
package import PostgresSyntax

extension Elaboration {
  /// Says that something of the statement at hand could not be decided.
  ///
  /// What holds the expression is marked by that (``Expressions/Expression/isUndecided``), and a migration that speaks of
  /// it says so.
  package mutating func undecided(_ what: String, at node: Node?) {
    undecided(what, at: range(of: node))
  }

  package mutating func undecided(_ what: String, at location: Int?) {
    undecided(what, at: statement.range(at: location))
  }

  private mutating func undecided(_ what: String, at range: SourceRange) {
    let diagnostic = Diagnostic(
      id: Diagnostic.undecided,
      severity: .note,
      message: Self.undecidedMark + what,
      range: range
    )
    // An expression may be read more than once.
    guard !diagnostics.contains(diagnostic) else { return }
    diagnostics.append(diagnostic)
  }

  private static let undecidedMark = "undecided: "
}

extension Diagnostic {
  /// The id of notes about what can't be decided.
  package static let undecided = "undecided"
}
