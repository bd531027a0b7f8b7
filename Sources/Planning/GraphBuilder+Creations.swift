// What must go before what where objects are created or changed.

import CatalogModel

extension GraphBuilder {
  func orderCreate(_ id: ObjectID, _ edges: inout Edges) {
    guard let entry = new[id], let node = createNodes[id] else { return }
    if entry.parent != .none {
      let parent = changes.anchor(entry.parent, in: new)
      // What is derived from an object may come into being with a change of it, as a column that a view gets.
      let made = usableNode(parent) ?? createNodes[parent]
      edges.order(parent == entry.parent ? made : readyNode(parent, for: id), before: node)
      if changes.adapted.contains(parent) || !changesAlone(parent) {
        edges.order(alterNodes[parent], before: node)
      }
    }
    if let host = entry.fact.host(in: new) { edges.order(readyNode(host, for: id), before: node) }
    if let host = creationHost(id), host.isUnasked { edges.order(createNodes[host.id], before: node) }
    for reference in entry.references where !reference.isDeferred {
      let target = reference.target
      // A table's own columns come with it, also those of its partition key.
      guard new.parent(of: target) != id else { continue }
      if orderedThroughLink(id, entry, target, node, &edges) { continue }
      let ready = readyNode(target, for: id)
      edges.order(ready, before: node)
      // Once it is used, what it is made of can't change any more.
      for part in changes.disturbedParts[target] ?? [] { edges.prefer(alterNodes[part], before: node) }
      if entry.factType.completesParent { edges.order(ready, before: createNodes[entry.parent]) }
      // What an object is tied to from the start is there before it.
      if entry.factType.dropsParent {
        edges.order(createNodes[target], before: createNodes[entry.parent])
      }
    }
    // It might be tied to what goes once more.
    for rival in entry.fact.rivals(id, in: new, since: old) where changes.dropped.contains(rival) {
      edges.order(dropNodes[rival], before: node)
    }
    orderAwaited(entry.fact, id, node, &edges)
    for target in changes.shaken(id) { edges.order(dropNodes[changes.anchor(target, in: old)], before: node) }
    // A name must be free before it is taken again.
    for space in entry.nameSpaces where !space.isOverloaded && !changes.isOfNew(entry) {
      guard let holder = old.lookUp(space, in: entry.parent, entry.name), let gone = dropNodes[holder] else {
        continue
      }
      // What is set aside frees its name by that.
      let successor = changes.successors[holder].flatMap { createNodes[$0] }
      let drop = successor ?? asideNodes[graph.actions[Int(gone)].id] ?? gone
      edges.order(drop, before: node)
      // What comes unasked takes its name when the statement that brings it along is run.
      if let host = bringer(of: id) { edges.order(drop, before: createNodes[host]) }
    }
    for target in entry.fact.mentions(id, in: new) { edges.prefer(readyNode(target, for: id), before: node) }
    guard let finish = finishNodes[id] else { return }
    edges.order(node, before: finish)
    for reference in entry.references where reference.isDeferred {
      edges.order(readyNode(reference.target, for: id), before: finish)
    }
    // What comes along with a link is finished once that is there.
    for reference in entry.references where !reference.isDeferred {
      edges.order(
        entry.fact.link(to: reference.target, id, in: new).flatMap { createNodes[$0] },
        before: finish
      )
    }
  }

  /// The object whose creation brings that one along without a word.
  private func bringer(of id: ObjectID) -> ObjectID? {
    guard let host = creationHost(id), host.node != nil, case .unasked = host.inlining else { return nil }
    return host.id
  }

  /// Whether an object has a statement of its own.
  func isSeparate(_ id: ObjectID) -> Bool {
    if let host = creationHost(id), host.node != nil, !host.isUnasked {
      if case .separate = host.inlining { return true }
      return false
    }
    if case .separate = new[id]?.fact.inlining(id, inlined: Inlined(), newNames) { return true }
    return false
  }

  private func bringsUnasked(_ id: ObjectID, _ entry: Catalog.Entry) -> Bool {
    if case .unasked = entry.fact.inlining(id, inlined: Inlined(), newNames) { return true }
    return false
  }

