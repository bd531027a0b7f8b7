// Notes the effects of a long script's statements on a thread of its own, which follows the fold.

import CatalogModel
import DeepThreads
import Expressions
import PostgresSyntax

/// Follows the fold of a long script, statement by statement, and notes the effects of each.
///
/// It has a catalog of its own, to which it does what the fold did to the other: what a statement does to tables depends on
/// all that is there, and the fold does not wait for it.
final class EffectFollower {
  /// What the fold did.
  private enum Deed: Sendable {
    case statement(Outcome)
    /// Something came in between that no trail tells of.
    case catalog(Catalog)
  }

  /// A statement that was read, and what the fold noted of it.
  private struct Outcome: Sendable {
    let statement: Statement
    let session: Session
    let alterTableLocks: [(relation: ObjectID, mode: LockMode)]
    let columnTransforms: [ObjectID: Expression]
    let restartedSequences: Set<ObjectID>
    let trail: Catalog.Trail
  }

  private struct Queue {
    var batches: [[Deed]] = []
    var isOver = false
  }

  private let queue = Monitor(Queue())
  private var thread: DeepThread<EffectLog>?
  /// What is not in the queue yet: waking the other thread costs more than most statements.
  private var batch: [Deed] = []
  private static let batchSize = 64
  /// How many identities the follower knows.
  private var known: Int

  /// Starts with the state before the first statement; nil where the system refuses a thread.
  init?(_ elaboration: Elaboration) {
    known = elaboration.catalog.identities.count
    let queue = queue
    thread = DeepThread.apart { Self.follow(queue, from: elaboration) }
    if thread == nil { return nil }
  }

  deinit { _ = end() }

  /// Notes the statement that was just read, whose changes are not committed yet.
  func note(_ elaboration: Elaboration) {
    let trail = elaboration.catalog.trail(since: known)
    known = elaboration.catalog.identities.count
    add(
      .statement(
        Outcome(
          statement: elaboration.statement,
          session: elaboration.session,
          alterTableLocks: elaboration.alterTableLocks,
          columnTransforms: elaboration.columnTransforms,
          restartedSequences: elaboration.restartedSequences,
          trail: trail
        )
      )
    )
  }

  /// Goes on with a catalog to which something was added besides.
  func goOn(with catalog: Catalog) {
    known = catalog.identities.count
    add(.catalog(catalog))
  }

  /// What was noted in all.
  func end() -> EffectLog? {
    handOver()
    queue.change { $0.isOver = true }
    return thread.take()?.join()
  }

  private func add(_ deed: Deed) {
    batch.append(deed)
    if batch.count >= Self.batchSize { handOver() }
  }

  private func handOver() {
    var full: [Deed] = []
    swap(&full, &batch)
    batch.reserveCapacity(Self.batchSize)
    queue.change { $0.batches.append(full) }
  }

  private static func follow(_ queue: Monitor<Queue>, from start: Elaboration) -> EffectLog {
    var elaboration = start
    var log = EffectLog(before: start.catalog)
    while true {
      let (batches, isOver) = queue.wait { queue -> ([[Deed]], Bool)? in
        guard !queue.batches.isEmpty || queue.isOver else { return nil }
        defer { queue.batches = [] }
        return (queue.batches, queue.isOver)
      }
      for deed in batches.joined() {
        switch deed {
        case .catalog(let catalog): elaboration.catalog = catalog
        case .statement(let outcome):
          elaboration.statement = outcome.statement
          elaboration.session = outcome.session
          elaboration.alterTableLocks = outcome.alterTableLocks
          elaboration.columnTransforms = outcome.columnTransforms
          elaboration.restartedSequences = outcome.restartedSequences
          elaboration.catalog.follow(outcome.trail)
          log.note(elaboration)
        }
      }
      if isOver { return log }
    }
  }
}
