// Functions that a declaration names, found by the types of what it passes to them (lookup_agg_function in pg_aggregate.c).

package import CatalogModel
import PostgresBuiltins
package import PostgresSyntax

/// A function that an aggregate calls.
package struct SupportFunction: Sendable {
  package var routine: RoutineReference
  /// What it returns for the types that it is passed, which may be polymorphic; nil when it is not known.
  package var result: TypeReference?
  package var isStrict: Bool

  package init(_ routine: RoutineReference, result: TypeReference?, isStrict: Bool) {
    self.routine = routine
    self.result = result
    self.isStrict = isStrict
  }
}

/// The function of that name that takes values of these types as they are.
///
/// What goes in:
///   - takesAnything: whether the last type is that of `VARIADIC "any"`, which it must take too.
package func resolveSupportFunction(
  _ names: [String],
  _ types: [TypeReference],
  takesAnything: Bool,
  at node: Node,
  with resolver: inout some NameResolver
) throws(Refusal) -> SupportFunction {
  try Analyzer.lend(on: &resolver) { (analyzer: inout Analyzer) throws(Refusal) -> SupportFunction in
    try analyzer.supportFunction(
      names,
      types.map { analyzer.code($0) },
      takesAnything: takesAnything,
      at: node
    )
  }
}

extension Analyzer {
  fileprivate mutating func supportFunction(
    _ names: [String],
    _ types: [TypeCode],
    takesAnything: Bool,
    at node: Node
  ) throws(Refusal) -> SupportFunction {
    // Nothing is spread out, and no default stands in for what is not passed.
    let choice = lookUpRoutine(
      names,
      types,
      argumentNames: [],
      isVariadicCall: true,
      hasValues: false
    )
    guard case .routine(let found) = choice, found.kind == .function else {
      if let undecided = undecidedSupportFunction(names, types) { return undecided }
      throw missingRoutine(names, types, [], at: node)
    }
    if found.returnsSet {
      throw refused("wrong-kind", "function \(signature(names, types, [])) returns a set", at: node)
    }
    if takesAnything, !(found.isVariadic && found.types.last == .any) {
      throw refused(
        "wrong-type",
        "function \(signature(names, types, [])) must accept VARIADIC ANY to be used in this aggregate",
        at: node
      )
    }
    let (declared, result) = try settled(
      types,
      found.types,
      result: found.result,
      mayStayOpen: true,
      at: node
    )
    for (type, target) in zip(types, declared) where !isBinaryCoercible(type, to: target) {
      guard isKnownThroughout(type), isKnownThroughout(target) else { continue }
      var refusal = refused(
        "wrong-type",
        "function \(signature(names, declared, [])) requires run-time type coercion",
        at: node
      )
      // One that takes the types as they are may come yet.
      refusal.missing = Refusal.Missing(what: "function", name: signature(names, types, []), path: names)
      throw refusal
    }
    return SupportFunction(
      found.reference,
      result: reference(result),
      isStrict: isStrict(found.reference, names)
    )
  }

  /// Any function of that name, where it is not known which of them take such values.
  private mutating func undecidedSupportFunction(_ names: [String], _ types: [TypeCode]) -> SupportFunction? {
    for routine in resolver.routines(named: names) where routine.arguments.count == types.count {
      let declared = routine.arguments.map { code($0) }
      guard routine.kind == .function, !(types + declared).allSatisfy({ isKnownThroughout($0) }) else {
        continue
      }
      return SupportFunction(.object(routine.id), result: nil, isStrict: routine.isStrict)
    }
    return nil
  }

  /// Whether it is known what may be done with values of a type, and with those below a domain.
  private mutating func isKnownThroughout(_ type: TypeCode) -> Bool { isKnown(base(type)) }

  private func isStrict(_ reference: RoutineReference, _ names: [String]) -> Bool {
    switch reference {
    case .builtin(let builtin): builtin.builtinFunction?.isStrict ?? false
    case .object(let id): resolver.routines(named: names).first { $0.id == id }?.isStrict ?? false
    case .undecided: false
    }
  }
}
