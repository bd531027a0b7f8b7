// Whether an expression gives the same for the same row at all times: what the catalog's own routines and types say to it.

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// Refuses an expression that may give different values for the same row (contain_mutable_functions).
  mutating func refuseMutable(
    _ expression: inout Expression,
    _ message: String,
    at node: Node?
  ) throws(Refusal) {
    switch mutability(of: expression) {
    case .immutable: break
    case .mutable: throw refused("not-immutable", message, at: node)
    // It is said already that not all of it was decided.
    case .undecided where expression.isUndecided: break
    case .undecided:
      expression.isUndecided = true
      undecided("whether the expression is IMMUTABLE hangs on what its constants come to", at: node)
    }
  }

  private func mutability(of expression: Expression) -> Mutability {
    expression.mutability(
      Names(catalog),
      MutabilityFacts(
        mutability: { mutability(of: $0) },
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
          case .base, .domain, .opaque, .unknown: false
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

  /// Whether a routine, or an operator's, is IMMUTABLE.
  ///
  /// What a function written in SQL does hangs on its body: the planner puts that in its place before it looks
  /// (inline_function).
  private func mutability(of id: ObjectID) -> Mutability {
    if let routine = catalog.fact(id, as: RoutineFact.self) {
      if routine.volatility == .immutable { return .immutable }
      return routine.mayBeInlined ? .undecided : .mutable
    }
    if let function = catalog.fact(id, as: OperatorFact.self)?.function { return mutability(of: function) }
    guard let member = catalog[id]?.fact as? any ExtensionMember,
      let source = Builtins.shared.extension(named: catalog.name(of: member.owner))
    else { return .immutable }
    let name = catalog.name(of: id)
    let functions =
      member is ExtensionOperatorFact
      ? source.operators(named: name).flatMap { source.functions(named: $0.function.name) }
      : source.functions(named: name)
    let inputs = catalog[id]?.identity.arguments.count { $0 != .none }
    let candidates = functions.filter { $0.inputTypes.count == inputs }
    let mutable = candidates.count { $0.volatility != .immutable }
    if mutable == 0 { return .immutable }
    return mutable == candidates.count ? .mutable : .undecided
  }
}
