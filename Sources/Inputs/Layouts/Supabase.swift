// Supabase: supabase/migrations/20240131120000_kite.sql, in the order of their names.

import PostgresSyntax

extension MigrationLayout {
  static let supabase = MigrationLayout(
    name: "supabase",
    title: "Supabase",
    recognises: { folder in folder.files.contains { $0.isInSupabaseMigrations } },
    role: { file in
      // Beside them there are seeds, tests and functions, too.
      guard file.isInSupabaseMigrations, let digits = MigrationFile.leadingDigits(of: file.name),
        file.name.dropFirst(digits.count).first == "_"
      else { return .foreign }
      return .up(.init(name: Array(file.name.utf8)))
    },
    newFiles: { new in
      let version = new.version(after: new.leadingNumbers, first: nil)
      return [NewMigration.File(path: "\(version)_\(new.slug).sql", way: .up)]
    }
  )
}

extension MigrationFile {
  /// Whichever of the folders on the way to it was given.
  fileprivate var isInSupabaseMigrations: Bool {
    source.name.dropFirst(source.root.count).split(separator: "/").dropLast().suffix(2)
      .elementsEqual(["supabase", "migrations"])
  }
}
