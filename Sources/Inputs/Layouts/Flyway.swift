// Flyway: V1__kite.sql, R__views.sql, U1__kite.sql, B3__all.sql, in folders of any depth.

extension MigrationLayout {
  static let flyway = MigrationLayout(
    name: "flyway",
    title: "Flyway",
    recognises: { folder in folder.files.contains { FlywayName($0.name) != nil } },
    role: { file in
      guard let name = FlywayName(file.name) else { return .foreign }
      switch name.prefix {
      case "U": return .down
      case "R": return .up(.init(phase: 2, name: Array(name.description.utf8)))
      case "B": return .up(.init(phase: 0, version: name.version))
      default: return .up(.init(phase: 1, version: name.version))
      }
    },
    // A new database begins with the newest baseline, and goes on with what is newer than that.
    arranged: { files in
      let names = files.map { FlywayName($0.name) }
      guard let baseline = names.lastIndex(where: { $0?.prefix == "B" }), let start = names[baseline] else {
        return files
      }
      return zip(files.indices, zip(files, names)).compactMap { index, pair in
        switch pair.1?.prefix {
        case "B": index == baseline ? pair.0 : nil
        case "V": start.precedes(pair.1) ? pair.0 : nil
        default: pair.0
        }
      }
    },
    accounts: ["flyway_schema_history"],
    newFiles: { new in
      let names = new.names.compactMap { FlywayName($0) }.filter { $0.prefix == "V" }
      let version = new.version(after: names.map(\.versionText), first: "1")
      return [
        NewMigration.File(path: "V\(version)__\(new.slug).sql", way: .up),
        NewMigration.File(path: "U\(version)__\(new.slug).sql", way: .down, isOptional: true),
      ]
    }
  )
}

/// A file's name, as Flyway reads it.
private struct FlywayName {
  let prefix: Character
  let versionText: String
  let version: [Digits]
  let description: String

  init?(_ name: String) {
    guard let prefix = name.first, "VURB".contains(prefix), name.lowercased().hasSuffix(".sql"),
      let bar = name.firstRange(of: "__")
    else { return nil }
    let version = name[name.index(after: name.startIndex)..<bar.lowerBound]
    let parts = version.split(whereSeparator: { $0 == "." || $0 == "_" })
    guard parts.allSatisfy({ $0.allSatisfy(\.isNumber) }), parts.isEmpty == (prefix == "R") else {
      return nil
    }
    self.prefix = prefix
    versionText = String(version)
    self.version = parts.map { Digits($0) }
    description = String(name[bar.upperBound...])
  }

  func precedes(_ other: FlywayName?) -> Bool {
    guard let other else { return false }
    return MigrationFile.Order(version: version) < MigrationFile.Order(version: other.version)
  }
}
