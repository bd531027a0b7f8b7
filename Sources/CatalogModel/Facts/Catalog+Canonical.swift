// After a fold with renames: every object gets the number of the identity that it ended with.

extension Catalog {
  /// Renumbers what was renamed, moved, or born under a taken identity, and all references to it.
  ///
  /// Costs nothing when nothing was; otherwise once over the whole catalog, however many renames there were.
  package mutating func canonicalise() {
    guard isDisplaced else { return }
    isDisplaced = false
    var canonical: [ObjectID: ObjectID] = [:]
    var identities = self.identities

    func number(of id: ObjectID) -> ObjectID {
      if let known = canonical[id] { return known }
      // What has no identity, such as the role PUBLIC among the arguments of a privilege, has no other number.
      guard id.raw >= 0 else { return id }
      canonical[id] = id  // an object among its own arguments would otherwise recurse for ever
      // What no fact stands for, such as the array of a type, goes along with its parent.
      let old = self[id]?.identity ?? identities[id]
      var identity = old
      if identity.parent != .none { identity.parent = number(of: identity.parent) }
      identity.arguments = identity.arguments.map { number(of: $0) }
      guard contains(id) || identity != old else { return id }
      let result = identities.number(of: identity)
      canonical[id] = result
      return result
    }

    let living = Array(all)
    for id in living { _ = number(of: id) }
    guard living.contains(where: { canonical[$0] != $0 }) else { return }

    var result = Catalog(identities: identities)
    for id in living.sorted(by: { (self[$0]?.serial ?? 0) < (self[$1]?.serial ?? 0) }) {
      guard var entry = self[id] else { continue }
      entry.identity.parent = number(of: entry.identity.parent)
      entry.identity.arguments = entry.identity.arguments.map { number(of: $0) }
      entry.fact = entry.fact.mapReferences { number(of: $0) }
      result.insert(number(of: id), entry)
    }
    result.identities = identities
    result.adoptSerials(of: self)
    self = result
  }
}
