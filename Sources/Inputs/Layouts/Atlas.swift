// Atlas: files in the order of their names, beside atlas.sum; a checkpoint stands for all before it.

import PostgresSyntax

extension MigrationLayout {
  static let atlas = MigrationLayout(
    name: "atlas",
    title: "Atlas",
    recognises: { $0.names.contains("atlas.sum") },
    role: { file in
      if file.leadsDown { return .down }
      return file.folders.isEmpty ? .up(file.alphabetical) : .foreign
    },
    arranged: { files in
      guard let checkpoint = files.lastIndex(where: { $0.isCheckpoint }) else { return files }
      return Array(files[checkpoint...])
    },
    accounts: ["atlas_schema_revisions"],
    newFiles: { new in
      let version = new.version(after: new.leadingNumbers, first: nil)
      return [NewMigration.File(path: "\(version)_\(new.slug).sql", way: .up)]
    }
  )
}

extension MigrationFile {
  /// A directive among the comments that the file begins with.
  fileprivate var isCheckpoint: Bool {
    for line in String(decoding: source.text.prefix(4096), as: UTF8.self).split(separator: "\n") {
      guard line.hasPrefix("--") else { return false }
      if line.dropFirst(2).drop(while: { $0 == " " }).hasPrefix("atlas:checkpoint") { return true }
    }
    return false
  }
}
