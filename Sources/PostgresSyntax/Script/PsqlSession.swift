// What a psql session keeps from one line to the next, and across the files that a script includes.

/// A psql session that runs a script.
struct PsqlSession {
  /// What a variable holds.
  enum Value: Equatable {
    case known(String)
    /// Only a run of the script can tell, for that reason: `is set by \gset`.
    case unknown(String)
  }

  /// Variables that were set, and those that psql sets itself.
  private(set) var variables: [String: Value]
  /// Whether the script has set any.
  private(set) var hasOwnVariables = false
  /// Whether a `\gset` has set variables whose names only the query's result tells.
  var hasQueryResults = false
  /// `standard_conforming_strings` at the server.
  var standardStrings = true
  /// What `\connect` has connected to.
  var database: String?
  /// What `\cd` has made the working directory; nil as long as it is the tool's own.
  var directory: String?
  /// Files that scripts have asked for.
  var inclusion: Inclusion

  init(inclusion: Inclusion = Inclusion()) {
    self.inclusion = inclusion
    let version = RawParse.serverVersion
    variables = [
      "AUTOCOMMIT": .known("on"), "ON_ERROR_STOP": .known("off"), "QUIET": .known("off"),
      "SINGLELINE": .known("off"), "ENCODING": .known("UTF8"),
      "SERVER_VERSION_NUM": .known(String(version)), "VERSION_NUM": .known(String(version)),
      "SERVER_VERSION_NAME": .known("\(version / 10000).\(version % 10000)"),
      "VERSION_NAME": .known("\(version / 10000).\(version % 10000)"),
    ]
    for name in ["DBNAME", "USER", "HOST", "PORT"] { variables[name] = .unknown("is set when psql connects") }
  }

  /// The value of a variable; nil when it is not set.
  func value(of name: String) -> Value? {
    variables[name] ?? (hasQueryResults ? .unknown("may be set by \\gset") : nil)
  }

  /// Whether the variable was set for sure, as `:{?name}` asks.
  func isSet(_ name: String) -> Bool { variables[name] != nil }

  mutating func set(_ name: String, _ value: Value) {
    variables[name] = value
    hasOwnVariables = true
  }

  mutating func unset(_ name: String) { variables[name] = nil }
}

/// How psql reads a boolean (`ParseVariableBool`): nil when it is none.
func psqlBoolean(_ text: String) -> Bool? {
  let text = text.lowercased()
  guard !text.isEmpty else { return nil }
  if "true".hasPrefix(text) || "yes".hasPrefix(text) || text == "on" || text == "1" { return true }
  if "false".hasPrefix(text) || "no".hasPrefix(text) || text == "0" { return false }
  return text.count > 1 && "off".hasPrefix(text) ? false : nil
}

/// A value as a string literal, as `:'name'` gives it (`PQescapeLiteral`).
func quotedLiteral(_ value: String) -> String {
  let quoted = "'" + value.replacing("'", with: "''") + "'"
  return value.contains("\\") ? " E" + quoted.replacing("\\", with: "\\\\") : quoted
}

/// A value as a name, as `:"name"` gives it (`PQescapeIdentifier`).
func quotedName(_ value: String) -> String { "\"" + value.replacing("\"", with: "\"\"") + "\"" }
