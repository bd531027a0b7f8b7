// What can be wrong with an input before there is a text: the wordings.

import PostgresSyntax

/// A finding about a file or directory as a whole.
struct InputFinding {
  let diagnostic: Diagnostic

  private init(
    _ id: String,
    _ message: String,
    severity: Diagnostic.Severity = .error,
    help: String? = nil
  ) {
    diagnostic = Diagnostic(id: id, severity: severity, message: message, range: .nowhere, help: help)
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

  /// git does not know the revision, or there is no git.
  static func noRevision(_ name: String, _ path: RevisionPath, _ reason: String) -> Self {
    guard GitTree.isThere else {
      // A drive, a URL, a slip: most likely no revision was meant.
      return Self("no-such-file", "\(name): No such file or directory, and no repository of git here")
    }
    var help: String?
    if case .tree(let revision) = path.revision {
      help = nearest(to: revision, in: GitTree.revisions()).map { "did you mean \"\($0):\(path.path)\"?" }
    }
    return Self("no-such-revision", "\(name): \(reason)", help: help)
  }

  static func notInRevision(_ name: String, _ path: RevisionPath) -> Self {
    let place = path.revision == .index(stage: 0) ? "what is staged" : "\(path.root.dropLast())"
    let relative = path.path.hasPrefix(".") ? nil : RevisionPath(path.root + "./" + path.path)
    let isBelow = relative.flatMap { try? GitTree($0) }.map { (try? $0.kind(of: $0.top)) != nil } ?? false
    return Self(
      "no-such-file",
      "\(name): there is no such file or directory in \(place)",
      help: isBelow
        ? "paths start at the repository's top: did you mean \"\(path.root)./\(path.path)\"?" : nil
    )
  }

  /// A file in a migration folder that the tool passes over.
  static func foreignFile(_ name: String, _ tool: String) -> Self {
    Self(
      "not-a-migration",
      "\(name): not read, as \(tool) would not run it",
      severity: .note,
      help: "--layout none reads every .sql file"
    )
  }

  static func noMigrations(_ path: String, _ tool: String) -> Self {
    Self(
      "no-migrations",
      "\(path): read as any folder, as there is nothing here that \(tool) would run",
      severity: .note
    )
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
