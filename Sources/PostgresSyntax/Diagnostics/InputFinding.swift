// What can be wrong with an input before there is a text: the wordings.

/// A finding about a file or directory as a whole.
struct InputFinding {
  let diagnostic: Diagnostic

  private init(_ id: String, _ message: String, help: String? = nil) {
    diagnostic = Diagnostic(id: id, message: message, range: .nowhere, help: help)
  }

  static func missing(_ path: String, _ nearest: String?) -> Self {
    Self(
      "no-such-file",
      "\(path): No such file or directory",
      help: nearest.map { "did you mean \"\($0)\"?" }
    )
  }

  static func unreadable(_ path: String, _ reason: String) -> Self {
    Self("unreadable-file", "\(path): \(reason)")
  }

  static func noSQL(_ path: String) -> Self {
    Self("no-sql-files", "\(path): there is no .sql file in this directory or below it")
  }

  static func standardInputTwice() -> Self {
    Self("standard-input-twice", "standard input can be read only once")
  }

  /// The finding about a file that is no text; nil when it may be one.
  static func binary(_ path: String, _ bytes: [UInt8]) -> Self? {
    if bytes.starts(with: [0xff, 0xfe]) || bytes.starts(with: [0xfe, 0xff]) { return nil }
    if bytes.starts(with: Array("PGDMP".utf8)) {
      return Self(
        "binary-file",
        "\(path): this is an archive of pg_dump, not SQL",
        help: "pg_restore --schema-only --file=schema.sql turns it into SQL"
      )
    }
    if bytes.starts(with: [0x1f, 0x8b]) || bytes.starts(with: [0x28, 0xb5, 0x2f, 0xfd]) {
      return Self("binary-file", "\(path): the file is compressed", help: "decompress it first")
    }
    // As git does: text has no NUL near its beginning.
    guard bytes.prefix(8000).contains(0) else { return nil }
    return Self("binary-file", "\(path): this is a binary file, not SQL")
  }
}
