// golang-migrate, sqlx, bun, pop and others: 1_kite.up.sql beside 1_kite.down.sql.

extension MigrationLayout {
  static let upAndDownFiles = MigrationLayout(
    name: "golang-migrate",
    aliases: ["sqlx", "bun", "pop", "up-down-files"],
    title: "golang-migrate and its like",
    recognises: { folder in
      folder.files.contains { $0.name.lowercased().hasSuffix(".up.sql") && $0.numbered != nil }
    },
    role: { file in
      if file.leadsDown { return .down }
      // sqlx has migrations without a way back beside those that have one.
      return file.numbered.map { .up($0) } ?? .foreign
    },
    runsInTransaction: false,
    accounts: ["schema_migrations", "_sqlx_migrations", "bun_migrations", "schema_migration"],
    newFiles: { new in
      let version = new.version(after: new.leadingNumbers, first: "000001")
      return [
        NewMigration.File(path: "\(version)_\(new.slug).up.sql", way: .up),
        NewMigration.File(path: "\(version)_\(new.slug).down.sql", way: .down),
      ]
    }
  )
}
