// Actions, what must go before what, and the one deterministic sort.

import CatalogModel
import HeapModule

/// What is done to one object.
enum ActionKind: UInt8 {
  case drop, alter, create
  /// Gives what is replaced another name, so that it can be dropped later.
  case setAside
  /// Takes over what an object holds that goes.
  case transfer
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
///
/// Two words, since it is compared for each action again and again.
struct SortKey: Comparable {
  private let high: UInt64
  private let low: UInt64

  init(phase: Int, rootRank: Int, rootSerial: Int, rank: Int, serial: Int) {
    high = Self.packed(phase, rootRank, rootSerial)
    low = Self.packed(0, rank, serial)
  }

  /// Numbers in one word, in the same order; each is moved up so that it is none below zero.
  private static func packed(_ first: Int, _ second: Int, _ third: Int) -> UInt64 {
    UInt64(first + 1) << 48 | UInt64(second + 0x8000) << 32 | UInt64(third + 0x8000_0000)
  }

  static func < (left: SortKey, right: SortKey) -> Bool { (left.high, left.low) < (right.high, right.low) }
}

/// What must go before what, as it is found.
struct Edges {
  private(set) var list: [(first: Int32, second: Int32)] = []
  private(set) var wishes: [(first: Int32, second: Int32)] = []

  /// `first` must go before `second`; nothing when either is missing or they are the same.
  mutating func order(_ first: Int32?, before second: Int32?) {
    guard let first, let second, first != second else { return }
    list.append((first, second))
  }

  /// `first` had better go before `second`.
  mutating func prefer(_ first: Int32?, before second: Int32?) {
    guard let first, let second, first != second else { return }
    wishes.append((first, second))
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
  ///
  /// Wishes on a circle are forgotten. `statement` has, for each action, the one in whose statement it can be said: no
  /// wish comes between the two. That one waits for what the other needs where `waits` says so, or where a wish would
  /// have it come later than it might.
  mutating func connect(_ edges: [Edges], statement: [Int32], waits: (Int32) -> Bool) {
    var pairs = edges.flatMap(\.list)
    let wishes = edges.flatMap(\.wishes)
    let component = Neighbours(
      of: actions.count,
      (pairs + wishes).lazy.map { (statement[Int($0.first)], statement[Int($0.second)]) }
    ).components()
    func isPossible(_ edge: (first: Int32, second: Int32)) -> Bool {
      component[Int(statement[Int(edge.first)])] != component[Int(statement[Int(edge.second)])]
    }
    let granted = wishes.filter(isPossible)
    let needs = pairs.filter { statement[Int($0.second)] != $0.second && isPossible($0) }
    pairs += granted
    // An array of tuples with other labels would be converted element by element.
    let delayed = Neighbours(of: actions.count, pairs.lazy.map { ($0.first, $0.second) }).reached(
      from: granted.lazy.map(\.second)
    )
    for (first, second) in needs {
      let host = statement[Int(second)]
      if delayed[Int(first)] || waits(host) { pairs.append((first, host)) }
    }
    predecessors = Neighbours(of: actions.count, pairs.lazy.map { ($0.second, $0.first) })
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
    var members: [Int32: [Int32]] = [:]
    for (node, component) in successors.components().enumerated() {
      members[component, default: []].append(Int32(node))
    }
    return (order, members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] })
  }

  private struct Ready: Comparable {
    let key: SortKey
    let index: Int32
    static func < (left: Ready, right: Ready) -> Bool { (left.key, left.index) < (right.key, right.index) }
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
    var pairs: [(Int32, Int32)] = []
    pairs.reserveCapacity(nodes.count)
    for node in 0..<Int32(starts.count - 1) {
      for other in self[node] { pairs.append((other, node)) }
    }
    return Neighbours(of: starts.count - 1, pairs)
  }

  /// Whether each node is one of those or can be reached from them.
  func reached(from roots: some Sequence<Int32>) -> [Bool] {
    var result = [Bool](repeating: false, count: starts.count - 1)
    var queue = Array(roots)
    while let node = queue.popLast() {
      if result[Int(node)] { continue }
      result[Int(node)] = true
      queue += self[node]
    }
    return result
  }

  /// The number of each node's strongly connected component (Tarjan's algorithm, without recursion).
  func components() -> [Int32] {
    let count = starts.count - 1
    let unseen: Int32 = -1
    var index = [Int32](repeating: unseen, count: count)
    var low = index
    var component = index
    var stack: [Int32] = []
    var work: [(node: Int32, next: Int32)] = []
    var visited: Int32 = 0
    for root in 0..<Int32(count) where index[Int(root)] == unseen {
      work.append((root, starts[Int(root)]))
      while let (node, next) = work.last {
        let place = Int(node)
        if index[place] == unseen {
          index[place] = visited
          low[place] = visited
          visited += 1
          stack.append(node)
        }
        if next < starts[place + 1] {
          work[work.count - 1].next += 1
          let target = nodes[Int(next)]
          if index[Int(target)] == unseen {
            work.append((target, starts[Int(target)]))
          } else if component[Int(target)] == unseen {
            low[place] = min(low[place], index[Int(target)])
          }
          continue
        }
        work.removeLast()
        if let parent = work.last?.node { low[Int(parent)] = min(low[Int(parent)], low[place]) }
        guard low[place] == index[place] else { continue }
        while let top = stack.popLast() {
          component[Int(top)] = node
          if top == node { break }
        }
      }
    }
    return component
  }
}
