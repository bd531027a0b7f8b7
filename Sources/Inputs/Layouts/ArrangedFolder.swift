// A folder's files as its tool would run them.

import PostgresSyntax

/// What is left of a folder when a layout is through with it.
struct ArrangedFolder {
  /// What migrates up, in order, each with only the part that does.
  var files: [SourceFile] = []
  /// How many files, or parts of files, lead down or are for other databases.
  var leftOut = 0
  /// The names of files that the tool would not run.
  var foreign: [String] = []
}

extension MigrationLayout {
  /// The layout that a folder follows; nil when it is none of migrations.
  static func recognised(in folder: MigrationFolder) -> MigrationLayout? {
    all.first { layout in
      guard layout.recognises(folder) else { return false }
      let own = folder.files.count { if case .foreign = layout.role($0) { false } else { true } }
      return 2 * own >= folder.files.count
    }
  }

  /// The layout whose comments a single file begins with.
  static func recognised(in text: [UInt8]) -> MigrationLayout? {
    all.first { $0.marks.map { $0.up != nil && $0.begin(text) } ?? false }
  }

  /// The folder's files as the tool runs them on an empty database.
  func arrange(_ folder: MigrationFolder) -> ArrangedFolder {
    var result = ArrangedFolder()
    var steps: [(order: MigrationFile.Order, file: MigrationFile)] = []
    for file in folder.files {
      switch role(file) {
      case .up(let order): steps.append((order, file))
      case .down: result.leftOut += 1
      case .foreign: result.foreign.append(file.source.name)
      }
    }
    let own = steps.filter { $0.file.dialect != .other }
    let dialects = Set(own.filter { $0.file.dialect == .postgres }.map { $0.file.migration })
    let chosen = own.filter { $0.file.dialect == .postgres || !dialects.contains($0.file.migration) }
    result.leftOut += steps.count - chosen.count
    // Natural order decides between equals.
    let sorted = chosen.enumerated().sorted {
      $0.element.order == $1.element.order ? $0.offset < $1.offset : $0.element.order < $1.element.order
    }
    let files = arranged(sorted.map(\.element.file))
    result.leftOut += chosen.count - files.count
    result.files = files.map { upPart(of: $0.source) }
    return result
  }

  /// The part of a file that migrates up.
  func upPart(of file: SourceFile) -> SourceFile {
    guard let marks else { return file }
    return SourceFile(name: file.name, root: file.root, text: marks.upPart(of: file.text))
  }
}

extension MigrationFile {
  /// What the same migration has in common for every dialect.
  fileprivate var migration: [String] { folders + [name] }
}
