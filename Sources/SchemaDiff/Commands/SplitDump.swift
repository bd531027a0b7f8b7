// A schema as a folder: a file for each table with all that belongs to it, and for each of the others.

import CatalogModel
import DeepThreads
import Planning
import PostgresSyntax

/// A schema as files.
public struct SplitDump: Sendable {
  /// A file of the folder.
  public struct File: Sendable {
    /// From the folder: `app/tables/item.sql`.
    public let path: String
    /// All that is in it.
    public internal(set) var text: String
  }

  /// What was said on the way.
  public internal(set) var report = Report()
  /// By path.
  public internal(set) var files: [File] = []

  /// The line that every file begins with, by which files are known that may be replaced or removed.
  public static let mark = "-- Written by sqldiff dump --split; changes are overwritten."
}

/// The same as ``dump(_:options:)``, in files that stay the same as long as what is in them does.
public func splitDump(_ inputs: [String], options: ComparisonOptions = ComparisonOptions()) -> SplitDump {
  onDeepStack {
    var result = SplitDump()
    guard let sides = result.report.write(inputs, options), !result.report.hasErrors else { return result }
    let names = Names(sides.to)
    var statements: [String: [PlannedStatement]] = [:]
    for statement in result.report.plan?.statements ?? [] {
      statements[path(of: statement.object, names), default: []].append(statement)
    }
    // Folders whose file system does not tell letter case apart.
    var taken: Set<String> = []
    for path in statements.keys.sorted() {
      var free = path
      var number = 2
      while !taken.insert(free.lowercased()).inserted {
        free = "\(path.dropLast(4))~\(number).sql"
        number += 1
      }
      let text = MigrationText.statements(of: Plan(statements: statements[path] ?? []))
      result.files.append(.init(path: free, text: SplitDump.mark + "\n\n" + text))
    }
    result.files.sort { $0.path < $1.path }
    return result
  }
}

/// The file that an object's statements go to: that of the topmost object below its schema.
private func path(of id: ObjectID, _ names: Names) -> String {
  let catalog = names.catalog
  let top = catalog.topmost(id)
  let kind = fileName(catalog.kind(of: top).name.replacing(" ", with: "-"))
  let schema = catalog.schema(of: top)
  guard let entry = catalog[top], !type(of: entry.fact).isContainer else {
    return "\(fileName(catalog.name(of: top)))/schema.sql"
  }
  // What says something of the schema itself: its privileges and comments.
  if entry.name.isEmpty, let above = catalog[entry.parent], type(of: above.fact).isContainer {
    return "\(fileName(above.name))/schema.sql"
  }
  let name = entry.name.isEmpty ? kind : fileName(entry.name)
  let folder = kind.hasSuffix("x") ? "\(kind)es" : kind.hasSuffix("y") ? "\(kind.dropLast())ies" : "\(kind)s"
  guard schema != .none else { return "\(folder)/\(name).sql" }
  return "\(fileName(catalog.name(of: schema)))/\(folder)/\(name).sql"
}

/// A name without what a file's name can't hold, or begin with.
private func fileName(_ name: String) -> String {
  var result = ""
  for scalar in name.unicodeScalars {
    let isPlain =
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "_-".unicodeScalars.contains(scalar)
    result +=
      isPlain
      ? String(scalar)
      : scalar.utf8.map { "%" + String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
  return result.isEmpty ? "%" : result
}
