// How the columns of a new table come together from its parents and its own definitions (MergeAttributes in tablecmds.c).

import CatalogModel
import Expressions
import PostgresSyntax

/// What is known while a table's columns are put together; defaults wait until all columns are there.
struct ColumnBuilding {
  enum Default {
    case node(Node)
    case inherited(Expression)
  }

  var defaults: [ObjectID: Default] = [:]
  /// Generation expressions, which may name columns that are defined later.
  var generated: [(column: ObjectID, node: Node)] = []
  /// Columns whose parents have different defaults, or different generation expressions.
  var conflicts: Set<ObjectID> = []
  /// The columns that a definition of the table itself named.
  var declared: Set<ObjectID> = []
}

extension Elaboration {
  // MARK: From parents

  /// Adds the columns of a parent to a new table, or merges them with those of another parent.
  mutating func inheritColumns(
    of parent: ObjectID,
    into table: ObjectID,
    _ building: inout ColumnBuilding
  ) throws(Refusal) {
    var counterparts: [ObjectID: ObjectID] = [parent: table]
    var theirGenerated: [(column: ObjectID, expression: Expression, isMerged: Bool)] = []
    for inherited in catalog.children(of: parent, .column) {
      guard let theirs = catalog.fact(inherited, as: ColumnFact.self) else { continue }
      let name = catalog.name(of: inherited)
      let column: ObjectID
      let known = catalog.lookUp(.column, in: table, name)
      if let known, let ours = catalog.fact(known, as: ColumnFact.self) {
        column = known
        guard ours.type == theirs.type else {
          throw refused("type-conflict", "inherited column \"\(name)\" has a type conflict")
        }
        guard ours.collation == theirs.collation else {
          throw refused("collation-conflict", "inherited column \"\(name)\" has a collation conflict")
        }
        guard ours.storage == theirs.storage else {
          throw refused("storage-conflict", "inherited column \"\(name)\" has a storage parameter conflict")
        }
        guard (ours.generated == nil) == (theirs.generated == nil) else {
          throw refused("generation-conflict", "inherited column \"\(name)\" has a generation conflict")
        }
        catalog.update(column, as: ColumnFact.self) {
          $0.inherit(from: inherited)
          $0.isNotNull = $0.isNotNull || theirs.isNotNull
          $0.compression = $0.compression ?? theirs.compression
        }
      } else {
        var fact = ColumnFact(type: theirs.type)
        fact.collation = theirs.collation
        fact.storage = theirs.storage
        fact.compression = theirs.compression
        fact.isNotNull = theirs.isNotNull
        fact.inherit(from: inherited, alone: true)
        column = try add(fact, named: name, in: table)
      }
      counterparts[inherited] = column
      if let expression = theirs.generated {
        theirGenerated.append((column, expression, known != nil))
      } else if let expression = catalog.defaultFact(of: inherited)?.expression {
        if case .inherited(let other)? = building.defaults[column], other != expression {
          building.conflicts.insert(column)
        }
        building.defaults[column] = .inherited(expression)
      }
    }
    for (column, expression, isMerged) in theirGenerated {
      let own = expression.mapReferences { counterparts[$0] ?? $0 }
      if isMerged, catalog.fact(column, as: ColumnFact.self)?.generated != own {
        building.conflicts.insert(column)
      }
      catalog.update(column, as: ColumnFact.self) { $0.generated = own }
    }
  }

  // MARK: Own definitions

  /// Adds a column as its definition says, or merges the definition with what the table has from parents or its type.
  mutating func define(
    _ definition: ColumnDefinition,
    in table: ObjectID,
    _ building: inout ColumnBuilding
  ) throws(Refusal) -> ObjectID {
    let name = definition.name
    guard let known = catalog.lookUp(.column, in: table, name) else {
      guard let type = definition.type else {
        throw Refusal(
          "unknown-column",
          "column \"\(name)\" does not exist",
          at: range(of: definition.node),
          missing: Refusal.Missing(what: "column", name: name)
        )
      }
      var fact = ColumnFact(type: type)
      fact.collation = definition.collation
      fact.isNotNull = definition.isNotNull
      fact.compression = definition.compression
      fact.foreignOptions = definition.foreignOptions
      let column = try add(fact, named: name, in: table, at: definition.node)
      building.declared.insert(column)
      note(definition, of: column, &building)
      return column
    }
    guard building.declared.insert(known).inserted, let fact = catalog.fact(known, as: ColumnFact.self),
      !fact.inheritedFrom.isEmpty || fact.attribute != nil
    else {
      throw refused("duplicate-column", "column \"\(name)\" specified more than once", at: definition.node)
    }
    try merge(definition, into: known, fact)
    note(definition, of: known, &building)
    return known
  }

  private mutating func merge(
    _ definition: ColumnDefinition,
    into column: ObjectID,
    _ fact: ColumnFact
  ) throws(Refusal) {
    let name = definition.name
    if let type = definition.type {
      guard type == fact.type else {
        throw refused("type-conflict", "column \"\(name)\" has a type conflict", at: definition.node)
      }
      guard definition.collation == fact.collation else {
        throw refused(
          "collation-conflict",
          "column \"\(name)\" has a collation conflict",
          at: definition.node
        )
      }
    }
    // Under a plain column of the parent's there may be a generated one.
    if fact.generated != nil {
      if definition.generatedNode != nil {
        throw refused(
          "generation-conflict",
          "child column \"\(name)\" specifies generation expression",
          at: definition.node,
          help: "omit the generation expression in the definition of the child table column to inherit it"
        )
      }
      if definition.defaultNode != nil || definition.isSerial {
        throw refused(
          "generation-conflict",
          "column \"\(name)\" inherits from generated column but specifies default",
          at: definition.node
        )
      }
      if definition.identity != nil {
        throw refused(
          "generation-conflict",
          "column \"\(name)\" inherits from generated column but specifies identity",
          at: definition.node
        )
      }
    }
    catalog.update(column, as: ColumnFact.self) {
      $0.isNotNull = $0.isNotNull || definition.isNotNull
      $0.compression = definition.compression ?? $0.compression
      $0.foreignOptions = definition.foreignOptions
      // In PARTITION OF and OF, without a type, nothing is declared anew.
      if definition.type != nil { $0.declare() }
    }
  }

