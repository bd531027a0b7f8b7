// What has another name in the new schema: no two catalogs can tell that from a drop and a creation, so somebody says it.

import CatalogModel
import Elaboration
import Planning
import PostgresSyntax

/// That an object of the old schema is one of the new schema, under another name.
struct RenameHint {
  /// As statements call its kind: `TABLE`, `COLUMN`, `FUNCTION`.
  var kind: String
  /// The names of the old object, the schema's or the table's among them as far as they were given.
  var old: [String]
  /// The object in the new catalog.
  var new: ObjectID
  /// Where it was said; nowhere for an option.
  var range: SourceRange
  /// For a value of an enum, which `new` is then: how it was called, and is.
  var labels: (old: String, new: String)?
}

/// Where a kind's names stand.
private let kindsWithinTables: Set = ["COLUMN", "CONSTRAINT", "TRIGGER", "POLICY", "RULE", "ATTRIBUTE"]

extension Report {
  /// The statements that rename what is said to be renamed, with the old catalog as they leave it.
  ///
  /// What was renamed already is passed over; what is nowhere is an error.
  mutating func rename(
    _ hints: [RenameHint],
    _ sides: inout MatchedSides,
    _ options: ComparisonOptions
  ) -> (catalog: Catalog, statements: [PlannedStatement]) {
    var catalog = sides.from
    var statements: [PlannedStatement] = []
    // An empty database has nothing to be renamed.
    let hints = catalog.isEmptyOfUsers ? hints.filter { $0.range == .nowhere } : hints
    // What holds others goes first: its own name is part of theirs.
    let ordered =
      hints.filter { !kindsWithinTables.contains($0.kind) }
      + hints.filter { kindsWithinTables.contains($0.kind) }
    for hint in ordered where !hint.isFollowed(in: catalog) {
      for sql in hint.statements(Names(sides.to)) {
        let file = SourceFile(name: "<rename>", text: sql + ";")
        var options = options.folding
        options.mayWait = false
        let result = fold([parseScript(file, index: files.count)], into: catalog, options)
        if let error = result.diagnostics.first(where: { $0.severity == .error }) {
          // A comment stays when the old schema is another one.
          let isOption = hint.range == .nowhere
          add(
            Diagnostic(
              id: "no-such-rename",
              severity: isOption ? .error : .warning,
              message: "nothing can be renamed by \(sql): \(error.message)",
              range: hint.range,
              help: "the old schema has no such object; leave the hint out"
            )
          )
          if isOption { return (sides.from, []) }
          break
        }
        catalog = result.catalog
        statements.append(
          PlannedStatement(step: Step(sql), object: hint.new, root: sides.to.topmost(hint.new))
        )
      }
    }
    sides.to.identities = catalog.identities
    return (catalog, statements)
  }

  /// The hints that options and comments give.
  mutating func renameHints(_ catalog: Catalog, _ options: ComparisonOptions) -> [RenameHint] {
    var result = commentHints(catalog)
    for text in options.renames {
      guard let hint = RenameHint(text, catalog) else {
        add(
          Diagnostic(
            id: "no-such-rename",
            message: "--rename '\(text)' names nothing in the new schema",
            range: .nowhere,
            help: "write KIND OLD NEW: table app.item article, column app.item.name title"
          )
        )
        continue
      }
      result.append(hint)
    }
    return result
  }

  /// Those of `-- sqldiff: renamed from OLD` and `-- @renamed from=OLD`, which stand beside or above what they are about.
  private mutating func commentHints(_ catalog: Catalog) -> [RenameHint] {
    let marks = files.indices.flatMap { index in
      files[index].renameMarks.map { (file: Int32(index), mark: $0) }
    }
    guard !marks.isEmpty else { return [] }
    // By file: where each object that can be renamed was declared.
    var places: [Int32: [(lower: Int32, id: ObjectID)]] = [:]
    for id in catalog.all {
      guard let entry = catalog[id], entry.origin.file >= 0, !entry.name.isEmpty, entry.fact.isRenamedByName
      else {
        continue
      }
      places[entry.origin.file, default: []].append((entry.origin.lower, id))
    }
    for file in places.keys { places[file]?.sort { ($0.lower, $0.id) < ($1.lower, $1.id) } }
    return marks.compactMap { file, mark in
      // The old schema's own hints are history.
      guard let own = places[file] else { return nil }
      let beside = own.first { mark.line.contains(Int($0.lower)) && Int($0.lower) < mark.comment }
      if beside == nil, let around = own.last(where: { Int($0.lower) < mark.line.lowerBound }),
        catalog.fact(around.id, as: EnumFact.self) != nil,
        let label = lastLiteral(in: files[Int(file)].text[mark.line.lowerBound..<mark.comment])
      {
        return RenameHint(
          kind: "TYPE",
          old: [],
          new: around.id,
          range: SourceRange(file: Int(file), lower: mark.comment, upper: mark.line.upperBound),
          labels: (mark.name.trimming { "'\"".contains($0) }, label)
        )
      }
      let place = SourceRange(file: Int(file), lower: mark.comment, upper: mark.line.upperBound)
      guard let found = beside ?? own.first(where: { Int($0.lower) >= mark.comment }),
        let entry = catalog[found.id]
      else {
        add(
          Diagnostic(
            id: "no-such-rename",
            severity: .warning,
            message: "nothing is declared beside or below this hint",
            range: place
          )
        )
        return nil
      }
      return RenameHint(
        kind: entry.fact.objectType,
        old: splitName(mark.name),
        new: found.id,
        range: place
      )
    }
  }
}

