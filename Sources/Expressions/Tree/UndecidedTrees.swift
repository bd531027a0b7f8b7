// Trees of which not all could be decided, since a type was not known: compared by what is known all the same.
//
// Where a type is not known, neither is which overload the server takes, nor which casts it inserts: a hand-written text has
// none, and a dump has them all. Such a tree is therefore compared without casts and overloads, and is printed as it was
// written. It is marked as undecided, so that nobody takes either verdict for certain.

import CatalogModel

/// Leaves out what hangs on types.
private struct TypeEraser: TreeRewriter {
  func expression(_ value: Expr) -> Expr {
    switch value {
    case .cast(let cast): return cast.operand
    case .constant(var constant):
      constant.type = nil
      return .constant(constant)
    case .call(var call):
      call.routine = call.routine.byName
      return .call(call)
    case .operation(var operation):
      operation.operator = operation.operator.byName
      return .operation(operation)
    case .arrayComparison(var comparison):
      comparison.operator = comparison.operator.byName
      return .arrayComparison(comparison)
    case .rowComparison(var comparison):
      comparison.operators = comparison.operators.map(\.byName)
      return .rowComparison(comparison)
    case .sublink(var sublink):
      sublink.operators = sublink.operators.map(\.byName)
      sublink.casts = []
      return .sublink(sublink)
    case .row(var row):
      row.type = nil
      return .row(row)
    case .array(var array):
      array.emptyType = nil
      return .array(array)
    default: return value
    }
  }
}

extension RoutineReference {
  fileprivate var byName: RoutineReference {
    switch self {
    case .object: self
    case .builtin(let builtin): .undecided([builtin.name], [])
    case .undecided(let names, _): .undecided([names.last ?? ""], [])
    }
  }
}

extension OperatorReference {
  fileprivate var byName: OperatorReference {
    switch self {
    case .object: self
    case .builtin(let builtin): .undecided([builtin.name], [])
    case .undecided(let names, _): .undecided([names.last ?? ""], [])
    }
  }
}

extension Expression {
  /// Makes it one that is compared by what is known, and printed as it was written.
  mutating func settleUndecided() {
    isUndecided = true
    written = root
    root.rewrite(TypeEraser())
  }
}

extension Query {
  /// Makes it one that is compared by what is known, and printed as it was written.
  mutating func settleUndecided() {
    let original = self
    rewrite(TypeEraser())
    written = [original]
  }
}
