// Why an object is in a plan.

import CatalogModel
import DeepThreads
import Elaboration
import Planning
import PostgresSyntax

/// Why a migration does something with an object.
public struct Explanation: Sendable {
  /// What was said on the way.
  public internal(set) var report = Report()
  /// In lines; empty when nothing is done with it, or there is no such object.
  public internal(set) var lines: [String] = []
  /// Whether any object has that name.
  public internal(set) var isFound = false
}

/// Explains what the migration from one schema to another does with the objects that a pattern means.
public func explain(
  old: [String],
  new: [String],
  object: String,
  options: ComparisonOptions = ComparisonOptions()
) -> Explanation {
  onDeepStack {
    var result = Explanation()
    guard let (_, catalogs, _) = result.report.catalogs(of: [old, new], options) else { return result }
    let sides = result.report.match(
      catalogs[0],
      catalogs[1],
      isEmpty: (old == ["empty"], new == ["empty"]),
      options
    )
    let delta = Delta(from: sides.from, to: sides.to)
    if !delta.isEmpty { result.report.migrate(sides, delta, options) }
    let causes = Causes(delta, sides, result.report.plan?.statements ?? [])
    let pattern = ObjectPattern(object)
    let ids = Set(sides.from.all.filter { pattern.matches($0, in: sides.from) })
      .union(sides.to.all.filter { pattern.matches($0, in: sides.to) })
    for id in ids.sorted() {
      let catalog = sides.to.contains(id) ? sides.to : sides.from
      guard let entry = catalog[id], !entry.name.isEmpty, !entry.isDerived else { continue }
      result.isFound = true
      result.lines += causes.lines(about: id)
    }
    return result
  }
}

/// What brings objects into a plan.
private struct Causes {
  private let sides: MatchedSides
  private let added: Set<ObjectID>
  private let removed: Set<ObjectID>
  private let changed: [ObjectID: [String]]
  /// The statements about each object, in their order, with their numbers.
  private var statements: [ObjectID: [(number: Int, sql: String)]] = [:]
  private let oldNames: Names
  private let newNames: Names

  init(_ delta: Delta, _ sides: MatchedSides, _ plan: [PlannedStatement]) {
    self.sides = sides
    added = Set(delta.added)
    removed = Set(delta.removed)
    changed = Dictionary(uniqueKeysWithValues: delta.changed.map { ($0.id, $0.attributes) })
    oldNames = Names(sides.from)
    newNames = Names(sides.to)
    for (index, statement) in plan.enumerated() {
      statements[statement.object, default: []].append((index + 1, MigrationText.sql(statement)))
    }
  }

  private func described(_ id: ObjectID) -> String {
    sides.to.contains(id) ? newNames.described(id) : oldNames.described(id)
  }

  /// What differs about the object itself; nil when nothing does.
  private func ownCause(_ id: ObjectID) -> String? {
    if added.contains(id) { return "is new" }
    if removed.contains(id) { return "goes" }
    return changed[id].map { "differs in \($0.joined(separator: ", "))" }
  }

  func lines(about id: ObjectID) -> [String] {
    let own = statements[id] ?? []
    let cause = ownCause(id)
    guard cause != nil || !own.isEmpty else { return ["\(described(id)): nothing is done with it"] }
    var result = ["\(described(id)): \(cause ?? "is the same on both sides, but must make way")"]
    if cause == nil { result += chain(from: id).map { "  because \($0)" } }
    for (number, sql) in own {
      result.append("  statement \(number): \(sql.split(separator: "\n").first ?? "")")
    }
    if own.isEmpty, cause != nil {
      let host = hosts(of: id).first { statements[$0] != nil }
      result.append(host.map { "  with \(described($0))" } ?? "  without a statement of its own")
    }
    for need in needs(of: id) { result.append("  after \(described(need)), which it needs") }
    return result
  }

  /// The way along dependencies to the nearest object that differs.
  private func chain(from id: ObjectID) -> [String] {
    var previous: [ObjectID: ObjectID] = [:]
    var queue = [id]
    var seen: Set<ObjectID> = [id]
    while !queue.isEmpty {
      let next = queue.removeFirst()
      if next != id, let cause = ownCause(next) {
        var path = [next]
        while let before = previous[path[0]], before != id { path.insert(before, at: 0) }
        var from = id
        return path.map { step in
          defer { from = step }
          let end = step == next ? ", which \(cause)" : ""
          return "\(described(from)) depends on \(described(step))\(end)"
        }
      }
      let entries = [sides.from[next], sides.to[next]].compactMap(\.self)
      let targets = entries.flatMap { $0.references.map(\.target) + [$0.parent] }.filter { $0 != .none }
      for target in targets.sorted() where seen.insert(target).inserted {
        previous[target] = next
        queue.append(target)
      }
    }
    return []
  }

  private func hosts(of id: ObjectID) -> [ObjectID] {
    let catalog = sides.to.contains(id) ? sides.to : sides.from
    var result: [ObjectID] = []
    var next = id
    while let entry = catalog[next], result.count < 16 {
      next = entry.fact.host(in: catalog) ?? entry.parent
      guard next != .none, next != id else { break }
      result.append(next)
    }
    return result
  }

  /// What must be there before it, of that which the plan touches.
  private func needs(of id: ObjectID) -> [ObjectID] {
    guard sides.to.contains(id), let entry = sides.to[id] else { return [] }
    var seen: Set<ObjectID> = [id]
    return (entry.references.filter { $0.strength != .weak }.map(\.target)).filter { target in
      seen.insert(target).inserted && (ownCause(target) != nil || statements[target] != nil)
    }
  }
}
