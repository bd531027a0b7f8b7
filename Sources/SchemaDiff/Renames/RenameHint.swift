// That something has another name in the new schema, as somebody said it, and the statements that give it that name.

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
  /// Whether it is another tool's, for which a name that is nowhere means nothing.
  var isForeign = false
  /// For one of the labels of the object: how it was called, and is.
  var label: (old: String, new: String)?
}

extension RenameHint {
  /// From `KIND OLD NEW`, as `--rename` takes it; nil when there is no such object in the new catalog.
  init?(_ text: String, _ catalog: Catalog) {
    let words = splitWords(text)
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
  func isFollowed(in catalog: Catalog) -> Bool {
    guard let label else { return catalog.contains(new) }
    return (catalog[new]?.fact as? any HasLabels)?.labels.contains(label.new) ?? false
  }

  /// Whether it is about a part of something else, such as a column.
  func isPart(in catalog: Catalog) -> Bool {
    catalog[catalog.parent(of: new)].map { !$0.factType.isContainer } ?? false
  }

  /// The statements that rename it.
  func statements(_ names: Names) -> [String] {
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
  func names(of id: ObjectID) -> [String] {
    var result: [String] = []
    var id = id
    while id != .none {
      result.insert(name(of: id), at: 0)
      id = parent(of: id)
    }
    return result
  }
}

extension String {
  func trimming(_ isTrimmed: (Character) -> Bool) -> String {
    let start = drop(while: isTrimmed)
    return String(start.reversed().drop(while: isTrimmed).reversed())
  }
}

/// The words of a text; what stands in double quotes belongs together.
private func splitWords(_ text: String) -> [String] {
  var words = [""]
  var isQuoted = false
  for character in text {
    if character == "\"" { isQuoted.toggle() }
    if character == " ", !isQuoted { words.append("") } else { words[words.count - 1].append(character) }
  }
  return words.filter { !$0.isEmpty }
}

/// The parts of a name: `app."It.em"` is `app` and `It.em`; unquoted letters become small ones.
func splitName(_ text: String) -> [String] {
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
