// FOR UPDATE and its kin (transformLockingClause in analyze.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  mutating func lockingClause(_ nodes: Node.Elements) throws(Refusal) {
    for node in nodes.compactMap({ $0.as(.lockingClause) }) {
      let strength: RowLock.Strength =
        switch node.text("strength") ?? "" {
        case "LCS_FORKEYSHARE": .keyShare
        case "LCS_FORSHARE": .share
        case "LCS_FORNOKEYUPDATE": .noKeyUpdate
        default: .update
        }
      let waiting: RowLock.Waiting =
        node.is("waitPolicy", "LockWaitSkip")
        ? .skip : node.is("waitPolicy", "LockWaitError") ? .error : .block
      try checkLockable(current, strength, at: node)
      let names = node.list("lockedRels").compactMap { $0.as(.rangeVar) }
      if names.isEmpty {
        for (entry, content) in current.rangeTable.enumerated() where content.isLockable {
          try checkLockable(content, strength, at: node)
          current.lock(RowLock(strength, entry: entry, waiting: waiting))
        }
      }
      for name in names {
        let wanted = name.text("relname") ?? ""
        // Whatever has that name, also behind the alias of a join.
        let entry = current.rangeTable.firstIndex { lockName(of: $0) == wanted }
        guard let entry else {
          throw refused(
            "unknown-locked-relation",
            "relation \"\(wanted)\" in \(strength.rawValue) clause not found in FROM clause",
            at: name
          )
        }
        let found = current.rangeTable[entry]
        guard found.isLockable else {
          throw refused(
            "lock-not-allowed",
            "\(strength.rawValue) cannot be applied to \(found.lockedAs)",
            at: name
          )
        }
        try checkLockable(found, strength, at: node)
        current.lock(RowLock(strength, entry: entry, waiting: waiting))
      }
    }
  }

  private func lockName(of entry: RangeEntry) -> String? {
    if let alias = entry.alias { return alias }
    switch entry.kind {
    case .relation(let id, _, _): return resolver.objectName(id)
    case .commonTable(let index, let above):
      return levels[levels.count - 1 - above].commonTables.first { $0.index == index }?.name
    default: return nil
    }
  }

  /// What rows can't be told apart can't be locked (CheckSelectLocking), in queries in FROM neither.
  private func checkLockable(
    _ query: Query,
    _ strength: RowLock.Strength,
    at node: Node
  ) throws(Refusal) {
    if let obstacle = query.obstacleToLocks {
      throw refused("lock-not-allowed", "\(strength.rawValue) is not allowed with \(obstacle)", at: node)
    }
  }

  private func checkLockable(_ entry: RangeEntry, _ strength: RowLock.Strength, at node: Node) throws(Refusal)
  {
    guard case .subquery(let query) = entry.kind else { return }
    try checkLockable(query, strength, at: node)
    for inner in query.rangeTable { try checkLockable(inner, strength, at: node) }
  }
}

extension Query {
  /// Locks an entry of FROM: once, in the stronger way (applyLockingClause).
  ///
  /// The locks of a query there become as strong; of what it does not lock itself nothing is kept that is printed.
  fileprivate mutating func lock(_ lock: RowLock) {
    if let index = locks.firstIndex(where: { $0.entry == lock.entry }) {
      locks[index].strengthen(lock)
    } else {
      locks.append(lock)
    }
    rangeTable[lock.entry].strengthenLocks(lock)
  }

  fileprivate mutating func strengthenLocks(_ lock: RowLock) {
    for index in locks.indices { locks[index].strengthen(lock) }
    for index in rangeTable.indices { rangeTable[index].strengthenLocks(lock) }
  }

  /// What keeps rows from being locked; nil when nothing does.
  fileprivate var obstacleToLocks: String? {
    if setOperation != nil { return "UNION/INTERSECT/EXCEPT" }
    if distinct != .no { return "DISTINCT clause" }
    if !groupBy.isEmpty { return "GROUP BY clause" }
    if having != nil { return "HAVING clause" }
    let values = targets.map(\.expression) + orderBy.compactMap(\.expression)
    if values.contains(where: { $0.hasAggregate(ofLevel: 0) }) { return "aggregate functions" }
    if values.contains(where: \.hasWindowFunction) { return "window functions" }
    if targets.contains(where: \.expression.returnsSet) {
      return "set-returning functions in the target list"
    }
    return nil
  }
}

extension RangeEntry {
  fileprivate mutating func strengthenLocks(_ lock: RowLock) {
    guard case .subquery(var query) = kind else { return }
    query.strengthenLocks(lock)
    kind = .subquery(query)
  }

  /// How a refusal to lock it names it.
  fileprivate var lockedAs: String {
    switch kind {
    case .join: "a join"
    case .functions: "a function"
    case .xmlTable: "a table function"
    case .values: "VALUES"
    case .commonTable: "a WITH query"
    case .transition: "a named tuplestore"
    case .relation, .subquery, .row: "this"
    }
  }

  fileprivate var isLockable: Bool {
    switch kind {
    case .relation, .subquery: true
    default: false
    }
  }
}

extension RowLock {
  fileprivate mutating func strengthen(_ other: RowLock) {
    if other.strength.rank > strength.rank { strength = other.strength }
    if other.waiting.rank > waiting.rank { waiting = other.waiting }
  }
}

extension RowLock.Strength {
  fileprivate var rank: Int {
    switch self {
    case .keyShare: 0
    case .share: 1
    case .noKeyUpdate: 2
    case .update: 3
    }
  }
}

extension RowLock.Waiting {
  fileprivate var rank: Int {
    switch self {
    case .block: 0
    case .skip: 1
    case .error: 2
    }
  }
}
