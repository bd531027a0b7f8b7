// How foreign keys come into being: what they refer to, and what partitions get.

import CatalogModel
import Expressions
import PostgresSyntax

extension Elaboration {
  /// Adds a foreign key to a table and its partitions (ATAddForeignKeyConstraint).
  mutating func addForeignKey(_ written: NewConstraint, to table: ObjectID, isNew: Bool) throws(Refusal) {
    let node = written.node
    guard let rangeVar = node["pktable"] else { return }
    try checkConstrainable(table, "foreign key", at: node)
    let target = try self.relation(named: rangeVar)
    guard catalog.relationWord(target) == "table" || hasUnknownColumns(target) else {
      throw refused(
        "wrong-kind",
        "referenced relation \"\(catalog.name(of: target))\" is not a table",
        at: rangeVar
      )
    }
    let isPartitioned = catalog.isPartitioned(table)
    if isPartitioned, alterTableOnly, !isNew {
      throw refused(
        "invalid-constraint",
        "cannot use ONLY for foreign key on partitioned table \"\(catalog.name(of: table))\" "
          + "referencing relation \"\(catalog.name(of: target))\"",
        at: node
      )
    }
    if isPartitioned, !isNew, node.flag("skip_validation") {
      throw refused(
        "invalid-constraint",
        "cannot add NOT VALID foreign key on partitioned table \"\(catalog.name(of: table))\" "
          + "referencing relation \"\(catalog.name(of: target))\"",
        at: node
      )
    }
    try checkPersistence(of: table, referringTo: target, at: node)

    var columns = written.column.map { [$0] } ?? []
    if columns.isEmpty { columns = try keyColumns(node.strings("fk_attrs"), of: table, at: node) }
    let targetNames = node.strings("pk_attrs")
    let referenced: [ObjectID]
    let index: ObjectID
    if hasUnknownColumns(target) {
      referenced = try keyColumns(assumedKey(targetNames, of: target, at: node), of: target, at: node)
      index = .none
    } else if targetNames.isEmpty {
      (referenced, index) = try primaryKeyColumns(of: target, at: node)
    } else {
      referenced = try keyColumns(targetNames, of: target, at: node)
      index = try uniqueIndex(on: referenced, of: target, at: node)
    }
    guard columns.count == referenced.count else {
      throw refused(
        "invalid-constraint",
        "number of referencing and referenced columns for foreign key disagree",
        at: node
      )
    }
    var fact = ForeignKeyFact(columns: columns, referencedColumns: referenced, index: index)
    if node.is("fk_matchtype", "p") {
      throw refused("not-supported", "MATCH PARTIAL not yet implemented", at: node)
    }
    fact.isMatchFull = node.is("fk_matchtype", "f")
    fact.onUpdate = node.text("fk_upd_action").flatMap(ReferentialAction.init) ?? .noAction
    fact.onDelete = node.text("fk_del_action").flatMap(ReferentialAction.init) ?? .noAction
    if columns.contains(where: { catalog.fact($0, as: ColumnFact.self)?.generated != nil }) {
      // What is computed can't be set (ATAddForeignKeyConstraint).
      let setting: [ReferentialAction] = [.setNull, .setDefault]
      let word = setting.contains(fact.onUpdate) || fact.onUpdate == .cascade ? "ON UPDATE" : "ON DELETE"
      if word == "ON UPDATE" || setting.contains(fact.onDelete) {
        throw refused(
          "invalid-constraint",
          "invalid \(word) action for foreign key constraint containing generated column",
          at: node
        )
      }
    }
    fact.columnsToSet = try keyColumns(node.strings("fk_del_set_cols"), of: table, at: node)
    if let odd = fact.columnsToSet.first(where: { !columns.contains($0) }) {
      throw refused(
        "invalid-constraint",
        "column \"\(catalog.name(of: odd))\" referenced in ON DELETE SET action must be part of foreign key",
        at: node
      )
    }
    fact.deferrability = try deferrability(of: written)
    fact.isValid = isNew || !node.flag("skip_validation")
    let name = written.name ?? chooseForeignKeyName(columns, of: table)
    if !hasUnknownColumns(target) { try checkComparable(fact, named: name, at: node) }
    let id = try addConstraintFact(fact, named: name, to: table, at: node)
    if isPartitioned { try passOnForeignKey(id, from: table, at: node) }
  }

  /// ChooseConstraintName with ChooseForeignKeyConstraintNameAddition.
  private func chooseForeignKeyName(_ columns: [ObjectID], of table: ObjectID) -> String {
    chooseConstraintName(
      catalog.name(of: table),
      joinedForName(columns.map(catalog.name)),
      label: "fkey",
      in: catalog.parent(of: table)
    )
  }

  /// The columns by their names, as a foreign key asks for them (transformColumnNameList).
  private mutating func keyColumns(
    _ names: [String],
    of table: ObjectID,
    at node: Node?
  ) throws(Refusal) -> [ObjectID] {
    var result: [ObjectID] = []
    for name in names {
      guard let id = catalog.lookUp(.column, in: table, name) ?? assumedColumn(name, of: table) else {
        throw Refusal(
          "unknown-column",
          "column \"\(name)\" referenced in foreign key constraint does not exist",
          at: range(of: node),
          missing: Refusal.Missing(what: "column", name: name)
        )
      }
      result.append(id)
    }
    return result
  }

  private func checkPersistence(
    of table: ObjectID,
    referringTo target: ObjectID,
    at node: Node?
  ) throws(Refusal) {
    if isTemporary(table), !isTemporary(target), !isAssumed(target) {
      throw refused(
        "invalid-constraint",
        "constraints on temporary tables may reference only temporary tables",
        at: node
      )
    }
    guard catalog.fact(target, as: TableFact.self)?.isUnlogged == true,
      catalog.fact(table, as: TableFact.self)?.isUnlogged == false
    else { return }
    throw refused(
      "invalid-constraint",
      "constraints on permanent tables may reference only permanent tables",
      at: node
    )
  }

