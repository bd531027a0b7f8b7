// What a call must be like, and where it may stand (ParseFuncOrColumn, transformAggregateCall, transformWindowFuncCall).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  mutating func check(
    _ routine: RoutineCandidate,
    _ names: [String],
    _ clauses: AggregateClauses?,
    _ values: [Expr],
    _ argumentNames: [String],
    isVariadic: Bool,
    at node: Node
  ) throws(Refusal) {
    let name = names.joined(separator: ".")
    switch routine.kind {
    case .procedure:
      throw refused(
        "procedure-called",
        "\(name) is a procedure",
        at: node,
        help: "to call a procedure, use CALL"
      )
    case .function: try checkPlain(name, clauses, at: node)
    case .window, .aggregate, .orderedSet, .hypotheticalSet:
      if clauses?.window != nil {
        try checkWindow(routine, name, clauses, values, at: node)
      } else if routine.kind == .window {
        throw refused(
          "window-function-misplaced",
          "window function \(name) requires an OVER clause",
          at: node
        )
      } else {
        try checkKind(routine, names, clauses, values, at: node)
        if !argumentNames.isEmpty {
          throw refused("not-supported", "aggregates cannot use named arguments", at: node)
        }
        try checkAggregate(clauses, values, directCount: routine.kind.directCount, at: node)
      }
    }
    if isVariadic, routine.types.last == .any, routine.isVariadic, let last = values.last {
      let type = code(of: last)
      guard !type.isDecided || element(type) != nil else {
        throw refused("type-mismatch", "VARIADIC argument must be an array", at: node)
      }
    }
    guard routine.returnsSet else { return }
    guard purpose.allowsSets else {
      throw refused(
        "set-misplaced",
        "set-returning functions are not allowed in \(purpose.nameForSets)",
        at: node
      )
    }
    if !levels.isEmpty { levels[levels.count - 1].hasSets = true }
  }

  /// Refuses a set where one value is meant.
  func checkNoSet(_ value: Expr, _ what: String, at node: Node) throws(Refusal) {
    guard levels.last?.hasSets == true, value.returnsSet else { return }
    throw refused("set-misplaced", "\(what) must not return a set", at: node)
  }

  /// A function that is neither an aggregate nor a window function.
  private func checkPlain(_ name: String, _ clauses: AggregateClauses?, at node: Node) throws(Refusal) {
    guard let clauses else { return }
    guard clauses.window == nil || clauses.isStar || clauses.isDistinct || clauses.isWithinGroup else {
      throw refused(
        "not-an-aggregate",
        "OVER specified, but \(name) is not a window function nor an aggregate function",
        at: node
      )
    }
    let clause =
      clauses.isStar
      ? "\(name)(*)"
      : clauses.isDistinct
        ? "DISTINCT"
        : clauses.isWithinGroup ? "WITHIN GROUP" : !clauses.orderBy.isEmpty ? "ORDER BY" : "FILTER"
    throw refused(
      "not-an-aggregate",
      "\(clause) specified, but \(name) is not an aggregate function",
      at: node
    )
  }

  /// Whether `WITHIN GROUP`, `*` and the number of direct arguments go with the kind of aggregate.
  private mutating func checkKind(
    _ routine: RoutineCandidate,
    _ names: [String],
    _ clauses: AggregateClauses?,
    _ values: [Expr],
    at node: Node
  ) throws(Refusal) {
    let name = names.joined(separator: ".")
    let isWithinGroup = clauses?.isWithinGroup == true
    guard let wanted = routine.kind.directCount else {
      if isWithinGroup {
        throw refused(
          "not-an-aggregate",
          "\(name) is not an ordered-set aggregate, so it cannot have WITHIN GROUP",
          at: node
        )
      }
      if values.isEmpty, clauses?.isStar != true {
        throw refused(
          "aggregate-star",
          "\(name)(*) must be used to call a parameterless aggregate function",
          at: node
        )
      }
      return
    }
    guard isWithinGroup else {
      throw refused(
        "not-an-aggregate",
        "WITHIN GROUP is required for ordered-set aggregate \(name)",
        at: node
      )
    }
    let sorted = clauses?.orderBy.count ?? 0
    let direct = values.count - sorted
    var fits = direct == wanted
    if routine.variadicCount > 0 {
      // Whether the direct arguments are variadic too can be told by how many are declared.
      let declared = values.count - max(routine.variadicCount - 1, 0)
      if wanted >= declared {
        fits =
          routine.kind.isHypothetical
          ? routine.variadicCount == 2 * sorted : routine.variadicCount > sorted
      }
    }
    guard fits else {
      throw refused(
        "unknown-function",
        "function \(signature(names, codes(of: values), [])) does not exist",
        at: node,
        help:
          "there is an ordered-set aggregate \(name), but it requires \(wanted) direct arguments, not \(direct)"
      )
    }
  }

  /// What a call with OVER can't have.
  private func checkWindow(
    _ routine: RoutineCandidate,
    _ name: String,
    _ clauses: AggregateClauses?,
    _ values: [Expr],
    at node: Node
  ) throws(Refusal) {
    guard let clauses else { return }
    if routine.kind.directCount != nil {
      throw refused("not-supported", "OVER is not supported for ordered-set aggregate \(name)", at: node)
    }
    if clauses.isWithinGroup {
      throw refused(
        "not-an-aggregate",
        routine.kind == .window
          ? "window function \(name) cannot have WITHIN GROUP"
          : "\(name) is not an ordered-set aggregate, so it cannot have WITHIN GROUP",
        at: node
      )
    }
    if clauses.isDistinct {
      throw refused("not-supported", "DISTINCT is not implemented for window functions", at: node)
    }
    if routine.kind.isAggregate, values.isEmpty, !clauses.isStar {
      throw refused(
        "aggregate-star",
        "\(name)(*) must be used to call a parameterless aggregate function",
        at: node
      )
    }
    if !clauses.orderBy.isEmpty {
      throw refused("not-supported", "aggregate ORDER BY is not implemented for window functions", at: node)
    }
    if clauses.filter != nil, routine.kind == .window {
      throw refused("not-supported", "FILTER is not implemented for non-aggregate window functions", at: node)
    }
    for value in values + (clauses.filter.map { [$0] } ?? []) {
      if value.hasWindowFunction {
        throw refused("nested-windows", "window function calls cannot be nested", at: node)
      }
      if value.returnsSet {
        throw refused(
          "set-misplaced",
          "window function calls cannot contain set-returning function calls",
          at: node
        )
      }
    }
  }

  /// An aggregate belongs to the innermost query of which it uses a column, and must be allowed there
  /// (check_agglevels_and_constraints); the direct arguments of an ordered-set aggregate do not count.
  private mutating func checkAggregate(
    _ clauses: AggregateClauses?,
    _ values: [Expr],
    directCount: Int?,
    at node: Node
  ) throws(Refusal) {
    let sorted = clauses?.orderBy.compactMap(\.expression) ?? []
    let direct = directCount == nil ? [] : Array(values.dropLast(sorted.count))
    let arguments = directCount == nil ? values : []
    let aggregated = arguments + sorted + (clauses?.filter.map { [$0] } ?? [])
    let nearest = aggregated.nearestLevel
    var depth = levels.count - 1 - (nearest ?? 0)
    if depth == 0, let action = actionLevel { depth = action }
    guard levels.indices.contains(depth) else { return }
    for value in direct {
      let isLower = value.contains { use, depth in
        use.levels >= depth && use.levels - depth < nearest ?? 0
      }
      if isLower {
        throw refused(
          "aggregate-misplaced",
          "outer-level aggregate cannot contain a lower-level variable in its direct arguments",
          at: node
        )
      }
    }
    let purpose = levels[depth].purpose
    guard purpose.allowsAggregates else {
      let construct = purpose == .from ? "FROM clause of their own query level" : purpose.name
      throw refused("aggregate-misplaced", "aggregate functions are not allowed in \(construct)", at: node)
    }
    for value in aggregated + direct {
      if value.hasAggregate(ofLevel: nearest ?? 0) {
        throw refused("nested-aggregates", "aggregate function calls cannot be nested", at: node)
      }
      if value.hasWindowFunction {
        throw refused(
          "nested-windows",
          "aggregate function calls cannot contain window function calls",
          at: node
        )
      }
      if value.returnsSet {
        throw refused(
          "set-misplaced",
          "aggregate function calls cannot contain set-returning function calls",
          at: node
        )
      }
    }
    levels[depth].hasAggregates = true
  }

  /// Brings each hypothetical argument and the sorted one that it is compared with to one type
  /// (unify_hypothetical_args).
  mutating func unifyHypothetical(
    _ values: inout [Expr],
    _ declared: [TypeCode],
    _ count: Int,
    at node: Node
  ) throws(Refusal) -> [TypeCode] {
    let direct = values.count - count
    for index in 0..<count where direct - count + index >= 0 {
      let (left, right) = (direct - count + index, direct + index)
      guard declared[right] == .any else { continue }
      var pair = [values[left], values[right]]
      // The sorted value's type comes first, and so wins.
      pair.swapAt(0, 1)
      _ = try commonType(&pair, context: "WITHIN GROUP", at: node)
      (values[right], values[left]) = (pair[0], pair[1])
    }
    return codes(of: values)
  }
}

