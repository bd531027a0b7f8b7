// From changes to a graph: what must go before what, and what had better. No kind of object is named here.

import CatalogModel
import DeepThreads

/// Makes the graph: one node for each action, edges from references, parents and names.
struct GraphBuilder {
  let changes: Changes
  /// Objects that are dropped by a statement of their own though their parent goes too: two tables that refer to each
  /// other can be dropped only when the foreign keys went before.
  let detached: Set<ObjectID>
  private(set) var graph = ActionGraph()
  private(set) var dropNodes: ObjectMap
  private(set) var createNodes: ObjectMap
  private(set) var alterNodes: ObjectMap
  private(set) var asideNodes: ObjectMap
  /// By the object that takes over another's contents.
  private var transferNodes: [ObjectID: Int32] = [:]
  /// The number of the object whose drop takes one along, of those that were asked for.
  private var dropRoots: ObjectMap
  private var finishNodes: ObjectMap
  /// What goes with another object that is not its parent, unasked: partitions.
  private(set) var carried: [ObjectID: [ObjectID]] = [:]

  let old: Catalog
  let new: Catalog
  private let newNames: Names
  /// By the object that others are tied to, the drops of such ties: what is done to it after that does not come down.
  private var cuts: [ObjectID: [Int32]] = [:]

  init(_ changes: Changes, detached: Set<ObjectID>) {
    self.changes = changes
    self.detached = detached
    (old, new) = (changes.old, changes.new)
    newNames = Names(new, old: old, isOnline: changes.isOnline)
    let none = ObjectMap(count: max(changes.old.identities.count, changes.new.identities.count))
    (dropNodes, createNodes, alterNodes, asideNodes, finishNodes, dropRoots) = (
      none, none, none, none, none, none
    )
  }

  mutating func build() {
    let dropped = Array(changes.dropped)
    let created = changes.created.filter { !changes.isDerived($0, in: new) }
    let altered = changes.altered.keys.sorted()
    let roots = dropped.filter { dropRoot($0) == $0 }
    for (id, key) in zip(roots, keys(roots, .drop, old)) { dropNodes[id] = add(.drop, id, key.first) }
    for id in dropped where dropNodes[id] == nil {
      let root = dropRoot(id)
      dropNodes[id] = dropNodes[root]
      if !detached.contains(id), linkedCarrier(id) != nil { carried[root, default: []].append(id) }
    }
    for id in dropped where changes.cuts(id) {
      guard let entry = old[id], entry.factType.dropsParent, let node = dropNodes[id] else { continue }
      for reference in entry.references {
        cuts[reference.target, default: []].append(node)
      }
    }
    for (id, key) in zip(created, keys(created, .create, new)) {
      createNodes[id] = add(.create, id, key.first)
      if let last = key.last { finishNodes[id] = add(.finish, id, last) }
    }
    for id in changes.setAside.keys.sorted() { asideNodes[id] = add(.setAside, id, key(.setAside, id, new)) }
    for id in altered { alterNodes[id] = add(.alter, id, key(.alter, id, new)) }
    for id in changes.heirs.values.sorted() {
      transferNodes[id] = add(.transfer, id, key(.transfer, id, new))
    }
    // The nodes are there: what each object must wait for is found for each by itself.
    let edges =
      edges(dropped) { $0.orderDrop($1, &$2) }
      + edges(created) { $0.orderCreate($1, &$2) }
      + edges(altered) { $0.orderAlter($1, &$2) } + [transferEdges(created)]
    let statement = statements(of: created)
    // What is added to an object that is there has to bring all that is said with it: a column's default fills the rows.
    graph.connect(edges, statement: statement) { [actions = graph.actions] host in
      guard let entry = new[actions[Int(host)].id], let parent = new[entry.parent] else { return false }
      return !changes.created.contains(entry.parent) && !parent.factType.isContainer
    }
  }

  /// Contents are taken over when the object is there with all that is said in its own statement, and before whatever
  /// else belongs to it, or refers to it: triggers, foreign keys of others.
  private func transferEdges(_ created: [ObjectID]) -> Edges {
    var edges = Edges()
    guard !transferNodes.isEmpty else { return edges }
    for (old, id) in changes.heirs {
      edges.order(createNodes[id], before: transferNodes[id])
      edges.order(transferNodes[id], before: dropNodes[old])
      edges.order(transferNodes[id], before: finishNodes[id])
    }
    let (names, none) = (newNames, Inlined())
    func isSaidWithin(_ id: ObjectID, _ owner: ObjectID) -> Bool {
      var id = id
      while id != owner {
        guard let entry = new[id], let host = changes.creationHost(id) else { return false }
        if !host.isUnasked, case .separate = entry.fact.inlining(id, inlined: none, names) { return false }
        id = host.id
      }
      return true
    }
    for id in created where transferNodes[id] == nil {
      guard let entry = new[id] else { continue }
      let targets = [entry.parent] + entry.references.flatMap { [$0.target, new.parent(of: $0.target)] }
      for owner in Set(targets) {
        guard let transfer = transferNodes[owner] else { continue }
        if isSaidWithin(id, owner) {
          edges.order(createNodes[id], before: transfer)
        } else {
          edges.order(transfer, before: createNodes[id])
        }
      }
    }
    return edges
  }

