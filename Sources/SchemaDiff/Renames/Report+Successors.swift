// What stays, under a name that another object has had, or will have: it lets go of its own name before anything else is
// done.

import CatalogModel
import Elaboration
import Planning
import PostgresSyntax

extension Report {
  /// The statements that give objects the names of their successors (``Fact/successor(_:in:since:)``), and the old catalog
  /// as they leave it.
  func passingOn(
    from: Catalog,
    to: inout Catalog,
    _ delta: Delta,
    _ options: ComparisonOptions
  ) -> (catalog: Catalog, statements: [PlannedStatement])? {
    var moves: [ObjectID: ObjectID] = [:]
    for change in delta.changed {
      guard let successor = from[change.id]?.fact.successor(change.id, in: to, since: from) else { continue }
      moves[change.id] = successor
    }
    guard !moves.isEmpty else { return nil }
    let steps = renaming(moves, from, to)
    let text = steps.map { $0.sql + ";\n" }.joined()
    let result = options.run(text, on: from)
    guard !result.diagnostics.contains(where: { $0.severity == .error }) else { return nil }
    to.identities = result.catalog.identities
    return (
      result.catalog,
      steps.map { PlannedStatement(step: Step($0.sql), object: $0.id, root: to.topmost($0.id)) }
    )
  }

  /// Renames each object once its new name is free.
  ///
  /// One whose name is not free yet, or which waits for itself, is given a spare one; the plan finds it under that.
  private func renaming(
    _ moves: [ObjectID: ObjectID],
    _ from: Catalog,
    _ to: Catalog
  ) -> [(id: ObjectID, sql: String)] {
    let (names, oldNames) = (Names(to), Names(from))
    var open = moves
    var result: [(id: ObjectID, sql: String)] = []
    for start in moves.keys.sorted() where open[start] != nil {
      // Who waits for whom.
      var chain: [(id: ObjectID, target: ObjectID)] = []
      var next = start
      while let target = open.removeValue(forKey: next) {
        chain.append((next, target))
        next = target
      }
      guard let last = chain.popLast(), let fact = from[last.id]?.fact else { continue }
      var name = from.name(of: last.id)
      let isCircle = last.target == start
      if isCircle || (from.contains(last.target) && moves[last.target] == nil) {
        let spare = oldNames.spareName(for: last.id)
        let head = "ALTER \(fact.objectType) \(fact.address(last.id, oldNames))"
        result.append((last.target, "\(head) RENAME TO \(quoteIdentifier(spare))"))
        name = spare
      } else {
        result.append((last.target, fact.renaming(last.target, from: name, names)))
      }
      for (id, target) in chain.reversed() {
        result.append((target, fact.renaming(target, from: from.name(of: id), names)))
      }
      if isCircle { result.append((last.target, fact.renaming(last.target, from: name, names))) }
    }
    return result
  }
}
