// What tables ask of constraints and indexes.

package import CatalogModel
package import PostgresSyntax

/// What `LIKE … INCLUDING` takes over: the bits of TableLikeOption in parsenodes.h.
package struct LikeOptions: OptionSet, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  package static let comments = LikeOptions(rawValue: 1 << 0)
  package static let compression = LikeOptions(rawValue: 1 << 1)
  package static let constraints = LikeOptions(rawValue: 1 << 2)
  package static let defaults = LikeOptions(rawValue: 1 << 3)
  package static let generated = LikeOptions(rawValue: 1 << 4)
  package static let identity = LikeOptions(rawValue: 1 << 5)
  package static let indexes = LikeOptions(rawValue: 1 << 6)
  package static let statistics = LikeOptions(rawValue: 1 << 7)
  package static let storage = LikeOptions(rawValue: 1 << 8)
}

/// A constraint of a CREATE TABLE or ADD COLUMN: CHECK, PRIMARY KEY, UNIQUE, EXCLUDE or FOREIGN KEY.
package struct NewConstraint {
  /// The Constraint (body).
  package var node: Node
  /// What follows a column's constraint as nodes of their own: CONSTR_ATTR_DEFERRABLE and its like (bodies). Those
  /// of a table's constraint are fields of its node.
  package var attributes: [Node] = []
  /// The column at which it is written; nil for one of the table.
  package var column: ObjectID?

  package init(node: Node, attributes: [Node] = [], column: ObjectID?) {
    self.node = node
    self.attributes = attributes
    self.column = column
  }
}

extension Elaboration {
  /// Adds the CHECK constraints of a new table, in written order; the caller picks them out.
  ///
  /// They come before the indexes of LIKE and those of ``addKeys(_:to:)`` (DefineRelation).
  package mutating func addChecks(_ constraints: [NewConstraint], to table: ObjectID) throws(Refusal) {
    for constraint in constraints { try addConstraint(constraint, to: table) }
  }

  /// Adds the PRIMARY KEY, UNIQUE and EXCLUDE constraints of one statement: the primary key first, equal ones merged
  /// (transformIndexConstraints). ADD CONSTRAINT comes with one.
  package mutating func addKeys(_ constraints: [NewConstraint], to table: ObjectID) throws(Refusal) {
    for constraint in constraints { try addConstraint(constraint, to: table) }
  }

  /// Adds foreign keys: the last step of CREATE TABLE and ALTER TABLE (transformFKConstraints).
  package mutating func addForeignKeys(_ constraints: [NewConstraint], to table: ObjectID) throws(Refusal) {
    for constraint in constraints { try addConstraint(constraint, to: table) }
  }

  /// Adds one constraint to a table.
  package mutating func addConstraint(_ constraint: NewConstraint, to table: ObjectID) throws(Refusal) {}

  /// Copies the CHECK constraints of a table into a new one, by their names, for LIKE … INCLUDING CONSTRAINTS, with
  /// comments where the options ask for them.
  package mutating func copyChecks(
    like source: ObjectID, to table: ObjectID, options: LikeOptions
  ) throws(Refusal) {}

  /// Copies indexes with their constraints, and extended statistics, as far as the options of LIKE ask for them.
  package mutating func copyIndexes(
    like source: ObjectID, to table: ObjectID, options: LikeOptions
  ) throws(Refusal) {}

  /// Gives a child what it gets from a new parent: CHECK constraints, and, for a partition, indexes, foreign keys and
  /// triggers.
  ///
  /// With `isNew` the child is being created; otherwise (INHERIT, ATTACH PARTITION) it existed and must have the
  /// parent's CHECK constraints already: `child table is missing constraint "…"`.
  package mutating func inheritConstraints(
    from parent: ObjectID, to child: ObjectID, isNew: Bool
  ) throws(Refusal) {}

  /// Undoes ``inheritConstraints(from:to:isNew:)`` for NO INHERIT and DETACH PARTITION.
  ///
  /// What was inherited stays as the child's own.
  package mutating func disinheritConstraints(from parent: ObjectID, to child: ObjectID) throws(Refusal) {}

  /// Called after a column's type changed: PostgreSQL makes constraints and indexes on it anew from their definitions
  /// (ATPostAlterTypeCleanup).
  package mutating func remakeConstraintsAndIndexes(on column: ObjectID) throws(Refusal) {}

  /// Refuses what ALTER COLUMN … DROP NOT NULL must not take away: `column "…" is in a primary key`.
  package func checkNotInPrimaryKey(_ column: ObjectID) throws(Refusal) {}
}

extension Elaboration {
  /// ALTER INDEX … ALTER COLUMN n SET STATISTICS.
  package mutating func setIndexStatistics(_ command: Node, of relation: ObjectID) throws(Refusal) {}

  /// ALTER INDEX … ATTACH PARTITION.
  package mutating func attachIndex(to parent: ObjectID, _ rangeVar: Node) throws(Refusal) {}

  /// The index of that name on a table, for REPLICA IDENTITY USING INDEX and CLUSTER ON.
  package func index(named name: String, of table: ObjectID, at node: Node?) throws(Refusal) -> ObjectID {
    let schema = catalog.parent(of: table)
    guard let id = catalog.lookUp(.relation, in: schema, name), catalog.kind(of: id).name == "index" else {
      throw missing("index", name, at: node)
    }
    return id
  }
}
