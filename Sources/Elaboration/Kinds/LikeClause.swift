// Reads LIKE in CREATE TABLE (transformTableLikeClause and expandTableLikeClause in parse_utilcmd.c).

import CatalogModel
import Expressions
import PostgresSyntax

extension Elaboration {
  /// Adds the columns of another relation to a new table, with what the options ask for.
  ///
  /// - Returns: the relation and the options, for its constraints and indexes.
  mutating func addColumns(
    like node: Node,
    to table: ObjectID,
    _ building: inout ColumnBuilding
  ) throws(Refusal) -> (source: ObjectID, options: LikeOptions) {
    // All bits set, as INCLUDING ALL has it, come as 2147483647.
    let options = LikeOptions(rawValue: node.int("options"))
    guard let rangeVar = node["relation"] else { throw notModelled("LIKE without a relation") }
    let source = try relation(rangeVar) as ResolvedRelation
    if [.index, .sequence].contains(catalog.kind(of: source.id)) {
      throw refused(
        "wrong-kind",
        "relation \"\(catalog.name(of: source.id))\" is invalid in LIKE clause",
        at: rangeVar
      )
    }
    try checkKnownColumns(source.id, for: "LIKE can't copy them", at: rangeVar)
    var counterparts: [ObjectID: ObjectID] = [source.id: table]
    var generated: [(column: ObjectID, expression: Expression)] = []
    for theirs in source.columns {
      guard let type = theirs.type else {
        throw refused("unknown-type", "the type of column \"\(theirs.name)\" is not known", at: rangeVar)
      }
      var fact = ColumnFact(type: type)
      let original = theirs.id.flatMap { catalog.fact($0, as: ColumnFact.self) }
      fact.collation = original?.collation
      fact.isNotNull = original?.isNotNull ?? false
      if options.contains(.storage) { fact.storage = original?.storage }
      if options.contains(.compression) { fact.compression = original?.compression }
      let column: ObjectID
      if let known = catalog.lookUp(.column, in: table, theirs.name) {
        column = known
        if options.contains(.generated) { fact.generated = original?.generated }
        try merge(fact, options, into: known, building, at: rangeVar)
      } else {
        column = try add(fact, named: theirs.name, in: table, at: rangeVar)
      }
      building.declared.insert(column)
      guard let id = theirs.id else { continue }
      counterparts[id] = column
      if let expression = original?.generated {
        if options.contains(.generated) { generated.append((column, expression)) }
      } else if options.contains(.defaults), let expression = catalog.defaultFact(of: id)?.expression {
        guard catalog.fact(column, as: ColumnFact.self)?.generated == nil else {
          throw refused(
            "generation-conflict",
            "column \"\(theirs.name)\" inherits from generated column but specifies default",
            at: rangeVar
          )
        }
        building.defaults[column] = .inherited(expression)
      }
      if options.contains(.identity) { try copyIdentity(of: id, to: column, in: table, type) }
      if options.contains(.comments) { setComment(on: column, to: catalog.comment(on: id)) }
    }
    for (column, expression) in generated {
      let own = expression.mapReferences { counterparts[$0] ?? $0 }
      catalog.update(column, as: ColumnFact.self) { $0.generated = own }
    }
    return (source.id, options)
  }

  /// A column that LIKE brings becomes one with that which the table has from a parent (MergeAttributes).
  private mutating func merge(
    _ ours: ColumnFact,
    _ options: LikeOptions,
    into column: ObjectID,
    _ building: ColumnBuilding,
    at node: Node
  ) throws(Refusal) {
    let name = catalog.name(of: column)
    guard let fact = catalog.fact(column, as: ColumnFact.self), !fact.inheritedFrom.isEmpty,
      !building.declared.contains(column)
    else { throw refused("duplicate-column", "column \"\(name)\" specified more than once", at: node) }
    let conflict: (id: String, what: String)? =
      if fact.type != ours.type {
        ("type-conflict", "has a type conflict")
      } else if fact.collation != ours.collation {
        ("collation-conflict", "has a collation conflict")
      } else if options.contains(.storage), fact.storage != ours.storage {
        ("storage-conflict", "has a storage parameter conflict")
      } else if let compression = ours.compression, let other = fact.compression, compression != other {
        ("compression-conflict", "has a compression method conflict")
      } else {
        nil
      }
    if let conflict { throw refused(conflict.id, "column \"\(name)\" \(conflict.what)", at: node) }
    if fact.generated != nil, ours.generated != nil {
      throw refused(
        "generation-conflict",
        "child column \"\(name)\" specifies generation expression",
        at: node,
        help: "leave out INCLUDING GENERATED to inherit the generation expression"
      )
    }
    catalog.update(column, as: ColumnFact.self) {
      $0.isNotNull = $0.isNotNull || ours.isNotNull
      $0.compression = ours.compression ?? $0.compression
      $0.declare()
    }
  }

  /// A sequence of its own, with the options of the other's.
  private mutating func copyIdentity(
    of source: ObjectID,
    to column: ObjectID,
    in table: ObjectID,
    _ type: TypeReference
  ) throws(Refusal) {
    guard let sequence = catalog.identitySequence(of: source),
      var fact = catalog.fact(sequence, as: SequenceFact.self), let identity = fact.identity
    else { return }
    let schema = catalog.parent(of: table)
    fact.identity = ColumnIdentity(column: column, isAlways: identity.isAlways)
    fact.isUnlogged = catalog.fact(table, as: TableFact.self)?.isUnlogged ?? false
    // The options come without the type (sequence_options), and so the bounds stay those of the other's.
    fact.type = "bigint"
    let name = chooseRelationName(catalog.name(of: table), catalog.name(of: column), label: "seq", in: schema)
    let copy = try add(fact, named: name, in: schema)
    finishCreation(copy)
  }
}
