// Whether a value of one type is the same bytes as one of another.

import CatalogModel
import Expressions
import PostgresBuiltins

extension Catalog {
  /// Whether a table must be written anew when a column of it gets another type (ATColumnChangeRequiresRewrite, after
  /// the planner has dropped what changes nothing: varchar_support and its like).
  func rewrites(_ old: TypeReference, to new: TypeReference) -> Bool {
    if hasDomainConstraints(new) { return true }
    let (from, to) = (baseType(of: old), baseType(of: new))
    guard from.type == to.type, from.isArray == to.isArray else {
      // Of one array's elements each has to be converted, even where nothing is to be done.
      guard !from.isArray, !to.isArray, conversion(from: from, to: to) == .binary else { return true }
      return !to.modifiers.isEmpty
    }
    guard from.modifiers != to.modifiers, !to.modifiers.isEmpty else { return false }
    return from.isArray || !widens(from, to)
  }

  /// Whether every value of a type fits one with other modifiers as it is.
  private func widens(_ from: TypeReference, _ to: TypeReference) -> Bool {
    let (old, new) = (from.modifiers.compactMap { Int($0) }, to.modifiers.compactMap { Int($0) })
    guard let first = new.first else { return false }
    switch builtinType(of: from)?.name.name {
    case "varchar", "varbit": return old.first.map { first >= $0 } ?? false
    case "numeric": return old.count == 2 && new.count == 2 && old[1] == new[1] && first >= old[0]
    case "timestamp", "timestamptz", "time", "timetz":
      // The greatest precision is what there is without one (TemporalSimplify).
      return first == 6 || (old.first.map { first >= $0 } ?? false)
    default: return false
    }
  }
}

extension Elaboration {
  /// Whether an expression calls what may give another value each time (contain_volatile_functions).
  func isVolatile(_ expression: Expression) -> Bool {
    expression.isVolatile { id in
      let function = catalog.fact(id, as: OperatorFact.self)?.function ?? id
      if let routine = catalog.fact(function, as: RoutineFact.self) { return routine.volatility == .volatile }
      guard let member = catalog[function]?.fact as? any ExtensionMember,
        let source = Builtins.shared.extension(named: catalog.name(of: member.owner))
      else { return false }
      return source.functions(named: catalog.name(of: function)).contains { $0.volatility == .volatile }
    }
  }
}
