// What PostgreSQL would refuse, and what may yet come.

package import PostgresSyntax

/// A statement can't be carried out: the server's message and place, and, when something is missing that a later
/// statement may create, what that is.
package struct Refusal: Error, Sendable {
  /// A name that was looked for in vain.
  package struct Missing: Hashable, Sendable {
    /// `relation`, `type`, `schema`, … in the words of PostgreSQL's message.
    package var what: String
    /// As it was asked for.
    package var name: String
    /// The name in its parts, without the types of what is overloaded.
    package var path: [String]

    package init(what: String, name: String, path: [String]? = nil) {
      self.what = what
      self.name = name
      self.path = path ?? name.split(separator: ".").map(String.init)
    }
  }

  package var diagnostic: Diagnostic
  package var missing: Missing?

  package init(
    _ id: String,
    _ message: String,
    at range: SourceRange,
    missing: Missing? = nil,
    help: String? = nil
  ) {
    diagnostic = Diagnostic(id: id, message: message, range: range, help: help)
    self.missing = missing
  }
}
