// Which objects a user means: `public.*`, `index:*_tmp_*`, `table:app.kite`.

import CatalogModel
import Elaboration

/// A pattern of objects: `[kind:][schema.]name`, in which `*` stands for any text and `?` for one character.
///
/// Without a schema the pattern is about names in every schema. What belongs to an object that is meant is meant as well:
/// a table's columns, its indexes, its comments; and all that is in a schema.
public struct ObjectPattern: Sendable {
  private let kind: String?
  private let schema: String?
  private let name: String

  /// Reads a pattern as it was given.
  public init(_ text: String) {
    var rest = Substring(text)
    if let colon = rest.firstIndex(of: ":") {
      kind = String(rest[..<colon]).lowercased()
      rest = rest[rest.index(after: colon)...]
    } else {
      kind = nil
    }
    if let dot = rest.firstIndex(of: ".") {
      schema = String(rest[..<dot])
      rest = rest[rest.index(after: dot)...]
    } else {
      schema = nil
    }
    name = String(rest)
  }

  /// Whether the object itself is meant.
  func matches(_ id: ObjectID, in catalog: Catalog) -> Bool {
    let kindName = catalog.kind(of: id).name
    if let kind, !matchesGlob(kind, kindName), !matchesGlob(kind, kindName.replacing(" ", with: "-")) {
      return false
    }
    let parent = catalog.schema(of: id)
    // `app.*` is about the schema's contents, of which its own privileges and comments are none.
    if let schema {
      guard parent != .none, matchesGlob(schema, catalog.name(of: parent)) else { return false }
    }
    return matchesGlob(name, catalog.name(of: id))
  }
}

extension ObjectPattern {
  /// Whether an object of that kind is meant, by the word that messages have for it.
  ///
  /// A table or view is a relation there, and each of the words is right.
  func matches(kind word: String, _ schema: String, _ name: String) -> Bool {
    let words = word == "relation" ? ["relation", "table", "view", "sequence"] : [word]
    if let kind, !words.contains(where: { matchesGlob(kind, $0) }) { return false }
    return (self.schema.map { matchesGlob($0, schema) } ?? true) && matchesGlob(self.name, name)
  }

  /// Whether it is about what is in that schema, so that the schema is there.
  func isAbout(schema name: String) -> Bool { schema.map { matchesGlob($0, name) } ?? false }
}

/// Whether a text matches a pattern with `*` and `?`.
func matchesGlob(_ pattern: String, _ text: String) -> Bool {
  let (pattern, text) = (Array(pattern), Array(text))
  var (p, t) = (0, 0)
  // Where the last star stood, and the text that it stands for ends.
  var star: (pattern: Int, text: Int)?
  while t < text.count {
    if p < pattern.count, pattern[p] == "*" {
      star = (p, t)
      p += 1
    } else if p < pattern.count, pattern[p] == "?" || pattern[p] == text[t] {
      p += 1
      t += 1
    } else if let last = star {
      star = (last.pattern, last.text + 1)
      p = last.pattern + 1
      t = last.text + 1
    } else {
      return false
    }
  }
  return pattern[p...].allSatisfy { $0 == "*" }
}
