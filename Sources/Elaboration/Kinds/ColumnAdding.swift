// Reads ADD COLUMN and DROP COLUMN, which come down to the tables that inherit.

package import CatalogModel
package import Expressions
import PostgresSyntax

extension Elaboration {
  // MARK: ADD COLUMN

  /// ALTER TABLE … ADD COLUMN without the constraints (ATExecAddColumn).
  mutating func addColumn(_ command: Node, to table: ObjectID) throws(Refusal) {
    _ = try tableFact(table, action: "ADD COLUMN")
    guard let node = command["def"]?.as(.columnDef) else { return }
    let name = node.text("colname") ?? ""
    if catalog.isTyped(table) { throw refused("typed-table", "cannot add column to typed table") }
    if catalog.isPartition(table) { throw refused("partition", "cannot add column to a partition") }
    if let taken = catalog.lookUp(.column, in: table, name) {
      if command.flag("missing_ok") { return }
      throw duplicate(taken, name, of: table, node)
    }
    let heirs = catalog.heirs(of: table)
    let schema = catalog.parent(of: table)
    let definitions = try prepare(
      [node],
      of: catalog.name(of: table),
      in: schema,
      isForeign: catalog.isForeign(table),
      existing: table
    )
    guard let definition = definitions.first, let type = definition.type else { return }
    // CheckAttributeType
    if contains(type.type, table) {
      throw refused(
        "recursive-type",
        "composite type \(catalog.name(of: table)) cannot be made a member of itself",
        at: node
      )
    }
    if alterTableOnly, !heirs.isEmpty {
      throw refused("inherited-column", "column must be added to child tables too", at: node)
    }
    if definition.identity != nil, !heirs.isEmpty {
      throw refused(
        "identity-column",
        "cannot recursively add identity column to table that has child tables",
        at: node
      )
    }
    var column = ColumnFact(type: type)
    column.collation = definition.collation
    column.isNotNull = definition.isNotNull
    column.compression = definition.compression
    column.foreignOptions = definition.foreignOptions
    let server = catalog.fact(table, as: TableFact.self)?.server
    try check(column.foreignOptions, of: .column, by: validator(server), at: node)
    let id = try add(column, named: name, in: table, at: node)
    addedColumns.insert(id)
    var building = ColumnBuilding()
    if let node = definition.defaultNode { building.defaults[id] = .node(node) }
    if let node = definition.generatedNode { building.generated.append((id, node)) }
    try setDefaults(building, of: table)
    // A default of NULL is none, and leaves the rows as they are (ATExecAddColumn).
    let hasValue =
      catalog.defaultID(of: id) != nil || definition.generatedNode != nil || definition.identity != nil
      || definition.isSerial || catalog.child(of: type.type, .domainDefault) != nil
    if hasValue || catalog.hasDomainConstraints(type) { try refuseWhereRowsAreHeld(of: table) }
    try finishSequence(of: definition, in: table)
    for heir in heirs { try inheritNewColumn(id, into: heir) }
  }

  private func duplicate(_ taken: ObjectID, _ name: String, of table: ObjectID, _ node: Node) -> Refusal {
    var refusal = refused(
      "duplicate-column",
      "column \"\(name)\" of relation \"\(catalog.name(of: table))\" already exists",
      at: node
    )
    if let origin = catalog[taken]?.origin, origin != .nowhere {
      refusal.diagnostic.notes.append(Diagnostic.Note(message: "it was made here", range: origin))
    }
    return refusal
  }

  /// Adds a column that was just added to a table to one that inherits from it, or merges it with what is there.
  private mutating func inheritNewColumn(_ column: ObjectID, into table: ObjectID) throws(Refusal) {
    guard let theirs = catalog.fact(column, as: ColumnFact.self) else { return }
    let name = catalog.name(of: column)
    if let known = catalog.lookUp(.column, in: table, name),
      let ours = catalog.fact(known, as: ColumnFact.self)
    {
      guard ours.type == theirs.type else {
        throw refused(
          "type-conflict",
          "child table \"\(catalog.name(of: table))\" has different type for column \"\(name)\""
        )
      }
      guard ours.collation == theirs.collation else {
        throw refused(
          "collation-conflict",
          "child table \"\(catalog.name(of: table))\" has different collation for column \"\(name)\""
        )
      }
      catalog.update(known, as: ColumnFact.self) { $0.inherit(from: column) }
      return
    }
    var fact = ColumnFact(type: theirs.type)
    fact.collation = theirs.collation
    fact.isNotNull = theirs.isNotNull
    fact.compression = theirs.compression
    fact.inherit(from: column, alone: true)
    let id = try add(fact, named: name, in: table)
    if let expression = theirs.generated {
      let parent = catalog.parent(of: column)
      let own = counterpart(of: expression, from: parent, in: table)
      catalog.update(id, as: ColumnFact.self) { $0.generated = own }
    }
    try setDefault(of: id, to: catalog.defaultFact(of: column)?.expression)
    for heir in catalog.heirs(of: table) { try inheritNewColumn(id, into: heir) }
  }

