// How a tool lays out its folder of migrations: a value for each tool, in one table.

import PostgresSyntax

/// A tool's conventions: which files are migrations, in which order they run, which part of a file migrates up.
package struct MigrationLayout: Sendable {
  /// What `--layout` calls it.
  package let name: String
  /// Other names of it: tools that follow the same conventions.
  package var aliases: [String] = []
  /// In a sentence: `Flyway`.
  package let title: String
  /// Whether a folder is one of that tool's; asked only where at least half of its files have a part in it.
  var recognises: @Sendable (MigrationFolder) -> Bool
  /// What a file of the folder is for.
  var role: @Sendable (MigrationFile) -> MigrationFile.Role
  /// The comments that part a file; none where every file is one part.
  var marks: SectionMarks?
  /// What the tool makes of all that migrates up, in order: it may begin with the last baseline.
  var arranged: @Sendable ([MigrationFile]) -> [MigrationFile] = { $0 }
  /// Whether the tool runs each migration in a transaction.
  package var runsInTransaction = true
  /// The tables in which the tool keeps account of what has run.
  package var accounts: [String] = []
  /// The files that hold a new migration.
  var newFiles: @Sendable (NewMigration) -> [NewMigration.File]

  /// Every layout that is known, in the order in which a folder is tried for them.
  package static let all: [MigrationLayout] = [
    .atlas, .supabase, .prisma, .diesel, .flyway, .upAndDownFiles,
    .dbmate, .goose, .sqlMigrate, .nodePgMigrate, .tern, .alembic, .rails, .numbered,
  ]

  /// The one of that name.
  package static func named(_ name: String) -> MigrationLayout? {
    let name = name.lowercased()
    return all.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// Every name that ``named(_:)`` knows.
  package static var names: [String] { all.flatMap { [$0.name] + $0.aliases } }
}

/// A folder that may hold migrations.
struct MigrationFolder: Sendable {
  /// As it was given.
  let path: String
  /// Its SQL files, those further down included, in natural order.
  let files: [MigrationFile]
  /// The names of all that is directly in it.
  let names: Set<String>

  /// Whether some file has that name, in whatever folder.
  func hasFile(named name: String) -> Bool { files.contains { $0.name == name } }
}

/// A SQL file among migrations.
struct MigrationFile: Sendable {
  /// What a file is for.
  enum Role: Sendable {
    /// Part of the way up.
    case up(Order)
    /// Part of the way down, or undone by hand.
    case down
    /// Nothing that the tool would run.
    case foreign
  }

  /// When a migration runs: by phase, then version, then name.
  struct Order: Comparable, Sendable {
    var phase = 0
    var version: [Digits] = []
    var name: [UInt8] = []

    static func < (left: Order, right: Order) -> Bool {
      if left.phase != right.phase { return left.phase < right.phase }
      for (one, other) in zip(left.version, right.version) where one != other { return one < other }
      if left.version.count != right.version.count { return left.version.count < right.version.count }
      return left.name.lexicographicallyPrecedes(right.name)
    }
  }

  /// From the folder: `2024/V1__kite.sql`.
  let path: String
  /// Without the folders that it is in, and without the word for a dialect.
  let name: String
  /// The folders that it is in.
  let folders: [String]
  /// The database that its name says it is for; nil when it says nothing.
  let dialect: Dialect?
  let source: SourceFile

  init(path: String, source: SourceFile) {
    let parts = path.split(separator: "/").map(String.init)
    self.path = path
    self.source = source
    folders = Array(parts.dropLast())
    (name, dialect) = Dialect.separated(from: parts.last ?? "")
  }
}

/// A number of any length.
struct Digits: Comparable, Sendable {
  private let digits: [UInt8]

  init(_ text: some StringProtocol) { digits = Array(text.utf8.drop { $0 == 0x30 }) }

  static func < (left: Digits, right: Digits) -> Bool {
    left.digits.count == right.digits.count
      ? left.digits.lexicographicallyPrecedes(right.digits) : left.digits.count < right.digits.count
  }
}

/// The database that a migration is written for, where a project has several: `kite.mysql.up.sql`.
enum Dialect: Sendable {
  case postgres, other

  private static let words: [String: Dialect] = {
    let own = ["postgres", "postgresql", "pg", "pgsql", "psql"]
    let others = [
      "mysql", "mariadb", "sqlite", "sqlite3", "mssql", "sqlserver", "oracle", "cockroach", "cockroachdb",
      "crdb",
      "clickhouse", "h2", "duckdb", "tidb", "vertica",
    ]
    return Dictionary(uniqueKeysWithValues: own.map { ($0, .postgres) } + others.map { ($0, .other) })
  }()

  /// A file's name without the word for its dialect.
  static func separated(from name: String) -> (name: String, dialect: Dialect?) {
    var parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 2,
      let position = parts.indices.dropFirst().dropLast().first(where: {
        words[parts[$0].lowercased()] != nil
      })
    else { return (name, nil) }
    let dialect = words[parts[position].lowercased()]
    parts.remove(at: position)
    return (parts.joined(separator: "."), dialect)
  }
}
