// From changes to a graph: what must go before what, and what had better. No kind of object is named here.

import CatalogModel
import DeepThreads

/// The object in whose CREATE statement another one may come into being.
struct CreationHost {
  let id: ObjectID
  /// The host's own creation; nil when it is there already.
  let node: Int32?
  /// Whether it brings the other along in any case.
  let isUnasked: Bool
  /// How the other comes with it while nothing else does.
  let inlining: Inlining
  /// What that depends on.
  let questions: Inlined.Questions.List
}

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
  var dropRoots: ObjectMap
  private(set) var finishNodes: ObjectMap
  /// What goes with another object that is not its parent, unasked: partitions.
  private(set) var carried: [ObjectID: [ObjectID]] = [:]

  /// By the creation's node.
  private(set) var creationHosts: [CreationHost?] = []

  let old: Catalog
  let new: Catalog
  let newNames: Names
  /// By the object that others are tied to, the drops of such ties: what is done to it after that does not come down.
  private(set) var cuts: [ObjectID: [Int32]] = [:]

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
    creationHosts = creationHosts(created)
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
    func isSaidWithin(_ id: ObjectID, _ owner: ObjectID) -> Bool {
      var id = id
      while id != owner {
        guard let host = creationHost(id) else { return false }
        if !host.isUnasked, isSeparate(id) { return false }
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

  /// Finds for each creation the object in whose statement it may be said.
  private func creationHosts(_ created: [ObjectID]) -> [CreationHost?] {
    let found = inParallel(rangesBelow: created.count) { range in
      let questions = Inlined.Questions()
      let none = Inlined(count: new.count, questions)
      return created[range].map { id -> CreationHost? in
        guard let entry = new[id], let (host, isUnasked) = changes.creationHost(id) else { return nil }
        guard let node = createNodes[host] else {
          return CreationHost(
            id: host,
            node: nil,
            isUnasked: isUnasked,
            inlining: .separate,
            questions: questions.take()
          )
        }
        let inlining = isUnasked ? .unasked : entry.fact.inlining(id, inlined: none, newNames)
        return CreationHost(
          id: host,
          node: node,
          isUnasked: isUnasked,
          inlining: inlining,
          questions: questions.take()
        )
      }
    }
    var hosts = [CreationHost?](repeating: nil, count: graph.actions.count)
    for (id, host) in zip(created, found.joined()) {
      if let node = createNodes[id] { hosts[Int(node)] = host }
    }
    return hosts
  }

  /// The object in whose statement the creation of one may be said; nil when it is not created.
  func creationHost(_ id: ObjectID) -> CreationHost? {
    createNodes[id].flatMap { creationHosts[Int($0)] }
  }

  /// For each action, the one in whose statement it can be said, if all that it needs is there by then.
  private func statements(of created: [ObjectID]) -> [Int32] {
    var result = Array(0..<Int32(graph.actions.count))
    let nodes = created.compactMap { createNodes[$0] }
    for node in nodes {
      guard let host = creationHosts[Int(node)], let hostNode = host.node else { continue }
      if case .separate = host.inlining { continue }
      result[Int(node)] = hostNode
    }
    for node in nodes {
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
