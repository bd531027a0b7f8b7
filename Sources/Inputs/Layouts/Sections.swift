// Tools that keep the way up and the way down in one file, parted by comments.

import PostgresSyntax

extension MigrationLayout {
  static let dbmate = sectioned(
    name: "dbmate",
    title: "dbmate",
    SectionMarks(up: "-- migrate:up", down: "-- migrate:down"),
    accounts: ["schema_migrations"]
  ) { file in file.numbered.map { .init(name: $0.name) } }

  static let goose = sectioned(
    name: "goose",
    title: "goose",
    SectionMarks(up: "-- +goose Up", down: "-- +goose Down"),
    accounts: ["goose_db_version"]
  ) { $0.numbered }

  static let sqlMigrate = sectioned(
    name: "sql-migrate",
    title: "sql-migrate",
    SectionMarks(up: "-- +migrate Up", down: "-- +migrate Down"),
    accounts: ["gorp_migrations", "migration_info"]
  ) { file in file.numbered ?? .init(phase: 1, name: Array(file.name.utf8)) }

  static let nodePgMigrate = sectioned(
    name: "node-pg-migrate",
    title: "node-pg-migrate",
    SectionMarks(up: "-- Up Migration", down: "-- Down Migration"),
    accounts: ["pgmigrations"]
  ) { $0.numbered }

  static let tern = sectioned(
    name: "tern",
    title: "tern",
    SectionMarks(up: nil, down: "---- create above / drop below ----"),
    accounts: ["schema_version"]
  ) { $0.numbered }

  private static func sectioned(
    name: String,
    title: String,
    _ marks: SectionMarks,
    accounts: [String],
    _ order: @escaping @Sendable (MigrationFile) -> MigrationFile.Order?
  ) -> MigrationLayout {
    MigrationLayout(
      name: name,
      title: title,
      recognises: { folder in
        // Where nothing marks the beginning, whole texts are searched: only those of files that may be meant.
        let mayBe = marks.up != nil || folder.files.allSatisfy { $0.numbered != nil }
        return mayBe && folder.files.contains { marks.begin($0.source.text) }
      },
      role: { file in
        if file.leadsDown { return .down }
        guard marks.up == nil || marks.begin(file.source.text) else { return .foreign }
        return order(file).map { .up($0) } ?? .foreign
      },
      marks: marks,
      accounts: accounts,
      newFiles: { new in
        let version = new.version(after: new.leadingNumbers, first: nil)
        return [
          NewMigration.File(path: "\(version)_\(new.slug).sql", way: .both(up: marks.up, down: marks.down))
        ]
      }
    )
  }
}
