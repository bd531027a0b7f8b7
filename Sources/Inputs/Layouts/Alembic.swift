// What `alembic upgrade --sql` writes: each step says which revision it leads from and to.

import PostgresSyntax

extension MigrationLayout {
  static let alembic = MigrationLayout(
    name: "alembic",
    title: "Alembic's offline SQL",
    recognises: { folder in
      // The first step stands below no more than the table that keeps account.
      folder.files.contains { $0.source.text.hasLine(Way.up.rawValue, within: 4096) }
    },
    role: { file in
      if file.source.steps(.down) != nil { return .down }
      return file.source.steps(.up) != nil ? .up(file.alphabetical) : .foreign
    },
    // Names of revisions say nothing of their order; each step goes on where another one ended.
    arranged: { files in
      var rest = files
      var result: [MigrationFile] = []
      var reached: Set<String> = [""]
      while !rest.isEmpty {
        let next =
          rest.firstIndex { file in
            file.source.steps(.up)?.from.allSatisfy(reached.contains) ?? true
          } ?? rest.startIndex
        let file = rest.remove(at: next)
        if let steps = file.source.steps(.up) { reached.formUnion(steps.to) }
        result.append(file)
      }
      return result
    },
    accounts: ["alembic_version"],
    newFiles: { new in
      let version = new.version(after: new.leadingNumbers, first: "0001")
      return [NewMigration.File(path: "\(version)_\(new.slug).sql", way: .up)]
    }
  )
}

private enum Way: String { case up = "-- Running upgrade", down = "-- Running downgrade" }

extension SourceFile {
  /// The revisions that the first step starts from, and those that the steps reach; nil without any step.
  fileprivate func steps(_ way: Way) -> (from: [String], to: Set<String>)? {
    guard text.hasLine(way.rawValue) else { return nil }
    let mark = Array(way.rawValue.utf8)
    var from: [String]?
    var to: Set<String> = []
    var start = text.startIndex
    while start < text.endIndex {
      let end = text[start...].firstIndex(of: 0x0a) ?? text.endIndex
      if text[start..<end].starts(with: mark) {
        let line = String(decoding: text[(start + mark.count)..<end], as: UTF8.self)
        let sides = line.split(separator: "->", omittingEmptySubsequences: false).map {
          $0.split(whereSeparator: { $0 == "," || $0.isWhitespace }).map(String.init)
        }
        from = from ?? sides.first ?? []
        to.formUnion(sides.last ?? [])
      }
      start = end + 1
    }
    return from.map { ($0, to) }
  }
}
