// Whether an expression gives the same for the same row at all times: what the catalog's own routines and types say to it.

import CatalogModel
package import Expressions
import PostgresBuiltins

extension Elaboration {
  /// Whether an expression may give different values for the same row (contain_mutable_functions).
  package func isMutable(_ expression: Expression) -> Bool {
    expression.isMutable(
      Names(catalog),
      MutabilityFacts(
        isMutable: { isMutable($0) },
        isStrict: { isStrict($0) },
        base: { baseType(of: $0) },
        hasOwnCast: { source, target in
          if extensionCast(from: source, to: target) != nil { return true }
          return catalog.dependents(of: source.type, as: CastFact.self).contains {
            $0.fact.source.type == source.type && $0.fact.target.type == target.type
          }
        },
        hasStableText: { type in
          switch nature(of: type) {
          case .enumeration, .composite, .range, .multirange: true
          case .base, .domain, .opaque: false
          }
        }
      )
    )
  }

  /// Whether a routine, or an operator's, gives NULL for any NULL.
  private func isStrict(_ id: ObjectID) -> Bool {
    if let routine = catalog.fact(id, as: RoutineFact.self) { return routine.isStrict }
    if let function = catalog.fact(id, as: OperatorFact.self)?.function { return isStrict(function) }
    guard let member = catalog[id]?.fact as? any ExtensionMember,
      let source = Builtins.shared.extension(named: catalog.name(of: member.owner))
    else { return false }
    let name = catalog.name(of: id)
    let functions =
      member is ExtensionOperatorFact
      ? source.operators(named: name).flatMap { source.functions(named: $0.function.name) }
      : source.functions(named: name)
    return !functions.isEmpty && functions.allSatisfy(\.isStrict)
  }

  /// Whether a routine, or an operator's, is not IMMUTABLE.
  ///
  /// A function written in SQL is taken to be what its body is: the planner puts the body in its place before it looks
  /// (inline_function).
  private func isMutable(_ id: ObjectID) -> Bool {
    if let routine = catalog.fact(id, as: RoutineFact.self) {
      return routine.volatility != .immutable && !routine.mayBeInlined
    }
    if let function = catalog.fact(id, as: OperatorFact.self)?.function { return isMutable(function) }
    guard let member = catalog[id]?.fact as? any ExtensionMember,
      let source = Builtins.shared.extension(named: catalog.name(of: member.owner))
    else { return false }
    let name = BuiltinName(catalog.name(of: id), schema: .ofExtension(source.name))
    if member is ExtensionOperatorFact {
      let operators = source.operators(named: name.name)
      return !operators.isEmpty
        && operators.allSatisfy { item in
          source.functions(named: item.function.name).contains { $0.volatility != .immutable }
        }
    }
    let functions = source.functions(named: name.name)
    return !functions.isEmpty && functions.allSatisfy { $0.volatility != .immutable }
  }
}
