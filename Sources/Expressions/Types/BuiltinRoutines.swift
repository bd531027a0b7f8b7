// The operators and functions of pg_catalog by name, read when a name is first asked for.

package import PostgresBuiltins
import Synchronization

/// An operator or routine of pg_catalog: its name, and its place among those of that name.
package struct BuiltinReference: Hashable, Sendable {
  package var name: String
  package var overload: Int
}

extension BuiltinReference {
  /// The operator that it means, where it is one of an operator.
  package var builtinOperator: BuiltinOperator? {
    let all = Builtins.shared.operators(named: name)
    return all.indices.contains(overload) ? all[overload] : nil
  }

  /// The function that it means, where it is one of a routine.
  package var builtinFunction: BuiltinFunction? {
    let all = Builtins.shared.functions(named: name)
    return all.indices.contains(overload) ? all[overload] : nil
  }
}

/// An operator of pg_catalog.
struct BuiltinOperatorEntry: Sendable {
  var reference: BuiltinReference
  /// Nil for a prefix operator.
  var left: TypeCode?
  var right: TypeCode
  var result: TypeCode
}

/// A routine of pg_catalog.
struct BuiltinRoutineEntry: Sendable {
  var reference: BuiltinReference
  var kind: ResolvedRoutine.Kind
  var arguments: [TypeCode]
  var result: TypeCode
  var defaultCount: Int
  /// Whether the last argument is VARIADIC; its type is then an array's, or `any`.
  var isVariadic: Bool
  var returnsSet: Bool
}

/// The operators and routines that were asked for.
enum BuiltinRoutines {
  private static let operatorCache = Mutex<[String: [BuiltinOperatorEntry]]>([:])
  private static let routineCache = Mutex<[String: [BuiltinRoutineEntry]]>([:])

  /// The operators of that name.
  static func operators(named name: String) -> [BuiltinOperatorEntry] {
    if let known = operatorCache.withLock({ $0[name] }) { return known }
    var found: [BuiltinOperatorEntry] = []
    for (overload, item) in Builtins.shared.operators(named: name).enumerated() {
      guard let right = BuiltinTypes.shared[item.right.name],
        let result = BuiltinTypes.shared[item.result.name]
      else { continue }
      found.append(
        BuiltinOperatorEntry(
          reference: BuiltinReference(name: name, overload: overload),
          left: item.left.flatMap { BuiltinTypes.shared[$0.name] },
          right: right,
          result: result
        )
      )
    }
    operatorCache.withLock { $0[name] = found }
    return found
  }

  /// The routines of that name.
  static func routines(named name: String) -> [BuiltinRoutineEntry] {
    if let known = routineCache.withLock({ $0[name] }) { return known }
    var found: [BuiltinRoutineEntry] = []
    for (overload, item) in Builtins.shared.functions(named: name).enumerated() {
      found.append(
        BuiltinRoutineEntry(
          reference: BuiltinReference(name: name, overload: overload),
          kind: kind(of: item),
          arguments: item.inputTypes.map { BuiltinTypes.shared[$0.name] ?? .undecided },
          result: BuiltinTypes.shared[item.result.name] ?? .undecided,
          defaultCount: item.defaultCount,
          isVariadic: item.variadicElement != nil,
          returnsSet: item.returnsSet
        )
      )
    }
    routineCache.withLock { $0[name] = found }
    return found
  }

  private static func kind(of function: BuiltinFunction) -> ResolvedRoutine.Kind {
    switch function.kind {
    case .function: return .function
    case .procedure: return .procedure
    case .window: return .window
    case .aggregate: break
    }
    switch function.aggregateKind {
    case .orderedSet(let count): return .orderedSet(direct: count)
    case .hypotheticalSet(let count): return .hypotheticalSet(direct: count)
    default: return .aggregate
    }
  }

  /// The names of a routine's inputs, for calls with named arguments.
  static func inputNames(of reference: BuiltinReference) -> [String] {
    reference.builtinFunction?.inputNames.map { $0 ?? "" } ?? []
  }

  /// The columns of a result that the declaration spells out.
  static func outputs(of reference: BuiltinReference) -> [(name: String, type: TypeCode)] {
    reference.builtinFunction?.outputs.map { output in
      (output.name ?? "", BuiltinTypes.shared[output.type.name] ?? .undecided)
    } ?? []
  }
}