  private func note(_ definition: ColumnDefinition, of column: ObjectID, _ building: inout ColumnBuilding) {
    if let node = definition.defaultNode { building.defaults[column] = .node(node) }
    if let node = definition.generatedNode { building.generated.append((column, node)) }
    if definition.isSerial || definition.identity != nil { building.defaults[column] = nil }
    if definition.defaultNode != nil || definition.isSerial || definition.generatedNode != nil {
      building.conflicts.remove(column)
    }
  }

  /// Refuses columns whose parents disagree, where the table itself does not decide.
  func checkConflicts(_ building: ColumnBuilding, of table: ObjectID) throws(Refusal) {
    guard let column = building.conflicts.min() else { return }
    let name = catalog.name(of: column)
    if catalog.fact(column, as: ColumnFact.self)?.generated != nil {
      throw refused(
        "generation-conflict",
        "column \"\(name)\" inherits conflicting generation expressions",
        help: "to resolve the conflict, specify a generation expression explicitly"
      )
    }
    throw refused(
      "default-conflict",
      "column \"\(name)\" inherits conflicting default values",
      help: "to resolve the conflict, specify a default explicitly"
    )
  }

  /// Sets generation expressions and defaults, once all columns are there.
  mutating func setDefaults(_ building: ColumnBuilding, of table: ObjectID) throws(Refusal) {
    let generated = building.generated.map(\.column)
    for (column, node) in building.generated { try setGeneration(of: column, to: node, among: generated) }
    for column in building.defaults.keys.sorted() {
      switch building.defaults[column] {
      case .node(let node)?: try setDefault(of: column, to: node)
      case .inherited(let expression)?: try setDefault(of: column, to: expression)
      case nil: continue
      }
    }
  }

  // MARK: Defaults

  /// Gives a column a default, by its node; none for a plain NULL, which says nothing.
  mutating func setDefault(of column: ObjectID, to node: Node) throws(Refusal) {
    guard let type = catalog.columnType(of: column) else { return }
    let expression = try stored(node, in: column, as: type, for: .columnDefault, .none)
    if isNoDefault(expression, as: type) {
      return try setDefault(of: column, to: nil as Expression?)
    }
    try setDefault(of: column, to: expression)
  }

  /// Whether a default is a bare NULL, which the server does not keep (AddRelationNewConstraints, DefineDomain).
  ///
  /// One that takes a cast to get to the type is kept: to a domain, or to a type's modifiers, which only an interval's
  /// literal has by itself (coerce_type).
  func isNoDefault(_ expression: Expression, as type: TypeReference) -> Bool {
    guard let constant = expression.constant, constant.value == .null else { return false }
    return catalog.baseType(of: type) == type && constant.type == type
  }

  /// Gives a column a default, or takes it away.
  mutating func setDefault(of column: ObjectID, to expression: Expression?) throws(Refusal) {
    let old = catalog.defaultID(of: column)
    guard let expression else {
      if let old { catalog.remove(old) }
      return
    }
    if let old {
      catalog.update(old, as: DefaultFact.self) { $0.expression = expression }
    } else {
      try add(DefaultFact(expression: expression), in: column)
    }
  }

  /// Makes a column a generated one.
  private mutating func setGeneration(
    of column: ObjectID,
    to node: Node,
    among others: [ObjectID]
  ) throws(Refusal) {
    guard let fact = catalog.fact(column, as: ColumnFact.self) else { return }
    let table = catalog.parent(of: column)
    var expression = try stored(
      node,
      in: column,
      as: fact.type,
      for: .generatedColumn,
      .relation(resolved(table))
    )
    for used in expression.columns
    where catalog.fact(used, as: ColumnFact.self)?.generated != nil || used == column || others.contains(used)
    {
      throw refused(
        "invalid-generation",
        "cannot use generated column \"\(catalog.name(of: used))\" in column generation expression",
        at: node,
        help: "a generated column cannot reference another generated column"
      )
    }
    if expression.usesWholeRow {
      throw refused(
        "invalid-generation",
        "cannot use whole-row variable in column generation expression",
        at: node,
        help: "this would cause the generated column to depend on its own value"
      )
    }
    try refuseMutable(&expression, "generation expression is not immutable", at: node)
    catalog.update(column, as: ColumnFact.self) { $0.generated = expression }
  }

  /// Analyses what is stored in a column, and names the column where it does not fit (cookDefault).
  private mutating func stored(
    _ node: Node,
    in column: ObjectID,
    as type: TypeReference,
    for purpose: ExpressionPurpose,
    _ scope: ExpressionScope
  ) throws(Refusal) -> Expression {
    do throws(Refusal) {
      return try analyzeExpression(node, for: purpose, in: scope, target: type, with: &self)
    } catch {
      var refusal = error
      let message = refusal.diagnostic.message
      let prefix = "the column is"
      guard message.hasPrefix(prefix) else { throw refusal }
      let name = catalog.name(of: column)
      refusal.diagnostic.message = "column \"\(name)\" is" + message.dropFirst(prefix.count)
      throw refusal
    }
  }
}
