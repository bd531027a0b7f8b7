// Goes through a script, statement by statement, and notes what each does to what was there before.

import CatalogModel
import PostgresSyntax

/// Notes the effects of the statements of a script.
struct EffectLog {
  private(set) var statements: [StatementEffects] = []
  private var watched = ObjectSet()
  /// What was done to sequences before their bounds changed.
  private var moves: Set<SequenceMove> = []
  /// The tables of which all rows were copied into new ones, and by which statement.
  private var copies: [(source: ObjectID, statement: Int, hazard: Hazard)] = []
  private let start: Catalog

  init(before catalog: Catalog) {
    start = catalog
    for id in catalog.all {
      if let entry = catalog[id], entry.factType.isRelation { watched.insert(id) }
    }
  }

  /// Forgets what has come right by the end of the script.
  mutating func finish(_ end: Catalog) {
    for copy in copies where end[copy.source] == nil {
      statements[copy.statement].report(copy.hazard)
      for index in statements.indices {
        statements[index].hazards.removeAll { $0.rule == .dropTable && $0.id == copy.source }
      }
    }
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
    return before.nameSpaces.contains { space in
      end.lookUpAll(space, in: before.parent, before.name).contains {
        // Types may have been made anew as well.
        end[$0]?.identity.arguments.map(end.name) == before.identity.arguments.map(start.name)
      }
    }
  }

  /// Whether something was added to a relation that was not there before the script, and is no matter of others.
  private func isPrivate(_ change: Catalog.Change, _ catalog: Catalog) -> Bool {
    guard change.before == nil, let entry = catalog[change.id], !entry.factType.reachesOthers else {
      return false
    }
    return relationHolding(change.id) { catalog[$0] }.map { !watched.contains($0) } ?? false
  }

  /// Notes those of the statement that was just read, whose changes are not committed yet.
  mutating func note(_ elaboration: Elaboration) {
    let changes = elaboration.catalog.changes
    // Most of a script makes new tables, which are nobody's business yet.
    let concerned = changes.filter { !isPrivate($0, elaboration.catalog) }
    let isQuery = [.selectStmt, .insertStmt].contains(elaboration.statement.node.tag)
    guard
      !concerned.isEmpty || isQuery
        || elaboration.alterTableLocks.contains(where: { watched.contains($0.relation) })
    else {
      return statements.append(StatementEffects(elaboration.statement))
    }
    var reader = EffectReader(elaboration, changes.sorted { $0.id < $1.id }, watched: watched, moves: moves)
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
    var moved: [SequenceMove] = []
    // SELECT setval(…) FROM a table.
    if let query = elaboration.statement.node.as(.selectStmt) {
      for item in query.list("fromClause") {
        guard let name = item.as(.rangeVar) else { continue }
        let relation = try? elaboration.relation(named: name) as ObjectID
        for table in relation.map(elaboration.catalog.withHeirs) ?? [] { reader.read(table) }
        if let relation, let move = SequenceMove(query, of: relation) { moved.append(move) }
      }
    }
    if let insertion = elaboration.statement.node.as(.insertStmt) { note(insertion, elaboration, &reader) }
    for command in elaboration.alterTableLocks { reader.lock(command.relation, command.mode) }
    reader.reportTheRest()
    var effects = reader.effects
    for relation in Array(effects.locks.keys) + effects.rewrites + effects.scans + effects.reads {
      guard let identity = reader.previous(relation)?.identity else { continue }
      // An extension's own are in its schema.
      let parent = reader.previous(identity.parent)
      let home = parent?.read(as: ExtensionFact.self, \.schema)
      let schema = (home.map { reader.previous($0) } ?? parent)?.name ?? ""
      effects.names[relation] = "\(quoteIdentifier(schema)).\(quoteIdentifier(identity.name))"
    }
    statements.append(effects)
    moves.formUnion(moved)
    for change in changes where watched.contains(change.id) && elaboration.catalog[change.id] == nil {
      watched.remove(change.id)
    }
  }

  /// INSERT INTO a new table SELECT all columns FROM another one: a table that is made anew.
  private mutating func note(_ insertion: Node, _ elaboration: Elaboration, _ reader: inout EffectReader) {
    guard let query = insertion["selectStmt"]?.as(.selectStmt) else { return }
    let sources = query.list("fromClause").compactMap { $0.as(.rangeVar) }
      .compactMap { try? elaboration.relation(named: $0) as ObjectID }
    for source in sources { reader.read(source) }
    guard let source = sources.first, sources.count == 1, query["whereClause"] == nil,
      watched.contains(source),
      let name = insertion["relation"]?.as(.rangeVar) ?? insertion["relation"],
      let target = try? elaboration.relation(named: name) as ObjectID, !watched.contains(target)
    else { return }
    let catalog = elaboration.catalog
    let copied = Set(
      query.list("targetList").compactMap {
        $0.as(.resTarget)?["val"]?.as(.columnRef)?.strings("fields").last
      }
    )
    let isWhole = catalog.children(of: source, .column).allSatisfy { column in
      catalog.fact(column, as: ColumnFact.self)?.generated != nil || copied.contains(catalog.name(of: column))
    }
    guard isWhole else { return }
    let hazard = Hazard(rule: .rebuildTable, object: Names(catalog).described(target), id: target)
    copies.append((source, statements.count, hazard))
  }
}
