// What a statement does to relations that are in use: which it locks, rewrites and scans.

package import CatalogModel
import Expressions
package import PostgresSyntax

/// What a statement does to the relations that were there before its script: tables, views, sequences; an index goes
/// with its table.
package struct StatementEffects: Sendable {
  /// Where the statement stands.
  package let range: SourceRange
  package let tag: NodeTag
  /// The strongest lock on each relation, from SHARE UPDATE EXCLUSIVE up: weaker ones are in nobody's way but of a
  /// migration.
  package private(set) var locks: [ObjectID: LockMode] = [:]
  /// Tables of which every row is written anew, with all their indexes.
  package private(set) var rewrites: Set<ObjectID> = []
  /// Tables of which every row is read.
  package private(set) var scans: Set<ObjectID> = []
  /// Tables that a query reads which the statement runs; how much of them depends on their rows.
  package private(set) var reads: Set<ObjectID> = []
  /// What whoever runs it should know of before.
  package fileprivate(set) var hazards: [Hazard] = []
  /// How each of those relations was called before the statement, qualified and quoted.
  package fileprivate(set) var names: [ObjectID: String] = [:]

  package var isEmpty: Bool {
    locks.isEmpty && rewrites.isEmpty && scans.isEmpty && reads.isEmpty && hazards.isEmpty
  }

  fileprivate init(_ statement: Statement) {
    range = statement.range(at: nil)
    tag = statement.node.tag
  }

  fileprivate mutating func lock(_ relation: ObjectID, _ mode: LockMode) {
    locks[relation] = max(locks[relation] ?? mode, mode)
  }

  fileprivate mutating func rewrite(_ relation: ObjectID) { rewrites.insert(relation) }
  fileprivate mutating func scan(_ relation: ObjectID) { scans.insert(relation) }
  fileprivate mutating func read(_ relation: ObjectID) { reads.insert(relation) }
  fileprivate mutating func report(_ hazard: Hazard) {
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

/// A statement that was read, and what its kinds of objects say of its effects.
package struct EffectReader {
  /// As it is after the statement.
  package let catalog: Catalog
  /// The statement's own node.
  package let statement: Node
  /// What ALTER COLUMN TYPE makes of the values, by column.
  let columnTransforms: [ObjectID: Expression]
  /// What the statement added, changed or removed.
  private let changes: [Catalog.Change]
  /// The relations that were there before the script.
  private let watched: ObjectSet
  /// The tables of which some rule says why they are rewritten or scanned.
  private var explained: Set<ObjectID> = []
  package private(set) var effects: StatementEffects

  fileprivate init(
    _ elaboration: Elaboration,
    _ changes: [Catalog.Change],
    watched: ObjectSet
  ) {
    catalog = elaboration.catalog
    statement = elaboration.statement.node
    columnTransforms = elaboration.columnTransforms
    self.changes = changes
    self.watched = watched
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

  /// Whether the statement removed that object.
  package func isGone(_ id: ObjectID) -> Bool { catalog[id] == nil }

  /// The relation that an object is, or belongs to; nil for what belongs to none.
  package func relation(_ id: ObjectID) -> ObjectID? {
    var id = id
    while let entry = entry(id) {
      if type(of: entry.fact).isRelation { return id }
      id = entry.parent
    }
    return nil
  }

  package mutating func lock(_ relation: ObjectID?, _ mode: LockMode) {
    if let relation, watched.contains(relation) { effects.lock(relation, mode) }
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
  fileprivate mutating func reportTheRest() {
    for table in effects.rewrites.subtracting(explained).sorted() { report(.rewriteTable, table) }
    for table in effects.scans.subtracting(effects.rewrites).subtracting(explained).sorted()
    where effects.locks[table]?.blocksWrites == true {
      report(.scanTable, table)
    }
  }

  /// Whether a relation was there before the script, and holds rows of its own.
  private func hasRows(_ relation: ObjectID) -> Bool {
    watched.contains(relation) && entry(relation)?.fact.storesRows == true
  }
}

extension ObjectKind {
  /// What a change of a fact that belongs to a relation means unless its kind says otherwise.
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    reader.lock(reader.relation(change.id), .accessExclusive)
  }

  fileprivate static func note(
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

/// Notes the effects of the statements of a script.
struct EffectLog {
  private(set) var statements: [StatementEffects] = []
  private var watched = ObjectSet()
  private let start: Catalog

  init(before catalog: Catalog) {
    start = catalog
    for id in catalog.all {
      if let entry = catalog[id], type(of: entry.fact).isRelation { watched.insert(id) }
    }
  }

  /// Forgets what has come right by the end of the script.
  mutating func finish(_ end: Catalog) {
    for index in statements.indices where !statements[index].hazards.isEmpty {
      let hazards = statements[index].hazards
      statements[index].hazards = hazards.filter {
        !$0.rule.endsWithReplacement || !isReplaced($0.id, in: end)
      }
    }
  }

  /// Whether there is an object now in the place that one had before the script.
  private func isReplaced(_ id: ObjectID, in end: Catalog) -> Bool {
    guard let before = start[id] else { return true }
    return type(of: before.fact).nameSpaces.contains { space in
      end.lookUpAll(space, in: before.parent, before.name).contains {
        // Types may have been made anew as well.
        end[$0]?.identity.arguments.map(end.name) == before.identity.arguments.map(start.name)
      }
    }
  }

  /// Whether something was added to a relation that was not there before the script, and is no matter of others.
  private func isPrivate(_ change: Catalog.Change, _ catalog: Catalog) -> Bool {
    guard change.before == nil, let entry = catalog[change.id], !type(of: entry.fact).reachesOthers else {
      return false
    }
    var (id, next) = (change.id, entry)
    while !type(of: next.fact).isRelation {
      id = next.parent
      guard let parent = catalog[id] else { return false }
      next = parent
    }
    return !watched.contains(id)
  }

  /// Notes those of the statement that was just read, whose changes are not committed yet.
  mutating func note(_ elaboration: Elaboration) {
    let changes = elaboration.catalog.changes
    // Most of a script makes new tables, which are nobody's business yet.
    let concerned = changes.filter { !isPrivate($0, elaboration.catalog) }
    let isQuery = elaboration.statement.node.tag == .selectStmt
    guard
      !concerned.isEmpty || isQuery
        || elaboration.alterTableLocks.contains(where: { watched.contains($0.relation) })
    else {
      return statements.append(StatementEffects(elaboration.statement))
    }
    var reader = EffectReader(elaboration, changes.sorted { $0.id < $1.id }, watched: watched)
    for change in concerned {
      let after = elaboration.catalog[change.id]
      guard let fact = after?.fact ?? change.before?.fact,
        let kind = Registry.shared.kinds[ObjectIdentifier(type(of: fact))]
      else { continue }
      if change.isReplaced, after != nil {
        kind.note(change.id, from: change.before, to: nil, &reader)
        kind.note(change.id, from: nil, to: after, &reader)
      } else {
        kind.note(change.id, from: change.before, to: after, &reader)
      }
    }
    // SELECT setval(…) FROM a table.
    if let query = elaboration.statement.node.as(.selectStmt) {
      for item in query.list("fromClause") {
        guard let name = item.as(.rangeVar) else { continue }
        for table in reader.withPartitions(try? elaboration.relation(named: name)) { reader.read(table) }
      }
    }
    for command in elaboration.alterTableLocks { reader.lock(command.relation, command.mode) }
    reader.reportTheRest()
    var effects = reader.effects
    for relation in Array(effects.locks.keys) + effects.rewrites + effects.scans + effects.reads {
      guard let identity = reader.previous(relation)?.identity else { continue }
      let schema = reader.previous(identity.parent)?.name ?? ""
      effects.names[relation] = "\(quoteIdentifier(schema)).\(quoteIdentifier(identity.name))"
    }
    statements.append(effects)
    for change in changes where watched.contains(change.id) && elaboration.catalog[change.id] == nil {
      watched.remove(change.id)
    }
  }
}
