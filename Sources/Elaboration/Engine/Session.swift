// What SET changes and later statements of the same file go by.

import CatalogModel

/// The state of the session that a script is read in.
package struct Session: Sendable {
  /// The names in search_path, as SET gave them.
  package var searchPath: [String]
  /// Whom `SET ROLE` or `SET SESSION AUTHORIZATION` made the owner of what is created; nil for the session's own user.
  package var role: String?
  /// The settings that decide about what CREATE makes: `default_tablespace`, `default_table_access_method`.
  package var settings: [String: String] = [:]

  /// The schema that a CREATE SCHEMA at hand makes, with what it has in it.
  package var createdSchema: String?

  /// What RESET and SET … TO DEFAULT go back to.
  private let initialSearchPath: [String]

  package init(searchPath: [String]) {
    self.searchPath = searchPath
    initialSearchPath = searchPath
  }

  private struct Values {
    var searchPath: [String]
    var role: String?
    var settings: [String: String]
  }

  /// What holds again at the end of the transaction, since the rest is from SET LOCAL; nil where all lasts.
  private var lasting: Values?

  private var values: Values {
    get { Values(searchPath: searchPath, role: role, settings: settings) }
    set { (searchPath, role, settings) = (newValue.searchPath, newValue.role, newValue.settings) }
  }

  /// Changes settings for good, or until the end of the transaction.
  mutating func set(isLocal: Bool, _ change: (inout Session) -> Void) {
    if isLocal {
      lasting = lasting ?? values
    } else if let lasting {
      var session = self
      session.values = lasting
      change(&session)
      self.lasting = session.values
    }
    change(&self)
  }

  /// Ends the transaction, and with it what SET LOCAL did.
  mutating func endTransaction() {
    if let lasting { values = lasting }
    lasting = nil
  }

  /// RESET of a setting, or of all of them.
  mutating func reset(_ name: String?) {
    if name == nil || name == "search_path" { searchPath = initialSearchPath }
    if name == "role" || name == "session_authorization" { role = nil }
    if let name { settings[name] = nil } else { settings = [:] }
  }
}
