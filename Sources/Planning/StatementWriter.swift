// Turns sorted actions into statements: what fits into a CREATE statement goes there, clauses of one table are joined.

import CatalogModel
import DeepThreads

struct StatementWriter {
  private let builder: GraphBuilder
  private let oldNames: Names
  private let newNames: Names
  private let order: [Int32]
  /// Where each action stands in the order; for one that is part of another's statement, where that stands.
  private var position: [Int]
  private var inlined: Inlined
  private var isInlined: [Bool]
  private var statements: [PlannedStatement] = []
  /// The actions that each statement is about, apart from those that are part of others' statements.
  private var nodesOfStatement: [[Int32]] = []
  /// For each action the one in whose statement it is, which may be itself.
  private var hosts: [Int32]
  /// The place in the order that the statement at that index has, and the last statement of each head.
  private var placeOfStatement: [Int] = []
  private var lastByHead: [String: Int] = [:]
  /// The last statement that no transaction may hold; clauses do not move across it.
  private var lastBarrier = -1

  init(_ builder: GraphBuilder, _ order: [Int32]) {
    self.builder = builder
    self.order = order
    inlined = Inlined(count: builder.new.count)
    oldNames = Names(builder.old, isOnline: builder.changes.isOnline)
    newNames = Names(builder.new, old: builder.old, isOnline: builder.changes.isOnline)
    position = [Int](repeating: 0, count: order.count)
    hosts = Array(0..<Int32(order.count))
    isInlined = [Bool](repeating: false, count: order.count)
    for (place, node) in order.enumerated() { position[Int(node)] = place }
  }

  private var old: Catalog { builder.old }
  private var new: Catalog { builder.new }

  mutating func write(notesNeeds: Bool) -> Plan {
    var later: [(Action, ObjectID, Step)] = []
    for node in order { inline(node) }
    let places = order.indices.filter { !isInlined[Int(order[$0])] }
    // Each action is spelled by itself, which is most of the work.
    let spelled = inParallel(rangesBelow: places.count) { [self] range in
      places[range].map { place in
        let action = builder.graph.actions[Int(order[place])]
        return (
          steps: markedSteps(action), root: builder.root(action.id, in: action.kind == .drop ? old : new)
        )
      }
    }
    for (place, (steps, root)) in zip(places, spelled.joined()) {
      let node = order[place]
      // A clause may move up to an earlier statement only past what it does not need.
      var earliest = lastPlace(of: builder.graph.predecessors[node])
      let action = builder.graph.actions[Int(node)]
      for step in steps {
        guard let online = step.online, isLive(action) else {
          earliest = append(step, action, root, place: place, earliest: earliest)
          continue
        }
        for step in online.steps(for: step) {
          earliest = append(step, action, root, place: place, earliest: earliest)
        }
        later += online.later.map { (action, root, $0.running(with: step.setting)) }
      }
      // What needs it finds it where its clauses went.
      if !steps.isEmpty { position[Int(node)] = earliest }
    }
    for (action, root, step) in later {
      _ = append(step, action, root, place: order.count, earliest: order.count)
    }
    if notesNeeds { noteNeeds() }
    return Plan(statements: statements)
  }

  /// Whether what an action is about belongs to something that was there before, and stays.
  private func isLive(_ action: Action) -> Bool {
    let catalog = action.kind == .drop ? old : new
    if let others = catalog[action.id]?.fact.lockedBy(action.id, in: catalog) {
      return others.contains(where: isKept)
    }
    var id = action.id
    while let entry = catalog[id] {
      if id != action.id, !entry.factType.isContainer {
        guard isKept(id) else { return false }
      }
      id = entry.fact.host(in: catalog) ?? entry.parent
    }
    return true
  }

  /// Whether an object is there before, during and after the migration.
  private func isKept(_ id: ObjectID) -> Bool {
    old.contains(id) && !builder.changes.dropped.contains(id) && !builder.changes.created.contains(id)
  }

