// Two copies of a catalog, of which one follows what is done to the other.

extension Catalog {
  /// What was done to a catalog since ``begin()``, for another one to follow.
  package struct Trail: Sendable {
    fileprivate let journal: [Undo]
    /// The objects that were touched, as they are now; nil for those that are gone.
    fileprivate let entries: [(id: ObjectID, entry: Entry?)]
    /// Those that have come since the last trail.
    fileprivate let identities: [Identity]
  }

  /// What was done since ``begin()``, to be taken before ``commit()``.
  ///
  /// `known`: how many identities there were when the last one was taken.
  package func trail(since known: Int) -> Trail {
    Trail(
      journal: journal,
      entries: journal.map { undo in
        switch undo {
        case .add(let id), .restore(let id, _), .replace(let id, _): (id, self[id])
        }
      },
      identities: identities.added(since: known)
    )
  }

  /// Does the same to this one, which was like the other before; ``changes`` are those of the trail then.
  package mutating func follow(_ trail: Trail) {
    identities.append(trail.identities)
    for (id, entry) in trail.entries {
      let before = self[id]
      guard before !== entry else { continue }
      if let before { removeNames(id, before.identity, before.nameSpaces) }
      if let before, let entry, before.serial == entry.serial, before.parent == entry.parent {
        entries[Int(id.raw)] = entry
        addNames(id, entry.identity, entry.nameSpaces)
        noteDependent(id, as: entry, instead: before)
      } else if let entry {
        insert(id, entry)
      } else {
        entries[Int(id.raw)] = nil
      }
    }
    journal = trail.journal
  }
}
