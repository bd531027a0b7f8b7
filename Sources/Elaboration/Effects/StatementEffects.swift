// What a statement does to relations that are in use: which it locks, rewrites and scans.

package import CatalogModel
package import PostgresSyntax

/// What a statement does to the relations that were there before its script: tables, views, sequences; an index goes
/// with its table.
package struct StatementEffects: Sendable {
  /// Where the statement stands.
  package let range: SourceRange
  package let tag: NodeTag
  /// The strongest lock on each relation, from SHARE UPDATE EXCLUSIVE up: weaker ones are in nobody's way but of a
  /// migration.
  package internal(set) var locks: [ObjectID: LockMode] = [:]
  /// Tables of which every row is written anew, with all their indexes.
  package internal(set) var rewrites: Set<ObjectID> = []
  /// Tables of which every row is read.
  package internal(set) var scans: Set<ObjectID> = []
  /// Tables that a query reads which the statement runs; how much of them depends on their rows.
  package internal(set) var reads: Set<ObjectID> = []
  /// What whoever runs it should know of before.
  package internal(set) var hazards: [Hazard] = []
  /// How each of those relations was called before the statement, qualified and quoted.
  package internal(set) var names: [ObjectID: String] = [:]

  init(_ statement: Statement) {
    range = statement.range(at: nil)
    tag = statement.node.tag
  }

  mutating func lock(_ relation: ObjectID, _ mode: LockMode) {
    locks[relation] = max(locks[relation] ?? mode, mode)
  }

  mutating func rewrite(_ relation: ObjectID) { rewrites.insert(relation) }
  mutating func scan(_ relation: ObjectID) { scans.insert(relation) }
  mutating func read(_ relation: ObjectID) { reads.insert(relation) }
  mutating func report(_ hazard: Hazard) {
    if !hazards.contains(hazard) { hazards.append(hazard) }
  }
}

/// A fact that a statement added, changed or removed.
package struct FactChange<F: Fact> {
  package let id: ObjectID
  /// Nil for what was added.
  package let old: F?
  /// Nil for what was removed.
  package let new: F?
  /// Whether it has another name or place.
  package let isMoved: Bool

  /// Whether nothing has changed but what `forget` makes the same: `{ $0.comment = $1.comment }`.
  package func isOnly(_ forget: (inout F, F) -> Void) -> Bool {
    guard var old, let new, !isMoved else { return false }
    forget(&old, new)
    return old == new
  }

  /// Whether it was made by the statement.
  package var isAdded: Bool { old == nil }
  package var isRemoved: Bool { new == nil }
}