  /// An expression about one table's columns as one about another's of the same names.
  package func counterpart(of expression: Expression, from source: ObjectID, in table: ObjectID) -> Expression
  {
    expression.mapReferences { id in
      if id == source { return table }
      guard catalog.parent(of: id) == source, catalog.kind(of: id) == .column else { return id }
      return catalog.lookUp(.column, in: table, catalog.name(of: id)) ?? id
    }
  }

  /// The constraints written at a column that ADD COLUMN made, once all commands have added theirs.
  mutating func addConstraints(ofColumn command: Node, to table: ObjectID) throws(Refusal) {
    guard let node = command["def"]?.as(.columnDef),
      let column = catalog.lookUp(.column, in: table, node.text("colname") ?? ""),
      addedColumns.contains(column)
    else { return }
    let all = columnConstraints(node, at: column)
    try addKeys(
      all.filter { !$0.node.is("contype", "CONSTR_CHECK") && !$0.node.is("contype", "CONSTR_FOREIGN") },
      to: table
    )
    try addChecks(all.filter { $0.node.is("contype", "CONSTR_CHECK") }, to: table)
    try addForeignKeys(all.filter { $0.node.is("contype", "CONSTR_FOREIGN") }, to: table)
  }

  /// The clauses of a column definition that make constraints.
  private func columnConstraints(_ node: Node, at column: ObjectID) -> [NewConstraint] {
    var result: [NewConstraint] = []
    for clause in node.list("constraints").compactMap({ $0.as(.constraint) }) {
      let type = clause.text("contype") ?? ""
      if ["CONSTR_CHECK", "CONSTR_PRIMARY", "CONSTR_UNIQUE", "CONSTR_EXCLUSION", "CONSTR_FOREIGN"].contains(
        type
      ) {
        result.append(NewConstraint(node: clause, column: column))
      } else if type.hasPrefix("CONSTR_ATTR"), !result.isEmpty {
        result[result.count - 1].attributes.append(clause)
      }
    }
    return result
  }

  // MARK: DROP COLUMN

  /// ALTER TABLE … DROP COLUMN (ATExecDropColumn).
  mutating func dropColumn(_ command: Node, of table: ObjectID) throws(Refusal) {
    _ = try tableFact(table, action: "DROP COLUMN")
    let name = command.text("name") ?? ""
    if catalog.isTyped(table) { throw refused("typed-table", "cannot drop column from typed table") }
    guard let column = catalog.lookUp(.column, in: table, name) else {
      if command.flag("missing_ok") { return }
      if isSystemColumn(name) {
        throw refused("system-column", "cannot drop system column \"\(name)\"")
      }
      _ = try self.column(name, of: table, at: nil)
      return
    }
    var doomed: [ObjectID] = []
    try collectDrop(of: column, isRecursing: false, into: &doomed)
    try drop(doomed, cascade: command.is("behavior", "DROP_CASCADE"))
  }

  /// Drops the column of a typed table whose type loses the attribute.
  package mutating func collectDrop(ofTypedColumn column: ObjectID, into doomed: inout [ObjectID])
    throws(Refusal)
  {
    try collectDrop(of: column, isRecursing: true, into: &doomed)
  }

  private mutating func collectDrop(
    of column: ObjectID,
    isRecursing: Bool,
    into doomed: inout [ObjectID]
  ) throws(Refusal) {
    guard let fact = catalog.fact(column, as: ColumnFact.self) else { return }
    let name = catalog.name(of: column)
    let table = catalog.parent(of: column)
    guard fact.inheritedFrom.isEmpty || isRecursing else {
      throw refused("inherited-column", "cannot drop inherited column \"\(name)\"")
    }
    if let key = catalog.fact(table, as: TableFact.self)?.partitionKey {
      if key.uses(column) {
        throw refused(
          "partition-key",
          "cannot drop column \"\(name)\" because it is part of the partition key of relation "
            + "\"\(catalog.name(of: table))\""
        )
      }
      if alterTableOnly, !isRecursing, !catalog.heirs(of: table).isEmpty {
        throw refused(
          "inherited-column",
          "cannot drop column from only the partitioned table when partitions exist",
          help: "do not specify ONLY"
        )
      }
    }
    for heir in catalog.heirs(ofColumn: column) {
      guard let theirs = catalog.fact(heir, as: ColumnFact.self) else { continue }
      if alterTableOnly, !isRecursing {
        catalog.update(heir, as: ColumnFact.self) {
          $0.disinherit(from: [column])
          $0.declare()
        }
      } else if theirs.inheritedFrom == [column], !theirs.isLocal {
        try collectDrop(of: heir, isRecursing: true, into: &doomed)
      } else {
        catalog.update(heir, as: ColumnFact.self) { $0.disinherit(from: [column]) }
      }
    }
    doomed.append(column)
  }
}
