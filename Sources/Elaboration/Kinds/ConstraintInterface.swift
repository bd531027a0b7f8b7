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

extension Elaboration {
  /// Adds a constraint to a table.
  ///
  /// - Parameters:
  ///   - node: a Constraint (body); not NOT NULL, DEFAULT, GENERATED or IDENTITY.
  ///   - column: the column at which it is written; nil for one of the table.
  package mutating func addConstraint(
    _ node: Node, to table: ObjectID, column: ObjectID?
  ) throws(Refusal) {}

  /// Copies the CHECK constraints, indexes with their constraints, and extended statistics that the options ask for.
  package mutating func copyConstraintsAndIndexes(
    like source: ObjectID, to table: ObjectID, options: LikeOptions
  ) throws(Refusal) {}

  /// Gives a child what it gets from a new parent: CHECK constraints, and, for a partition, indexes and foreign keys.
  ///
  /// - Parameter isNew: whether the child is being created, rather than that it existed and must have the parent's
  ///   CHECK constraints already (INHERIT, ATTACH PARTITION).
  package mutating func inheritConstraints(
    from parent: ObjectID, to child: ObjectID, isNew: Bool
  ) throws(Refusal) {}

  /// Undoes ``inheritConstraints(from:to:isNew:)``: NO INHERIT, DETACH PARTITION. What was inherited stays as the child's own.
  package mutating func disinheritConstraints(from parent: ObjectID, to child: ObjectID) throws(Refusal) {}

  /// Called after a column's type changed: PostgreSQL makes constraints and indexes on it anew from their definitions.
  package mutating func remakeConstraintsAndIndexes(on column: ObjectID) throws(Refusal) {}
}
