// Turns sorted actions into statements: what fits into a CREATE statement goes there, clauses of one table are joined.

import CatalogModel

struct StatementWriter {
  private let builder: GraphBuilder
  private let order: [Int32]
  /// Where each action stands in the order; for one that is part of another's statement, where that stands.
  private var position: [Int]
  private var inlined = Inlined()
  private var isInlined: [Bool]
  private var statements: [PlannedStatement] = []
  /// The place in the order that the statement at that index has, and the last statement of each head.
  private var placeOfStatement: [Int] = []
  private var lastByHead: [String: Int] = [:]
  /// The last statement that no transaction may hold; clauses do not move across it.
  private var lastBarrier = -1

  init(_ builder: GraphBuilder, _ order: [Int32]) {
    self.builder = builder
    self.order = order
    position = [Int](repeating: 0, count: order.count)
    isInlined = [Bool](repeating: false, count: order.count)
    for (place, node) in order.enumerated() { position[Int(node)] = place }
  }

  private var old: Catalog { builder.changes.old }
  private var new: Catalog { builder.changes.new }

  mutating func write() -> Plan {
    let newNames = Names(new, old: old)
    let oldNames = Names(old)
    for node in order { inline(node, newNames) }
    for (place, node) in order.enumerated() where !isInlined[Int(node)] {
      let action = builder.graph.actions[Int(node)]
      var steps: [Step]
      switch action.kind {
      case .setAside: steps = builder.changes.setAside[action.id]?.rename ?? []
      case .drop where builder.changes.successors[action.id] != nil: steps = []
      case .drop:
        steps =
          builder.changes.setAside[action.id]?.drop ?? old[action.id]?.fact.drop(action.id, oldNames) ?? []
        for id in builder.carried[action.id] ?? [] where !steps.isEmpty {
          let losses = old[id]?.fact.drop(id, oldNames).compactMap(\.destroys) ?? []
          for loss in losses { steps[steps.count - 1].destroys = joined(steps.last?.destroys, loss) }
        }
      case .alter: steps = builder.changes.altered[action.id] ?? []
      case .create:
        steps =
          new[action.id].map { $0.fact.withoutDeferred.create(action.id, inlined: inlined, newNames) } ?? []
      case .finish:
        steps = new[action.id]?.fact.finishing(action.id, inlined: inlined, newNames, oldCatalog: old) ?? []
      }
      // A clause may move up to an earlier statement only past what it does not need.
      var earliest = builder.graph.predecessors[Int(node)].map { position[Int($0)] }.max() ?? -1
      for step in steps { earliest = append(step, action, place: place, earliest: earliest) }
    }
    return Plan(statements: statements)
  }

  /// Puts an object's definition into its host's statement when all that it needs is there before that.
  private mutating func inline(_ node: Int32, _ names: Names) {
    let action = builder.graph.actions[Int(node)]
    guard action.kind == .create, let entry = new[action.id] else { return }
    guard let (host, isUnasked) = builder.changes.creationHost(action.id) else { return }
    let inlining = isUnasked ? .unasked : entry.fact.inlining(action.id, inlined: inlined, names)
    if case .separate = inlining { return }
    let needs = builder.graph.predecessors[Int(node)].map { position[Int($0)] }.max() ?? -1
    guard let hostNode = builder.createNodes[host] else { return }
    if case .unasked = inlining {
      isInlined[Int(node)] = true
      position[Int(node)] = max(needs, position[Int(hostNode)])
      inlined.add(action.id, within: host)
    } else if needs <= position[Int(hostNode)] {
      isInlined[Int(node)] = true
      position[Int(node)] = position[Int(hostNode)]
      inlined.add(action.id, within: host)
    }
  }

  /// Adds a statement, or its clause to an earlier one.
  ///
  /// `earliest`: the place in the order after which it may stand.
  /// Gives the same for what follows it.
  private mutating func append(_ step: Step, _ action: Action, place: Int, earliest: Int) -> Int {
    if let clause = step.clause, step.isTransactional, step.setting == nil,
      let index = lastByHead[clause.head],
      placeOfStatement[index] >= earliest, index > lastBarrier
    {
      statements[index].clauses.append(clause.clause)
      statements[index].step.destroys = joined(statements[index].step.destroys, step.destroys)
      statements[index].step.remark = joined(statements[index].step.remark, step.remark)
      return placeOfStatement[index]
    }
    let catalog = action.kind == .drop ? old : new
    statements.append(
      PlannedStatement(
        step: step,
        clauses: step.clause.map { [$0.clause] } ?? [],
        object: action.id,
        root: builder.root(action.id, in: catalog)
      )
    )
    placeOfStatement.append(place)
    if !step.isTransactional { lastBarrier = statements.count - 1 }
    if let clause = step.clause { lastByHead[clause.head] = statements.count - 1 }
    return place
  }

  private func joined(_ first: String?, _ second: String?) -> String? {
    guard let first else { return second }
    guard let second, second != first else { return first }
    return "\(first), \(second)"
  }
}