  /// Orders what inherits, what it inherits from, and what ties the two.
  ///
  /// - Returns: whether that was all there is to order.
  private func orderedThroughLink(
    _ id: ObjectID,
    _ entry: Catalog.Entry,
    _ target: ObjectID,
    _ node: Int32,
    _ edges: inout Edges
  ) -> Bool {
    guard let link = entry.fact.link(to: target, id, in: new) else { return false }
    if !changes.keeps(link) {
      // A table that is there already is made to look like its new parent before it is tied to it.
      if changes.created.contains(new.parent(of: link)) {
        if isSeparate(link) {
          // What the statement for the link brings along is there after that.
          if bringsUnasked(id, entry) {
            edges.order(createNodes[link], before: node)
            return false
          }
        } else {
          // What comes with the link is as its target is by then.
          edges.order(alterNodes[changes.anchor(target, in: new)], before: createNodes[new.parent(of: link)])
          guard entry.fact.precedesLinks(id, in: new) else { return false }
        }
        // What is new and comes later takes over what it finds.
        if entry.fact.precedesLinks(id, in: new), let later = createNodes[target] {
          edges.order(node, before: later)
          return true
        }
      }
      edges.order(node, before: createNodes[link])
      edges.order(readyNode(target, for: id), before: createNodes[link])
      return true
    }
    // What is to be declared at the child as well must be there first: the parent's then merges with it.
    guard (creationHost(id)?.isUnasked ?? changes.creationHost(id)?.isUnasked) == false,
      !changes.created.contains(new.parent(of: target))
    else {
      return false
    }
    edges.order(node, before: createNodes[target])
    return true
  }

  func orderAlter(_ id: ObjectID, _ edges: inout Edges) {
    guard let node = alterNodes[id], let before = old[id], let after = new[id] else { return }
    for reference in before.references { edges.order(asideNodes[reference.target], before: node) }
    for target in after.references.map(\.target) where new.parent(of: target) != id {
      if after.fact.link(to: target, id, in: new).map(changes.keeps) == false,
        orderedThroughLink(id, after, target, node, &edges)
      {
        continue
      }
      edges.order(readyNode(target, for: id), before: node)
    }
    orderAwaited(after.fact, id, node, &edges)
    for target in after.fact.mentions(id, in: new) { edges.prefer(readyNode(target, for: id), before: node) }
    for target in before.fact.mentions(id, in: old) {
      edges.prefer(node, before: dropNodes[changes.anchor(target, in: old)])
    }
    for reference in before.references {
      let target = changes.anchor(reference.target, in: old)
      if let link = before.fact.link(to: target, id, in: old), changes.cuts(link) {
        edges.order(dropNodes[link], before: node)
        edges.order(dropNodes[link], before: dropNodes[target])
      } else {
        edges.order(node, before: dropNodes[target])
      }
    }
  }

  private func orderAwaited(_ fact: any Fact, _ id: ObjectID, _ node: Int32, _ edges: inout Edges) {
    for cut in cuts[new.parent(of: id)] ?? [] { edges.prefer(cut, before: node) }
    for other in fact.awaits(id, in: new, since: old) {
      edges.order(createNodes[other], before: node)
      edges.order(alterNodes[other], before: node)
      edges.order(dropNodes[other], before: node)
    }
  }

  /// The action after which an object is as the new catalog has it, or as much so as `user` needs it, which it may be
  /// waiting for in turn.
  private func readyNode(_ id: ObjectID, for user: ObjectID) -> Int32? {
    let id = changes.anchor(id, in: new)
    if let entry = new[id], entry.factType.isUsableWhenFinished {
      return entry.refers(to: user) ? createNodes[id] : usableNode(id) ?? createNodes[id] ?? alterNodes[id]
    }
    return createNodes[id] ?? alterNodes[id]
  }

  /// The finishing of what is of no use before (``Fact/isUsableWhenFinished``).
  private func usableNode(_ id: ObjectID) -> Int32? {
    guard let finish = finishNodes[id], let entry = new[id], entry.factType.isUsableWhenFinished else {
      return nil
    }
    return finish
  }
}