  /// For each action, the one in whose statement it can be said, if all that it needs is there by then.
  private func statements(of created: [ObjectID]) -> [Int32] {
    let (names, none) = (newNames, Inlined(count: new.count))
    let hosts = inParallel(rangesBelow: created.count) { range in
      created[range].map { id -> Int32? in
        guard let entry = new[id], let host = changes.creationHost(id), let node = createNodes[host.id] else {
          return nil
        }
        if !host.isUnasked, case .separate = entry.fact.inlining(id, inlined: none, names) { return nil }
        return node
      }
    }
    var result = Array(0..<Int32(graph.actions.count))
    for (id, host) in zip(created, hosts.joined()) {
      if let host, let node = createNodes[id] { result[Int(node)] = host }
    }
    for id in created {
      guard let node = createNodes[id] else { continue }
      while result[Int(result[Int(node)])] != result[Int(node)] {
        result[Int(node)] = result[Int(result[Int(node)])]
      }
    }
    return result
  }

  /// What must go before what for each of many objects.
  private func edges(
    _ ids: [ObjectID],
    _ find: @Sendable (GraphBuilder, ObjectID, inout Edges) -> Void
  ) -> [Edges] {
    inParallel(rangesBelow: ids.count) { range in
      var edges = Edges()
      for id in ids[range] { find(self, id, &edges) }
      return edges
    }
  }

  // MARK: Drops

  /// The object whose drop takes this one along; itself when it needs a statement of its own.
  private mutating func dropRoot(_ id: ObjectID) -> ObjectID {
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
  private func linkedCarrier(_ id: ObjectID) -> ObjectID? {
    var carrier: ObjectID?
    old.forEachChild(of: id) { _, link in
      guard link.factType.dropsParent else { return true }
      carrier =
        link.references.last { $0.strength == .automatic && changes.dropped.contains($0.target) }?.target
      return carrier == nil
    }
    return carrier
  }

  private func changesAlone(_ id: ObjectID) -> Bool {
    old[id].map { $0.factType.changesAlone } ?? false
  }

  private func orderDrop(_ id: ObjectID, _ edges: inout Edges) {
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

  // MARK: Creation and change

  private func orderCreate(_ id: ObjectID, _ edges: inout Edges) {
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
    if let host = changes.creationHost(id), host.isUnasked { edges.order(createNodes[host.id], before: node) }
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
      if let host = bringer(of: id, entry) { edges.order(drop, before: createNodes[host]) }
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
  private func bringer(of id: ObjectID, _ entry: Catalog.Entry) -> ObjectID? {
    guard let host = changes.creationHost(id), createNodes[host.id] != nil else { return nil }
    if host.isUnasked { return host.id }
    return bringsUnasked(id, entry) ? host.id : nil
  }

  private func isSeparate(_ id: ObjectID) -> Bool {
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
    guard changes.creationHost(id)?.isUnasked == false, !changes.created.contains(new.parent(of: target))
    else {
      return false
    }
    edges.order(node, before: createNodes[target])
    return true
  }

  private func orderAlter(_ id: ObjectID, _ edges: inout Edges) {
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

  // MARK: Keys

  private mutating func add(_ kind: ActionKind, _ id: ObjectID, _ key: SortKey) -> Int32 {
    graph.add(Action(kind: kind, id: id, key: key))
  }

  /// The keys of one action about each of many objects, and of its finishing where it needs that.
  private func keys(_ ids: [ObjectID], _ kind: ActionKind, _ catalog: Catalog) -> [(
    first: SortKey, last: SortKey?
  )] {
    let parts = inParallel(rangesBelow: ids.count) { range in
      ids[range].map { id -> (first: SortKey, last: SortKey?) in
        let isUnfinished = kind == .create && catalog[id]?.fact.needsFinishing == true
        return (key(kind, id, catalog), isUnfinished ? key(.finish, id, catalog) : nil)
      }
    }
    return parts.flatMap(\.self)
  }

  private func key(_ kind: ActionKind, _ id: ObjectID, _ catalog: Catalog) -> SortKey {
    let top = root(id, in: catalog)
    let sign = kind == .drop ? -1 : 1
    return SortKey(
      phase: isFirst(kind, id) ? -1 : kind == .drop ? 0 : 1,
      rootRank: sign * (catalog[top]?.fact.rank ?? 0),
      rootSerial: sign * Int(catalog[top]?.serial ?? 0),
      rank: sign * (catalog[id]?.fact.rank ?? 0) + (kind == .finish ? 1 : 0),
      serial: sign * Int(catalog[id]?.serial ?? 0)
    )
  }

  /// Whether to go before everything else where possible: what no transaction may hold would cut one in two.
  private func isFirst(_ kind: ActionKind, _ id: ObjectID) -> Bool {
    guard kind == .alter, let steps = changes.altered[id] else { return false }
    return steps.allSatisfy { !$0.isTransactional }
  }

  /// The object that this one's statements stand with.
  func root(_ id: ObjectID, in catalog: Catalog) -> ObjectID {
    var id = id
    while let entry = catalog[id], entry.factType.staysWithParent {
      let next = entry.fact.host(in: catalog) ?? entry.parent
      guard next != .none, catalog.contains(next) else { break }
      id = next
    }
    return id
  }
}
