// What columns are columns of, and how FROM joins it.

package import CatalogModel

/// An entry of a query's range table: PostgreSQL's `RangeTblEntry`.
package struct RangeEntry: Hashable, Sendable {
  package indirect enum Kind: Hashable, Sendable {
    case relation(ObjectID, isOnly: Bool, sample: TableSample?)
    case subquery(Query)
    case functions([RangeFunction], hasOrdinality: Bool)
    case values([[Expr]])
    case xmlTable(XMLTable)
    /// A query of WITH, of the query that is `levels` further out.
    case commonTable(Int, levels: Int)
    /// What a join makes of its sides' columns.
    case join
    /// `OLD` and `NEW` of a rule or trigger, which is the relation's row.
    case row(ObjectID)
    /// A trigger's transition table.
    case transition(String)
  }

  package var kind: Kind
  /// As written; nil where the object's own name serves.
  @Incidental package var alias: String?
  /// The names written after the alias, as many as there were.
  @Incidental package var columnAliases: [String]
  /// Its columns as they were at the time, by their effective names.
  @Incidental package var columns: [ResolvedColumn]
  @Incidental package var isLateral: Bool

  package init(
    _ kind: Kind,
    alias: String?,
    columnAliases: [String] = [],
    columns: [ResolvedColumn],
    isLateral: Bool = false
  ) {
    self.kind = kind
    self.alias = alias
    self.columnAliases = columnAliases
    self.columns = columns
    self.isLateral = isLateral
  }
}

/// A function in FROM, alone or in `ROWS FROM`.
package struct RangeFunction: Hashable, Sendable {
  /// A column of `AS (name type, …)`.
  package struct Column: Hashable, Sendable {
    package var name: String
    package var type: TypeReference
    package var collation: ObjectID?
  }

  package var expression: Expr
  package var definition: [Column]
  /// How many columns it gives; nil when that could not be told.
  @Incidental package var columnCount: Int?

  package init(_ expression: Expr, definition: [Column], columnCount: Int?) {
    self.expression = expression
    self.definition = definition
    self.columnCount = columnCount
  }
}

/// `TABLESAMPLE method (arguments) REPEATABLE (seed)`.
package struct TableSample: Hashable, Sendable {
  package var method: String
  package var arguments: [Expr]
  package var seed: Expr?

  package init(method: String, arguments: [Expr], seed: Expr?) {
    self.method = method
    self.arguments = arguments
    self.seed = seed
  }
}

/// `XMLTABLE`.
package struct XMLTable: Hashable, Sendable {
  package struct Namespace: Hashable, Sendable {
    package var uri: Expr
    /// Nil for the default name space.
    package var name: String?
  }

  package struct Column: Hashable, Sendable {
    package var name: String
    /// Nil for `FOR ORDINALITY`.
    package var type: TypeReference?
    package var path: Expr?
    package var defaultValue: Expr?
    package var isNotNull: Bool
  }

  package var namespaces: [Namespace]
  package var row: Expr
  package var document: Expr
  package var columns: [Column]

  package init(namespaces: [Namespace], row: Expr, document: Expr, columns: [Column]) {
    self.namespaces = namespaces
    self.row = row
    self.document = document
    self.columns = columns
  }
}

/// An item of FROM.
package indirect enum FromItem: Hashable, Sendable {
  /// An index into the range table.
  case entry(Int)
  case join(Join)
}

/// A join of two items.
package struct Join: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case inner = "JOIN"
    case left = "LEFT JOIN"
    case right = "RIGHT JOIN"
    case full = "FULL JOIN"
    case cross = "CROSS JOIN"
  }

  package var kind: Kind
  package var left: FromItem
  package var right: FromItem
  /// Of `USING` and `NATURAL` too.
  package var condition: Expr?
  /// How many columns `USING` or `NATURAL` merges.
  package var mergedCount: Int
  /// Their names.
  @Incidental package var merged: [String]
  /// Its own entry in the range table.
  package var entry: Int
  /// `JOIN … USING (…) AS alias`.
  @Incidental package var usingAlias: String?

  package init(
    _ kind: Kind,
    _ left: FromItem,
    _ right: FromItem,
    condition: Expr?,
    merged: [String],
    entry: Int,
    usingAlias: String?
  ) {
    self.kind = kind
    self.left = left
    self.right = right
    self.condition = condition
    mergedCount = merged.count
    self.merged = merged
    self.entry = entry
    self.usingAlias = usingAlias
  }
}
