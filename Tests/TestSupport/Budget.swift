// What a case's migrations may do: its `budget.txt`.

/// What must be in a migration, and what must not.
package struct Budget: Sendable {
  /// A line of the file.
  private enum Line {
    case must(Pattern), never(Pattern), atMost(Int)
  }

  /// `alter:column public.item.price`, `replace:table`, `drop:*`.
  private struct Pattern {
    let verb: Substring
    let kind: Substring
    let name: Substring?

    init?(_ text: Substring) {
      let parts = text.split(separator: " ", maxSplits: 1)
      let words = parts.first?.split(separator: ":") ?? []
      guard words.count == 2 else { return nil }
      (verb, kind, name) = (words[0], words[1], parts.count > 1 ? parts[1] : nil)
    }

    func matches(_ shape: Shape) -> Bool {
      verb == shape.verb && (kind == "*" || kind == shape.kind) && (name.map { $0 == shape.name } ?? true)
    }
  }

  private var lines: [Direction: [(text: String, line: Line)]] = [:]
  /// The lines that say nothing known.
  package private(set) var unread: [String] = []

  /// Reads the lines of a file: those after `forward` or `reverse` are about that way alone.
  package init(_ lines: [String]) {
    var directions = Direction.allCases
    for text in lines {
      if let direction = Direction(rawValue: text) {
        directions = [direction]
      } else if let line = Self.line(text) {
        for direction in directions { self.lines[direction, default: []].append((text, line)) }
      } else {
        unread.append(text)
      }
    }
  }

  private static func line(_ text: String) -> Line? {
    let words = text.split(separator: " ", maxSplits: 1)
    guard words.count == 2 else { return nil }
    switch words[0] {
    case "must": return Pattern(words[1]).map(Line.must)
    case "never": return Pattern(words[1]).map(Line.never)
    default:
      // `at most 3 statements`
      let words = text.split(separator: " ")
      guard words.count == 4, words[0] == "at", words[1] == "most", words[3].hasPrefix("statement") else {
        return nil
      }
      return Int(words[2]).map(Line.atMost)
    }
  }

  /// The lines that a migration does not keep to, with what it does instead.
  package func excesses(_ direction: Direction, of statements: [String]) -> [String] {
    let shapes = Shape.all(of: statements)
    return (lines[direction] ?? []).compactMap { text, line in
      switch line {
      case .must(let pattern):
        return shapes.contains(where: pattern.matches) ? nil : "\(text): not there"
      case .never(let pattern):
        let found = shapes.filter(pattern.matches).map(\.description).sorted()
        return found.isEmpty ? nil : "\(text): \(found.joined(separator: ", "))"
      case .atMost(let limit):
        return statements.count <= limit ? nil : "\(text): there are \(statements.count)"
      }
    }
  }
}
