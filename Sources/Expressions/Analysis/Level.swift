// The scopes of nested queries while they are analysed: PostgreSQL's ParseState and ParseNamespaceItem.

import CatalogModel

/// One query's scope.
struct Level {
  /// What is known of the query so far; its range table grows as FROM is read.
  var query = Query()
  /// What names may refer to, in the order of FROM.
  var items: [ScopeItem] = []
  /// Whether what is being read may refer to items on its left (`p_lateral_active`).
  var isLateralActive = false
  var purpose: ExpressionPurpose = .other
  /// Queries of WITH of this level, that can be seen by name; the index is that in `query.withClause`.
  var commonTables: [CommonTableScope] = []
  /// The WINDOW clause's names with the windows' places in `query.windows`.
  var windowNames: [String: Int] = [:]
  var hasAggregates = false
  var hasWindowFunctions = false
  /// For each item of ORDER BY the result column that it is, if it is one.
  var sortedOutputs: [Int?] = []
  /// Whether a set-returning function was called in it.
  var hasSets = false
  /// Whether the query of WITH RECURSIVE that it is a part of stands in its FROM.
  var hasSelfReference = false
  /// Whether it is the query that an INSERT takes its rows from, which is more than VALUES.
  var isInsertSource = false
  /// Whether literals among the targets keep their type open, for the set operation around it.
  var keepsLiterals = false
  /// The place in the outer query of the recursive query of WITH that this is.
  var recursiveTable: Int?
}

/// A query of WITH while it can be referred to.
struct CommonTableScope {
  var name: String
  var index: Int
  /// The names written after its own.
  var aliases: [String]
  /// Nil until it was analysed; a recursive reference before then uses `recursive`.
  var columns: [ResolvedColumn]?
  /// Whether it is being read, so that whoever refers to it is a part of it.
  var isOpen = false
}

/// Something in FROM that names can refer to.
struct ScopeItem {
  /// Its place in the level's range table.
  var entry: Int
  /// The name that qualifies its columns; empty for a join without an alias.
  var name: String
  /// The relation that it is, if it has no alias, for `schema.table.column`.
  var relation: ObjectID?
  var columns: [ResolvedColumn]
  /// Where a join's columns come from; empty when they are the entry's own.
  var origins: [ColumnUse] = []
  var rowType: TypeReference?
  var hasSystemColumns = false
  /// Whether it may have any columns.
  var isOpaque = false
  /// Whether it is a function with one column that is no row.
  var isScalar = false
  var isVisible = true
  var hasVisibleColumns = true
  /// Whether it stands for all of its item of FROM, rather than for a part of a join.
  var isWhole = true
  /// Whether only LATERAL items may refer to it (`p_lateral_only`).
  var isLateralOnly = false
  /// Whether they may at all: not on the nullable side of a join (`p_lateral_ok`).
  var isLateralAllowed = true

  /// A use of the column at that position, seen from a query `levels` further in.
  func use(_ position: Int, levels: Int) -> ColumnUse {
    if !origins.isEmpty {
      var use = origins[position]
      use.levels = levels
      return use
    }
    let column = columns[position]
    return ColumnUse(
      entry: entry,
      levels: levels,
      column: column.id.map { .object($0) } ?? .position(position),
      type: column.type
    )
  }
}
