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
    var result = mutability(of: expression)
    if result == .undecided {
      readInlinedBodies(in: expression)
      result = mutability(of: expression)
    }
    switch result {
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
    expression.mutability(Names(catalog), mutabilityFacts)
  }

  /// Whether nothing of an expression is left when it is planned but a constant.
  func comesToConstant(_ expression: Expression) -> Bool {
    expression.comesToConstant(Names(catalog), mutabilityFacts)
  }

  private var mutabilityFacts: MutabilityFacts {
    MutabilityFacts(
      mutability: { mutability(of: $0) },
      isStrict: { isStrict($0) },
      base: { baseType(of: $0) },
      hasOwnCast: { source, target in
        if extensionCast(from: source, to: target) != nil { return true }
        return catalog.hasDependent(of: source.type, as: CastFact.self) {
          $0.source.type == source.type && $0.target.type == target.type
        }
      },
      hasStableText: { type in
        switch nature(of: type) {
        case .enumeration, .composite, .range, .multirange: true
        case .base, .domain, .opaque, .unknown: false
        }
      },
      isComposite: { if case .composite = nature(of: $0) { true } else { false } },
      position: { field in
        catalog.resolvedColumns(of: catalog.parent(of: field)).firstIndex { $0.id == field }
      }
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
      return routine.mayBeInlined ? inlinedMutability[id] ?? .undecided : .mutable
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

  /// Finds out what the functions written in SQL do that an expression calls (``inlinedMutability``).
  private mutating func readInlinedBodies(in expression: Expression) {
    // A function may have another body by now.
    inlinedMutability = [:]
    var routines: [ObjectID] = []
    expression.forEachObject { id, role in
      if role == .routine { routines.append(id) }
    }
    for id in routines {
      guard let fact = catalog.fact(id, as: RoutineFact.self), fact.volatility != .immutable,
        fact.mayBeInlined
      else { continue }
      guard let value = inlinedValue(of: fact, id) else { continue }
      // A STRICT function's body must be strict as well to be put in its place, which is not looked into.
      inlinedMutability[id] = fact.isStrict ? .undecided : mutability(of: value)
    }
  }

  /// What the planner puts in the place of a call (inline_function); nil where the body can't be read.
  private mutating func inlinedValue(of fact: RoutineFact, _ id: ObjectID) -> Expression? {
    switch fact.body {
    case .expression(let value): return value
    case .statements(let statements):
      guard statements.count == 1 else { return nil }
      switch statements[0] {
      case .returning(let value): return value
      case .query(let query): return query.onlyValue
      }
    case .source(let text):
      let script = parseScript(SourceFile(name: "<body>", text: text), index: 0)
      guard script.statements.count == 1, script.diagnostics.isEmpty else { return nil }
      let arguments = fact.inputs.map {
        ExpressionScope.Argument(name: $0.name.isEmpty ? nil : $0.name, type: $0.type)
      }
      let scope = ExpressionScope.arguments(arguments, of: catalog.name(of: id))
      let (outer, said) = (statement, diagnostics.count)
      statement = script.statements[0]
      defer {
        statement = outer
        diagnostics.removeSubrange(said...)
      }
      return try? analyzeQuery(statement.node, in: scope, with: &self).onlyValue
    default: return nil
    }
  }
}

extension Query {
  /// The value of a query that is nothing but `SELECT value`.
  fileprivate var onlyValue: Expression? {
    guard command == .select, rangeTable.isEmpty, withClause.isEmpty, targets.count == 1, filter == nil,
      groupBy.isEmpty, having == nil, orderBy.isEmpty, limit == nil, offset == nil, distinct == .no,
      setOperation == nil, written.isEmpty
    else { return nil }
    return Expression(targets[0].expression)
  }
}
