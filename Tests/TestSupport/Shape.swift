// What a statement of a migration does, in two words and a name: `alter:column public.item.price`.

/// What is done to one object.
package struct Shape: Hashable, Sendable, CustomStringConvertible {
  /// `create`, `alter`, `drop`, `attach`, `detach`, or `replace` for what a script drops and creates.
  package var verb: String
  /// As statements say it, in small letters: `materialized-view`.
  package var kind: String
  /// With its schema, and its table where it belongs to one; without the types of arguments.
  package var name: String

  package var description: String { "\(verb):\(kind) \(name)" }

  /// What the statements of a script do, one by one, and what of that comes to a replacement.
  package static func all(of statements: [String]) -> Set<Shape> {
    let shapes = statements.flatMap { StatementWords($0).shapes }
    let created = Set(shapes.filter { $0.verb == "create" }.map(\.asReplacement))
    let dropped = Set(shapes.filter { $0.verb == "drop" }.map(\.asReplacement))
    return Set(shapes).union(created.intersection(dropped))
  }

  private var asReplacement: Shape { Shape(verb: "replace", kind: kind, name: name) }
}

/// A statement cut into words, quoted names and literals whole.
private struct StatementWords {
  private let words: [String]
  private let upper: [String]

  init(_ sql: String) {
    var words: [String] = []
    var rest = sql[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest = rest.dropFirst()
        continue
      }
      let end: Substring.Index
      if first == "\"" || first == "'" {
        end =
          rest.dropFirst().firstIndex(of: first).map { rest.index(after: $0) } ?? rest.endIndex
      } else if Self.isWord(first) {
        end = rest.firstIndex { !Self.isWord($0) } ?? rest.endIndex
      } else {
        end = rest.index(after: rest.startIndex)
      }
      words.append(String(rest[..<end]))
      rest = rest[end...]
    }
    self.words = words
    upper = words.map { $0.uppercased() }
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "$"
  }

  private static let fillers: Set<String> = [
    "OR", "REPLACE", "UNIQUE", "UNLOGGED", "CONSTRAINT", "RECURSIVE", "CONCURRENTLY", "IF", "NOT", "EXISTS",
    "ONLY", "DEFAULT", "TRUSTED", "PROCEDURAL",
  ]
  /// Kinds of more than one word, by the first.
  private static let longKinds: [String: [[String]]] = [
    "MATERIALIZED": [["VIEW"]], "EVENT": [["TRIGGER"]], "ACCESS": [["METHOD"]], "USER": [["MAPPING"]],
    "FOREIGN": [["TABLE"], ["DATA", "WRAPPER"]], "OPERATOR": [["CLASS"], ["FAMILY"]],
    "TEXT": ["CONFIGURATION", "DICTIONARY", "PARSER", "TEMPLATE"].map { ["SEARCH", $0] },
  ]
  private static let withParts: Set<String> = [
    "table", "foreign-table", "domain", "view", "materialized-view", "type",
  ]
  private static let ofTables: Set<String> = ["trigger", "policy", "rule"]

  var shapes: [Shape] {
    switch upper.first {
    case "CREATE": [shape(upper.dropFirst().starts(with: ["OR", "REPLACE"]) ? "alter" : "create")]
    case "DROP": [shape("drop")]
    case "ALTER": alterations
    default: []
    }
  }

  /// The kind that is named from a place on, and the place after it.
  private func kind(at start: Int) -> (String, Int) {
    var place = start
    while place < upper.count, Self.fillers.contains(upper[place]) { place += 1 }
    guard place < upper.count else { return ("", place) }
    let more =
      Self.longKinds[upper[place]]?.first { upper[(place + 1)...].starts(with: $0) } ?? []
    let parts = [upper[place]] + more
    return (parts.joined(separator: "-").lowercased(), place + parts.count)
  }

  /// The name from a place on, and the place after it.
  private func name(at start: Int) -> (String, Int) {
    var place = start
    while place < upper.count, Self.fillers.contains(upper[place]) { place += 1 }
    guard place < words.count else { return ("", place) }
    var result = words[place]
    place += 1
    while place + 1 < words.count, words[place] == "." {
      result += ".\(words[place + 1])"
      place += 2
    }
    return (result, place)
  }

  private func shape(_ verb: String) -> Shape {
    let (kind, start) = kind(at: 1)
    let own = name(at: start)
    let next = own.1
    var name = own.0
    if Self.ofTables.contains(kind),
      let on = upper[next...].firstIndex(of: kind == "rule" && upper[0] == "CREATE" ? "TO" : "ON")
    {
      name = "\(self.name(at: on + 1).0).\(name)"
    } else if kind == "index", verb == "create", let on = upper[next...].firstIndex(of: "ON") {
      // An index is made in its table's schema.
      let schema = self.name(at: on + 1).0.split(separator: ".").dropLast()
      name = (schema + [name[...]]).joined(separator: ".")
    }
    return Shape(verb: verb, kind: kind, name: name)
  }

  private var alterations: [Shape] {
    let (kind, start) = kind(at: 1)
    let (name, next) = name(at: start)
    if Self.ofTables.contains(kind) { return [shape("alter")] }
    guard Self.withParts.contains(kind) else { return [Shape(verb: "alter", kind: kind, name: name)] }
    return clauses(from: next).map { clause in
      let target = clause.count > 2 ? "\(name).\(self.name(at: clause[2]).0)" : name
      switch (upper[clause[0]], clause.count > 2 ? upper[clause[1]] : "") {
      case ("ATTACH", "PARTITION"), ("DETACH", "PARTITION"):
        return Shape(
          verb: upper[clause[0]].lowercased(),
          kind: "partition",
          name: self.name(at: clause[2]).0
        )
      case (let verb, let part) where ["COLUMN", "ATTRIBUTE", "CONSTRAINT"].contains(part):
        let verb = ["ADD": "create", "DROP": "drop"][verb] ?? "alter"
        return Shape(verb: verb, kind: part.lowercased(), name: target)
      default: return Shape(verb: "alter", kind: kind, name: name)
      }
    }
  }

  /// The places of the words of each clause, which commas outside of parentheses part.
  private func clauses(from start: Int) -> [[Int]] {
    var result: [[Int]] = [[]]
    var depth = 0
    for place in words[start...].indices {
      depth += ["(": 1, "[": 1, ")": -1, "]": -1][words[place]] ?? 0
      if words[place] == ",", depth == 0 { result.append([]) } else { result[result.count - 1].append(place) }
    }
    return result.filter { !$0.isEmpty }
  }
}
