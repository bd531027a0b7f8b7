// What is to be done with each object: created, dropped, altered, or dropped and created again.

import CatalogModel

/// The objects of a migration by what happens to them.
struct Changes {
  let old: Catalog
  let new: Catalog
  /// Dropped, those that come back among them.
  private(set) var dropped: Set<ObjectID> = []
  /// Created, those that were there before among them.
  private(set) var created: Set<ObjectID> = []
  /// Changed in place, with the statements for it.
  private(set) var altered: [ObjectID: [Step]] = [:]

  /// Decides for every difference, and for all that stands in the way of a change.
  init(_ delta: Delta, from old: Catalog, to new: Catalog) {
    self.old = old
    self.new = new
    dropped = Set(delta.removed)
    created = Set(delta.added)
    let names = Names(new)
    var replaced: [ObjectID] = []
    for change in delta.changed {
      guard let before = old[change.id]?.fact, let after = new[change.id]?.fact else { continue }
      if let (steps, disturbs) = after.alteration(from: before, change.id, names, oldCatalog: old) {
        altered[change.id] = steps
        if disturbs { replaced += pinning(change.id) }
      } else {
        replaced.append(change.id)
      }
    }
    // Derived facts are not in the delta; they come and go with their parents.
    for id in dropped.union(created) { noteDerivedChildren(of: id) }
    replace(replaced)
  }

  /// The objects that must make way while this one is changed.
  private func pinning(_ id: ObjectID) -> [ObjectID] {
    old.dependents(of: id).map(\.id).filter { dependent in
      guard let fact = old[dependent]?.fact, type(of: fact).isPinning else { return false }
      return new.contains(dependent)
    }
  }

  /// Marks objects for replacement, with all that would still refer to them: it can't stay while they are gone.
  private mutating func replace(_ roots: [ObjectID]) {
    var queue = roots
    var seen: Set<ObjectID> = []
    while let id = queue.popLast() {
      guard seen.insert(id).inserted, new.contains(id), old.contains(id) else { continue }
      dropped.insert(id)
      created.insert(id)
      altered[id] = nil
      for dependent in old.dependents(of: id).map(\.id) + old.children(of: id) where !seen.contains(dependent) {
        guard let entry = new[dependent] else { continue }
        var stays = entry.parent == id
        if !stays { entry.fact.forEachReference { target, _ in if target == id { stays = true } } }
        if stays { queue.append(dependent) }
      }
    }
  }

  private mutating func noteDerivedChildren(of id: ObjectID) {
    if dropped.contains(id) {
      for child in old.children(of: id) where isDerived(child, in: old) { dropped.insert(child) }
    }
    if created.contains(id) {
      for child in new.children(of: id) where isDerived(child, in: new) { created.insert(child) }
    }
  }

  /// Whether statements are never about this object itself.
  func isDerived(_ id: ObjectID, in catalog: Catalog) -> Bool {
    guard let fact = catalog[id]?.fact else { return false }
    return type(of: fact).isDerived
  }
}