  /// The statements of an action.
  private func steps(_ action: Action) -> [Step] {
    let id = action.id
    switch action.kind {
    case .transfer:
      return builder.changes.heirs.filter { $0.value == id }.flatMap { old, _ in
        new[id]?.fact.taking(over: old, id, newNames, oldNames) ?? []
      }
    case .setAside: return builder.changes.setAside[id]?.rename ?? []
    case .drop where builder.changes.successors[id] != nil: return []
    case .drop:
      var steps = builder.changes.setAside[id]?.drop ?? old[id]?.fact.drop(id, oldNames) ?? []
      if builder.changes.heirs[id] != nil { for index in steps.indices { steps[index].destroys = nil } }
      guard let carried = builder.carried[id], !steps.isEmpty else { return steps }
      let own = steps[steps.count - 1].destroys.map { [$0] } ?? []
      let losses = carried.flatMap { old[$0]?.fact.drop($0, oldNames).compactMap(\.destroys) ?? [] }
      var seen: Set<String> = []
      let all = (own + losses).filter { seen.insert($0).inserted }
      if !all.isEmpty { steps[steps.count - 1].destroys = all.joined(separator: ", ") }
      return steps
    case .alter: return builder.changes.altered[id] ?? []
    case .create:
      var steps = new[id].map { $0.fact.withoutDeferred.create(id, inlined: inlined, newNames) } ?? []
      let path = pathWhenRun(id)
      guard !path.isEmpty else { return steps }
      var seen: Set<ObjectID> = []
      let schemas = path.filter { seen.insert($0).inserted }.map { newNames.bare($0) }
      for index in steps.indices where steps[index].setting == nil {
        steps[index].setting = "search_path = \(schemas.joined(separator: ", "))"
      }
      return steps
    case .finish:
      let steps = new[id]?.fact.finishing(id, inlined: inlined, newNames, oldCatalog: old) ?? []
      return steps + (builder.changes.setAside[id]?.handOver ?? [])
    }
  }

  /// What must be in search_path while an object is made, since functions that are run then, or put in their place, have
  /// texts that call others by bare names; nothing where they have none.
  private func pathWhenRun(_ id: ObjectID) -> [ObjectID] {
    var path: [ObjectID] = []
    addPathWhenRun(id, to: &path)
    return path
  }

  private func addPathWhenRun(_ id: ObjectID, to path: inout [ObjectID]) {
    if let entry = new[id], entry.factType.isEvaluated {
      for reference in entry.references {
        path += new[reference.target]?.fact.searchPathWhenRun(reference.target, in: new) ?? []
      }
    }
    for part in inlined.within(id) { addPathWhenRun(part, to: &path) }
  }

  /// The same, with a remark where it could not be decided for certain that the object is another one than before.
  private func markedSteps(_ action: Action) -> [Step] {
    var steps = steps(action)
    guard isUndecided(action.id) else { return steps }
    for index in steps.indices {
      steps[index].remark = joined(
        steps[index].remark,
        "Undecided, please look: the two may be the same.",
        by: " "
      )
    }
    return steps
  }

  private func isUndecided(_ id: ObjectID) -> Bool {
    if let before = old[id], let after = new[id], before.isUndecided || after.isUndecided { return true }
    return inlined.within(id).contains { isUndecided($0) }
  }

  /// The place of the last one of those actions; before all places when there are none.
  private func lastPlace(of nodes: ArraySlice<Int32>) -> Int {
    nodes.reduce(-1) { max($0, position[Int($1)]) }
  }

  /// Puts an object's definition into its host's statement when all that it needs is there before that.
  private mutating func inline(_ node: Int32) {
    guard let host = builder.creationHosts[Int(node)], let hostNode = host.node else { return }
    let id = builder.graph.actions[Int(node)].id
    let inlining =
      inlined.hasNothing(of: host.questions)
      ? host.inlining : new[id]?.fact.inlining(id, inlined: inlined, newNames) ?? .separate
    if case .separate = inlining { return }
    let needs = lastPlace(of: builder.graph.predecessors[node])
    if case .unasked = inlining {
      isInlined[Int(node)] = true
      hosts[Int(node)] = hostNode
      position[Int(node)] = max(needs, position[Int(hostNode)])
      inlined.add(id, within: host.id)
    } else if needs <= position[Int(hostNode)] {
      isInlined[Int(node)] = true
      hosts[Int(node)] = hostNode
      position[Int(node)] = position[Int(hostNode)]
      inlined.add(id, within: host.id)
    }
  }

