// The order in which a folder's files can be loaded; what two files need of each other makes one of them come in parts.

import HeapModule
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
  /// For each statement those that need it.
  private var users: [[Int]]
  /// For each statement its file.
  private var fileOf: [Int] = []
  /// What is left of each file, in the order of their first statements.
  private var rest: [Part] = []
  /// How often what is left of each file needs something of others that is not done.
  private var missing: [Int] = []
  /// Files that miss nothing.
  private var ready = Heap<Int>()
  private var isDone: [Bool]

  /// Puts statements in order that go to files.
  ///
  /// `paths`: the file of each statement. `watersheds`: statements before which all must be done that the plan has there,
  /// and nothing else, as what is created under default privileges gets them.
  init(_ plan: Plan, _ paths: [String], watersheds: [Int]) {
    needs = plan.statements.map(\.needs)
    isDone = [Bool](repeating: false, count: needs.count)
    users = [[Int]](repeating: [], count: needs.count)
    var files: [String: Int] = [:]
    for (index, path) in paths.enumerated() {
      let file = files[path] ?? rest.count
      if file == rest.count {
        files[path] = file
        rest.append(Part(path: path, statements: []))
      }
      rest[file].statements.append(index)
      fileOf.append(file)
    }
    missing = [Int](repeating: 0, count: rest.count)
    for (index, before) in needs.enumerated() {
      for other in before {
        users[other].append(index)
        if fileOf[other] != fileOf[index] { missing[fileOf[index]] += 1 }
      }
    }
    for file in rest.indices where missing[file] == 0 { ready.insert(file) }
    for limit in watersheds.flatMap({ [$0, $0 + 1] }) + [needs.count] { addAll(before: limit) }
    nameParts()
  }

  /// In the plan's own order, with as many parts as that takes.
  init(inOrderOf paths: [String]) {
    needs = []
    users = []
    isDone = []
    for (index, path) in paths.enumerated() {
      if let last = parts.indices.last, parts[last].path == path {
        parts[last].statements.append(index)
      } else {
        parts.append(Part(path: path, statements: [index]))
      }
    }
    nameParts()
  }

  /// Adds what stands before that place in the plan.
  private mutating func addAll(before limit: Int) {
    var later: [Int] = []
    while true {
      // The plan's own order is possible, so what it has next can always be done.
      var next = ready.popMin()
      if let file = next, (rest[file].statements.last ?? -1) >= limit {
        later.append(file)
        continue
      }
      if next == nil {
        next = rest.indices.filter { (rest[$0].statements.first ?? limit) < limit }
          .min { (rest[$0].statements.first ?? 0) < (rest[$1].statements.first ?? 0) }
      }
      guard let file = next else { break }
      add(file, before: limit)
    }
    for file in later { ready.insert(file) }
  }

  /// Adds what can be next of a file.
  private mutating func add(_ file: Int, before limit: Int) {
    var statements: [Int] = []
    for index in rest[file].statements where index < limit && needs[index].allSatisfy({ isDone[$0] }) {
      isDone[index] = true
      statements.append(index)
    }
    // What can't be put in order is left in the plan's.
    if statements.isEmpty {
      guard let first = rest[file].statements.first, first < limit else { return }
      isDone[first] = true
      statements = [first]
    }
    rest[file].statements.removeAll { isDone[$0] }
    for user in statements.lazy.flatMap({ [users] in users[$0] }) where fileOf[user] != file {
      missing[fileOf[user]] -= 1
      if missing[fileOf[user]] == 0 { ready.insert(fileOf[user]) }
    }
    if let last = parts.indices.last, parts[last].path == rest[file].path {
      parts[last].statements += statements
    } else {
      parts.append(Part(path: rest[file].path, statements: statements))
    }
  }

  /// The first part has the file's own name.
  private mutating func nameParts() {
    for (path, indices) in Dictionary(grouping: parts.indices, by: { parts[$0].path }) {
      for (number, index) in indices.enumerated().dropFirst() {
        let name = "\(path.dropLast(4)).late\(number == 1 ? "" : String(number)).sql"
        parts[index] = Part(path: name, statements: parts[index].statements)
      }
    }
  }
}
