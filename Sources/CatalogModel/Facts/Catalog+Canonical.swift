// After a fold with renames: every object gets the number of the identity that it ended with.

private import DeepThreads

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

    // What is only referred to gets its number too.
    for index in 0..<identities.count { _ = number(of: ObjectID(raw: Int32(index))) }
    let known = canonical
    self = rebuilt(living, identities) { known[$0] ?? $0 }
  }

  /// What it holds, of which nothing is left here: who gets it can change it without a copy.
  package mutating func take() -> Catalog {
    let result = self
    self = Catalog()
    return result
  }

  /// Takes over the numbers of another catalog's identities, which gets those that it lacks.
  ///
  /// Both must be canonical (``canonicalise()``). Afterwards the two can be compared.
  package mutating func adoptNumbers(of other: inout Catalog) {
    // Taken out, so that it grows in place.
    var identities = other.identities
    other.identities = Identities()
    identities.reserveCapacity(identities.count + self.identities.count)
    let own = self.identities
    var numbers = [Int32](repeating: -1, count: own.count)

    func number(of id: ObjectID) -> ObjectID {
      // What has no identity, such as the role PUBLIC among the arguments of a privilege, has no other number.
      guard id.raw >= 0 else { return id }
      if numbers[Int(id.raw)] >= 0 { return ObjectID(raw: numbers[Int(id.raw)]) }
      var identity = own[id]
      if identity.parent != .none { identity.parent = number(of: identity.parent) }
      if !identity.arguments.isEmpty { identity.arguments = identity.arguments.map { number(of: $0) } }
      let result = identities.number(of: identity)
      numbers[Int(id.raw)] = result.raw
      return result
    }

    for index in 0..<own.count { _ = number(of: ObjectID(raw: Int32(index))) }
    let known = numbers
    var result = rebuilt(Array(all), identities) { $0.raw >= 0 ? ObjectID(raw: known[Int($0.raw)]) : $0 }
    result.identities = identities
    self = result
    other.identities = identities
  }

  /// The same objects under the same numbers, as if they had been created in that order.
  package func inOrder(_ order: [ObjectID]) -> Catalog {
    var result = Catalog(identities: identities)
    for (serial, id) in order.enumerated() {
      if let entry = self[id] { result.insert(id, entry.with(serial: Int32(serial))) }
    }
    result.adoptSerials(of: self)
    return result
  }

  /// The same objects under other numbers, those of `identities`, which has one for each of them.
  private func rebuilt(
    _ living: [ObjectID],
    _ identities: Identities,
    _ number: @Sendable (ObjectID) -> ObjectID
  ) -> Catalog {
    var result = Catalog(identities: identities)
    let entries = living.compactMap { id in self[id].map { (id: id, entry: $0) } }
      .sorted { ($0.entry.serial, $0.id) < ($1.entry.serial, $1.id) }
    let parts = inParallel(rangesBelow: entries.count) { range in
      entries[range].map { (number($0.id), $0.entry.mapped(number)) }
    }
    result.reserveCapacity(entries.count, below: identities.count)
    for part in parts {
      for (id, entry) in part { result.insert(id, entry) }
    }
    result.adoptSerials(of: self)
    return result
  }
}
