// What finds facts: by name, by parent and by what they refer to.

extension Catalog {
  mutating func insert(_ id: ObjectID, _ entry: Entry) {
    reserve(id)
    entries[Int(id.raw)] = entry
    addNames(id, entry.identity, entry.factType.nameSpaces)
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
    if dependentGroups[target] == nil {
      dependentGroups[target] = Dictionary(grouping: dependentHints[index]) { identities.kind(of: $0) }
    } else {
      dependentGroups[target]?[identities.kind(of: id), default: []].append(id)
    }
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
