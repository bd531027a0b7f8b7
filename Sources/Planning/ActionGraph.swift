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
  typealias Edge = (first: Int32, second: Int32)
  private(set) var list: [Edge] = []

  /// `first` must go before `second`; nothing when either is missing or they are the same.
  mutating func order(_ first: Int32?, before second: Int32?) {
    guard let first, let second, first != second else { return }
    list.append((first, second))
  }
}

/// A graph of actions with edges from what must go first.
struct ActionGraph {
  private(set) var actions: [Action] = []
  private(set) var predecessors: [[Int32]] = []

  /// Adds an action; its number.
  mutating func add(_ action: Action) -> Int32 {
    actions.append(action)
    predecessors.append([])
    return Int32(actions.count - 1)
  }

  /// Adds what must go before what.
  mutating func add(_ edges: Edges) {
    for edge in edges.list { predecessors[Int(edge.second)].append(edge.first) }
  }

  /// The actions in an order that respects every edge, the least key first among those that may go.
  ///
  /// - Returns: the order, and, when there are cycles, the actions that are on one (each cycle's apart).
  func sorted() -> (order: [Int32], cycles: [[Int32]]) {
    var successors = [[Int32]](repeating: [], count: actions.count)
    var missing = [Int32](repeating: 0, count: actions.count)
    for (second, firsts) in predecessors.enumerated() {
      for first in firsts {
        successors[Int(first)].append(Int32(second))
        missing[second] += 1
      }
    }
    var ready = Heap<Ready>()
    for index in actions.indices where missing[index] == 0 {
      ready.insert(Ready(key: actions[index].key, index: Int32(index)))
    }
    var order: [Int32] = []
    order.reserveCapacity(actions.count)
    while let next = ready.popMin() {
      order.append(next.index)
      for successor in successors[Int(next.index)] {
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
  private func cycles(among nodes: [Int32], _ successors: [[Int32]]) -> [[Int32]] {
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
        let targets = successors[Int(node)]
        if next < targets.count {
          work[work.count - 1].next += 1
          let target = targets[next]
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
