// How many locks a migration holds at once, where that is more than servers have room for.

import CatalogModel
import Elaboration
import Planning
import PostgresSyntax

extension Report {
  /// Says so when a transaction takes that many locks, more than most servers have room for, so that it ends with
  /// "out of shared memory".
  ///
  /// `count`: as ``Plan/manyLocks(from:to:)`` has it.
  mutating func remarkOnLocks(_ count: Int?) {
    guard let count else { return }
    // Others need some as well.
    var setting = 128
    while setting * 80 < count { setting *= 2 }
    add(
      Diagnostic(
        id: "many-locks",
        severity: .warning,
        message: "one transaction takes about \((count + 50) / 100 * 100) locks; "
          + "a server with the usual max_locks_per_transaction = 64 may have room for no more than \(Plan.usualLocks)",
        range: .nowhere,
        help:
          "let the server start with max_locks_per_transaction = \(setting), or apply the migration in pieces"
      )
    )
  }
}

extension Plan {
  /// The locks that a server has room for as it is installed: `max_locks_per_transaction` for each of `max_connections`.
  fileprivate static let usualLocks = 64 * 100

  /// About how many locks the greatest of its transactions holds at its end, where that is more than most servers have
  /// room for.
  func manyLocks(from old: Catalog, to new: Catalog) -> Int? {
    // No statement takes more than a handful, nearly always.
    guard statements.count > Self.usualLocks / 8 else { return nil }
    let count = locks(from: old, to: new)
    return count > Self.usualLocks ? count : nil
  }

  /// About how many locks the greatest of its transactions holds at its end: one for each object that is made, dropped or
  /// looked at (LockRelation, AcquireDeletionLock), and for the type of a table's rows, its table for long values and the
  /// index of that.
  private func locks(from old: Catalog, to new: Catalog) -> Int {
    var (greatest, held, extra) = (0, Set<ObjectID>(), 0)
    for statement in statements {
      guard statement.step.isTransactional else {
        (held, extra) = ([], 0)
        continue
      }
      let catalog = new.contains(statement.object) ? new : old
      guard held.insert(statement.object).inserted else { continue }
      defer { greatest = max(greatest, held.count + extra) }
      guard let relation = relationHolding(statement.object, { catalog[$0] }) else { continue }
      held.insert(relation)
      guard old.contains(statement.object) != new.contains(statement.object),
        let fact = catalog[statement.object]?.fact, type(of: fact).isRelation
      else { continue }
      extra += fact.storesRows ? 3 : 1
      for child in catalog.children(of: relation)
      where catalog[child].map({ $0.nameSpaces.contains(.column) }) == false {
        held.insert(child)
      }
    }
    return greatest
  }
}
