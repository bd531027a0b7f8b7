// Actions, what must go before what, and the one deterministic sort.

import CatalogModel
import HeapModule

/// What is done to one object.
enum ActionKind: UInt8 {
  case drop, alter, create
  /// Gives what is replaced another name, so that it can be dropped later.
  case setAside
  /// Sets what could not be set at creation (``Attribute/isDeferred``).
  case finish
}

/// One action of a plan: a node of the graph.
struct Action {
  let kind: ActionKind
  let id: ObjectID
  let key: SortKey
}

/// The order among actions that could go at the same time: drops first, then by kind, then as the files have them.
struct SortKey: Comparable {
  var phase: Int
  var rootRank: Int
  var rootSerial: Int
  var rank: Int
  var serial: Int

  static func < (left: SortKey, right: SortKey) -> Bool {
    (left.phase, left.rootRank, left.rootSerial, left.rank, left.serial)
      < (right.phase, right.rootRank, right.rootSerial, right.rank, right.serial)
  }
}

/// What must go before what, as it is found.
struct Edges {
  private(set) var list: [(first: Int32, second: Int32)] = []

  /// `first` must go before `second`; nothing when either is missing or they are the same.
  mutating func order(_ first: Int32?, before second: Int32?) {
    guard let first, let second, first != second else { return }
    list.append((first, second))
  }
}

/// A graph of actions with edges from what must go first.
struct ActionGraph {
  private(set) var actions: [Action] = []
  /// What must go before each action.
  private(set) var predecessors = Neighbours()

  /// Adds an action; its number.
  mutating func add(_ action: Action) -> Int32 {
    actions.append(action)
    return Int32(actions.count - 1)
  }

  /// Says what must go before what, once all actions are there.
  mutating func connect(_ edges: [Edges]) {
    predecessors = Neighbours(of: actions.count, edges.lazy.flatMap(\.list).map { ($0.second, $0.first) })
  }

  /// The actions in an order that respects every edge, the least key first among those that may go.
  ///
  /// - Returns: the order, and, when there are cycles, the actions that are on one (each cycle's apart).
  func sorted() -> (order: [Int32], cycles: [[Int32]]) {
    let successors = predecessors.reversed
    var missing = actions.indices.map { Int32(predecessors[Int32($0)].count) }
    var ready = Heap<Ready>()
    for index in actions.indices where missing[index] == 0 {
      ready.insert(Ready(key: actions[index].key, index: Int32(index)))
    }
    var order: [Int32] = []
    order.reserveCapacity(actions.count)
    while let next = ready.popMin() {
      order.append(next.index)
      for successor in successors[next.index] {
        missing[Int(successor)] -= 1
        if missing[Int(successor)] == 0 {
          ready.insert(Ready(key: actions[Int(successor)].key, index: successor))
        }
      }
    }
    guard order.count < actions.count else { return (order, []) }
    return (order, cycles(among: actions.indices.filter { missing[$0] > 0 }.map(Int32.init), successors))
  }

  private struct Ready: Comparable {
    let key: SortKey
    let index: Int32
    static func < (left: Ready, right: Ready) -> Bool { (left.key, left.index) < (right.key, right.index) }
  }

  /// The strongly connected components of more than one action (Tarjan's algorithm, without recursion).
  private func cycles(among nodes: [Int32], _ successors: Neighbours) -> [[Int32]] {
    var index: [Int32: Int] = [:]
    var low: [Int32: Int] = [:]
    var onStack: Set<Int32> = []
    var stack: [Int32] = []
    var result: [[Int32]] = []
    let among = Set(nodes)
    for root in nodes where index[root] == nil {
      var work: [(node: Int32, next: Int)] = [(root, 0)]
      while let (node, next) = work.last {
        if next == 0 {
          index[node] = index.count
          low[node] = index[node]
          stack.append(node)
          onStack.insert(node)
        }
        let targets = successors[node]
        if next < targets.count {
          work[work.count - 1].next += 1
          let target = targets[targets.startIndex + next]
          guard among.contains(target) else { continue }
          if index[target] == nil {
            work.append((target, 0))
          } else if onStack.contains(target) {
            low[node] = min(low[node] ?? 0, index[target] ?? 0)
          }
          continue
        }
        work.removeLast()
        if let parent = work.last?.node { low[parent] = min(low[parent] ?? 0, low[node] ?? 0) }
        if low[node] == index[node] {
          var component: [Int32] = []
          while let top = stack.popLast() {
            onStack.remove(top)
            component.append(top)
            if top == node { break }
          }
          if component.count > 1 { result.append(component.sorted()) }
        }
      }
    }
    return result
  }
}

/// Lists of nodes, one for each node, in one array.
struct Neighbours {
  private var starts: [Int32] = [0]
  private var nodes: [Int32] = []

  init() {}

  /// For `count` nodes, from pairs of a node and one that goes into its list, in that order.
  init(of count: Int, _ pairs: some Sequence<(Int32, Int32)>) {
    starts = [Int32](repeating: 0, count: count + 1)
    for (node, _) in pairs { starts[Int(node) + 1] += 1 }
    for node in 0..<count { starts[node + 1] += starts[node] }
    nodes = [Int32](repeating: 0, count: Int(starts[count]))
    var places = starts
    for (node, other) in pairs {
      nodes[Int(places[Int(node)])] = other
      places[Int(node)] += 1
    }
  }

  subscript(_ node: Int32) -> ArraySlice<Int32> { nodes[Int(starts[Int(node)])..<Int(starts[Int(node) + 1])] }

  /// The same edges in the other direction.
  var reversed: Neighbours {
    let count = starts.count - 1
    return Neighbours(
      of: count,
      (0..<Int32(count)).lazy.flatMap { node in self[node].lazy.map { ($0, node) } }
    )
  }
}
