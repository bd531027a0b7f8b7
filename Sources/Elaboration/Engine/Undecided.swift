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
    note(Diagnostic.undecided, "undecided: \(what)", at: range)
  }

  /// Says what was assumed of the server's settings, and decides something.
  package mutating func assumed(_ what: String, at location: Int?) {
    note(Diagnostic.assumed, what, at: statement.range(at: location))
  }

  /// Gives of how many objects not all could be decided, and forgets what was said where nothing is left of it.
  mutating func settleUndecided() -> Int {
    guard diagnostics.contains(where: { $0.id == Diagnostic.undecided || $0.id == Diagnostic.opaqueObject })
    else { return 0 }
    let count = catalog.all.count {
      catalog[$0].map { $0.isUndecided || $0.fact is any OpaqueMember } ?? false
    }
    if count == 0 { diagnostics.removeAll { $0.id == Diagnostic.undecided } }
    return count
  }

  private mutating func note(_ id: String, _ message: String, at range: SourceRange) {
    let diagnostic = Diagnostic(id: id, severity: .note, message: message, range: range)
    // An expression may be read more than once.
    guard diagnostics.last != diagnostic else { return }
    diagnostics.append(diagnostic)
  }
}

extension Diagnostic {
  /// The id of notes about what can't be decided.
  package static let undecided = "undecided"
  /// The id of notes about what is assumed of the server's settings.
  package static let assumed = "assumed"
}
