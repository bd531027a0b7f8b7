// Whether a table's constraints say that all its rows fit into a partition, so that nobody has to look at them.

import CatalogModel
import Expressions

extension Catalog {
  /// Whether validated constraints imply a bound, and those of the tables that the partitioned one is a partition of
  /// (PartConstraintImpliedByRelConstraint), as far as the simple forms go: comparisons of the one key with constants.
  func impliesBound(_ bound: PartitionBound, in parent: ObjectID, on table: ObjectID) -> Bool {
    guard impliesOwnBound(bound, in: parent, on: table) else { return false }
    guard let link = partitionLink(of: parent), let above = fact(link, as: PartitionFact.self) else {
      return true
    }
    return impliesBound(above.bound, in: above.parentTable, on: table)
  }

  private func impliesOwnBound(_ bound: PartitionBound, in parent: ObjectID, on table: ObjectID) -> Bool {
    guard let key = comparedKey(of: parent, on: table) else { return false }
    let known = validChecks(of: table).flatMap(\.expression.conjuncts)
    func isImplied(_ bound: ColumnBound) -> Bool {
      known.contains { ColumnBound($0, on: key)?.implies(bound) ?? false }
    }
    let isNeverNull = isNotNull(key) || known.contains { key.isNullTest($0, negated: true) }
    switch bound {
    case .isDefault, .hash: return false
    case .list(let values):
      let constants = values.compactMap(\.constant)
      if bound.takesNull {
        return known.contains { condition in
          condition.disjuncts.allSatisfy {
            key.isNullTest($0, negated: false)
              || ColumnBound($0, on: key)?.implies(.oneOf(constants)) ?? false
          }
        }
      }
      guard constants.count == values.count, !constants.isEmpty else { return false }
      return isNeverNull && isImplied(.oneOf(constants))
    case .range(let from, let to):
      guard isNeverNull, let lower = from.first, let upper = to.first else { return false }
      let isBelow = lower == .minimum || lower.constant.map { isImplied(.atLeast($0)) } ?? false
      return isBelow && (upper == .maximum || upper.constant.map { isImplied(.below($0)) } ?? false)
    }
  }

  /// Whether validated constraints say that no row of a table fits into a bound, as a new partition wants it of the
  /// default one (check_default_partition_contents).
  func excludesBound(_ bound: PartitionBound, in parent: ObjectID, on table: ObjectID) -> Bool {
    guard let key = comparedKey(of: parent, on: table) else { return false }
    return validChecks(of: table).contains { check in
      check.expression.root.disjuncts.allSatisfy { condition in
        if key.isNullTest(condition, negated: false) { return !bound.takesNull }
        let parts = condition.conjuncts
        let isSafeOfNull = !bound.takesNull || parts.contains { key.isNullTest($0, negated: true) }
        let hasNoValue =
          !bound.hasValues || parts.contains { ColumnBound($0, on: key)?.excludes(bound) ?? false }
        return isSafeOfNull && hasNoValue
      }
    }
  }

  /// The only key of a partitioned table as its partition computes it.
  private func comparedKey(of parent: ObjectID, on table: ObjectID) -> ComparedKey? {
    guard let key = fact(parent, as: TableFact.self)?.partitionKey, key.elements.count == 1 else {
      return nil
    }
    switch key.elements[0].value {
    case .column(let column):
      return lookUp(.column, in: table, name(of: column)).map(ComparedKey.column)
    case .expression(let expression):
      return .expression(expression.mapped(columnMap(from: parent, to: table, for: expression)).root)
    }
  }

  private func isNotNull(_ key: ComparedKey) -> Bool {
    guard case .column(let column) = key else { return false }
    return fact(column, as: ColumnFact.self)?.isNotNull ?? false
  }

  private func validChecks(of table: ObjectID) -> [CheckConstraintFact] {
    children(of: table, CheckConstraintFact.kind).compactMap { fact($0, as: CheckConstraintFact.self) }
      .filter(\.isValid)
  }
}

extension PartitionBound {
  fileprivate var takesNull: Bool {
    guard case .list(let values) = self else { return false }
    return values.contains { value in
      if case .expression(let expression) = value { expression.constant?.value == .null } else { true }
    }
  }

  /// Whether it takes anything but NULL.
  fileprivate var hasValues: Bool {
    guard case .list(let values) = self else { return true }
    return values.contains { $0.constant != nil }
  }
}

/// What rows are told apart by.
private enum ComparedKey {
  case column(ObjectID)
  case expression(Expr)

  func matches(_ expr: Expr) -> Bool {
    let expr = expr.withoutImplicitCasts
    switch self {
    case .column(let column): if case .column(let use) = expr { return use.column == .object(column) }
    case .expression(let own): return own == expr
    }
    return false
  }

  func isNullTest(_ expr: Expr, negated: Bool) -> Bool {
    guard case .isNull(let operand, let isNegated) = expr else { return false }
    return isNegated == negated && matches(operand)
  }
}

