// What has another name in the new schema: no two catalogs can tell that from a drop and a creation, so somebody says it.

import CatalogModel
import Elaboration
import Planning
import PostgresSyntax

/// That an object of the old schema is one of the new schema, under another name.
struct RenameHint {
  /// The names of the old object, the schema's or the table's among them as far as they were given.
  var old: [String]
  /// The object in the new catalog.
  var new: ObjectID
  /// Where it was said; nowhere for an option.
  var range: SourceRange
  /// For one of the labels of the object: how it was called, and is.
  var label: (old: String, new: String)?
}

extension Report {
  /// The statements that rename what is said to be renamed, with the old catalog as they leave it.
  ///
  /// What was renamed already is passed over; what is nowhere is an error where an option says it, and a warning where a
  /// comment does: that stays when the old schema is another one.
  mutating func rename(
    _ hints: [RenameHint],
    _ sides: inout MatchedSides,
    _ options: ComparisonOptions
  ) -> (catalog: Catalog, statements: [PlannedStatement]) {
    let (from, names) = (sides.from, Names(sides.to))
    let isEmpty = from.all.allSatisfy { from[$0]?.origin == .nowhere }
    let open = hints.filter { hint in
      // An empty database has nothing to be renamed.
      !hint.isFollowed(in: from) && !(isEmpty && hint.range != .nowhere)
    }
    // What holds others goes first: its own name is part of theirs.
    let ordered = open.filter { !$0.isPart(in: sides.to) } + open.filter { $0.isPart(in: sides.to) }
    let steps = ordered.enumerated().flatMap { index, hint in
      hint.statements(names).map { (hint: index, sql: $0) }
    }
    var text = ""
    var ends: [Int] = []
    for (_, sql) in steps {
      text += sql + ";\n"
      ends.append(text.utf8.count)
    }
    var folding = options.folding
    folding.mayWait = false
    let file = SourceFile(name: "<rename>", text: text)
    let result = fold([parseScript(file, index: files.count)], into: from, folding)
    var refused: Set<Int> = []
    for error in result.diagnostics where error.severity == .error {
      guard let step = ends.firstIndex(where: { $0 > Int(error.range.lower) }),
        refused.insert(steps[step].hint).inserted
      else { continue }
      let hint = ordered[steps[step].hint]
      if hint.isFollowed(in: result.catalog) { continue }
      add(
        Diagnostic(
          id: "no-such-rename",
          severity: hint.range == .nowhere ? .error : .warning,
          message: "nothing can be renamed by \(steps[step].sql): \(error.message)",
          range: hint.range,
          help: "the old schema has no such object; leave the hint out"
        )
      )
    }
    sides.to.identities = result.catalog.identities
    let statements = steps.filter { !refused.contains($0.hint) }.map { step in
      let id = ordered[step.hint].new
      return PlannedStatement(step: Step(step.sql), object: id, root: sides.to.topmost(id))
    }
    return (result.catalog, statements)
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
    let declarations = Declarations(in: Set(marks.map(\.file)), catalog)
    return marks.compactMap { file, mark in
      // The old schema's own hints are history.
      guard let own = declarations.places[file] else { return nil }
      let range = SourceRange(file: Int(file), lower: mark.comment, upper: mark.line.upperBound)
      let first = own.first(from: mark.line.lowerBound)
      if let first, own[first].lower < mark.comment {
        return RenameHint(old: splitName(mark.name), new: own[first].id, range: range)
      }
      // A line without a declaration of its own, in one that goes on: of an enum's labels.
      let around = (first ?? own.count) - 1
      if around >= 0, catalog[own[around].id]?.fact is any HasLabels,
        let label = lastLiteral(in: files[Int(file)].text[mark.line.lowerBound..<mark.comment])
      {
        let old = mark.name.trimming { "'\"".contains($0) }
        return RenameHint(old: [], new: own[around].id, range: range, label: (old, label))
      }
      if let first { return RenameHint(old: splitName(mark.name), new: own[first].id, range: range) }
      add(
        Diagnostic(
          id: "no-such-rename",
          severity: .warning,
          message: "nothing is declared beside or below this hint",
          range: range
        )
      )
      return nil
    }
  }
}

/// Where each object that has a name of its own was declared, by file, in order.
private struct Declarations {
  private(set) var places: [Int32: [(lower: Int, id: ObjectID)]] = [:]

  init(in files: Set<Int32>, _ catalog: Catalog) {
    for id in catalog.all {
      guard let entry = catalog[id], files.contains(entry.origin.file), !entry.name.isEmpty,
        !entry.fact.isDerived
      else { continue }
      places[entry.origin.file, default: []].append((Int(entry.origin.lower), id))
    }
    for file in places.keys { places[file]?.sort { ($0.lower, $0.id) < ($1.lower, $1.id) } }
  }
}

extension [(lower: Int, id: ObjectID)] {
  /// The number of the first that stands there or later, of a list in order.
  fileprivate func first(from place: Int) -> Int? {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle].lower < place { lower = middle + 1 } else { upper = middle }
    }
    return lower < count ? lower : nil
  }
}

extension RenameHint {
  /// From `KIND OLD NEW`, as `--rename` takes it; nil when there is no such object in the new catalog.
  fileprivate init?(_ text: String, _ catalog: Catalog) {
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
    self.init(old: old, new: found, range: .nowhere)
  }

  /// Whether a catalog has the new name already.
  fileprivate func isFollowed(in catalog: Catalog) -> Bool {
    guard let label else { return catalog.contains(new) }
    return (catalog[new]?.fact as? any HasLabels)?.labels.contains(label.new) ?? false
  }

  /// Whether it is about a part of something else, such as a column.
  fileprivate func isPart(in catalog: Catalog) -> Bool {
    catalog[catalog.parent(of: new)].map { !type(of: $0.fact).isContainer } ?? false
  }

  /// The statements that rename it.
  fileprivate func statements(_ names: Names) -> [String] {
    guard let entry = names.catalog[new] else { return [] }
    if let label {
      return (entry.fact as? any HasLabels).map { [$0.renaming(label.old, to: label.new, new, names)] } ?? []
    }
    guard let name = old.last else { return [] }
    var result: [String] = []
    let schema = names.catalog.schema(of: new)
    if !isPart(in: names.catalog), old.count > 1, schema != .none,
      old[old.count - 2] != names.catalog.name(of: schema)
    {
      let address = entry.fact.address(new, names, calling: name, in: old[old.count - 2])
      result.append("ALTER \(entry.fact.objectType) \(address) SET SCHEMA \(names.bare(schema))")
    }
    if name != entry.name { result.append(entry.fact.renaming(new, from: name, names)) }
    return result
  }
}

extension Catalog {
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