  /// What a foreign key without a column list refers to (transformFkeyGetPrimaryKey).
  private func primaryKeyColumns(of target: ObjectID, at node: Node?) throws(Refusal) -> (
    [ObjectID], ObjectID
  ) {
    let table = catalog.name(of: target)
    guard let key = catalog.primaryKey(of: target), let fact = catalog.fact(key, as: KeyFact.self),
      let index = catalog.index(of: key)
    else {
      throw Refusal(
        "missing-key",
        "there is no primary key for referenced table \"\(table)\"",
        at: range(of: node),
        missing: Refusal.Missing(what: "primary key", name: table)
      )
    }
    if fact.deferrability.isDeferrable {
      throw refused(
        "missing-key",
        "cannot use a deferrable primary key for referenced table \"\(table)\"",
        at: node
      )
    }
    return (fact.columns, index)
  }

  /// The unique index that a foreign key relies on: the first on exactly those columns (transformFkeyCheckAttrs).
  private func uniqueIndex(
    on columns: [ObjectID],
    of target: ObjectID,
    at node: Node?
  ) throws(Refusal) -> ObjectID {
    let table = catalog.name(of: target)
    let wanted = Set(columns)
    guard wanted.count == columns.count else {
      throw refused(
        "invalid-constraint",
        "foreign key referenced-columns list must not contain duplicates",
        at: node
      )
    }
    var sawDeferrable = false
    for index in catalog.indexes(of: target) {
      guard let fact = catalog.fact(index, as: IndexFact.self), fact.isValid,
        let definition = catalog.indexDefinition(of: index), definition.isUnique, definition.predicate == nil,
        definition.keys.count == columns.count
      else { continue }
      let keys = definition.keys.compactMap(\.column)
      guard keys.count == columns.count, Set(keys) == wanted else { continue }
      if let constraint = fact.constraint,
        catalog.fact(constraint, as: KeyFact.self)?.deferrability.isDeferrable == true
      {
        sawDeferrable = true
        continue
      }
      return index
    }
    if sawDeferrable {
      throw refused(
        "missing-key",
        "cannot use a deferrable unique constraint for referenced table \"\(table)\"",
        at: node
      )
    }
    throw Refusal(
      "missing-key",
      "there is no unique constraint matching given keys for referenced table \"\(table)\"",
      at: range(of: node),
      missing: Refusal.Missing(what: "unique constraint", name: table)
    )
  }

  // MARK: Partitions

  /// Gives a partitioned table's foreign key to its partitions, and theirs (addFkRecurseReferencing).
  private mutating func passOnForeignKey(_ id: ObjectID, from table: ObjectID, at node: Node?) throws(Refusal)
  {
    for child in catalog.heirs(of: table) { try passOnForeignKey(id, from: table, to: child, at: node) }
  }

  private mutating func passOnForeignKey(
    _ id: ObjectID,
    from table: ObjectID,
    to child: ObjectID,
    at node: Node?
  ) throws(Refusal) {
    guard let fact = catalog.fact(id, as: ForeignKeyFact.self) else { return }
    try checkConstrainable(child, "foreign key", at: node)
    var own = fact.mappedToPartition(catalog.columnMap(from: table, to: child, for: fact.columns))
    own.inheritedFrom = id
    // One that is the same already is taken over, with what derives from it (tryAttachPartitionForeignKey).
    for candidate in catalog.children(of: child, .constraint) {
      guard let found = catalog.fact(candidate, as: ForeignKeyFact.self), found.inheritedFrom == nil,
        found.isSame(as: own)
      else { continue }
      catalog.update(candidate, as: ForeignKeyFact.self) { $0.inheritedFrom = id }
      return
    }
    let name = catalog.name(of: id)
    let isTaken = catalog.lookUp(.constraint, in: child, name) != nil
    let heir = try addConstraintFact(
      own,
      named: isTaken ? chooseForeignKeyName(own.columns, of: child) : name,
      to: child,
      at: node
    )
    if catalog.isPartitioned(child) { try passOnForeignKey(heir, from: child, at: node) }
  }

  /// Gives a new partition the foreign keys of its parent (CloneForeignKeyConstraints).
  mutating func inheritForeignKeys(from parent: ObjectID, to child: ObjectID) throws(Refusal) {
    for id in catalog.children(of: parent, .constraint) where catalog.fact(id, as: ForeignKeyFact.self) != nil
    {
      try passOnForeignKey(id, from: parent, to: child, at: nil)
    }
  }

  /// A detached partition's foreign keys become its own.
  mutating func disinheritForeignKeys(from parent: ObjectID, to child: ObjectID) {
    for id in catalog.children(of: child, .constraint) {
      guard let from = catalog.fact(id, as: ForeignKeyFact.self)?.inheritedFrom,
        catalog.parent(of: from) == parent
      else { continue }
      catalog.update(id, as: ForeignKeyFact.self) { $0.inheritedFrom = nil }
    }
  }
}

extension ForeignKeyFact {
  /// The same for a partition: only the referencing side's columns become others.
  fileprivate func mappedToPartition(_ map: [ObjectID: ObjectID]) -> ForeignKeyFact {
    var result = self
    result.columns = columns.mapped(map)
    result.columnsToSet = columnsToSet.mapped(map)
    return result
  }

  /// Whether it does the same, whatever it derives from.
  fileprivate func isSame(as other: ForeignKeyFact) -> Bool {
    var own = self
    own.inheritedFrom = other.inheritedFrom
    return own == other
  }
}
