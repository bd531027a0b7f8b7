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

  /// What RESET and SET … TO DEFAULT go back to.
  private let initialSearchPath: [String]

  package init(searchPath: [String]) {
    self.searchPath = searchPath
    initialSearchPath = searchPath
  }

  /// RESET of a setting, or of all of them.
  mutating func reset(_ name: String?) {
    if name == nil || name == "search_path" { searchPath = initialSearchPath }
    if name == "role" || name == "session_authorization" { role = nil }
    if let name { settings[name] = nil } else { settings = [:] }
  }
}
