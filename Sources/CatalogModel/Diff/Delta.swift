// What differs between two catalogs: the same walk for every kind.

private import DeepThreads

/// The differences between two catalogs that share their identities.
package struct Delta: Sendable {
  /// An object that is in both, with the names of the attributes that differ.
  package struct Changed: Sendable {
    package let id: ObjectID
    package let attributes: [String]
  }

  package var added: [ObjectID] = []
  package var removed: [ObjectID] = []
  package var changed: [Changed] = []

  package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  private init() {}

  /// Compares facts one by one, in the order of their numbers.
  package init(from old: Catalog, to new: Catalog) {
    self.init()
    let count = max(old.entries.count, new.entries.count)
    for part in inParallel(rangesBelow: count, { Delta($0, old, new) }) {
      added += part.added
      removed += part.removed
      changed += part.changed
    }
  }

  /// Compares the facts with those numbers.
  private init(_ numbers: Range<Int>, _ old: Catalog, _ new: Catalog) {
    self.init()
    for index in numbers {
      let before = compared(old, index)
      let after = compared(new, index)
      let id = ObjectID(raw: Int32(index))
      switch (before, after) {
      case (nil, nil): continue
      case (nil, _?): added.append(id)
      case (_?, nil): removed.append(id)
      case (let before?, let after?):
        guard before !== after, !after.fact.equals(before.fact) else { continue }
        let attributes = after.fact.differences(from: before.fact)
        if !attributes.isEmpty { changed.append(Changed(id: id, attributes: attributes)) }
      }
    }
  }
}

extension Delta {
  /// The differences in words: what is missing in the first catalog, too much, or differs.
  package func described(from old: Catalog, to new: Catalog) -> [String] {
    let (oldNames, newNames) = (Names(old), Names(new))
    return added.map { "\(newNames.described($0)) is missing" }
      + removed.map { "\(oldNames.described($0)) is too much" }
      + changed.map { "\(newNames.described($0.id)) differs in \($0.attributes.joined(separator: ", "))" }
  }
}

/// The entry at that index, unless it is one that follows from others.
private func compared(_ catalog: Catalog, _ index: Int) -> Catalog.Entry? {
  guard index < catalog.entries.count, let entry = catalog.entries[index] else { return nil }
  return entry.isDerived ? nil : entry
}
