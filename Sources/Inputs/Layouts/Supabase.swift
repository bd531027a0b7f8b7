// Supabase: supabase/migrations/20240131120000_kite.sql, in the order of their names.

extension MigrationLayout {
  static let supabase = MigrationLayout(
    name: "supabase",
    title: "Supabase",
    recognises: { folder in
      let parts = folder.path.split(whereSeparator: { $0 == "/" || $0 == ":" })
      if parts.suffix(2).elementsEqual(["supabase", "migrations"]) { return true }
      return folder.names.isSuperset(of: ["config.toml", "migrations"]) && parts.last == "supabase"
    },
    role: { file in
      // Below supabase/ there are seeds, tests and functions, too.
      guard file.folders.isEmpty || file.folders == ["migrations"],
        let digits = MigrationFile.leadingDigits(of: file.name), file.name.dropFirst(digits.count).first == "_"
      else { return .foreign }
      return .up(.init(name: Array(file.name.utf8)))
    },
    newFiles: { new in
      let version = new.version(after: new.leadingNumbers, first: nil)
      return [NewMigration.File(path: "\(version)_\(new.slug).sql", way: .up)]
    }
  )
}
