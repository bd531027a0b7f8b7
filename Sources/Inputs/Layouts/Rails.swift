// Rails: structure.sql, which is a dump with the versions that have run; its folder has views and seeds as well.

import PostgresSyntax

extension MigrationLayout {
  static let rails = MigrationLayout(
    name: "rails",
    aliases: ["structure"],
    title: "Rails' structure.sql",
    recognises: { folder in folder.files.contains { $0.path == "structure.sql" && $0.namesItsVersions } },
    role: { file in file.path == "structure.sql" ? .up(.init()) : .foreign },
    accounts: ["schema_migrations", "ar_internal_metadata"],
    newFiles: { new in
      let version = new.version(after: new.leadingNumbers, first: nil)
      return [NewMigration.File(path: "migrate/\(version)_\(new.slug).sql", way: .up)]
    }
  )
}

extension MigrationFile {
  fileprivate var namesItsVersions: Bool {
    ["INSERT INTO \"schema_migrations\"", "INSERT INTO public.\"schema_migrations\""].contains {
      source.text.hasLine($0)
    }
  }
}
