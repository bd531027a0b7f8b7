// What the rows of a publication may be chosen by (check_simple_rowfilter_expr in publicationcmds.c).

package import CatalogModel
import PostgresBuiltins

extension Expression {
  /// Why a publication can't choose rows by it; nil when nothing is in the way, or not all of it is decided.
  ///
  /// `collation`: that of a column.
  package func obstacleToRowFilter(_ names: Names, collation: @escaping (ObjectID) -> ObjectID?) -> String? {
    if isUndecided { return nil }
    let filter = RowFilter(names: names, collation: collation)
    var result: String?
    root.forEachExpression { value, _ in if result == nil { result = filter.obstacle(value) } }
    return result
  }
}

private struct RowFilter {
  let names: Names
  let collation: (ObjectID) -> ObjectID?

  private static let others =
    "only columns, constants, built-in operators, built-in data types, built-in collations, and immutable "
    + "built-in functions are allowed"
  private static let operators = "user-defined operators are not allowed"
  private static let types = "user-defined types are not allowed"
  private static let functions = "user-defined or built-in mutable functions are not allowed"
  private static let collations = "user-defined collations are not allowed"

  /// What is wrong with an expression, its parts aside.
  func obstacle(_ value: Expr) -> String? {
    switch value {
    case .valueFunction, .sublink, .element, .field, .parameter, .grouping, .domainValue, .defaultMarker,
      .currentOf:
      return Self.others
    case .column(let use):
      if case .system = use.column { return "system columns are not allowed" }
      if use.column == .wholeRow { return Self.types }
      if case .object(let id) = use.column, let collation = collation(id), !names.isBuiltin(collation) {
        return Self.collations
      }
    case .call(let call):
      switch call.routine {
      case .object: return Self.functions
      case .builtin(let reference):
        let all = Builtins.shared.functions(named: reference.name)
        if all.indices.contains(reference.overload), all[reference.overload].volatility != .immutable {
          return Self.functions
        }
      case .undecided: break
      }
    case .operation(let operation): if let obstacle = obstacle(operation.operator) { return obstacle }
    case .arrayComparison(let comparison): if let obstacle = obstacle(comparison.operator) { return obstacle }
    case .rowComparison(let comparison):
      if let obstacle = comparison.operators.lazy.compactMap({ obstacle($0) }).first { return obstacle }
    case .collate(_, let collation): if !names.isBuiltin(collation) { return Self.collations }
    case .cast(let cast): if let obstacle = obstacle(cast) { return obstacle }
    case .constant, .and, .or, .not, .isNull, .truthTest, .conditional, .caseOperand, .choice, .row, .array,
      .xml:
      break
    }
    guard let type = value.type?.type, type != .none, !names.isBuiltin(type) else { return nil }
    return Self.types
  }

  private func obstacle(_ operator: OperatorReference) -> String? {
    switch `operator` {
    case .object: Self.operators
    case .builtin(let reference):
      reference.operatorFunction.map { $0.volatility == .immutable } == false ? Self.functions : nil
    case .undecided: nil
    }
  }

  /// A cast is another name for the type (RelabelType), a function, or one of the kinds that are not allowed: by way of text
  /// (CoerceViaIO), or of each element of an array (ArrayCoerceExpr).
  private func obstacle(_ cast: Cast) -> String? {
    let target = cast.target
    guard let source = cast.operand.type, source.type != .none else { return nil }
    guard source.isArray == target.isArray else { return Self.others }
    // The elements of an array that is written are cast themselves.
    var isByElement = target.isArray
    if case .array = cast.operand { isByElement = false }
    if source.type == target.type {
      return isByElement && source.modifiers != target.modifiers && !target.modifiers.isEmpty
        ? Self.others : nil
    }
    guard let from = names.builtinType(source.type), let to = names.builtinType(target.type) else {
      return Self.types
    }
    guard let known = Builtins.shared.cast(from: from.name, to: to.name) else { return Self.others }
    switch known.method {
    case .binary: return nil
    case .inputOutput: return Self.others
    case .function:
      if isByElement { return Self.others }
      return known.functionVolatility == .immutable ? nil : Self.functions
    }
  }
}
