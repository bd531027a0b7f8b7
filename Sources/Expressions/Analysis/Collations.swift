// Which collation each value has, and where two disagree (parse_collate.c).

package import CatalogModel
import PostgresBuiltins
import PostgresSyntax

/// The collation of a value, and how much it counts.
package struct CollationState: Hashable, Sendable {
  package enum Strength: Int, Sendable, Comparable {
    case none, implicit, conflict, explicit

    package static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  package var strength: Strength
  /// Nil where there is none, or where two implicit ones contradict each other.
  package var collation: ObjectID?

  package init(_ strength: Strength = .none, _ collation: ObjectID? = nil) {
    self.strength = strength
    self.collation = collation
  }
}

extension Analyzer {
  /// Finds out the collations in the innermost query, once all its clauses are read (assign_query_collations).
  mutating func assignCollations(at node: Node) throws(Refusal) {
    let query = current
    var values = [query.filter, query.having, query.offset, query.limit].compactMap { $0 }
    for item in query.groupBy { item.forEachExpression { values.append($0) } }
    if case .on(let expressions) = query.distinct { values += expressions }
    values += query.orderBy.compactMap(\.expression)
    for window in query.windows { values += window.partitionBy + window.orderBy.compactMap(\.expression) }
    for item in query.from { item.forEachCondition { values.append($0) } }
    query.modification?.forEachExpression { values.append($0) }
    for value in values { _ = try collation(of: value, at: node) }
    // What one clause assigns to several columns is seen as one expression (T_OnConflictExpr, T_MergeAction).
    _ = try merged((query.modification?.conflict?.update ?? []).map(\.expression), at: node)
    for action in query.modification?.mergeActions ?? [] {
      _ = try merged(action.targets.map(\.expression), at: node)
    }
    for index in query.targets.indices {
      var target = query.targets[index]
      try assignCollation(to: &target, at: node)
      current.targets[index] = target
    }
    for index in query.modification?.returning.indices ?? 0..<0 {
      guard var target = current.modification?.returning[index] else { continue }
      try assignCollation(to: &target, at: node)
      current.modification?.returning[index] = target
    }
  }

  private mutating func assignCollation(to target: inout Target, at node: Node) throws(Refusal) {
    target.collation = try collation(of: target.expression, at: node)
    target.columnCollation = columnCollation(target.collation, target.type)
    guard code(target.type) == .record, let fields = rowColumns(of: target.expression) else { return }
    target.fields = fields
    guard case .row(let row) = target.expression else { return }
    for (index, element) in row.elements.enumerated() {
      let state = try collation(of: element, at: node)
      target.fields[index].collation = columnCollation(state, fields[index].type)
    }
  }

  /// The collation of a value (assign_collations_walker).
  mutating func collation(of value: Expr, at node: Node) throws(Refusal) -> CollationState {
    switch value {
    case .column(let use): return collation(of: use)
    case .constant, .parameter, .caseOperand, .valueFunction, .domainValue: return usual(type(of: value))
    case .defaultMarker, .currentOf, .grouping: return CollationState()
    case .collate(let operand, let collation):
      _ = try self.collation(of: operand, at: node)
      return CollationState(.explicit, collation)
    case .row(let row):
      for element in row.elements { _ = try collation(of: element, at: node) }
      return CollationState()
    case .rowComparison(let comparison):
      for (left, right) in zip(comparison.left, comparison.right) {
        _ = try merged([left, right], at: node)
      }
      return CollationState()
    case .conditional(let conditional):
      if let operand = conditional.operand { _ = try collation(of: operand, at: node) }
      for branch in conditional.branches { _ = try collation(of: branch.condition, at: node) }
      let results = conditional.branches.map(\.result) + [conditional.otherwise]
      return result(of: value, try merged(results, at: node))
    case .element(let element):
      for bound in element.bounds {
        for index in [bound.lower, bound.upper].compactMap({ $0 }) { _ = try collation(of: index, at: node) }
      }
      return result(of: value, try collation(of: element.container, at: node))
    case .field(let selection):
      _ = try collation(of: selection.row, at: node)
      return collation(selection.collation, of: selection.type)
    case .sublink(let sublink):
      for test in sublink.test { _ = try collation(of: test, at: node) }
      guard let first = sublink.query.targets.first?.collation.collation else {
        return usual(type(of: value))
      }
      return result(of: value, CollationState(.implicit, first))
    case .call(let call): return result(of: value, try collation(ofArguments: call, at: node))
    case .cast(let cast):
      let operand = try collation(of: cast.operand, at: node)
      let state = coerced(operand, from: type(of: cast.operand), to: cast.target)
      let (source, target) = (code(of: cast.operand), code(cast.target))
      if base(target) != target {
        // A domain's own collation counts (T_CoerceToDomain).
        let own = usual(cast.target)
        if own.strength != .none, own.collation != collationNumber("default") { return own }
      }
      // Another domain takes over what it is made from as it is, without a collation if that has none.
      if state.strength == .none, base(target) != target,
        case .relabel = pathway(from: source, to: base(target), .explicit)
      {
        return state
      }
      return result(of: value, state)
    default:
      var parts: [Expr] = []
      value.forEachPart { parts.append($0) }
      return result(of: value, try merged(parts, at: node))
    }
  }

  private mutating func collation(ofArguments call: Call, at node: Node) throws(Refusal) -> CollationState {
    guard let aggregate = call.aggregate else { return try merged(call.arguments, at: node) }
    if let filter = aggregate.filter { _ = try collation(of: filter, at: node) }
    let sorted = aggregate.orderBy.compactMap(\.expression)
    // The one sorted value of an ordered-set aggregate is an argument like the others.
    if aggregate.isWithinGroup, sorted.count == 1 { return try merged(call.arguments + sorted, at: node) }
    for value in sorted { _ = try collation(of: value, at: node) }
    return try merged(call.arguments, at: node)
  }

  /// What comes of the collations of several values (merge_collation_state).
  mutating func merged(_ values: [Expr], at node: Node) throws(Refusal) -> CollationState {
    var state = CollationState()
    for value in values { state = try merged(state, try collation(of: value, at: node), at: node) }
    return state
  }

  mutating func merged(
    _ state: CollationState,
    _ other: CollationState,
    at node: Node
  ) throws(Refusal) -> CollationState {
    if other.strength != state.strength { return other.strength > state.strength ? other : state }
    guard state.collation != other.collation else { return state }
    switch state.strength {
    case .none, .conflict: return state
    case .implicit:
      // Any other beats the default.
      let usual = collationNumber("default")
      if state.collation == usual { return other }
      return other.collation == usual ? state : CollationState(.conflict)
    case .explicit:
      throw refused(
        "collation-mismatch",
        "collation mismatch between explicit collations \(name(state)) and \(name(other))",
        at: node
      )
    }
  }

  /// One collation for the columns of the sides of a set operation (select_common_collation).
  mutating func commonCollation(
    _ left: CollationState,
    _ right: CollationState,
    mayBeNone: Bool,
    at node: Node
  ) throws(Refusal) -> CollationState {
    let result = try merged(left, right, at: node)
    guard result.strength == .conflict else { return CollationState(.implicit, result.collation) }
    guard mayBeNone else {
      throw refused(
        "collation-mismatch",
        "collation mismatch between implicit collations \(name(left)) and \(name(right))",
        at: node,
        help: "you can choose the collation by applying the COLLATE clause to one or both expressions"
      )
    }
    return CollationState()
  }

  private func name(_ state: CollationState) -> String {
    "\"\(state.collation.map { resolver.objectName($0) } ?? "")\""
  }

  /// What the collation of an array is where each of its elements is made one of another type: the expression that does
  /// that, whose input is taken to have none, counts too (ArrayCoerceExpr).
  mutating func coerced(
    _ state: CollationState,
    from source: TypeReference?,
    to target: TypeReference?
  ) -> CollationState {
    guard let source, let target, source != target else { return state }
    let (from, to) = (base(source), base(target))
    guard from.isArray, to.isArray, from.type != to.type, state.strength == .implicit else { return state }
    let element = usual(to)
    let usual = collationNumber("default")
    return state.collation == usual && element.strength == .implicit ? element : state
  }

  private mutating func result(of value: Expr, _ state: CollationState) -> CollationState {
    let own = usual(type(of: value))
    guard own.strength != .none else { return own }
    return state.strength == .none ? own : state
  }

  private mutating func collation(of use: ColumnUse) -> CollationState {
    collation(resolvedColumn(use)?.collation ?? .usual, of: use.type)
  }

  private mutating func collation(_ declared: ColumnCollation, of type: TypeReference?) -> CollationState {
    let own = usual(type)
    guard own.strength != .none else { return own }
    switch declared {
    case .usual: return own
    case .named(let id): return CollationState(.implicit, id)
    case .undetermined: return CollationState()
    }
  }

  func resolvedColumn(_ use: ColumnUse) -> ResolvedColumn? {
    let depth = levels.count - 1 - use.levels
    guard levels.indices.contains(depth) else { return nil }
    let entries = depth == 0 ? scope.entries : levels[depth].query.rangeTable
    guard entries.indices.contains(use.entry) else { return nil }
    let columns = entries[use.entry].columns
    switch use.column {
    case .position(let position): return columns.indices.contains(position) ? columns[position] : nil
    case .object(let id): return columns.first { $0.id == id }
    case .wholeRow, .system: return nil
    }
  }

  /// What values of a type have by themselves; none for a type that has no collations.
  mutating func usual(_ type: TypeReference?) -> CollationState {
    guard let type else { return CollationState() }
    let code = code(type)
    guard code.isDecided, code != .unknown, isCollatable(code) else { return CollationState() }
    // A domain's own comes before that of what is below it (typcollation).
    var element = code
    while true {
      if let plain = element.plainElement { element = plain }
      guard let object = element.object, case .domain(let below) = nature(element) else { break }
      if let own = resolver.collation(ofDomain: object) { return CollationState(.implicit, own) }
      element = self.code(below)
    }
    let name = BuiltinTypes.shared[element].flatMap { Builtins.shared.type(named: $0.name)?.collation }
    return CollationState(.implicit, collationNumber(name ?? "default"))
  }

  private func collationNumber(_ name: String) -> ObjectID? {
    try? resolver.collation(named: ["pg_catalog", name], at: nil)
  }

  /// A result column's collation, as those see it that refer to the column.
  mutating func columnCollation(_ state: CollationState, _ type: TypeReference?) -> ColumnCollation {
    let own = usual(type)
    guard own.strength != .none, own.collation != state.collation else { return .usual }
    return state.collation.map { .named($0) } ?? .undetermined
  }
}

extension FromItem {
  fileprivate func forEachCondition(_ body: (Expr) -> Void) {
    guard case .join(let join) = self else { return }
    join.left.forEachCondition(body)
    join.right.forEachCondition(body)
    join.condition.map(body)
  }
}
