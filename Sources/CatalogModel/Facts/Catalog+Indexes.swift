// What finds facts: by name, by parent and by what they refer to.

extension Catalog {
  mutating func insert(_ id: ObjectID, _ entry: Entry) {
    reserve(id)
    entries[Int(id.raw)] = entry
    addNames(id, entry.identity, entry.nameSpaces)
    noteChild(id, entry)
    for reference in entry.references { noteDependent(id, of: reference.target) }
  }

  mutating func noteChild(_ id: ObjectID, _ entry: Entry) {
    guard entry.parent != .none else {
      if rootHints.last != id { rootHints.append(id) }
      return
    }
    reserve(entry.parent)
    // An undone removal finds its hint still there.
    if let last = childHints[Int(entry.parent.raw)].last, last.id == id, last.serial == entry.serial {
      return
    }
    childHints[Int(entry.parent.raw)].append(Hint(id: id, serial: entry.serial))
  }

  mutating func noteDependent(_ id: ObjectID, of target: ObjectID) {
    guard target != .none else { return }
    reserve(target)
    let index = Int(target.raw)
    guard dependentHints[index].last != id else { return }
    dependentHints[index].append(id)
    guard dependentHints[index].count > Self.manyDependents else { return }
    if dependentGroups.contains(target) {
      dependentGroups.add(id, identities.kind(of: id), to: target)
    } else {
      for hint in dependentHints[index] { dependentGroups.add(hint, identities.kind(of: hint), to: target) }
    }
  }

  /// Notes what an object refers to by now and did not before.
  mutating func noteDependent(_ id: ObjectID, as entry: Entry, instead before: Entry) {
    guard entry.references != before.references else { return }
    // A view may refer to thousands of columns.
    let known = before.references.count > 16 ? Set(before.references.map(\.target)) : nil
    for reference in entry.references
    where !(known?.contains(reference.target) ?? before.refers(to: reference.target)) {
      noteDependent(id, of: reference.target)
    }
  }

  /// Makes room for objects of which there are that many, with numbers below `bound`.
  mutating func reserveCapacity(_ count: Int, below bound: Int) {
    // Most have one name, and a table's row type a second.
    names.reserveCapacity(count)
    entries.reserveCapacity(bound)
    childHints.reserveCapacity(bound)
    dependentHints.reserveCapacity(bound)
  }

  mutating func reserve(_ id: ObjectID) {
    let needed = Int(id.raw) + 1
    while entries.count < needed {
      entries.append(nil)
      childHints.append([])
      dependentHints.append([])
    }
  }

  func checkFree(_ identity: Identity, _ spaces: [NameSpace]) throws(NameTaken) {
    for space in spaces {
      let holder = names.first(space.hash(identity.parent, identity.nameHash)) { id in
        has(id, space, identity.parent, identity.name)
          && (!space.isOverloaded || self[id]?.identity.arguments == identity.arguments)
      }
      if let holder { throw NameTaken(id: holder) }
    }
  }

  mutating func addNames(_ id: ObjectID, _ identity: Identity, _ spaces: [NameSpace]) {
    for space in spaces { names.insert(space.hash(identity.parent, identity.nameHash), id) }
    noteChange(spaces)
  }

  mutating func removeNames(_ id: ObjectID, _ identity: Identity, _ spaces: [NameSpace]) {
    for space in spaces { names.remove(space.hash(identity.parent, identity.nameHash), id) }
    noteChange(spaces)
  }

  mutating func noteChange(_ spaces: [NameSpace]) {
    for space in spaces { times[Int(space.id)] += 1 }
  }
}

extension NameSpace {
  /// A hash of what stands in this space under a name, of which that is the hash.
  func hash(_ parent: ObjectID, _ name: UInt64) -> UInt64 {
    mixed(UInt64(id) << 32 | UInt64(UInt32(bitPattern: parent.raw)), name)
  }

  func hash(_ parent: ObjectID, _ name: String) -> UInt64 { hash(parent, name.quickHash) }
}

/// What refers to some objects, by its kind.
///
/// Few kinds refer to any one object, though thousands of each may: every column refers to its type.
struct DependentGroups: Sendable {
  /// For each object, where its groups are.
  private var places = ObjectMap(count: 0)
  private var groups: [[(kind: FactKind, ids: [ObjectID])]] = []

  func contains(_ target: ObjectID) -> Bool { places[target] != nil }

  /// Those of one kind; nil for an object of which no groups were made.
  subscript(_ target: ObjectID, _ kind: FactKind) -> [ObjectID]? {
    places[target].map { place in groups[Int(place)].first { $0.kind == kind }?.ids ?? [] }
  }

  mutating func add(_ id: ObjectID, _ kind: FactKind, to target: ObjectID) {
    let place = Int(places[target] ?? Int32(groups.count))
    if place == groups.count {
      places[target] = Int32(place)
      groups.append([])
    }
    if let group = groups[place].firstIndex(where: { $0.kind == kind }) {
      groups[place][group].ids.append(id)
    } else {
      groups[place].append((kind, [id]))
    }
  }
}
