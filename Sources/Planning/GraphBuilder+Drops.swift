// What must go before what where objects are dropped.

import CatalogModel

extension GraphBuilder {
  /// The object whose drop takes this one along; itself when it needs a statement of its own.
  mutating func dropRoot(_ id: ObjectID) -> ObjectID {
    if let known = dropRoots[id] { return ObjectID(raw: known) }
    // What would be carried by what it carries goes by itself.
    dropRoots[id] = id.raw
    let carrier =
      detached.contains(id) ? referenceCarrier(id, onlyThroughLinks: true) : dropCarrier(id)
    let root = carrier.map { dropRoot($0) } ?? id
    dropRoots[id] = root.raw
    return root
  }

  /// Whether an object is dropped, rather than given another's name.
  private func goes(_ id: ObjectID) -> Bool { changes.dropped.contains(id) && changes.successors[id] == nil }

  private func dropCarrier(_ id: ObjectID) -> ObjectID? {
    guard let entry = old[id] else { return nil }
    if entry.factType.holdsParent {
      return goes(entry.parent) ? linkedCarrier(entry.parent) : nil
    }
    if entry.parent != .none, goes(entry.parent), old.isPart(id) { return entry.parent }
    if let host = entry.fact.host(in: old), goes(host) { return host }
    return linkedCarrier(id) ?? referenceCarrier(id)
  }

  /// What takes an object along since that refers to it automatically.
  private func referenceCarrier(_ id: ObjectID, onlyThroughLinks: Bool = false) -> ObjectID? {
    guard let entry = old[id] else { return nil }
    guard !entry.factType.dropsParent else { return nil }
    for reference in entry.references where reference.strength == .automatic {
      let target = reference.target
      guard target != id, changes.dropped.contains(target) else { continue }
      // What ties a table to its parent goes before either: nothing comes down any more.
      let link = entry.fact.link(to: target, id, in: old)
      if onlyThroughLinks && link == nil { continue }
      if let link, changes.cuts(link) { continue }
      return target
    }
    return nil
  }

  /// What takes an object along through one of its children: the partitioned table, for a partition.
  func linkedCarrier(_ id: ObjectID) -> ObjectID? {
    var carrier: ObjectID?
    old.forEachChild(of: id) { _, link in
      guard link.factType.dropsParent else { return true }
      carrier =
        link.references.last { $0.strength == .automatic && changes.dropped.contains($0.target) }?.target
      return carrier == nil
    }
    return carrier
  }

  func changesAlone(_ id: ObjectID) -> Bool {
    old[id].map { $0.factType.changesAlone } ?? false
  }

  func orderDrop(_ id: ObjectID, _ edges: inout Edges) {
    guard let entry = old[id], let node = dropNodes[id] else { return }
    let aside = asideNodes[graph.actions[Int(node)].id]
    // What is set aside, with all that belongs to it, goes when nothing uses it any more.
    edges.order(aside ?? node, before: createNodes[id])
    edges.order(aside, before: node)
    if aside != nil, entry.factType.handsOver { edges.order(finishNodes[id], before: node) }
    for reference in entry.references {
      let target = changes.anchor(reference.target, in: old)
      if let link = entry.fact.link(to: reference.target, id, in: old) {
        if changes.cuts(link) {
          edges.order(dropNodes[link], before: node)
          edges.order(dropNodes[link], before: dropNodes[target])
          continue
        }
        // What is inherited can't be dropped by itself; once the parent's is gone, it can.
        if reference.strength == .weak, graph.actions[Int(node)].id == id {
          edges.order(dropNodes[target], before: node)
        }
      }
      guard reference.strength != .weak else {
        // What names a part of its parent does so while that is there, as REVOKE names columns. Objects that stand by
        // themselves may name each other, as operators do.
        let isPart = old[entry.parent].map { !$0.factType.isContainer } ?? false
        if isPart, entry.fact.link(to: reference.target, id, in: old) == nil {
          edges.order(node, before: dropNodes[target])
        }
        continue
      }
      // What is dropped is addressed by the names that the old objects have until they are set aside.
      if aside == nil, asideNodes[target] != nil, dropNodes[target] != node {
        edges.order(node, before: asideNodes[target])
      }
      if let dropped = dropNodes[target] {
        edges.order(node, before: dropped)
      } else if !changesAlone(target), !lets(target, goFrom: node) {
        // What hands over waits for its successor, which waits for the change.
        let isHandedOver = aside != nil && entry.factType.handsOver
        edges.order(isHandedOver ? aside : node, before: alterNodes[target])
      }
    }
    // A statement of its own goes before its parent's.
    if entry.parent != .none { edges.order(node, before: dropNodes[entry.parent]) }
    if changes.disturbed.contains(entry.parent) { edges.order(node, before: alterNodes[entry.parent]) }
  }

  /// Whether an object that is changed referred to what that action drops, and so must be changed before it: a sequence
  /// whose owner goes, while a default of the same table still draws on it.
  private func lets(_ changed: ObjectID, goFrom node: Int32) -> Bool {
    old[changed]?.references.contains { dropNodes[changes.anchor($0.target, in: old)] == node } ?? false
  }

  /// What can be dropped on its own to break those cycles: objects that refer to others on the same cycle.
  func detachable(in cycles: [[Int32]]) -> Set<ObjectID> {
    var cycleOf: [Int32: Int] = [:]
    for (number, cycle) in cycles.enumerated() { for node in cycle { cycleOf[node] = number } }
    var result: Set<ObjectID> = []
    for id in changes.dropped {
      guard let node = dropNodes[id], let number = cycleOf[node], graph.actions[Int(node)].id != id,
        let entry = old[id]
      else {
        continue
      }
      for reference in entry.references {
        guard let other = dropNodes[changes.anchor(reference.target, in: old)], other != node else {
          continue
        }
        if cycleOf[other] == number { result.insert(id) }
      }
    }
    return result
  }

  /// The objects that are changed in place on a cycle.
  func altered(in cycle: [Int32]) -> [ObjectID] {
    cycle.map { graph.actions[Int($0)] }.filter { $0.kind == .alter }.map(\.id)
  }
}
