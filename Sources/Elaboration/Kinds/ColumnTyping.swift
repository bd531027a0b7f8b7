// Reads ALTER COLUMN … TYPE (ATPrepAlterColumnType and ATExecAlterColumnType in tablecmds.c).

package import CatalogModel
import Expressions
import PostgresSyntax

extension Elaboration {
  /// Checks ALTER COLUMN TYPE and reads its USING, which sees all columns as they are before the statement
  /// (ATPrepAlterColumnType).
  mutating func prepareColumnType(_ command: Node, of relation: ObjectID) throws(Refusal) {
    _ = try tableFact(relation, action: "ALTER COLUMN ... SET DATA TYPE")
    let name = command.text("name") ?? ""
    if catalog.isTyped(relation) { throw refused("typed-table", "cannot alter column type of typed table") }
    guard let column = catalog.lookUp(.column, in: relation, name) else {
      if isSystemColumn(name) { throw refused("system-column", "cannot alter system column \"\(name)\"") }
      _ = try self.column(name, of: relation, at: nil)
      return
    }
    guard let definition = command["def"]?.as(.columnDef), let typeName = definition["typeName"] else {
      return
    }
    if catalog.fact(column, as: ColumnFact.self)?.inheritedFrom.isEmpty == false {
      throw refused("inherited-column", "cannot alter inherited column \"\(name)\"")
    }
    if alterTableOnly, !catalog.heirs(of: relation).isEmpty {
      throw refused(
        "inherited-column",
        "type of inherited column \"\(name)\" must be changed in child tables too"
      )
    }
    let type = try columnType(typeName, named: name)
    // Its sequence is changed before anything else is (transformAlterTableStmt).
    if catalog.identitySequence(of: column) != nil { _ = try sequenceType(for: type) }
    guard let transform = definition["raw_default"] else { return }
    if catalog.isForeign(relation) { throw wrongKind(relation, "a table") }
    if catalog.fact(column, as: ColumnFact.self)?.generated != nil {
      throw refused("generated-column", "cannot specify USING when altering type of generated column")
    }
    columnTransforms[column] = try analyzeExpression(
      transform,
      for: .columnTransform,
      in: .relation(resolved(relation)),
      target: type,
      with: &self
    )
  }

  mutating func alterColumnType(_ command: Node, of relation: ObjectID) throws(Refusal) {
    let name = command.text("name") ?? ""
    let column = try self.column(name, of: relation, at: nil)
    guard let definition = command["def"]?.as(.columnDef), let typeName = definition["typeName"] else {
      return
    }
    let type = try columnType(typeName, named: name)
    let clause = definition["collClause"]?.as(.collateClause) ?? definition["collClause"]
    let collation = try clause.flatMap { (clause) throws(Refusal) in try self.collation(clause, for: type) }
    let transform = definition["raw_default"]
    let family = withHeirs(column)
    let tables = Set(family.map { catalog.parent(of: $0) })
    for member in family {
      let parents = catalog.fact(member, as: ColumnFact.self)?.inheritedFrom ?? []
      if member != column, parents.contains(where: { !tables.contains(catalog.parent(of: $0)) }) {
        throw refused("inherited-column", "cannot alter inherited column \"\(name)\"")
      }
      try setType(of: member, to: type, collation, isTransformed: transform != nil)
    }
    for member in family { try remakeConstraintsAndIndexes(on: member) }
  }

  /// Changes the type of a column of a typed table, after that of the type's attribute changed.
  package mutating func setType(
    ofTypedColumn column: ObjectID,
    to type: TypeReference,
    _ collation: ObjectID?
  )
    throws(Refusal)
  {
    try setType(of: column, to: type, collation, isTransformed: false)
    try remakeConstraintsAndIndexes(on: column)
  }

