// Calls of functions and operators, and comparisons that take an operator.

package import CatalogModel

/// Which function is called.
package enum RoutineReference: Hashable, Sendable {
  /// One of the catalog's: a user's or an extension's.
  case object(ObjectID)
  /// One of pg_catalog's.
  case builtin(BuiltinReference)
  /// Of that (possibly qualified) name; which overload could not be told, and these are the catalog's among them.
  case undecided([String], [ObjectID])
}

/// Which operator is applied; the cases are those of ``RoutineReference``.
package enum OperatorReference: Hashable, Sendable {
  case object(ObjectID)
  case builtin(BuiltinReference)
  case undecided([String], [ObjectID])
}

/// A function call: `FuncExpr`, `Aggref` and `WindowFunc`.
package struct Call: Hashable, Sendable {
  package var routine: RoutineReference
  package var arguments: [Expr]
  /// The numbers of the arguments that were given by name, which are the last ones.
  package var namedArguments: [NamedArgument]
  /// `VARIADIC` before the last argument, also where the server collects the last arguments into an array.
  package var isVariadic: Bool
  package var aggregate: AggregateClauses?
  package var syntax: CallSyntax
  @Incidental package var type: TypeReference?
  @Incidental package var returnsSet: Bool
  /// Whether it aggregates, and is no window function.
  @Incidental package var isAggregate = false
  /// The columns of the result, where the routine's declaration spells them out.
  @Incidental package var outputs: [ResolvedColumn] = []

  package init(
    _ routine: RoutineReference,
    _ arguments: [Expr],
    named: [NamedArgument] = [],
    isVariadic: Bool = false,
    aggregate: AggregateClauses? = nil,
    syntax: CallSyntax = .plain,
    type: TypeReference?,
    returnsSet: Bool = false
  ) {
    self.routine = routine
    self.arguments = arguments
    namedArguments = named
    self.isVariadic = isVariadic
    self.aggregate = aggregate
    self.syntax = syntax
    self.type = type
    self.returnsSet = returnsSet
  }
}

/// An argument given by name.
package struct NamedArgument: Hashable, Sendable {
  /// From 0; nil when the routine is not known.
  package var number: Int?
  @Incidental package var name: String

  package init(number: Int?, name: String) {
    self.number = number
    self.name = name
  }
}

/// How a call was written, as far as the server keeps that.
package enum CallSyntax: UInt8, Hashable, Sendable {
  case plain
  /// `EXTRACT(YEAR FROM x)`, `x AT TIME ZONE y` and the other forms of SQL's own (`COERCE_SQL_SYNTAX`).
  case sql
}

/// What may follow an aggregate's or window function's arguments.
package struct AggregateClauses: Hashable, Sendable {
  /// `count(*)`.
  package var isStar = false
  package var isDistinct = false
  /// Of `ORDER BY` within the parentheses, or of `WITHIN GROUP`.
  package var orderBy: [SortItem] = []
  /// `WITHIN GROUP`: the sort expressions are arguments too.
  package var isWithinGroup = false
  package var filter: Expr?
  /// Index of the window in the query's list; nil for a plain aggregate.
  package var window: Int?

  package init() {}
}

/// What was written as one and is an AND or OR of several comparisons.
package enum ComparisonForm: Hashable, Sendable {
  /// `a BETWEEN b AND c`, and NOT BETWEEN.
  case between
  /// `(a, b) = (c, d)` of so many columns, and `<>`.
  case rows(Int)
  /// `a IN (b, c)` with so many values that are compared one by one, and NOT IN.
  case list(Int)
}

/// An operator applied to one or two operands: `OpExpr`, `DistinctExpr` and `NullIfExpr`.
package struct Operation: Hashable, Sendable {
  package enum Kind: UInt8, Hashable, Sendable {
    case plain
    /// `left IS DISTINCT FROM right`; its contrary is a NOT of it.
    case isDistinct
    case nullIf
  }

  package var kind: Kind
  package var `operator`: OperatorReference
  /// Nil for a prefix operator.
  package var left: Expr?
  package var right: Expr
  /// Whether it was a form that finds its operator without a name: `LIKE`.
  @Incidental package var isWord: Bool
  /// The form of which it is the first comparison.
  @Incidental package var start: ComparisonForm? = nil
  @Incidental package var type: TypeReference?

  package init(
    _ kind: Kind = .plain,
    _ operator: OperatorReference,
    _ left: Expr?,
    _ right: Expr,
    isWord: Bool = false,
    type: TypeReference?
  ) {
    self.kind = kind
    self.operator = `operator`
    self.left = left
    self.right = right
    self.isWord = isWord
    self.type = type
  }
}

/// `left op ANY (array)`: `ScalarArrayOpExpr`.
package struct ArrayComparison: Hashable, Sendable {
  package var `operator`: OperatorReference
  package var isAll: Bool
  package var left: Expr
  package var array: Expr
  /// Whether it was `IN (…)` or `NOT IN (…)`.
  @Incidental package var isList: Bool
  @Incidental package var type: TypeReference?

  package init(
    _ operator: OperatorReference,
    isAll: Bool,
    _ left: Expr,
    _ array: Expr,
    isList: Bool,
    type: TypeReference?
  ) {
    self.operator = `operator`
    self.isAll = isAll
    self.left = left
    self.array = array
    self.isList = isList
    self.type = type
  }
}

/// `ROW(a, b) < ROW(c, d)`: `RowCompareExpr`; equality of rows is an AND of equalities.
package struct RowComparison: Hashable, Sendable {
  package var operators: [OperatorReference]
  package var left: [Expr]
  package var right: [Expr]
  @Incidental package var type: TypeReference?

  package init(_ operators: [OperatorReference], _ left: [Expr], _ right: [Expr], type: TypeReference?) {
    self.operators = operators
    self.left = left
    self.right = right
    self.type = type
  }
}
