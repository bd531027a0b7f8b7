// Tools with a folder for each migration: diesel's */up.sql, Prisma's */migration.sql.

extension MigrationLayout {
  static let diesel = MigrationLayout(
    name: "diesel",
    title: "diesel",
    recognises: { folder in folder.files.contains { $0.name == "up.sql" && !$0.folders.isEmpty } },
    role: { file in
      guard let folder = file.folders.last else { return .foreign }
      if file.name == "down.sql" { return .down }
      guard file.name == "up.sql" else { return .foreign }
      // diesel's MigrationVersion: what stands before the first underscore, without dashes, compared as text.
      let version = folder.prefix { $0 != "_" }.filter { $0 != "-" }
      return .up(.init(name: Array(version.utf8)))
    },
    accounts: ["__diesel_schema_migrations"],
    newFiles: { new in
      let versions = new.folders.map { String($0.prefix { $0 != "_" }) }
      let folder = "\(new.version(after: versions, first: nil, withDashes: true))_\(new.slug)"
      return [
        NewMigration.File(path: "\(folder)/up.sql", way: .up),
        NewMigration.File(path: "\(folder)/down.sql", way: .down),
      ]
    }
  )

  static let prisma = MigrationLayout(
    name: "prisma",
    aliases: ["drizzle-folders"],
    title: "Prisma",
    recognises: { folder in folder.files.contains { $0.name == "migration.sql" && !$0.folders.isEmpty } },
    role: { file in
      if file.leadsDown { return .down }
      guard file.name == "migration.sql", let folder = file.folders.last else { return .foreign }
      return .up(.init(name: Array(folder.utf8)))
    },
    accounts: ["_prisma_migrations"],
    newFiles: { new in
      let versions = new.folders.map { String($0.prefix { $0.isNumber }) }
      let folder = "\(new.version(after: versions, first: nil))_\(new.slug)"
      return [
        NewMigration.File(path: "\(folder)/migration.sql", way: .up),
        NewMigration.File(path: "\(folder)/down.sql", way: .down, isOptional: true),
      ]
    }
  )
}
