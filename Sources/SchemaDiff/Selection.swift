// What is compared, where that is not everything.

import CatalogModel
import Elaboration

/// The objects that a user wants to see compared.
struct Selection {
  private let only: [ObjectPattern]
  private let excluded: [ObjectPattern]
  /// Whether what is excluded lives elsewhere: what hangs on it counts where both sides only speak of it.
  private let isElsewhere: Bool

  /// Nil when everything is compared.
  init?(_ options: ComparisonOptions) {
    guard !options.only.isEmpty || !options.excluded.isEmpty else { return nil }
    only = options.only.map { ObjectPattern($0) }
    excluded = options.excluded.map { ObjectPattern($0) }
    isElsewhere = false
  }

  /// All but what lives elsewhere, which a side may have all the same, as a dump of everything does; nil when nothing does.
  init?(elsewhere options: ComparisonOptions) {
    guard !options.assumed.isEmpty else { return nil }
    only = []
    excluded = options.assumed.map { ObjectPattern($0) }
    isElsewhere = true
  }

  /// Makes the two sides equal in what is not compared, so that it is still there for what refers to it.
  ///
  /// What only one side has gets to the other as well, where that has what it needs; what is to be made on top of new
  /// objects is left out, as long as nothing that is compared needs it. Where both have it, it is as on the first one.
  func level(_ sides: inout MatchedSides) {
    let old = outside(sides.from, sides.to)
    let new = outside(sides.to, sides.from)
    sides.from.takeOver(new.subtracting(old), from: sides.to)
    sides.to.takeOver(old.subtracting(new), from: sides.from)
    sides.leaveOut(new.subtracting(old).filter { !sides.from.contains($0) })
    for id in old.intersection(new).sorted() {
      if let entry = sides.from[id] { sides.to.replace(id, byFactOf: entry) }
    }
  }

  /// The objects of a catalog that are not compared with another one.
  private func outside(_ catalog: Catalog, _ other: Catalog) -> Set<ObjectID> {
    var known: [ObjectID: Bool] = [:]

    func isOutside(_ id: ObjectID) -> Bool {
      if let known = known[id] { return known }
      known[id] = false
      var chain: [ObjectID] = [id]
      var seen: Set<ObjectID> = [id]
      var next = id
      while let entry = catalog[next] {
        next = entry.fact.host(in: catalog) ?? entry.parent
        guard next != .none, seen.insert(next).inserted else { break }
        chain.append(next)
      }
      let isExcluded = chain.contains { isExcluded($0, alone: $0 == id) }
      let isWanted =
        only.isEmpty || chain.contains { id in only.contains { $0.matches(id, in: catalog) } }
        || contains(id)
      let result = isExcluded || !isWanted
      known[id] = result
      return result
    }

    /// `alone`: not on account of what is in it.
    func isExcluded(_ id: ObjectID, alone: Bool) -> Bool {
      if isElsewhere {
        guard catalog[id]?.isDerived == false || other[id]?.isDerived == false else { return false }
        // An index is in its table's schema, and the project's own all the same.
        if let host = catalog[id].map({ $0.fact.host(in: catalog) ?? $0.parent }), !isContainer(host),
          catalog[host]?.isDerived == true, other[host]?.isDerived != false
        {
          return false
        }
        if alone, isContainer(id), excluded.contains(where: { $0.isAbout(schema: catalog.name(of: id)) }) {
          return true
        }
      }
      return excluded.contains { $0.matches(id, in: catalog) }
    }

    func isContainer(_ id: ObjectID) -> Bool { catalog[id].map { $0.factType.isContainer } ?? false }

    /// Whether something that is wanted lies in this one: the schema must be there for its tables.
    func contains(_ id: ObjectID) -> Bool {
      guard isContainer(id) else { return false }
      return catalog.children(of: id).contains { child in only.contains { $0.matches(child, in: catalog) } }
    }

    return Set(catalog.all.filter(isOutside))
  }
}

extension MatchedSides {
  /// Makes the two sides equal in what was made a member of an extension that is on both of them, and leaves out what comes
  /// with a new one.
  mutating func levelMembers() {
    let gone = from.members(notIn: to, ofExtensionsIn: to)
    to.takeOver(gone, from: from)
    for id in gone where !to.contains(id) { from.remove(id) }
    from.takeOver(to.members(notIn: from, ofExtensionsIn: from), from: to)
    leaveOut(to.members(notIn: from), partByPart: false)
  }

  /// Leaves out objects of the second side, as long as nothing else needs them.
  fileprivate mutating func leaveOut(_ left: Set<ObjectID>, partByPart: Bool = true) {
    guard !left.isEmpty else { return }
    var needed: Set<ObjectID> = []
    var queue = to.all.filter { !left.contains($0) }
    while let id = queue.popLast() {
      guard let entry = to[id] else { continue }
      let parts = partByPart || !left.contains(id) ? [] : to.children(of: id)
      for target in entry.references.map(\.target) + [entry.parent] + parts where left.contains(target) {
        if needed.insert(target).inserted { queue.append(target) }
      }
    }
    for id in left.subtracting(needed) { to.remove(id) }
  }
}

extension Catalog {
  /// Adds what another catalog has, as far as all that it refers to is there.
  ///
  /// What follows from others, such as an extension's type, is only there where something refers to it, and comes along.
  mutating func takeOver(_ ids: Set<ObjectID>, from other: Catalog) {
    var ids = ids
    var queue = Array(ids)
    while let id = queue.popLast() {
      for target in other[id]?.references.map(\.target) ?? [] where other[target]?.isDerived == true {
        if ids.insert(target).inserted { queue.append(target) }
      }
    }
    var rest = ids.compactMap { id in contains(id) ? nil : other[id].map { (id: id, entry: $0) } }.sorted {
      ($0.entry.serial, $0.id) < ($1.entry.serial, $1.id)
    }
    while true {
      var waiting: [(id: ObjectID, entry: Entry)] = []
      for (id, entry) in rest {
        let needs = entry.references.filter { $0.strength != .weak }.map(\.target) + [entry.parent]
        // What no fact stands for, such as a built-in type, is there anyway.
        if needs.allSatisfy({ $0 == .none || $0 == id || contains($0) || other[$0] == nil }) {
          add(entry)
        } else {
          waiting.append((id, entry))
        }
      }
      guard waiting.count < rest.count else { return }
      rest = waiting
    }
  }

  fileprivate mutating func replace(_ id: ObjectID, byFactOf entry: Entry) {
    func open<F: Fact>(_ fact: F) { replace(id, by: fact) }
    open(entry.fact)
  }
}
