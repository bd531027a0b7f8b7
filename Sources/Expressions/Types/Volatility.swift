// What may give another value each time that it is asked.

package import CatalogModel
import PostgresBuiltins

extension Expression {
  /// Whether anything is called that is VOLATILE (contain_volatile_functions).
  ///
  /// `isVolatile`: of a routine or operator of the catalog's.
  package func isVolatile(_ isVolatile: (ObjectID) -> Bool) -> Bool { root.isVolatile(isVolatile) }

  /// Whether the value is that of one column, whatever its type is called.
  package func isColumn(_ column: ObjectID) -> Bool {
    var value = root
    while case .cast(let cast) = value { value = cast.operand }
    guard case .column(let use) = value else { return false }
    return use.column == .object(column)
  }

  /// Whether a condition can only hold where a column is not NULL: `c IS NOT NULL`, alone or among others.
  package func impliesNotNull(_ column: ObjectID) -> Bool {
    let parts = if case .and(let operands) = root { operands } else { [root] }
    return parts.contains { part in
      guard case .isNull(.column(let use), negated: true) = part else { return false }
      return use.column == .object(column)
    }
  }
}

extension Expr {
  fileprivate func isVolatile(_ isVolatileObject: (ObjectID) -> Bool) -> Bool {
    switch self {
    case .call(let call):
      switch call.routine {
      case .object(let id): if isVolatileObject(id) { return true }
      case .builtin(let reference):
        let all = Builtins.shared.functions(named: reference.name)
        if all.indices.contains(reference.overload), all[reference.overload].volatility == .volatile {
          return true
        }
      case .undecided: break
      }
    case .operation(let operation):
      if case .object(let id) = operation.operator, isVolatileObject(id) { return true }
    default: break
    }
    var result = false
    forEachPart { result = result || $0.isVolatile(isVolatileObject) }
    return result
  }
}