extension RenameHint {
  /// From `KIND OLD NEW`, as `--rename` takes it; nil when there is no such object in the new catalog.
  init?(_ text: String, _ catalog: Catalog) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count >= 3, let last = words.last else { return nil }
    let kind = words.dropLast(2).joined(separator: " ").uppercased()
    let old = splitName(words[words.count - 2])
    // The new name's schema or table, where it is left out, is the old one's.
    var new = splitName(last)
    if new.count < old.count { new = old.dropLast(new.count) + new }
    let found = catalog.all.first { id in
      guard let entry = catalog[id], entry.name == new.last, entry.fact.objectType == kind else {
        return false
      }
      return catalog.names(of: id).suffix(new.count) == new
    }
    guard let found else { return nil }
    self.init(kind: kind, old: old, new: found, range: .nowhere)
  }

  /// Whether the old schema has the new name already.
  func isFollowed(in catalog: Catalog) -> Bool {
    guard let labels else { return catalog.contains(new) }
    return catalog.fact(new, as: EnumFact.self)?.labels.contains(labels.new) ?? false
  }

  /// The statements that rename it.
  func statements(_ names: Names) -> [String] {
    let catalog = names.catalog
    if let labels {
      let (from, to) = (quoteLiteral(labels.old), quoteLiteral(labels.new))
      return ["ALTER TYPE \(names.qualified(new)) RENAME VALUE \(from) TO \(to)"]
    }
    guard let entry = catalog[new], let oldName = old.last else { return [] }
    let (from, to) = (quoteIdentifier(oldName), names.bare(new))
    let parent = catalog[entry.parent]
    let owner = parent.map { "\($0.fact.objectType) \(names.qualified(entry.parent))" } ?? ""
    switch kind {
    case "COLUMN", "CONSTRAINT": return ["ALTER \(owner) RENAME \(kind) \(from) TO \(to)"]
    case "ATTRIBUTE": return ["ALTER \(owner) RENAME ATTRIBUTE \(from) TO \(to)"]
    case "TRIGGER", "POLICY", "RULE":
      return ["ALTER \(kind) \(from) ON \(names.qualified(entry.parent)) RENAME TO \(to)"]
    default:
      // What follows the name tells overloads apart.
      let arguments = entry.fact.address(new, names).dropFirst(names.qualified(new).count)
      guard catalog.schema(of: new) != .none else { return ["ALTER \(kind) \(from) RENAME TO \(to)"] }
      let schema = names.bare(catalog.schema(of: new))
      let oldSchema = old.count > 1 ? quoteIdentifier(old[old.count - 2]) : schema
      var result: [String] = []
      if oldSchema != schema {
        result.append("ALTER \(kind) \(oldSchema).\(from)\(arguments) SET SCHEMA \(schema)")
      }
      if from != to { result.append("ALTER \(kind) \(schema).\(from)\(arguments) RENAME TO \(to)") }
      return result
    }
  }
}

extension Fact {
  /// Whether it has a name of its own that a statement can change.
  fileprivate var isRenamedByName: Bool { !Self.nameSpaces.isEmpty && !Self.isDerived }
}

extension Catalog {
  /// Whether nothing is there but what every database has.
  fileprivate var isEmptyOfUsers: Bool { all.allSatisfy { self[$0]?.origin == .nowhere } }

  /// An object's name after those of what it is in.
  fileprivate func names(of id: ObjectID) -> [String] {
    var result: [String] = []
    var id = id
    while id != .none {
      result.insert(name(of: id), at: 0)
      id = parent(of: id)
    }
    return result
  }
}

/// The last `'text'` of a line.
private func lastLiteral(in line: ArraySlice<UInt8>) -> String? {
  let quote = UInt8(ascii: "'")
  guard let end = line.lastIndex(of: quote), let start = line[..<end].lastIndex(of: quote) else { return nil }
  return String(decoding: line[(start + 1)..<end], as: UTF8.self)
}

extension String {
  fileprivate func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    let start = drop(while: isTrimmed)
    return String(start.reversed().drop(while: isTrimmed).reversed())
  }
}

/// The parts of a name: `app."It.em"` is `app` and `It.em`; unquoted letters become small ones.
private func splitName(_ text: String) -> [String] {
  var parts = [""]
  var isQuoted = false
  for character in text {
    switch character {
    case "\"": isQuoted.toggle()
    case "." where !isQuoted: parts.append("")
    default: parts[parts.count - 1] += isQuoted ? String(character) : character.lowercased()
    }
  }
  return parts
}
