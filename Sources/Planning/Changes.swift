// What is to be done with each object: created, dropped, altered, or dropped and created again.

import CatalogModel
import DeepThreads

/// The objects of a migration by what happens to them.
struct Changes {
  let old: Catalog
  let new: Catalog
  /// Dropped, those that come back among them.
  private(set) var dropped = ObjectSet()
  /// Created, those that were there before among them.
  private(set) var created = ObjectSet()
  /// Changed in place, with the statements for it.
  private(set) var altered: [ObjectID: [Step]] = [:]
  /// Of those that are changed in place, the ones before which what pins them makes way.
  private(set) var disturbed = ObjectSet()
  /// Those of which a part is disturbed, with these parts: a composite type with attributes that get other types.
  private(set) var disturbedParts: [ObjectID: [ObjectID]] = [:]
  /// Of those that are dropped, the ones that are given another's name instead, with whose.
  private(set) var successors: [ObjectID: ObjectID] = [:]
  /// Of those that are replaced, the ones that are kept under another name until nothing uses them.
  private(set) var setAside: [ObjectID: SetAside] = [:]
  /// Turned from what was set aside to its replacement; also in ``altered``.
  private(set) var adapted = ObjectSet()
  /// Those that differ between the catalogs.
  private let changed: ObjectSet

  /// Those that are replaced though they could be changed in place.
  private let forced: Set<ObjectID>
  /// Whether to keep nobody waiting.
  let isOnline: Bool
  /// The new objects that take over what others hold, which are dropped, by the others.
  let heirs: [ObjectID: ObjectID]

  /// Decides for every difference, and for all that stands in the way of a change.
  ///
  /// `forced`: what is dropped and created again even where a change in place would do, since no order was found for
  /// that.
  init(
    _ delta: Delta,
    from old: Catalog,
    to new: Catalog,
    replacing forced: Set<ObjectID> = [],
    isOnline: Bool,
    transfers: [ObjectID: ObjectID] = [:]
  ) {
    heirs = Dictionary(transfers.map { ($1, $0) }) { first, _ in first }
    self.forced = forced
    self.isOnline = isOnline
    self.old = old
    self.new = new
    dropped = ObjectSet(delta.removed)
    created = ObjectSet(delta.added)
    changed = ObjectSet(delta.changed.map(\.id))
    var replaced: [ObjectID] = []
    for (change, alteration) in zip(delta.changed, alterations(delta.changed)) {
      guard let after = new[change.id]?.fact else { continue }
      if let (steps, pinning) = alteration {
        altered[change.id] = steps
        if let pinning {
          disturbed.insert(change.id)
          disturbedParts[old.parent(of: change.id), default: []].append(change.id)
          replaced += pinning
        }
      } else {
        replaced.append(replacement(change.id, after))
      }
    }
    for id in delta.added + replaced {
      if let before = new[id]?.fact.predecessor(id, in: new, since: old), dropped.contains(before) {
        successors[before] = id
      }
    }
    replaced += each(of: delta.added) { changes, id in
      changes.new[id]?.fact.replacedToAdd(id, in: changes.new, since: changes.old).map { [$0] } ?? []
    }
    // What refers to an object that goes, by a reference that makes no difference, has to let go of it.
    replaced += each(of: delta.removed) { $0.unchanged(holdingOnTo: $1) }
    replaced += each(of: delta.added) { $0.turning(to: $1) }
    // Derived facts are not in the delta; they come and go with their parents.
    for id in delta.removed + delta.added { noteDerivedChildren(of: id) }
    replace(replaced)
  }

  /// How each of many objects is changed in place, and what must make way meanwhile, if it disturbs any; nil for those that
  /// can't be, or are not to be.
  private func alterations(_ changed: [Delta.Changed]) -> [(steps: [Step], pinning: [ObjectID]?)?] {
    let names = Names(new, isOnline: isOnline)
    let parts = inParallel(rangesBelow: changed.count) { range in
      changed[range].map { change -> (steps: [Step], pinning: [ObjectID]?)? in
        guard !forced.contains(change.id), let before = old[change.id]?.fact, let after = new[change.id]?.fact
        else { return nil }
        return after.alteration(from: before, change.id, names, oldCatalog: old).map { steps, disturbs in
          (steps, disturbs ? pinning(change.id) : nil)
        }
      }
    }
    return parts.flatMap(\.self)
  }

  /// What is found for each of many objects.
  private func each(of ids: [ObjectID], _ find: @Sendable (Changes, ObjectID) -> [ObjectID]) -> [ObjectID] {
    let parts = inParallel(rangesBelow: ids.count) { range in
      // Nothing for most of them.
      var found: [ObjectID] = []
      for id in ids[range] {
        let more = find(self, id)
        if !more.isEmpty { found += more }
      }
      return found
    }
    return parts.flatMap(\.self)
  }

  /// The object to be replaced for the sake of one that can't be changed in place.
  private func replacement(_ id: ObjectID, _ fact: any Fact) -> ObjectID {
    let other = fact.replaced(id, in: new)
    return old.contains(other) ? other : id
  }

