// The analysed tree of a query: PostgreSQL's Query node.

package import CatalogModel

/// A SELECT, VALUES, INSERT, UPDATE, DELETE or MERGE with its names resolved.
package struct Query: Hashable, Sendable {
  package enum Command: UInt8, Hashable, Sendable {
    case select, insert, update, delete, merge
    /// `DO INSTEAD NOTIFY …` in a rule: kept as text in ``Query/utility``.
    case utility
    /// `DO INSTEAD NOTHING`.
    case nothing
  }

  package var command: Command
  package var withClause: [CommonTable] = []
  package var isRecursive = false
  /// Everything that columns can be of, in the order of its appearance.
  package var rangeTable: [RangeEntry] = []
  package var from: [FromItem] = []
  package var targets: [Target] = []
  package var filter: Expr?
  package var groupBy: [GroupItem] = []
  package var isGroupDistinct = false
  package var having: Expr?
  package var windows: [Window] = []
  package var distinct: Distinct = .no
  package var orderBy: [SortItem] = []
  package var offset: Expr?
  package var limit: Expr?
  package var isWithTies = false
  package var locks: [RowLock] = []
  /// `UNION` and its kin; then the query has no FROM and its targets are the names and types of the result.
  package var setOperation: SetOperation?
  package var modification: Modification?
  /// The primary keys that let columns stand ungrouped.
  @Incidental package var keys: [ObjectID] = []
  @Incidental package var utility: String?
  /// How it was written where not all of it could be decided, and then alone; see ``UndecidedTrees``.
  @Incidental package var written: [Query] = []

  package init(_ command: Command = .select) { self.command = command }

  /// The names and types of the result's columns.
  package var outputColumns: [ResolvedColumn] {
    let list = command == .select ? targets : modification?.returning ?? []
    return list.map {
      var column = ResolvedColumn(name: $0.name, id: nil, type: $0.type, collation: $0.columnCollation)
      column.fields = $0.fields
      return column
    }
  }
}

/// A column of a query's result, or an assignment of INSERT and UPDATE.
package struct Target: Hashable, Sendable {
  package var expression: Expr
  package var name: String
  /// What is assigned to; nil for a result's column.
  package var assigned: AssignedColumn?
  @Incidental package var type: TypeReference?
  /// Whether the name was written with AS.
  @Incidental package var isNamed: Bool
  /// The collation of its values, while the query is analysed; and as those see it that refer to the column.
  @Incidental package var collation = CollationState()
  @Incidental package var columnCollation = ColumnCollation.usual
  /// The fields of a record that can be seen, while the query is analysed.
  @Incidental var fields: [ResolvedColumn] = []
  /// What was written as a name that means nothing, as in a routine's body.
  @Incidental package var label: String? = nil
  /// The name that a side of a set operation had for it, where it was written: the result has those of the first side.
  @Incidental package var sideName: String? = nil

  package init(_ expression: Expr, name: String, type: TypeReference?, isNamed: Bool) {
    self.expression = expression
    self.name = name
    self.type = type
    self.isNamed = isNamed
  }
}

/// A column, or a part of it, that INSERT or UPDATE sets.
package struct AssignedColumn: Hashable, Sendable {
  package enum Part: Hashable, Sendable {
    case field(FieldSelection.Key)
    case bound(Subscripting.Bound)
  }

  package var column: ObjectID
  package var parts: [Part]
  /// Position in the query of `SET (a, b) = (SELECT …)`, which the expressions of several targets share.
  package var position: Int?

  package init(column: ObjectID, parts: [Part] = [], position: Int? = nil) {
    self.column = column
    self.parts = parts
    self.position = position
  }
}

/// `WITH name AS (…)`.
package struct CommonTable: Hashable, Sendable {
  package enum Materialization: UInt8, Hashable, Sendable { case byDefault, always, never }

  /// `SEARCH DEPTH FIRST BY a, b SET c`.
  package struct Search: Hashable, Sendable {
    package var isBreadthFirst: Bool
    package var columns: [String]
    package var sequenceColumn: String
  }

  /// `CYCLE a, b SET c TO x DEFAULT y USING d`.
  package struct Cycle: Hashable, Sendable {
    package var columns: [String]
    package var markColumn: String
    package var markValue: Expr
    package var markDefault: Expr
    package var pathColumn: String
  }

  @Incidental package var name: String
  package var materialization: Materialization
  package var query: Query
  package var search: Search?
  package var cycle: Cycle?
  /// Whether it refers to itself.
  package var isRecursive: Bool
  /// The names written after its own name.
  @Incidental package var columnNames: [String]
  /// With the columns that SEARCH and CYCLE add.
  @Incidental package var columns: [ResolvedColumn]

  package init(
    name: String,
    materialization: Materialization,
    query: Query,
    isRecursive: Bool,
    columnNames: [String],
    columns: [ResolvedColumn]
  ) {
    self.name = name
    self.materialization = materialization
    self.query = query
    self.isRecursive = isRecursive
    self.columnNames = columnNames
    self.columns = columns
  }
}

/// `UNION`, `INTERSECT` and `EXCEPT` as a tree.
package indirect enum SetOperation: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case union = "UNION"
    case intersect = "INTERSECT"
    case except = "EXCEPT"
  }

  case leaf(Query)
  case combined(Kind, isAll: Bool, SetOperation, SetOperation)

  /// The first query, which gives the result's columns their names.
  package var first: Query {
    switch self {
    case .leaf(let query): query
    case .combined(_, _, let left, _): left.first
    }
  }
}
