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
  /// What follows a column's constraint as nodes of their own: CONSTR_ATTR_DEFERRABLE and its like (bodies).
  ///
  /// Those
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
