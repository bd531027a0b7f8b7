// How an index comes into being: its name, its constraint, and those of partitions (DefineIndex).

import CatalogModel
import PostgresSyntax

/// An index that is to be made.
package struct NewIndex {
  /// The constraint that implies it.
  enum Constraint {
    case primaryKey(Deferrability)
    case unique(Deferrability)
    case exclusion([ExclusionOperator], Deferrability)
  }

  var table: ObjectID
  /// Nil where the server makes one up.
  var name: String?
  var definition: IndexDefinition
  var parameters = StorageParameters()
  var tablespace: String?
  var constraint: Constraint?
  /// Whether partitions are left alone.
  var isOnly = false

  init(table: ObjectID, name: String?, definition: IndexDefinition) {
    self.table = table
    self.name = name
    self.definition = definition
  }

  var isPrimary: Bool { if case .primaryKey = constraint { true } else { false } }
  var isExclusion: Bool { if case .exclusion = constraint { true } else { false } }
}

extension Elaboration {
  /// Makes an index, with the constraint that implies it and those of partitions; `parent` is the partitioned table's
  /// index that it is attached to.
  @discardableResult
  mutating func makeIndex(
    _ new: NewIndex,
    under parent: ObjectID? = nil,
    at node: Node?
  ) throws(Refusal) -> ObjectID {
    let schema = catalog.parent(of: new.table)
    if new.isPrimary { try checkNoPrimaryKey(on: new.table, at: node) }
    if new.isExclusion, catalog.isPartitioned(new.table) {
      throw refused(
        "not-supported",
        "exclusion constraints are not supported on partitioned tables",
        at: node
      )
    }
    if new.definition.isUnique { try checkCoversPartitionKey(new, at: node) }
    let name = new.name ?? chooseIndexName(new)
    if let taken = catalog.lookUp(.relation, in: schema, name) {
      throw alreadyExists(taken, asked: .index, name: name, at: node)
    }
    var fact = IndexFact(table: new.table)
    fact.method = new.definition.method
    fact.parameters = new.parameters
    fact.tablespace = new.tablespace
    fact.parentIndex = parent
    if let constraint = new.constraint {
      let parentConstraint = parent.flatMap { catalog.fact($0, as: IndexFact.self) }?.constraint
      fact.constraint = try makeConstraint(
        constraint,
        new.definition,
        named: name,
        on: new.table,
        under: parentConstraint,
        at: node
      )
    } else {
      fact.columns = new.definition.columns
      fact.definition = new.definition
    }
    if new.isPrimary {
      let columns = new.definition.keys.compactMap(\.column)
      if new.isOnly, catalog.isPartitioned(new.table) {
        for column in columns { try checkHeirsAreNotNull(column) }
      }
      setNotNullEverywhere(columns)
    }
    let id = try add(fact, named: name, in: schema, at: node)
    if catalog.isPartitioned(new.table) { try makePartitionIndexes(of: id, new, at: node) }
    return id
  }

  private mutating func makeConstraint(
    _ constraint: NewIndex.Constraint,
    _ definition: IndexDefinition,
    named name: String,
    on table: ObjectID,
    under parent: ObjectID?,
    at node: Node?
  ) throws(Refusal) -> ObjectID {
    switch constraint {
    case .primaryKey(let deferrability), .unique(let deferrability):
      var isPrimary = false
      if case .primaryKey = constraint { isPrimary = true }
      var fact = KeyFact(isPrimary: isPrimary, columns: definition.keys.compactMap(\.column))
      fact.included = definition.included
      fact.operatorClasses = definition.keys.compactMap(\.operatorClass)
      fact.nullsNotDistinct = definition.nullsNotDistinct
      fact.deferrability = deferrability
      fact.inheritedFrom = parent
      return try addConstraintFact(fact, named: name, to: table, at: node)
    case .exclusion(let operators, let deferrability):
      var fact = ExclusionConstraintFact(definition, operators: operators)
      fact.deferrability = deferrability
      return try addConstraintFact(fact, named: name, to: table, at: node)
    }
  }

  func checkNoPrimaryKey(on table: ObjectID, at node: Node?) throws(Refusal) {
    guard catalog.primaryKey(of: table) != nil else { return }
    throw refused(
      "duplicate-primary-key",
      "multiple primary keys for table \"\(catalog.name(of: table))\" are not allowed",
      at: node
    )
  }

  /// A primary key's columns become NOT NULL, those of heirs too (index_check_primary_key).
  mutating func setNotNullEverywhere(_ columns: some Sequence<ObjectID>) {
    for column in columns {
      setNotNull(column)
      let name = catalog.name(of: column)
      for child in catalog.heirs(of: catalog.parent(of: column)) {
        if let own = catalog.lookUp(.column, in: child, name) { setNotNullEverywhere([own]) }
      }
    }
  }

  /// The name that the server makes up (ChooseIndexName).
  private func chooseIndexName(_ new: NewIndex) -> String {
    let schema = catalog.parent(of: new.table)
    let parts = catalog.indexNameParts(
      of: new.table,
      new.definition,
      isPrimary: new.isPrimary,
      isExclusion: new.isExclusion,
      isConstraint: new.constraint != nil
    )
    return chooseName(parts.table, parts.columns, label: parts.label) { name in
      catalog.lookUp(.relation, in: schema, name) != nil
        || (new.constraint != nil && isConstraintNameTaken(name, in: schema))
    }
  }
}

extension Catalog {
  /// What an index's name is made up from (ChooseIndexName).
  func indexNameParts(
    of table: ObjectID,
    _ definition: IndexDefinition,
    isPrimary: Bool,
    isExclusion: Bool = false,
    isConstraint: Bool
  ) -> (table: String, columns: String?, label: String) {
    let name = name(of: table)
    if isPrimary { return (name, nil, "pkey") }
    let label = isExclusion ? "excl" : isConstraint ? "key" : "idx"
    return (name, joinedForName(columnNames(of: definition)), label)
  }

  /// The names of all columns of an index, those in INCLUDE among them (ChooseIndexColumnNames).
  private func columnNames(of definition: IndexDefinition) -> [String] {
    var result = definition.keys.map(\.name)
    for column in definition.included { result.append(distinctName(name(of: column), from: Set(result))) }
    return result
  }
}

/// Names joined for a generated name, until it would be too long anyway (ChooseIndexNameAddition).
func joinedForName(_ names: [String]) -> String {
  var result = ""
  for name in names {
    if !result.isEmpty { result += "_" }
    result += name
    if result.utf8.count >= 64 { break }
  }
  return result
}

/// The name, with a number where others have it already.
func distinctName(_ name: String, from taken: Set<String>) -> String {
  var result = name
  var number = 0
  while taken.contains(result) {
    number += 1
    result = clipName(name, to: 63 - String(number).utf8.count) + String(number)
  }
  return result
}
