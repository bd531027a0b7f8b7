// Files whose names begin with a number or a time, with no other sign of a tool.

extension MigrationLayout {
  package static let numbered = MigrationLayout(
    name: "numbered",
    aliases: ["plain"],
    title: "numbered files",
    recognises: { folder in
      folder.files.allSatisfy { file in
        MigrationFile.leadingDigits(of: file.folders.first ?? file.name) != nil
      }
    },
    // They came in natural order, which numbers of any form decide.
    role: { $0.leadsDown ? .down : .up(.init()) },
    runsInTransaction: false,
    newFiles: { new in
      let version = new.version(after: new.leadingNumbers, first: "001")
      return [NewMigration.File(path: "\(version)_\(new.slug).sql", way: .up)]
    }
  )
}
