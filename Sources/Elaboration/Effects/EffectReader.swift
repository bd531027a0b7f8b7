// What the kinds of objects are asked about a statement, and where they put what they have to say of its effects.

package import CatalogModel
import Expressions
package import PostgresSyntax

/// A statement that was read, and what its kinds of objects say of its effects.
package struct EffectReader {
  /// As it is after the statement.
  package let catalog: Catalog
  /// The statement's own node.
  package let statement: Node
  /// What ALTER COLUMN TYPE makes of the values, by column.
  let columnTransforms: [ObjectID: Expression]
  /// The sequences that start anew.
  let restartedSequences: Set<ObjectID>
  /// What the statement added, changed or removed.
  private let changes: [Catalog.Change]
  /// The relations that were there before the script.
  private let watched: ObjectSet
  /// What earlier statements moved sequences to.
  private let moves: Set<SequenceMove>
  /// The tables of which some rule says why they are rewritten or scanned.
  private var explained: Set<ObjectID> = []
  package private(set) var effects: StatementEffects

  init(
    _ elaboration: Elaboration,
    _ changes: [Catalog.Change],
    watched: ObjectSet,
    moves: Set<SequenceMove>
  ) {
    catalog = elaboration.catalog
    statement = elaboration.statement.node
    columnTransforms = elaboration.columnTransforms
    restartedSequences = elaboration.restartedSequences
    self.changes = changes
    self.watched = watched
    self.moves = moves
    effects = StatementEffects(elaboration.statement)
  }

  /// An object as it is after the statement, or was when that removed it.
  package func entry(_ id: ObjectID) -> Catalog.Entry? { catalog[id] ?? change(of: id)?.before }

  /// An object as it was before the statement.
  package func previous(_ id: ObjectID) -> Catalog.Entry? {
    if let change = change(of: id) { return change.before }
    return catalog[id]
  }

  /// The changes come in the order of their numbers.
  private func change(of id: ObjectID) -> Catalog.Change? {
    var (lower, upper) = (0, changes.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if changes[middle].id < id { lower = middle + 1 } else { upper = middle }
    }
    return lower < changes.count && changes[lower].id == id ? changes[lower] : nil
  }

  /// Whether the statement made that object.
  package func isNew(_ id: ObjectID) -> Bool { previous(id) == nil }

  /// Whether the statement made that object, be it in the place of another one.
  package func isMade(_ id: ObjectID) -> Bool { isNew(id) || change(of: id)?.isReplaced == true }

  /// Whether the statement removed that object.
  package func isGone(_ id: ObjectID) -> Bool { catalog[id] == nil }

  /// The relation that an object is, or belongs to; nil for what belongs to none.
  package func relation(_ id: ObjectID) -> ObjectID? {
    relationHolding(id) { entry($0) }
  }

  /// Whether an earlier statement took care that a sequence is not below (`<`) or above (`>`) a value.
  package func isMoved(_ sequence: ObjectID, to comparison: String, _ bound: Int) -> Bool {
    moves.contains(SequenceMove(sequence: sequence, comparison: comparison, bound: bound))
  }

  package mutating func lock(_ relation: ObjectID?, _ mode: LockMode) {
    if let relation, looksAtRelations, watched.contains(relation) { effects.lock(relation, mode) }
  }

  /// Every row is written anew, and read for that.
  package mutating func rewrite(_ relation: ObjectID?) {
    guard let relation, hasRows(relation) else { return }
    effects.rewrite(relation)
    effects.scan(relation)
  }

  /// The file is copied as it is.
  package mutating func copy(_ relation: ObjectID?) {
    if let relation, hasRows(relation) { effects.rewrite(relation) }
  }

  package mutating func scan(_ relation: ObjectID?) {
    if let relation, hasRows(relation) { effects.scan(relation) }
  }

  package mutating func read(_ relation: ObjectID?) {
    if let relation, hasRows(relation) { effects.read(relation) }
  }

  /// Whether a relation was there before the script, and others may use it.
  package func isInUse(_ relation: ObjectID?) -> Bool { relation.map(watched.contains) ?? false }

  /// Says that a rule applies to an object.
  ///
  /// `tables`: those of which the rule says that they are rewritten or scanned.
  package mutating func report(_ rule: HazardRule, _ id: ObjectID, explaining tables: ObjectID?...) {
    explained.formUnion(tables.compactMap(\.self))
    effects.report(Hazard(rule: rule, object: described(id), id: id))
  }

  /// Has a table counted as one of which some rule says why it is scanned.
  package mutating func explain(_ table: ObjectID?) { if let table { explained.insert(table) } }

  /// An object in a sentence, also when it is gone: `table app.item`.
  private func described(_ id: ObjectID) -> String {
    let names = Names(catalog)
    guard let fact = entry(id)?.fact else { return names.described(id) }
    return "\(fact.kind.name) \(fact.address(id, names))"
  }

  /// Reports what no kind has given a reason for.
  mutating func reportTheRest() {
    for table in effects.rewrites.subtracting(explained).sorted() { report(.rewriteTable, table) }
    for table in effects.scans.subtracting(effects.rewrites).subtracting(explained).sorted()
    where effects.locks[table]?.blocksWrites == true {
      report(.scanTable, table)
    }
  }

  /// Whether the statement opens relations at all: ALTER TYPE … RENAME VALUE and SET (STORAGE …) do not, though what
  /// tables say of the type is another thing afterwards.
  private var looksAtRelations: Bool { statement.tag != .alterEnumStmt && statement.tag != .alterTypeStmt }

  /// Whether a relation was there before the script, and holds rows of its own.
  private func hasRows(_ relation: ObjectID) -> Bool {
    looksAtRelations && watched.contains(relation) && entry(relation)?.fact.storesRows == true
  }
}

/// The relation that an object is, or belongs to; nil for what belongs to none.
package func relationHolding(_ id: ObjectID, _ entry: (ObjectID) -> Catalog.Entry?) -> ObjectID? {
  var id = id
  while let next = entry(id) {
    if next.factType.isRelation { return id }
    id = next.parent
  }
  return nil
}

extension ObjectKind {
  /// What a change of a fact that belongs to a relation means unless its kind says otherwise.
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    reader.lock(reader.relation(change.id), .accessExclusive)
  }

  static func note(
    _ id: ObjectID,
    from old: Catalog.Entry?,
    to new: Catalog.Entry?,
    _ reader: inout EffectReader
  ) {
    let change = FactChange<Self>(
      id: id,
      old: old?.fact.cast(),
      new: new?.fact.cast(),
      isMoved: old != nil && new != nil && old?.identity != new?.identity
    )
    note(change, &reader)
  }
}
