// The routines and operators that names lead to.

import CatalogModel
package import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  package mutating func routines(named names: [String]) -> [ResolvedRoutine] {
    let (schema, name) = split(names)
    var result: [ResolvedRoutine] = []
    for provider in providers(schema) {
      switch provider {
      case .ours(let parent):
        for id in catalog.lookUpAll(.routine, in: parent, name) {
          guard let callable = catalog[id]?.fact as? any Callable else { continue }
          result.append(callable.resolved(id, in: catalog))
        }
      case .builtin(let source, let parent):
        // Those of pg_catalog are found without a resolver.
        if parent == pgCatalog { continue }
        for function in source.functions(named: name) {
          let arguments = function.inputTypes.map { identity(of: $0) }
          let id = catalog.identities.number(
            of: Identity(kind: .builtinRoutine, parent: parent, name: name, arguments: arguments)
          )
          result.append(resolved(function, id))
        }
      case .member(let source, let owner):
        for function in source.functions(named: name) {
          result.append(resolved(function, member(function, of: owner)))
        }
      }
    }
    return result
  }

  private mutating func resolved(_ function: BuiltinFunction, _ id: ObjectID) -> ResolvedRoutine {
    ResolvedRoutine(
      id: id,
      kind: kind(of: function),
      arguments: function.inputTypes.map { argument($0) },
      argumentNames: function.inputNames.map { $0 ?? "" },
      defaultCount: function.defaultCount,
      isVariadic: function.variadicElement != nil,
      result: argument(function.result),
      returnsSet: function.returnsSet,
      isStrict: function.isStrict,
      outputs: function.outputs.map {
        ResolvedColumn(name: $0.name ?? "", id: nil, type: reference($0.type))
      }
    )
  }

  private func kind(of function: BuiltinFunction) -> ResolvedRoutine.Kind {
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

  /// The type of an argument or result, which may be a pseudo-type.
  private mutating func argument(_ name: BuiltinName) -> TypeReference? {
    if let found = reference(name) { return found }
    guard name.schema == .pgCatalog, Builtins.shared.type(name)?.kind == .pseudo else { return nil }
    return TypeReference(builtinType(name.name))
  }

  /// A number for a type in a built-in routine's signature, pseudo-types among them.
  mutating func identity(of name: BuiltinName) -> ObjectID {
    if let reference = reference(name) {
      guard reference.isArray else { return reference.type }
      return catalog.identities.number(of: Identity(kind: .builtinType, parent: reference.type, name: "[]"))
    }
    return builtinType(name.name)
  }

  package mutating func userOperators(named names: [String]) -> [ResolvedRoutine] {
    let (schema, name) = split(names)
    var result: [ResolvedRoutine] = []
    for provider in providers(schema) {
      switch provider {
      case .ours(let parent):
        for id in catalog.lookUpAll(.operator, in: parent, name) {
          guard let callable = catalog[id]?.fact as? any Callable else { continue }
          result.append(callable.resolved(id, in: catalog))
        }
      case .builtin: continue
      case .member(let source, let owner):
        for found in source.operators(named: name) {
          let operands = [found.left, found.right]
          let id = member(
            ExtensionOperatorFact(owner: owner),
            named: name,
            arguments: operands.map { $0.map { identity(of: $0) } ?? .none }
          )
          result.append(
            ResolvedRoutine(
              id: id,
              arguments: operands.compactMap { $0 }.map { argument($0) },
              result: argument(found.result)
            )
          )
        }
      }
    }
    return result
  }
}
