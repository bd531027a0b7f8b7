// Whether a table's constraints say that all its rows fit into a partition, so that nobody has to look at them.

import CatalogModel
import Expressions

extension Catalog {
  /// Whether validated constraints imply a bound (PartConstraintImpliedByRelConstraint), as far as the simple forms go:
  /// comparisons of the one key column with constants.
  func impliesBound(_ bound: PartitionBound, of key: PartitionKey, on table: ObjectID) -> Bool {
    guard let column = keyColumn(key, of: table), let fact = fact(column, as: ColumnFact.self) else {
      return false
    }
    let known = validChecks(of: table)
    func isImplied(_ bound: ColumnBound) -> Bool {
      known.contains { check in
        check.expression.conjuncts.contains { ColumnBound($0, on: column)?.implies(bound) ?? false }
      }
    }
    let isNeverNull = fact.isNotNull || known.contains { $0.expression.impliesNotNull(column) }
    switch bound {
    case .isDefault, .hash: return false
    case .list(let values):
      let constants = values.compactMap(\.constant)
      guard constants.count == values.count, !constants.isEmpty else { return false }
      return isNeverNull && isImplied(.oneOf(constants))
    case .range(let from, let to):
      guard isNeverNull, let lower = from.first, let upper = to.first else { return false }
      let isBelow = lower == .minimum || lower.constant.map { isImplied(.atLeast($0)) } ?? false
      return isBelow && (upper == .maximum || upper.constant.map { isImplied(.below($0)) } ?? false)
    }
  }
}

extension Catalog {
  /// The same, and whether so do the bounds of the tables that the partitioned one is a partition of.
  func impliesBound(_ bound: PartitionBound, in parent: ObjectID, on table: ObjectID) -> Bool {
    guard let key = fact(parent, as: TableFact.self)?.partitionKey, impliesBound(bound, of: key, on: table)
    else { return false }
    guard let link = partitionLink(of: parent), let above = fact(link, as: PartitionFact.self) else {
      return true
    }
    return impliesBound(above.bound, in: above.parentTable, on: table)
  }

  /// Whether validated constraints say that no row of a table fits into a bound, as a new partition wants it of the
  /// default one (check_default_partition_contents).
  func excludesBound(_ bound: PartitionBound, of key: PartitionKey, on table: ObjectID) -> Bool {
    guard let column = keyColumn(key, of: table) else { return false }
    return validChecks(of: table).contains { check in
      check.expression.disjuncts.allSatisfy { condition in
        if case .isNull(.column(let use), false) = condition, use.column == .object(column) {
          return !bound.takesNull
        }
        return ColumnBound(condition, on: column)?.excludes(bound) ?? false
      }
    }
  }

  private func keyColumn(_ key: PartitionKey, of table: ObjectID) -> ObjectID? {
    guard key.elements.count == 1, case .column(let column) = key.elements[0].value else { return nil }
    return lookUp(.column, in: table, name(of: column))
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
}

extension PartitionBound.Value {
  fileprivate var constant: Constant? {
    guard case .expression(let expression) = self, let constant = expression.constant, constant.value != .null
    else { return nil }
    return constant
  }
}

extension Expression {
  /// What must all hold: the operands of AND, or the whole.
  fileprivate var conjuncts: [Expr] { if case .and(let operands) = root { operands } else { [root] } }
  /// Of which one must hold: the operands of OR, or the whole.
  fileprivate var disjuncts: [Expr] { if case .or(let operands) = root { operands } else { [root] } }
}

/// What a condition says of a column's values.
private enum ColumnBound {
  case atLeast(Constant), above(Constant), below(Constant), atMost(Constant), oneOf([Constant]), noneOf(
    [Constant]
  )

  /// From a comparison of the column with a constant; nil for anything else.
  init?(_ condition: Expr, on column: ObjectID) {
    switch condition {
    case .operation(let operation):
      guard operation.kind == .plain, case .column(let use) = operation.left, use.column == .object(column),
        case .constant(let constant) = operation.right, constant.value != .null,
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
      guard case .column(let use) = comparison.left, use.column == .object(column),
        case .builtin(let reference) = comparison.operator, reference.name == (comparison.isAll ? "<>" : "="),
        case .array(let array) = comparison.array
      else { return nil }
      var constants: [Constant] = []
      for element in array.elements {
        guard case .constant(let constant) = element, constant.value != .null else { return nil }
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