extension PartitionBound.Value {
  fileprivate var constant: Constant? {
    guard case .expression(let expression) = self, let constant = expression.constant, constant.value != .null
    else { return nil }
    return constant
  }
}

extension Expression {
  fileprivate var conjuncts: [Expr] { root.conjuncts }
}

extension Expr {
  /// What must all hold: the operands of AND, or the whole.
  fileprivate var conjuncts: [Expr] {
    if case .and(let operands) = self { operands.flatMap(\.conjuncts) } else { [self] }
  }
  /// Of which one must hold: the operands of OR, or the whole.
  fileprivate var disjuncts: [Expr] { if case .or(let operands) = self { operands } else { [self] } }
}

extension Expr {
  fileprivate var comparedConstant: Constant? {
    if case .constant(let constant) = withoutImplicitCasts { constant } else { nil }
  }
}

/// What a condition says of a key's values.
private enum ColumnBound {
  case atLeast(Constant), above(Constant), below(Constant), atMost(Constant), oneOf([Constant]), noneOf(
    [Constant]
  )

  /// From a comparison of the column with a constant; nil for anything else.
  init?(_ condition: Expr, on key: ComparedKey) {
    switch condition {
    case .operation(let operation):
      guard operation.kind == .plain, let left = operation.left, key.matches(left),
        let constant = operation.right.comparedConstant, constant.value != .null,
        case .builtin(let reference) = operation.operator
      else { return nil }
      switch reference.name {
      case ">=": self = .atLeast(constant)
      case ">": self = .above(constant)
      case "<": self = .below(constant)
      case "<=": self = .atMost(constant)
      case "=": self = .oneOf([constant])
      case "<>": self = .noneOf([constant])
      default: return nil
      }
    case .arrayComparison(let comparison):
      guard key.matches(comparison.left), case .builtin(let reference) = comparison.operator,
        reference.name == (comparison.isAll ? "<>" : "="),
        case .array(let array) = comparison.array.withoutImplicitCasts
      else { return nil }
      var constants: [Constant] = []
      for element in array.elements {
        guard let constant = element.comparedConstant, constant.value != .null else { return nil }
        constants.append(constant)
      }
      self = comparison.isAll ? .noneOf(constants) : .oneOf(constants)
    default: return nil
    }
  }

  /// Whether no value of which this is true is in a partition.
  func excludes(_ bound: PartitionBound) -> Bool {
    switch (bound, self) {
    case (.range(let from, _), .below(let limit)):
      guard let least = from.first?.constant else { return false }
      return limit.isSame(as: least) || limit.isLess(than: least)
    case (.range(_, let to), .atLeast(let limit)), (.range(_, let to), .above(let limit)):
      guard let end = to.first?.constant else { return false }
      return limit.isSame(as: end) || end.isLess(than: limit)
    case (.list(let values), .oneOf(let others)):
      return values.compactMap(\.constant).allSatisfy { value in !others.contains { $0.isSame(as: value) } }
    case (.list(let values), .noneOf(let others)):
      return values.compactMap(\.constant).allSatisfy { value in others.contains { $0.isSame(as: value) } }
    default: return false
    }
  }

  /// Whether all values of which this is true are such values.
  func implies(_ other: ColumnBound) -> Bool {
    switch (self, other) {
    case (.atLeast(let own), .atLeast(let least)), (.above(let own), .atLeast(let least)):
      own.isSame(as: least) || least.isLess(than: own)
    case (.below(let own), .below(let most)): own.isSame(as: most) || own.isLess(than: most)
    case (.atMost(let own), .below(let most)): own.isLess(than: most)
    case (.oneOf(let own), .oneOf(let all)): own.allSatisfy { value in all.contains { $0.isSame(as: value) } }
    case (.oneOf(let own), .atLeast(let least)):
      own.allSatisfy { $0.isSame(as: least) || least.isLess(than: $0) }
    case (.oneOf(let own), .below(let most)): own.allSatisfy { $0.isLess(than: most) }
    default: false
    }
  }
}

extension Constant {
  fileprivate func isSame(as other: Constant) -> Bool { value == other.value }

  /// Whether it comes before another one of its type, of integers, dates and times; false where that is not known.
  fileprivate func isLess(than other: Constant) -> Bool {
    guard case .text(let own) = value, case .text(let others) = other.value else { return false }
    if let number = Int(own), let limit = Int(others) { return number < limit }
    // As they are written, four digits of the year first, times come in the order of their texts.
    let digits: (String) -> Bool = { $0.utf8.prefix(4).allSatisfy { (0x30...0x39).contains($0) } }
    return own.utf8.count == others.utf8.count && own.contains("-") && digits(own) && digits(others)
      && own.unicodeScalars.lexicographicallyPrecedes(others.unicodeScalars)
  }
}