extension ResolvedRoutine.Kind {
  /// How many arguments stand before `WITHIN GROUP`; nil for what is no ordered-set aggregate.
  var directCount: Int? {
    switch self {
    case .orderedSet(let direct), .hypotheticalSet(let direct): direct
    case .function, .procedure, .aggregate, .window: nil
    }
  }

  var isHypothetical: Bool {
    if case .hypotheticalSet = self { true } else { false }
  }

  var isAggregate: Bool {
    switch self {
    case .aggregate, .orderedSet, .hypotheticalSet: true
    case .function, .procedure, .window: false
    }
  }
}

extension Expr {
  /// Whether an aggregate of the query so many levels out stands in it, in whatever query (contain_aggs_of_level).
  func hasAggregate(ofLevel level: Int) -> Bool {
    var result = false
    forEachAggregate { call, depth in if call.aggregateLevel == level + depth { result = true } }
    return result
  }

  /// Whether a window function of the same query stands in it.
  var hasWindowFunction: Bool {
    if case .call(let call) = self, call.aggregate?.window != nil { return true }
    var result = false
    forEachPart { if $0.hasWindowFunction { result = true } }
    return result
  }

  /// Whether a set-returning function of the same query stands in it (expression_returns_set).
  var returnsSet: Bool {
    if case .call(let call) = self, call.returnsSet { return true }
    var result = false
    forEachPart { if $0.returnsSet { result = true } }
    return result
  }
}
