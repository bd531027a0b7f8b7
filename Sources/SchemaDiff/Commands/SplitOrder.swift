// The order in which a folder's files can be loaded; what two files need of each other makes one of them come in parts.

import Planning

/// Puts files in order.
struct SplitOrder {
  /// A file, or what can only be loaded after others that need the rest of it.
  struct Part {
    let path: String
    /// The places of its statements in the plan.
    var statements: [Int]
  }

  /// In an order that loads.
  private(set) var parts: [Part] = []

  private let needs: [[Int]]
  /// What is left of each file, none of them empty.
  private var rest: [Part]
  private var isDone: [Bool]

  /// `paths`: the file of each statement. `watersheds`: statements before which all must be done that the plan has there,
  /// and nothing else, as what is created under default privileges gets them.
  init(_ plan: Plan, _ paths: [String], watersheds: [Int]) {
    needs = plan.statements.map(\.needs)
    isDone = [Bool](repeating: false, count: needs.count)
    rest = []
    var places: [String: Int] = [:]
    for (index, path) in paths.enumerated() {
      if let place = places[path] {
        rest[place].statements.append(index)
      } else {
        places[path] = rest.count
        rest.append(Part(path: path, statements: [index]))
      }
    }
    for limit in watersheds.flatMap({ [$0, $0 + 1] }) + [needs.count] { addAll(before: limit) }
    for (path, indices) in Dictionary(grouping: parts.indices, by: { parts[$0].path }) {
      for (number, index) in indices.enumerated().dropFirst() {
        let name = "\(path.dropLast(4)).late\(number == 1 ? "" : String(number)).sql"
        parts[index] = Part(path: name, statements: parts[index].statements)
      }
    }
  }

  /// Adds what stands before that place in the plan.
  private mutating func addAll(before limit: Int) {
    // The plan's own order is possible, so what it has next can always be done.
    while let next = rest.indices.min(by: { rest[$0].statements[0] < rest[$1].statements[0] }),
      rest[next].statements[0] < limit
    {
      let whole = rest.firstIndex { part in
        part.statements[part.statements.count - 1] < limit
          && possible(part, before: limit).count == part.statements.count
      }
      let place = whole ?? next
      let statements = possible(rest[place], before: limit)
      for index in statements { isDone[index] = true }
      let path = rest[place].path
      rest[place].statements.removeAll { isDone[$0] }
      if rest[place].statements.isEmpty { rest.remove(at: place) }
      if let last = parts.indices.last, parts[last].path == path {
        parts[last].statements += statements
      } else {
        parts.append(Part(path: path, statements: statements))
      }
    }
  }

  /// Those statements of a file that can be next.
  private func possible(_ part: Part, before limit: Int) -> [Int] {
    var result: Set<Int> = []
    for index in part.statements
    where index < limit && needs[index].allSatisfy({ isDone[$0] || result.contains($0) }) {
      result.insert(index)
    }
    return result.sorted()
  }
}
