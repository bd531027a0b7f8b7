// What other statements say about indexes: ALTER INDEX … SET STATISTICS, REPLICA IDENTITY USING INDEX, CLUSTER ON.

package import CatalogModel
package import PostgresSyntax

extension Elaboration {
  /// ALTER INDEX … ALTER COLUMN n SET STATISTICS (ATExecSetStatistics).
  package mutating func setIndexStatistics(_ command: Node, of relation: ObjectID) throws(Refusal) {
    let name = catalog.name(of: relation)
    guard let fact = catalog.fact(relation, as: IndexFact.self),
      let definition = catalog.indexDefinition(of: relation)
    else {
      throw refused("wrong-kind", "cannot refer to non-index column by number")
    }
    let number = command.int("num")
    let count = definition.keys.count + definition.included.count
    guard number >= 1, number <= count else {
      throw refused("unknown-column", "column number \(number) of relation \"\(name)\" does not exist")
    }
    guard number <= definition.keys.count else {
      let column = catalog.name(of: definition.included[number - definition.keys.count - 1])
      throw refused(
        "invalid-statistics",
        "cannot alter statistics on included column \"\(column)\" of index \"\(name)\""
      )
    }
    guard definition.keys[number - 1].expression != nil else {
      throw refused(
        "invalid-statistics",
        "cannot alter statistics on non-expression column \"\(definition.keys[number - 1].name)\" of index \"\(name)\"",
        help: "alter statistics on table column instead"
      )
    }
    var target = command["def"]?.as(.integer)?.int("ival") ?? 0
    if target < -1 { throw refused("invalid-statistics", "statistics target \(target) is too low") }
    if target > 10_000 {
      note("statistics-lowered", "lowering statistics target to 10000")
      target = 10_000
    }
    var statistics = fact.statistics
    statistics.targets[number] = target == -1 ? nil : target
    catalog.update(relation, as: IndexFact.self) { $0.statistics = statistics }
  }

  /// The index of that name on a table, for REPLICA IDENTITY USING INDEX and CLUSTER ON.
  package func index(named name: String, of table: ObjectID, at node: Node?) throws(Refusal) -> ObjectID {
    let schema = catalog.parent(of: table)
    let owner = catalog.name(of: table)
    guard let id = catalog.lookUp(.relation, in: schema, name) else {
      throw Refusal(
        "unknown-index",
        "index \"\(name)\" for table \"\(owner)\" does not exist",
        at: range(of: node),
        missing: Refusal.Missing(what: "index", name: name)
      )
    }
    guard catalog.fact(id, as: IndexFact.self)?.table == table else {
      throw refused("wrong-kind", "\"\(name)\" is not an index for table \"\(owner)\"", at: node)
    }
    return id
  }
}

extension IndexFact {
  package static func note(_ change: FactChange<Self>, _ reader: inout EffectReader) {
    let isConcurrent =
      reader.statement.as(.indexStmt)?.flag("concurrent") ?? reader.statement.as(.dropStmt)?.flag(
        "concurrent"
      )
      ?? false
    switch (change.old, change.new) {
    case (nil, let new?):
      // Of a partitioned table, unless with ONLY, every partition is locked, also those that have no indexes.
      let named = reader.statement.as(.indexStmt) ?? reader.statement.as(.alterTableStmt)
      let isOnly = named?["relation"]?.flag("inh") == false
      for table in isOnly ? [new.table] : reader.withPartitions(new.table) {
        reader.lock(table, isConcurrent ? .shareUpdateExclusive : .share)
      }
      reader.scan(new.table)
      guard reader.isInUse(new.table) else { return }
      if isConcurrent {
        if new.definition?.isUnique == true { reader.report(.createUniqueIndexOnline, change.id) }
        return
      }
      // A constraint's own index is the constraint's business, and a partition's that of the whole.
      if new.constraint == nil, new.parentIndex == nil {
        reader.report(new.definition?.isUnique == true ? .createUniqueIndex : .createIndex, change.id)
      }
      reader.explain(new.table)
    case (let old?, nil):
      for table in reader.withPartitions(old.table) {
        reader.lock(table, isConcurrent ? .shareUpdateExclusive : .accessExclusive)
      }
      if !reader.isGone(old.table), old.constraint == nil, old.parentIndex == nil, reader.isInUse(old.table) {
        reader.report(.dropIndex, change.id)
      }
    default: break
    }
  }
}