  /// The objects that must make way while this one is changed.
  private func pinning(_ id: ObjectID) -> [ObjectID] {
    (old.dependents(of: id).map(\.id) + old.children(of: id)).filter { dependent in
      guard let entry = old[dependent], new.contains(dependent) else { return false }
      return entry.pins(id) || entry.fact.makesWay(dependent, for: id, from: old, to: new)
    }
  }

  /// The objects that refer to a new object where they referred to another one of its name: neither can be there
  /// while they are changed in place.
  private func turning(to id: ObjectID) -> [ObjectID] {
    guard let entry = new[id], !isOfNew(entry) else { return [] }
    var result: [ObjectID] = []
    for space in entry.nameSpaces where !space.isOverloaded {
      guard let holder = old.lookUp(space, in: entry.parent, entry.name), holder != id,
        dropped.contains(holder)
      else {
        continue
      }
      result += old.dependents(of: holder).map(\.id).filter { dependent in
        new[dependent]?.holds(id) == true
      }
    }
    return result
  }

  /// Whether an object belongs to another one that is new, so that nothing had its name before.
  func isOfNew(_ entry: Catalog.Entry) -> Bool {
    created.contains(entry.parent) && !old.contains(entry.parent)
  }

  /// The objects that are the same in both catalogs though only in the old one they refer to what is dropped.
  private func unchanged(holdingOnTo id: ObjectID) -> [ObjectID] {
    old.dependents(of: id).compactMap { dependent, strength in
      guard strength == .normal, !changed.contains(dependent), let entry = new[dependent] else { return nil }
      return entry.refers(to: id) ? nil : dependent
    }
  }

  /// What goes and is let go of by an object that is replaced.
  func shaken(_ id: ObjectID) -> [ObjectID] {
    guard dropped.contains(id), let before = old[id], let after = new[id] else { return [] }
    return before.references.filter { reference in
      reference.strength == .normal && dropped.contains(reference.target)
        && setAside[reference.target] == nil && !after.refers(to: reference.target)
    }.map(\.target)
  }

  /// Marks objects for replacement, with all that would still refer to them: it can't stay while they are gone.
  private mutating func replace(_ roots: [ObjectID]) {
    var queue = roots
    var seen = ObjectSet()
    for id in roots where new.contains(id) && old.contains(id) { dropped.insert(id) }
    while let id = queue.popLast() {
      guard seen.insert(id), new.contains(id), old.contains(id) else { continue }
      dropped.insert(id)
      created.insert(id)
      queue += unchanged(holdingOnTo: id)
      var users: [ObjectID] = []
      for dependent in old.dependents(of: id).map(\.id) + old.children(of: id) where !seen.contains(dependent)
      {
        guard let entry = new[dependent], !outlives(id, dependent) else { continue }
        guard entry.parent == id || entry.holds(id) else { continue }
        if entry.parent != id, let steps = adaptation(of: dependent, entry.fact, to: id) {
          altered[dependent, default: []] += steps.filter { altered[dependent]?.contains($0) != true }
          users.append(dependent)
          queue += pinning(dependent)
        } else {
          let other = replacement(dependent, entry.fact)
          queue.append(other == id ? dependent : other)
        }
      }
      guard !users.isEmpty, let old = old[id]?.fact, let new = new[id]?.fact else { continue }
      adapted.formUnion(users)
      setAside[id] = old.setAside(id, for: new, Names(self.old))
    }
    for id in dropped where created.contains(id) {
      altered[id] = nil
      adapted.remove(id)
    }
    setOverloadsAside()
    setAsideWhatServes()
    setAsideWhatIsHeld()
  }

  /// Sets aside what serves until its replacement is there, if nothing that it is made of changes meanwhile, and what
  /// hands something over to it.
  private mutating func setAsideWhatServes() {
    for id in changed where dropped.contains(id) && created.contains(id) && setAside[id] == nil {
      guard let before = old[id], let after = new[id],
        before.references.allSatisfy({ !dropped.contains($0.target) })
      else { continue }
      if !before.factType.handsOver {
        guard isOnline, before.factType.staysWhileReplaced,
          before.references.allSatisfy({ altered[$0.target] == nil })
        else { continue }
      }
      setAside[id] = before.fact.setAside(id, for: after.fact, Names(old))
    }
  }

  /// Sets aside what those that were set aside are made of, and hold on to until they go, unless it goes with them: the
  /// types of a composite type's attributes.
  private mutating func setAsideWhatIsHeld() {
    var queue = setAside.keys.sorted()
    while let id = queue.popLast() {
      let held = ([id] + old.children(of: id)).flatMap { part in
        (old[part]?.references ?? []).filter { $0.strength != .weak }.map(\.target)
      }
      for target in held where dropped.contains(target) && created.contains(target) && setAside[target] == nil
      {
        guard let before = old[target]?.fact, let after = new[target]?.fact, before.host(in: old) != id,
          let aside = before.setAside(target, for: after, Names(old))
        else { continue }
        setAside[target] = aside
        queue.append(target)
      }
    }
  }

