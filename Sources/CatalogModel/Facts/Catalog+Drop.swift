// What goes along when an object is dropped: the rules of PostgreSQL's findDependentObjects.

/// An object can't be dropped since others, which would not go along, refer to it.
package struct DependencyViolation: Error, Sendable {
  package let target: ObjectID
  /// Who refers to what.
  package let dependents: [(dependent: ObjectID, target: ObjectID)]
}

extension Catalog {
  /// The objects that go when these are dropped: themselves, their children, what is tied to them automatically, and,
  /// with CASCADE, all else that refers to any of them.
  ///
  /// - Returns: each object once, dependents before what they depend on.
  /// - Throws: ``DependencyViolation`` without CASCADE, when something else refers to one of them.
  package func dropClosure(of roots: [ObjectID], cascade: Bool) throws(DependencyViolation) -> [ObjectID] {
    var order: [ObjectID] = []
    var gone: Set<ObjectID> = []
    var queue = roots
    var next = 0
    var normal: [(dependent: ObjectID, target: ObjectID)] = []
    while next < queue.count {
      let id = queue[next]
      next += 1
      guard contains(id), gone.insert(id).inserted else { continue }
      order.append(id)
      for child in children(of: id) {
        if cascade || isPart(child) { queue.append(child) } else { normal.append((child, id)) }
      }
      for (dependent, strength) in dependents(of: id) where !gone.contains(dependent) {
        switch strength {
        case .weak: continue
        case .normal where !cascade:
          normal.append((dependent, id))
        case .normal, .automatic:
          queue.append(dependent)
          if let entry = self[dependent], entry.factType.dropsParent { queue.append(entry.parent) }
        }
      }
    }
    let blocking = normal.filter { !gone.contains($0.dependent) }
    guard blocking.isEmpty || cascade else {
      throw DependencyViolation(target: roots.first ?? .none, dependents: blocking)
    }
    return order.reversed()
  }

  /// Whether an object goes with its parent unasked: all that is not just contained in it.
  package func isPart(_ id: ObjectID) -> Bool {
    guard let entry = self[id], let parent = self[entry.parent]?.fact else { return true }
    return !type(of: parent).isContainer || entry.factType.staysWithParent
  }

  /// Removes objects, dependents before what they depend on, and makes those that refer to them weakly forget them.
  package mutating func remove(closure: [ObjectID]) {
    let gone = Set(closure)
    for id in closure {
      for (dependent, strength) in dependents(of: id) where strength == .weak && !gone.contains(dependent) {
        guard let fact = self[dependent]?.fact else { continue }
        forget(id, in: dependent, fact)
      }
      remove(id)
    }
  }

  private mutating func forget<F: Fact>(_ target: ObjectID, in id: ObjectID, _ fact: F) {
    if let rest = fact.forgetting(target) {
      update(id, as: F.self) { $0 = rest }
    } else {
      remove(id)
    }
  }
}
