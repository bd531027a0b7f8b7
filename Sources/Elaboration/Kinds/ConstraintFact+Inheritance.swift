// What constraints and indexes need to know of inheritance and partitions, and what these need of them.

package import CatalogModel
import Expressions

extension Catalog {
  /// Whether it is a partitioned table.
  package func isPartitioned(_ table: ObjectID) -> Bool {
    read(table, as: TableFact.self) { $0.partitionKey != nil } ?? false
  }

  /// What stands in a child for the parent and those of its columns that some part of a fact refers to.
  func columnMap(from parent: ObjectID, to child: ObjectID, for part: some AttributeValue) -> [ObjectID:
    ObjectID]
  {
    var result = [parent: child]
    part.forEachReference { column in
      guard self[column]?.parent == parent, kind(of: column) == .column,
        let own = lookUp(.column, in: child, name(of: column))
      else { return }
      result[column] = own
    }
    return result
  }

  /// The same with all of its columns.
  func columnMap(from parent: ObjectID, to child: ObjectID) -> [ObjectID: ObjectID] {
    var result = [parent: child]
    for column in children(of: parent, .column) {
      if let own = lookUp(.column, in: child, name(of: column)) { result[column] = own }
    }
    return result
  }
}

extension Catalog {
  /// Whether a column has another type here, apart from its modifiers.
  ///
  /// What the server makes of an expression on it when the type changes need not be what it makes of the same text
  /// later: `price > 1000` on a numeric column becomes `price::numeric > 1000::numeric` on an integer one.
  func hasOtherType(_ column: ObjectID, than other: Catalog) -> Bool {
    func type(_ catalog: Catalog) -> TypeReference? {
      var type = catalog.columnType(of: column)
      type?.modifiers = []
      return type
    }
    return type(self) != type(other)
  }
}

extension AttributeValue {
  /// The same about other columns.
  func mapped(_ map: [ObjectID: ObjectID]) -> Self { mapReferences { map[$0] ?? $0 } }
}

extension Elaboration {
  /// Gives a child what it gets from a new parent: CHECK constraints, and, for a partition, indexes and foreign keys.
  ///
  /// With `isNew` the child is being created; otherwise (INHERIT, ATTACH PARTITION) it existed and must have the
  /// parent's CHECK constraints already: `child table is missing constraint "…"`.
  package mutating func inheritConstraints(
    from parent: ObjectID,
    to child: ObjectID,
    isNew: Bool
  ) throws(Refusal) {
    try inheritChecks(from: parent, to: child, isNew: isNew)
    guard catalog.isPartitioned(parent) else { return }
    try inheritIndexes(from: parent, to: child)
    try inheritForeignKeys(from: parent, to: child)
  }

  /// Undoes ``inheritConstraints(from:to:isNew:)`` for NO INHERIT and DETACH PARTITION.
  ///
  /// What was inherited stays as the child's own.
  package mutating func disinheritConstraints(from parent: ObjectID, to child: ObjectID) throws(Refusal) {
    disinheritChecks(from: parent, to: child)
    guard catalog.isPartitioned(parent) else { return }
    disinheritIndexes(from: parent, to: child)
    disinheritForeignKeys(from: parent, to: child)
  }

  /// Refuses what ALTER COLUMN … DROP NOT NULL must not take away: `column "…" is in a primary key`.
  package func checkNotInPrimaryKey(_ column: ObjectID) throws(Refusal) {
    guard catalog.isInPrimaryKey(column) else { return }
    throw refused("in-primary-key", "column \"\(catalog.name(of: column))\" is in a primary key")
  }
}