  /// Renames what goes while another of its name stays or comes, so that statements which turn to that one, in the
  /// only spelling that there is, do not find the old one.
  private mutating func setOverloadsAside() {
    for id in dropped where !created.contains(id) {
      guard let entry = old[id],
        entry.nameSpaces.contains(where: { space in
          space.isOverloaded && !new.lookUpAll(space, in: entry.parent, entry.name).isEmpty
        })
      else { continue }
      guard old.dependents(of: id).contains(where: { altered[$0.id] != nil }) else { continue }
      setAside[id] = entry.fact.setAside(id, for: entry.fact, Names(old))
    }
  }

  /// The statements that turn an object to the replacement of another, if that is set aside.
  private func adaptation(of dependent: ObjectID, _ fact: any Fact, to id: ObjectID) -> [Step]? {
    guard !forced.contains(dependent), let before = old[id]?.fact, let after = new[id]?.fact,
      before.setAside(id, for: after, Names(old)) != nil
    else { return nil }
    return fact.adapt(dependent, to: id, Names(new), oldCatalog: old)
  }

  /// Whether an object that inherits from another keeps what it has when that is dropped for a while.
  private func outlives(_ target: ObjectID, _ dependent: ObjectID) -> Bool {
    guard let entry = old[dependent], let link = entry.fact.link(to: target, dependent, in: old) else {
      return false
    }
    if dropped.contains(link) || dropped.contains(old.parent(of: target)) { return true }
    return !entry.holds(target)
  }

  /// Whether a link is there before, during and after the migration.
  func keeps(_ link: ObjectID) -> Bool {
    old.contains(link) && new.contains(link) && !dropped.contains(link)
  }

  /// Whether a link is dropped by a statement about it, rather than with the object that it belongs to.
  func cuts(_ link: ObjectID) -> Bool {
    dropped.contains(link) && !dropped.contains(old.parent(of: link))
  }

  /// The object in whose CREATE statement an object that is created belongs, or that brings it along unasked.
  func creationHost(_ id: ObjectID) -> (id: ObjectID, isUnasked: Bool)? {
    guard let entry = new[id] else { return nil }
    let host = anchor(entry.fact.host(in: new) ?? entry.parent, in: new)
    if !created.contains(host), let other = entry.fact.inheritedHost(id, in: new), created.contains(other) {
      let link = entry.fact.link(to: other, id, in: new)
      if link.map(keeps) ?? true { return (other, true) }
    }
    return (host, false)
  }

  /// Of those objects the one that can best be dropped and created again: neither it nor what refers to it holds data, and
  /// that is as little as it can be.
  func replaceable(among ids: [ObjectID]) -> ObjectID? {
    var best: (id: ObjectID, count: Int)?
    for id in ids.sorted() {
      guard let count = holders(of: id, fewerThan: best?.count ?? .max) else { continue }
      best = (id, count)
    }
    return best?.id
  }

  /// How many objects have to make way for the replacement of one; nil where it can't be replaced, data would go, or there
  /// are too many.
  private func holders(of id: ObjectID, fewerThan limit: Int) -> Int? {
    guard new[id].map({ $0.fact.replaced(id, in: new) }) == id else { return nil }
    let names = Names(old)
    var queue = [id]
    var seen = ObjectSet(queue)
    var next = 0
    while next < queue.count {
      guard queue.count < limit else { return nil }
      let holder = queue[next]
      next += 1
      guard let fact = old[holder]?.fact, fact.drop(holder, names).allSatisfy({ $0.destroys == nil }) else {
        return nil
      }
      for user in old.dependents(of: holder).map(\.id) + old.children(of: holder) {
        let anchor = anchor(user, in: old)
        if new.contains(anchor), seen.insert(anchor) { queue.append(anchor) }
      }
    }
    return queue.count < limit ? queue.count : nil
  }

  private mutating func noteDerivedChildren(of id: ObjectID) {
    if dropped.contains(id) { dropped.formUnion(derivedChildren(of: id, in: old)) }
    if created.contains(id) { created.formUnion(derivedChildren(of: id, in: new)) }
  }

  private func derivedChildren(of id: ObjectID, in catalog: Catalog) -> [ObjectID] {
    var result: [ObjectID] = []
    catalog.forEachChild(of: id) { child, entry in
      if entry.isDerived { result.append(child) }
      return true
    }
    return result
  }

  /// The object that statements are about where this one is derived from it.
  func anchor(_ id: ObjectID, in catalog: Catalog) -> ObjectID {
    var id = id
    while isDerived(id, in: catalog), let entry = catalog[id] {
      id = entry.fact.host(in: catalog) ?? entry.parent
    }
    return id
  }

  /// Whether statements are never about this object itself.
  func isDerived(_ id: ObjectID, in catalog: Catalog) -> Bool {
    catalog[id]?.isDerived ?? false
  }
}
