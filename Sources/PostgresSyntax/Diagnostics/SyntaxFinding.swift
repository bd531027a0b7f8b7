// What can be wrong with a text before it means anything: the wordings, apart from the places.

/// A finding about a text, without its place.
struct SyntaxFinding {
  let id: String
  let severity: Diagnostic.Severity
  let message: String
  var help: String?

  private init(_ id: String, _ severity: Diagnostic.Severity, _ message: String, help: String? = nil) {
    self.id = id
    self.severity = severity
    self.message = message
    self.help = help
  }

  func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(id: id, severity: severity, message: message, range: range, help: help)
  }
}

// MARK: - Text

extension SyntaxFinding {
  /// PostgreSQL's own message about a statement.
  static func syntaxError(_ message: String) -> Self { Self("syntax-error", .error, shortened(message)) }

  static func tooDeep() -> Self {
    Self(
      "nesting-too-deep",
      .error,
      "stack depth limit exceeded",
      help: "the statement nests deeper than a PostgreSQL server would accept"
    )
  }

  static func templateMark(_ mark: String) -> Self {
    Self(
      "template-mark",
      .error,
      "\(mark) is a template's mark, not SQL",
      help: "compare what the template gives when it is filled in"
    )
  }

  static func unsetVariable(_ name: String) -> Self {
    Self(
      "unset-variable",
      .error,
      "psql variable \"\(name)\" is not set",
      help: "set it with \\set \(name) value"
    )
  }

  static func openComment() -> Self { Self("syntax-error", .error, "unterminated /* comment") }

  static func notUTF8(_ bytes: String, others: Int) -> Self {
    Self(
      "invalid-encoding",
      .error,
      "invalid byte sequence for encoding \"UTF8\": \(bytes)",
      help: others > 0 ? "the file has \(others) more of them; is it in another encoding?" : nil
    )
  }

  static func utf16() -> Self {
    Self(
      "invalid-encoding",
      .error,
      "the file is in UTF-16",
      help: "convert it to UTF-8, with iconv for example"
    )
  }

  static func tooLarge() -> Self { Self("file-too-large", .error, "the file is larger than a gibibyte") }

  /// PostgreSQL puts the rest of the input into the message when a quote is left open.
  private static func shortened(_ message: String) -> String {
    let limit = message.unicodeScalars.index(
      message.startIndex,
      offsetBy: 100,
      limitedBy: message.endIndex
    )
    let line = message.unicodeScalars.firstIndex { $0 == "\n" || $0 == "\r" }
    guard let end = [limit, line].compactMap(\.self).min(), end < message.endIndex else { return message }
    return message[..<end] + "…\""
  }
}

// MARK: - psql

extension SyntaxFinding {
  static func unknownCommand(_ name: String) -> Self {
    Self("unknown-psql-command", .error, "invalid command \\\(name)")
  }

  static func skippedCommand(_ name: String) -> Self {
    Self("skipped-psql-command", .note, "\\\(name) is not run")
  }

  static func otherDatabase(_ name: String) -> Self {
    Self(
      "other-database",
      .warning,
      "what follows is for another database, \"\(name)\", but is read as one with the rest"
    )
  }

  static func missingArgument(_ name: String) -> Self {
    Self("psql-argument", .error, "\\\(name): missing required argument")
  }

  static func unknownStatements() -> Self {
    Self("unknown-statements", .warning, "the statements that \\gexec runs are known only to a server")
  }

  static func unknownVariable(_ name: String, _ reason: String) -> Self {
    Self("unknown-variable", .error, "the value of psql variable \"\(name)\" is not known here: it \(reason)")
  }

  static func unknownCondition(_ reason: String) -> Self {
    Self("unknown-condition", .warning, "taken as false: the value is not known here, it \(reason)")
  }

  static func badCondition(_ text: String, _ name: String) -> Self {
    Self(
      "bad-condition",
      .error,
      "unrecognized value \"\(text)\" for \"\\\(name) expression\": Boolean expected"
    )
  }

  static func strayCondition(_ name: String, isInside: Bool) -> Self {
    let reason = isInside ? "cannot occur after \\else" : "no matching \\if"
    return Self("stray-condition", .error, "\\\(name): \(reason)")
  }

  static func openCondition() -> Self {
    Self("open-condition", .error, "reached the file's end without finding the closing \\endif")
  }

  static func openData() -> Self {
    Self(
      "open-copy-data",
      .warning,
      "COPY's data goes on to the file's end",
      help: "a line with nothing but \\. ends the data"
    )
  }

  static func unreadableInclude(_ reason: String) -> Self { Self("unreadable-include", .error, reason) }

  static func unknownInclude(_ name: String, _ reason: String) -> Self {
    Self("unreadable-include", .error, "\\\(name): the file's name is not known here: it \(reason)")
  }

  static func includeCycle(_ chain: [String]) -> Self {
    Self("include-cycle", .error, "the file includes itself: " + chain.joined(separator: " → "))
  }

  static func includeElsewhere(_ path: String, _ found: String) -> Self {
    Self(
      "include-elsewhere",
      .note,
      "\"\(path)\" is not in the working directory; read as \(found)",
      help: "\\ir finds files from where the script is"
    )
  }
}
