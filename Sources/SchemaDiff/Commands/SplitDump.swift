// A schema as a folder: a file for each table with all that belongs to it, and for each of the others.

import CatalogModel
import DeepThreads
import Elaboration
import Inputs
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

  /// The file that psql loads the others with; sqldiff reads them in its order too, and files that it does not list.
  public static let loader = LoadList.name

  /// The line that every file begins with, by which files are known that may be replaced or removed.
  public static let mark = LoadList.mark
}

/// The same as ``dump(_:options:)``, in files that stay the same as long as what is in them does.
public func splitDump(_ inputs: [String], options: ComparisonOptions = ComparisonOptions()) -> SplitDump {
  onDeepStack {
    var result = SplitDump()
    guard let sides = result.report.write(inputs, options, notesNeeds: true), !result.report.hasErrors,
      let plan = result.report.plan, !plan.statements.isEmpty
    else {
      // A folder is to be read again, whatever is in it.
      if !result.report.hasErrors { result.files = [.init(path: "schema.sql", text: SplitDump.mark + "\n")] }
      return result
    }
    let catalogs = plan.statements.map { statement in
      ([sides.to] + result.report.detours).first { $0.contains(statement.object) }
    }
    let paths = distinct(
      zip(plan.statements, catalogs).map { statement, catalog in
        catalog.map { path(of: statement.object, Names($0)) } ?? "schema.sql"
      }
    )
    let watersheds = plan.statements.indices.filter {
      catalogs[$0]?.kind(of: plan.statements[$0].object) == .defaultPrivileges
    }
    var parts = SplitOrder(plan, paths, watersheds: watersheds).parts
    // An index that a partition gets unasked is one that the plan's order did without.
    if !leads(parts.flatMap(\.statements).map { plan.statements[$0] }, sides, options) {
      parts = SplitOrder(inOrderOf: paths).parts
    }
    for part in parts {
      let text = MigrationText.statements(of: Plan(statements: part.statements.map { plan.statements[$0] }))
      result.files.append(.init(path: part.path, text: SplitDump.mark + "\n\n" + text))
    }
    result.files.append(loader(of: parts.map(\.path), plan))
    result.files.sort { $0.path < $1.path }
    return result
  }
}

/// Whether statements in that order make of the first side the second one.
private func leads(_ statements: [PlannedStatement], _ sides: MatchedSides, _ options: ComparisonOptions)
  -> Bool
{
  let result = options.run(MigrationText.statements(of: Plan(statements: statements)), on: sides.from)
  guard !result.diagnostics.contains(where: { $0.severity == .error }) else { return false }
  var goal = sides.to
  let reached = result.catalog.without(sides.leftOut)
  goal.identities = reached.identities
  return Delta(from: reached, to: goal).isEmpty
}

/// The same paths, those apart that differ in letter case only, for folders whose file system does not tell them apart.
private func distinct(_ paths: [String]) -> [String] {
  var taken: Set<String> = []
  var result: [String: String] = [:]
  for path in Set(paths).sorted() {
    var free = path
    var number = 2
    while !taken.insert(free.lowercased()).inserted {
      free = "\(path.dropLast(4))~\(number).sql"
      number += 1
    }
    result[path] = free
  }
  return paths.map { result[$0] ?? $0 }
}

/// The file with which psql loads the others, in an order that the server takes.
private func loader(of paths: [String], _ plan: Plan) -> SplitDump.File {
  let isWhole = plan.statements.allSatisfy(\.step.isTransactional)
  let settings = Set(plan.statements.compactMap(\.step.setting)).sorted()
  var lines = [
    SplitDump.mark, "-- psql --file \(SplitDump.loader) loads the folder.", "", "\\set ON_ERROR_STOP on",
  ]
  if isWhole { lines.append("BEGIN;") }
  lines += settings.map { "SET \(isWhole ? "LOCAL " : "")\($0);" }
  lines += paths.map { "\\ir \($0)" }
  if isWhole { lines.append("COMMIT;") }
  return .init(path: SplitDump.loader, text: lines.joined(separator: "\n") + "\n")
}

/// The file that an object's statements go to: that of the topmost object below its schema.
private func path(of id: ObjectID, _ names: Names) -> String {
  let catalog = names.catalog
  let top = catalog.topmost(id)
  let kind = fileName(catalog.kind(of: top).name.replacing(" ", with: "-"))
  let schema = catalog.schema(of: top)
  guard let entry = catalog[top], !entry.factType.isContainer else {
    return "\(fileName(catalog.name(of: top)))/schema.sql"
  }
  // What says something of the schema itself: its privileges and comments.
  if entry.name.isEmpty, let above = catalog[entry.parent], above.factType.isContainer {
    return "\(fileName(above.name))/schema.sql"
  }
  guard catalog.kind(of: top) != .defaultPrivileges else {
    return (schema == .none ? "" : "\(fileName(catalog.name(of: schema)))/") + "\(kind).sql"
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
