// The clauses of a query after FROM and WHERE.

package import CatalogModel

/// An item of ORDER BY.
package struct SortItem: Hashable, Sendable {
  package enum Key: Hashable, Sendable {
    case expression(Expr)
    /// A column of a set operation's result, from 0.
    case output(Int)
  }

  package var key: Key
  package var isDescending: Bool
  package var isNullsFirst: Bool
  /// Of `USING operator`, where ASC and DESC don't mean it.
  package var `operator`: OperatorReference?

  package init(_ key: Key, isDescending: Bool, isNullsFirst: Bool, operator: OperatorReference? = nil) {
    self.key = key
    self.isDescending = isDescending
    self.isNullsFirst = isNullsFirst
    self.operator = `operator`
  }
}

/// An item of GROUP BY.
package indirect enum GroupItem: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case rollup = "ROLLUP"
    case cube = "CUBE"
    case sets = "GROUPING SETS"
  }

  case expression(Expr)
  /// `(a, b)` as one item.
  case list([Expr])
  case empty
  case nested(Kind, [GroupItem])
}

/// What DISTINCT says.
package enum Distinct: Hashable, Sendable {
  case no
  case all
  case on([Expr])
}

/// A window: of the WINDOW clause or of an OVER.
package struct Window: Hashable, Sendable {
  /// Nil for one that stands in an OVER.
  @Incidental package var name: String?
  /// The window that it extends, by index.
  package var base: Int?
  package var partitionBy: [Expr]
  package var orderBy: [SortItem]
  package var frame: Frame
  /// Whether the frame was written, so that no other window can extend this one.
  package var hasOwnFrame = false

  package init(name: String?, base: Int?, partitionBy: [Expr], orderBy: [SortItem], frame: Frame) {
    self.name = name
    self.base = base
    self.partitionBy = partitionBy
    self.orderBy = orderBy
    self.frame = frame
  }
}

/// The frame of a window.
package struct Frame: Hashable, Sendable {
  package enum Mode: String, Hashable, Sendable {
    case range = "RANGE"
    case rows = "ROWS"
    case groups = "GROUPS"
  }

  package enum Bound: Hashable, Sendable {
    case unboundedPreceding
    case preceding(Expr)
    case currentRow
    case following(Expr)
    case unboundedFollowing
  }

  package enum Exclusion: String, Hashable, Sendable {
    case none = ""
    case currentRow = "EXCLUDE CURRENT ROW"
    case group = "EXCLUDE GROUP"
    case ties = "EXCLUDE TIES"
  }

  package var mode: Mode
  package var start: Bound
  package var end: Bound
  package var exclusion: Exclusion
  /// Whether both bounds were written.
  @Incidental package var isBetween = true

  package init(
    mode: Mode = .range,
    start: Bound = .unboundedPreceding,
    end: Bound = .currentRow,
    exclusion: Exclusion = .none
  ) {
    self.mode = mode
    self.start = start
    self.end = end
    self.exclusion = exclusion
  }
}

/// `FOR UPDATE OF t` and its kin.
package struct RowLock: Hashable, Sendable {
  package enum Strength: String, Hashable, Sendable {
    case keyShare = "FOR KEY SHARE"
    case share = "FOR SHARE"
    case noKeyUpdate = "FOR NO KEY UPDATE"
    case update = "FOR UPDATE"
  }

  package enum Waiting: String, Hashable, Sendable {
    case block = ""
    case skip = "SKIP LOCKED"
    case error = "NOWAIT"
  }

  package var strength: Strength
  package var entry: Int
  package var waiting: Waiting

  package init(_ strength: Strength, entry: Int, waiting: Waiting) {
    self.strength = strength
    self.entry = entry
    self.waiting = waiting
  }
}

/// What makes a query an INSERT, UPDATE, DELETE or MERGE.
package struct Modification: Hashable, Sendable {
  /// The relation's entry in the range table.
  package var relation: Int
  /// The query of INSERT; nil for DEFAULT VALUES.
  package var source: Source?
  package var overriding: Overriding
  package var conflict: Conflict?
  package var mergeCondition: Expr?
  package var mergeActions: [MergeAction]
  package var returning: [Target]

  package indirect enum Source: Hashable, Sendable {
    case values([[Expr]])
    case query(Query)
  }

  package enum Overriding: String, Hashable, Sendable {
    case no = ""
    case user = "OVERRIDING USER VALUE"
    case system = "OVERRIDING SYSTEM VALUE"
  }

  package init(relation: Int) {
    self.relation = relation
    overriding = .no
    mergeActions = []
    returning = []
  }
}

/// `ON CONFLICT`.
package struct Conflict: Hashable, Sendable {
  package enum Arbiter: Hashable, Sendable {
    case any
    case constraint(ObjectID)
    case keys([Key], filter: Expr?)
  }

  package struct Key: Hashable, Sendable {
    package var expression: Expr
    package var collation: ObjectID?
    package var operatorClass: [String]
  }

  package var arbiter: Arbiter
  /// Nil for DO NOTHING.
  package var update: [Target]?
  package var filter: Expr?
  /// The entry that EXCLUDED is.
  package var excluded: Int?

  package init(arbiter: Arbiter) { self.arbiter = arbiter }
}

/// `WHEN MATCHED THEN …`.
package struct MergeAction: Hashable, Sendable {
  package enum Command: UInt8, Hashable, Sendable { case insert, update, delete, nothing }

  package var isMatched: Bool
  package var condition: Expr?
  package var command: Command
  package var targets: [Target]
  package var overriding: Modification.Overriding

  package init(isMatched: Bool, condition: Expr?, command: Command, targets: [Target]) {
    self.isMatched = isMatched
    self.condition = condition
    self.command = command
    self.targets = targets
    overriding = .no
  }
}
