// Whether an expression gives the same for the same row at all times (contain_mutable_functions in clauses.c).

package import CatalogModel
import PostgresBuiltins

extension Expression {
  /// Whether anything in the expression is not IMMUTABLE.
  ///
  /// The names tell which types are built in, the closure which of the catalog's own routines and operators may change.
  package func isMutable(_ names: Names, _ isMutable: (ObjectID) -> Bool) -> Bool {
    root.isMutable(names, isMutable)
  }
}

extension Expr {
  fileprivate func isMutable(_ names: Names, _ isMutable: (ObjectID) -> Bool) -> Bool {
    var result = false
    switch self {
    case .call(let call):
      switch call.routine {
      case .object(let id): result = isMutable(id)
      case .builtin(let reference): result = reference.isMutableRoutine
      case .undecided: break
      }
    case .operation(let operation): result = operation.operator.isMutable(isMutable)
    case .arrayComparison(let comparison): result = comparison.operator.isMutable(isMutable)
    case .valueFunction: return true
    case .cast(let cast): result = cast.isMutable(names)
    default: break
    }
    if result { return true }
    forEachPart { if $0.isMutable(names, isMutable) { result = true } }
    return result
  }
}

extension OperatorReference {
  fileprivate func isMutable(_ isMutable: (ObjectID) -> Bool) -> Bool {
    switch self {
    case .object(let id): return isMutable(id)
    case .undecided: return false
    case .builtin(let reference):
      let all = Builtins.shared.operators(named: reference.name)
      guard all.indices.contains(reference.overload) else { return false }
      let found = all[reference.overload]
      let types = [found.left, found.right].compactMap { $0 }
      return Builtins.shared.functions(named: found.function.name).contains {
        $0.inputTypes == types && $0.volatility != .immutable
      }
    }
  }
}

extension BuiltinReference {
  fileprivate var isMutableRoutine: Bool {
    let all = Builtins.shared.functions(named: name)
    guard all.indices.contains(overload) else { return false }
    // A literal that names a sequence or a date was read when the expression was.
    return all[overload].volatility != .immutable
  }
}

extension Cast {
  /// Whether the conversion depends on more than the value: on the time zone, DateStyle and their like.
  fileprivate func isMutable(_ names: Names) -> Bool {
    guard let source = operand.type, !source.isArray, !target.isArray,
      let from = names.builtinType(source.type),
      let to = names.builtinType(target.type), from.name != to.name
    else { return false }
    if let cast = Builtins.shared.source.cast(from: from.name, to: to.name) {
      switch cast.method {
      case .binary: return false
      case .function: return cast.functionVolatility != .immutable
      case .inputOutput: break
      }
    }
    return !from.hasImmutableOutput || !to.hasImmutableInput
  }
}

extension Names {
  fileprivate func builtinType(_ id: ObjectID) -> BuiltinType? {
    guard id != .none, isBuiltin(id) else { return nil }
    return Builtins.shared.type(named: catalog.name(of: id))
  }
}