  /// Adds a statement, or its clause to an earlier one.
  ///
  /// `root`: the object that the action's statements stand with.
  /// `earliest`: the place in the order after which it may stand.
  /// Gives the same for what follows it.
  private mutating func append(
    _ step: Step,
    _ action: Action,
    _ root: ObjectID,
    place: Int,
    earliest: Int
  ) -> Int {
    if let clause = step.clause, step.isTransactional, step.setting == nil,
      let index = lastByHead[clause.head],
      placeOfStatement[index] >= earliest, index > lastBarrier
    {
      statements[index].clauses.append(clause.clause)
      if place < order.count { nodesOfStatement[index].append(order[place]) }
      statements[index].step.destroys = joined(statements[index].step.destroys, step.destroys, by: ", ")
      statements[index].step.remark = joined(statements[index].step.remark, step.remark, by: " ")
      return placeOfStatement[index]
    }
    statements.append(
      PlannedStatement(
        step: step,
        clauses: step.clause.map { [$0.clause] } ?? [],
        object: action.id,
        root: root
      )
    )
    placeOfStatement.append(place)
    nodesOfStatement.append(place < order.count ? [order[place]] : [])
    if !step.isTransactional { lastBarrier = statements.count - 1 }
    if let clause = step.clause { lastByHead[clause.head] = statements.count - 1 }
    return place
  }

  /// Finds for each statement those that must go before it.
  private mutating func noteNeeds() {
    var lastStatement: [Int32: Int] = [:]
    for (index, nodes) in nodesOfStatement.enumerated() {
      for node in nodes { lastStatement[node] = index }
    }
    var needs = [Set<Int>](repeating: [], count: statements.count)
    // What has no statement of its own hands on what it waits for.
    var handedOn: [Int32: Set<Int>] = [:]
    for node in order {
      var own: Set<Int> = []
      for before in builder.graph.predecessors[node] {
        if let other = lastStatement[host(of: before)] { own.insert(other) }
        if let others = handedOn[before] { own.formUnion(others) }
      }
      if let statement = lastStatement[host(of: node)] {
        needs[statement].formUnion(own.subtracting([statement]))
      } else if !own.isEmpty {
        handedOn[node] = own
      }
    }
    for index in statements.indices { statements[index].needs = needs[index].sorted() }
  }

  /// The action in whose statement that one is.
  private func host(of node: Int32) -> Int32 {
    var node = node
    while hosts[Int(node)] != node { node = hosts[Int(node)] }
    return node
  }
}

extension Step.Online {
  /// What stands in the place of a step, which may have come to destroy more than it said.
  fileprivate func steps(for step: Step) -> [Step] {
    var result = steps.map { $0.running(with: step.setting) }
    guard let destroys = step.destroys, let last = result.indices.last else { return result }
    for index in result.indices { result[index].destroys = nil }
    result[last].destroys = destroys
    return result
  }
}

extension Step {
  /// The same under a setting, unless it has one.
  fileprivate func running(with setting: String?) -> Step {
    var result = self
    result.setting = result.setting ?? setting
    return result
  }
}

/// Two remarks as one; what the first says already is not said again.
private func joined(_ first: String?, _ second: String?, by separator: String) -> String? {
  guard let first else { return second }
  guard let second, !isSaid(second, in: first) else { return first }
  // What two columns are of is said once: `column a, column b of table t`.
  let whole = second.firstRange(of: " of ").map { second[$0.lowerBound...] } ?? ""
  let rest = !whole.isEmpty && first.hasSuffix(whole) ? first.dropLast(whole.count) : first[...]
  return rest + separator + second
}

/// Whether a text has that one somewhere, byte for byte: `contains` compares characters, which takes much longer.
private func isSaid(_ text: String, in whole: String) -> Bool {
  var (text, whole) = (text, whole)
  return text.withUTF8 { text in
    whole.withUTF8 { whole in
      whole.indices.dropLast(max(text.count - 1, 0)).contains { whole[$0...].starts(with: text) }
    }
  }
}
