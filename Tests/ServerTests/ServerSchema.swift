// What a server's catalogs say about a database, as comparable lines.

import Foundation

/// A database's schema: a line of JSON for each object.
struct ServerSchema: Sendable, Equatable {
  /// The psql script that prints the lines.
  static let script =
    (try? String(
      contentsOf: URL(filePath: #filePath).deletingPathExtension().appendingPathExtension("sql"),
      encoding: .utf8
    )) ?? "the script of the catalogs is missing"

  let lines: Set<Substring>

  /// From what the script printed.
  init(lines: some StringProtocol) { self.lines = Set(Substring(lines).split(separator: "\n")) }

  /// What this one, which a migration reached, lacks of the one that was wanted; empty when nothing.
  func shortfall(from wanted: ServerSchema) -> String {
    var come = wanted.lines.subtracting(lines).sorted().map(ServerObject.init)
    var result: [String] = []
    for object in lines.subtracting(wanted.lines).sorted().map(ServerObject.init) {
      guard
        let match = come.indices.max(by: { object.likeness(to: come[$0]) < object.likeness(to: come[$1]) }),
        object.likeness(to: come[match]) > 0
      else {
        result.append("- \(object.line)")
        continue
      }
      let other = come.remove(at: match)
      if !object.isAsNear(as: other) { result.append("~ \(object.changes(to: other))") }
    }
    return (result + come.map { "+ \($0.line)" }).joined(separator: "\n")
  }
}

/// One line, taken apart.
private struct ServerObject {
  let line: Substring
  private let properties: [String: String]

  init(line: Substring) {
    self.line = line
    let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    properties = (object ?? ["": line]).mapValues { "\($0)" }
  }

  /// How many properties are the same; none if the other is of another kind.
  func likeness(to other: ServerObject) -> Int {
    guard properties.keys == other.properties.keys else { return 0 }
    return properties.count { other.properties[$0.key] == $0.value }
  }

  /// Whether all that it differs in is that it has a definition of its own, which no statement takes from what a
  /// table or a constraint inherits too.
  func isAsNear(as other: ServerObject) -> Bool {
    let differing = properties.filter { other.properties[$0.key] != $0.value }
    return differing == ["local": "1"] && properties["inherited"] != "0"
  }

  /// What it is, and its properties that the other has otherwise.
  func changes(to other: ServerObject) -> String {
    let changed = properties.filter { other.properties[$0.key] != $0.value }.keys.sorted()
    let same = properties.filter { other.properties[$0.key] == $0.value && $0.value.count < 60 }
    let texts = changed.map { "\($0): \(properties[$0] ?? "") -> \(other.properties[$0] ?? "")" }
    return "\(same.map { "\($0.key) \($0.value)" }.sorted().joined(separator: ", "))\n    "
      + texts.joined(separator: "\n    ")
  }
}