  private mutating func setType(
    of column: ObjectID,
    to type: TypeReference,
    _ collation: ObjectID?,
    isTransformed: Bool
  ) throws(Refusal) {
    guard let fact = catalog.fact(column, as: ColumnFact.self) else { return }
    let name = catalog.name(of: column)
    let table = catalog.parent(of: column)
    if let key = catalog.fact(table, as: TableFact.self)?.partitionKey, key.uses(column) {
      throw refused(
        "partition-key",
        "cannot alter column \"\(name)\" because it is part of the partition key of relation "
          + "\"\(catalog.name(of: table))\""
      )
    }
    let spelled = type.sql(Names(catalog))
    // What a foreign server has is read as the new type from now on.
    if !isTransformed, !catalog.isForeign(table), !catalog.canAssign(fact.type, to: type) {
      throw refused(
        "no-assignment-cast",
        fact.generated == nil
          ? "column \"\(name)\" cannot be cast automatically to type \(spelled)"
          : "generation expression for column \"\(name)\" cannot be cast automatically to type \(spelled)",
        help: fact.generated == nil
          ? "you might need to specify \"USING \(quoteIdentifier(name))::\(spelled)\"" : nil
      )
    }
    if let value = catalog.defaultFact(of: column),
      !catalog.canAssign(value.expression.type ?? fact.type, to: type)
    {
      throw refused(
        "no-assignment-cast",
        "default for column \"\(name)\" cannot be cast automatically to type \(spelled)"
      )
    }
    try refuseWhatPins(column)
    try refuseWhereRowsAreHeld(of: table)
    if let sequence = catalog.identitySequence(of: column) {
      let sequenceType = try sequenceType(for: type)
      try setType(ofSequence: sequence, to: sequenceType)
    }
    // The default is what it was, cast to the new type.
    if let id = catalog.defaultID(of: column) {
      catalog.update(id, as: DefaultFact.self) { $0.expression.keepLiteralType() }
    }
    catalog.update(column, as: ColumnFact.self) {
      $0.type = type
      $0.collation = collation
      $0.storage = nil
      $0.compression = nil
    }
  }

  /// Refuses to rewrite a table while columns of others hold its rows (find_composite_type_dependencies).
  func refuseWhereRowsAreHeld(of table: ObjectID) throws(Refusal) {
    guard let holder = catalog.columnStoring(table) else { return }
    let place = "\(catalog.name(of: catalog.parent(of: holder))).\(catalog.name(of: holder))"
    throw refused(
      "row-type-in-use",
      "cannot alter table \"\(catalog.name(of: table))\" because column \"\(place)\" uses its row type"
    )
  }

  /// The sequence behind an identity column takes the column's type, and the bounds that go with it.
  private mutating func setType(ofSequence sequence: ObjectID, to type: String) throws(Refusal) {
    guard var fact = catalog.fact(sequence, as: SequenceFact.self) else { return }
    fact.take(type: type)
    let limits = SequenceFact.limits(of: type)
    guard limits.contains(fact.maximum), limits.contains(fact.minimum) else {
      let (word, value) =
        limits.contains(fact.maximum) ? ("MINVALUE", fact.minimum) : ("MAXVALUE", fact.maximum)
      throw refused("invalid-sequence", "\(word) (\(value)) is out of range for sequence data type \(type)")
    }
    guard fact.minimum <= fact.start, fact.start <= fact.maximum else {
      let (word, value) =
        fact.start < fact.minimum
        ? ("less than MINVALUE", fact.minimum) : ("greater than MAXVALUE", fact.maximum)
      throw refused("invalid-sequence", "START value (\(fact.start)) cannot be \(word) (\(value))")
    }
    catalog.update(sequence, as: SequenceFact.self) { $0 = fact }
  }

  /// Refuses while something holds on to the type that a column has.
  private func refuseWhatPins(_ column: ObjectID) throws(Refusal) {
    for (dependent, _) in catalog.dependents(of: column) where dependent != column {
      guard let entry = catalog[dependent], entry.pins(column) else { continue }
      let fact = entry.fact
      let what: String
      switch fact.kind.name {
      case "view", "materialized view", "rule": what = "used by a view or rule"
      case "column": what = "used by a generated column"
      case "policy": what = "used in a policy definition"
      case "trigger": what = "used in a trigger definition"
      case "function", "procedure", "routine": what = "used by a function or procedure"
      case let kind where kind.hasPrefix("publication"): what = "used by a publication WHERE clause"
      default: what = "used by \(fact.kind.name)"
      }
      var refusal = refused("column-in-use", "cannot alter type of a column \(what)")
      let names = Names(catalog)
      refusal.diagnostic.notes.append(
        Diagnostic.Note(
          message: "\(names.described(dependent)) depends on column \"\(names.bare(column))\"",
          range: catalog[dependent]?.origin ?? .nowhere
        )
      )
      throw refusal
    }
  }
}
