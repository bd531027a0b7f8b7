// Whether an expression gives the same for the same row at all times, once the planner has simplified it
// (contain_mutable_functions_after_planning and eval_const_expressions in clauses.c).

package import CatalogModel
import PostgresBuiltins

/// What the catalog knows about its own routines, operators and types.
package struct MutabilityFacts {
  /// Whether a routine or operator of the catalog's is not IMMUTABLE.
  package var isMutable: (ObjectID) -> Bool
  /// Whether a routine or operator of the catalog's gives NULL for any NULL.
  package var isStrict: (ObjectID) -> Bool
  /// A type without the domains around it.
  package var base: (TypeReference) -> TypeReference
  /// Whether there is a cast that a user or an extension made.
  package var hasOwnCast: (TypeReference, TypeReference) -> Bool

  /// Whether values of a type of the catalog's become text, and text them, by functions that are STABLE: enums, rows,
  /// ranges.
  package var hasStableText: (ObjectID) -> Bool

  package init(
    isMutable: @escaping (ObjectID) -> Bool,
    isStrict: @escaping (ObjectID) -> Bool,
    base: @escaping (TypeReference) -> TypeReference,
    hasOwnCast: @escaping (TypeReference, TypeReference) -> Bool,
    hasStableText: @escaping (ObjectID) -> Bool
  ) {
    self.isMutable = isMutable
    self.isStrict = isStrict
    self.base = base
    self.hasOwnCast = hasOwnCast
    self.hasStableText = hasStableText
  }
}

extension Expression {
  /// Whether anything in the expression that the planner leaves in it is not IMMUTABLE.
  package func isMutable(_ names: Names, _ facts: MutabilityFacts) -> Bool {
    Simplification(names: names, facts: facts).outcome(root) == .varying(isMutable: true)
  }
}

/// What the planner makes of an expression.
private enum Outcome: Equatable {
  case null
  /// A value, known only where it is a truth value that was written.
  case constant(Bool?)
  /// What comes of constants and may be NULL, with which the planner then drops the strict calls around it.
  case open
  case varying(isMutable: Bool)

  var isConstant: Bool { if case .varying = self { false } else { true } }
  var isMutable: Bool { self == .varying(isMutable: true) }
}

/// Types whose values are the same only when they are written the same.
private let plainTypes: Set<String?> = [
  "text", "name", "bool", "int2", "int4", "int8", "uuid", "char", "date", "time", "timestamp", "timestamptz",
  "oid",
  "bytea",
]

/// Whether comparisons hold of two values that are the same.
private let isTrueOfEqual = ["=": true, "<=": true, ">=": true, "<>": false, "<": false, ">": false]

private struct Simplification {
  let names: Names
  let facts: MutabilityFacts
  /// What the operand of the CASE around comes to.
  var operand = Outcome.varying(isMutable: false)

  func outcome(_ value: Expr) -> Outcome {
    switch value {
    case .constant(let constant): return outcome(constant)
    case .valueFunction: return .varying(isMutable: true)
    case .caseOperand: return operand
    case .and(let operands): return combined(operands, stopsAt: false)
    case .or(let operands): return combined(operands, stopsAt: true)
    case .not(let operand):
      if case .constant(let known) = outcome(operand) { return .constant(known.map { !$0 }) }
      return outcome(operand)
    case .isNull(.row(let row), let negated):
      // One test for each element (eval_const_expressions).
      let outcomes = row.elements.map { outcome($0) }
      let isDecided = outcomes.contains { $0.isConstant && $0 != .open && ($0 == .null) == negated }
      if isDecided { return .constant(false) }
      let rest = outcomes.filter { !$0.isConstant }
      return rest.isEmpty ? .constant(nil) : .varying(isMutable: rest.contains(where: \.isMutable))
    case .isNull(let operand, let negated):
      switch outcome(operand) {
      case .null: return .constant(!negated)
      case .constant, .open: return .constant(nil)
      case let varying: return varying
      }
    case .truthTest(let operand, _):
      let operand = outcome(operand)
      return operand.isConstant ? .constant(nil) : operand
    case .conditional(let conditional): return outcome(conditional)
    case .choice(let choice) where choice.kind == .coalesce: return firstValue(choice.arguments)
    case .choice(let choice) where choice.arguments.allSatisfy { outcome($0) == .null }: return .null
    case .call(let call): return outcome(call)
    case .operation(let operation): return outcome(operation)
    case .arrayComparison(let comparison):
      return applied([comparison.left, comparison.array], isMutable: comparison.operator.isMutable(facts))
    case .rowComparison(let comparison):
      let isMutable = comparison.operators.contains { $0.isMutable(facts) }
      return applied(comparison.left + comparison.right, isMutable: isMutable)
    case .cast(let cast):
      let operand = outcome(cast.operand)
      guard operand != .null, operand != .open else { return operand }
      let isMutable = isMutable(cast)
      if case .constant(let known) = operand, !isMutable { return .constant(known) }
      return .varying(isMutable: isMutable || operand.isMutable)
    case .collate(let operand, _): return outcome(operand)
    default:
      var parts: [Expr] = []
      value.forEachPart { parts.append($0) }
      guard !parts.isEmpty else { return .varying(isMutable: false) }
      return applied(parts, isMutable: false)
    }
  }

  private func outcome(_ constant: Constant) -> Outcome {
    switch constant.value {
    case .null: return .null
    case .text("true"): return .constant(true)
    case .text("false"): return .constant(false)
    case .text, .object: return .constant(nil)
    }
  }

  /// Something that is computed when all its parts are known and it is IMMUTABLE.
  private func applied(_ parts: [Expr], isMutable: Bool) -> Outcome {
    let outcomes = parts.map { outcome($0) }
    if !isMutable, outcomes.allSatisfy(\.isConstant) { return .constant(nil) }
    return .varying(isMutable: isMutable || outcomes.contains(where: \.isMutable))
  }

  /// AND and OR (simplify_and_arguments, simplify_or_arguments).
  private func combined(_ operands: [Expr], stopsAt end: Bool) -> Outcome {
    let outcomes = operands.map { outcome($0) }
    if outcomes.contains(.constant(end)) { return .constant(end) }
    let rest = outcomes.filter { !$0.isConstant }
    guard rest.isEmpty else {
      let isMutable = rest.contains(where: \.isMutable)
      // What is computed may decide the whole.
      return isMutable && outcomes.contains(.constant(nil)) ? .open : .varying(isMutable: isMutable)
    }
    return outcomes.contains(.null) ? .null : .constant(nil)
  }

  /// CASE, of which the branches go that can't be taken.
  private func outcome(_ conditional: Conditional) -> Outcome {
    var within = self
    if let operand = conditional.operand { within.operand = outcome(operand) }
    var results: [Outcome] = []
    var isMutable = within.operand.isMutable
    for branch in conditional.branches {
      switch within.outcome(branch.condition) {
      case .null, .constant(false): continue
      case .constant(true): return result(results + [outcome(branch.result)], isMutable)
      // Which branch is taken is computed, but not here.
      case .constant(nil), .open: return .varying(isMutable: false)
      case .varying(let isConditionMutable):
        if isConditionMutable { isMutable = true }
        results.append(outcome(branch.result))
      }
    }
    return result(results + [outcome(conditional.otherwise)], isMutable)
  }

  private func result(_ results: [Outcome], _ isMutable: Bool) -> Outcome {
    if results.count == 1 { return results[0] }
    return .varying(isMutable: isMutable || results.contains(where: \.isMutable))
  }

  /// COALESCE, up to the first value that is no NULL.
  private func firstValue(_ arguments: [Expr]) -> Outcome {
    var rest: [Outcome] = []
    for argument in arguments {
      let outcome = outcome(argument)
      if outcome == .null { continue }
      if outcome.isConstant {
        if rest.isEmpty { return outcome }
        break
      }
      rest.append(outcome)
    }
    return rest.isEmpty ? .null : .varying(isMutable: rest.contains(where: \.isMutable))
  }

  private func outcome(_ call: Call) -> Outcome {
    switch call.routine {
    case .undecided: return .varying(isMutable: false)
    case .object(let id): return applied(id, call.arguments)
    case .builtin(let reference):
      let all = Builtins.shared.functions(named: reference.name)
      guard all.indices.contains(reference.overload) else { return .varying(isMutable: false) }
      return applied(all[reference.overload], call.arguments)
    }
  }

  /// A routine or operator of the catalog's.
  private func applied(_ id: ObjectID, _ arguments: [Expr]) -> Outcome {
    if facts.isStrict(id), arguments.contains(where: { outcome($0) == .null }) { return .null }
    return applied(arguments, isMutable: facts.isMutable(id))
  }

  /// A function of pg_catalog; a literal that names a sequence or a date was read when the expression was.
  private func applied(_ function: BuiltinFunction, _ arguments: [Expr]) -> Outcome {
    if function.isStrict {
      let outcomes = arguments.map { outcome($0) }
      if outcomes.contains(.null) { return .null }
      if outcomes.contains(.open) { return .open }
      if function.mayGiveNull, outcomes.allSatisfy(\.isConstant) { return .open }
    }
    var isMutable = function.volatility != .immutable
    // Written in SQL, the planner puts their body in their place: `$1 || $2::text` (inline_function).
    let isSQL = ["textanycat", "anytextcat"].contains(function.name.name)
    if isSQL || (function.inputTypes == ["anyelement"] && function.name.name.hasPrefix("quote_")) {
      let text = function.inputTypes.firstIndex(of: "text")
      isMutable = arguments.indices.contains { $0 != text && hasMutableOutput(arguments[$0].type) }
    }
    return applied(arguments, isMutable: isMutable)
  }

  private func outcome(_ operation: Operation) -> Outcome {
    let operands = (operation.left.map { [$0] } ?? []) + [operation.right]
    if operation.kind == .plain, let left = operation.left, let known = comparison(operation, left) {
      return .constant(known)
    }
    if operation.kind == .plain, case .builtin(let reference) = operation.operator,
      let function = reference.operatorFunction
    {
      return applied(function, operands)
    }
    if operation.kind == .plain, case .object(let id) = operation.operator { return applied(id, operands) }
    // With a NULL on either side the first one is the result.
    if operation.kind == .nullIf, operands.contains(where: { outcome($0) == .null }) {
      return outcome(operands[0])
    }
    return applied(operands, isMutable: operation.operator.isMutable(facts))
  }

  /// What the comparison of two written values of a type comes to, as far as that can be told from how they are written.
  private func comparison(_ operation: Operation, _ left: Expr) -> Bool? {
    guard case .builtin(let reference) = operation.operator,
      let isTrueOfEqual = isTrueOfEqual[reference.name],
      case .constant(let first) = left, case .constant(let second) = operation.right,
      case .text(let one) = first.value, case .text(let other) = second.value, first.type == second.type,
      let type = first.type
    else { return nil }
    if one == other { return isTrueOfEqual }
    let isPlain =
      !type.isArray
      && plainTypes.contains(
        names.builtinType(type.type)?.name.name
      )
    guard isPlain, reference.name == "=" || reference.name == "<>" else { return nil }
    return !isTrueOfEqual
  }

  // MARK: Casts

  /// Whether the conversion depends on more than the value: on the time zone, DateStyle and their like.
  private func isMutable(_ cast: Cast) -> Bool {
    guard let operandType = cast.operand.type else { return false }
    let source = facts.base(operandType)
    let target = facts.base(cast.target)
    guard source.type != target.type || source.isArray != target.isArray else { return false }
    if facts.hasOwnCast(source, target) { return false }
    if source.isArray != target.isArray { return hasMutableOutput(source) || hasMutableInput(target) }
    if case .row = cast.operand { return false }
    // The elements of an array are cast one by one.
    guard let from = names.builtinType(source.type), let to = names.builtinType(target.type) else {
      return hasMutableOutput(TypeReference(source.type)) || hasMutableInput(TypeReference(target.type))
    }
    if let known = Builtins.shared.cast(from: from.name, to: to.name) {
      switch known.method {
      case .binary: return false
      case .function: return known.functionVolatility != .immutable
      case .inputOutput: break
      }
    }
    return !from.hasImmutableOutput || !to.hasImmutableInput
  }

  private func hasMutableOutput(_ type: TypeReference?) -> Bool {
    guard let type = type.map({ facts.base($0) }) else { return false }
    if type.isArray { return true }
    guard let builtin = names.builtinType(type.type) else { return facts.hasStableText(type.type) }
    return !builtin.hasImmutableOutput
  }

  private func hasMutableInput(_ type: TypeReference) -> Bool {
    if type.isArray { return true }
    guard let builtin = names.builtinType(type.type) else { return facts.hasStableText(type.type) }
    return !builtin.hasImmutableInput
  }
}

extension OperatorReference {
  fileprivate func isMutable(_ facts: MutabilityFacts) -> Bool {
    switch self {
    case .object(let id): facts.isMutable(id)
    case .undecided: false
    case .builtin(let reference): reference.operatorFunction.map { $0.volatility != .immutable } ?? false
    }
  }
}

extension BuiltinReference {
  /// The function of an operator.
  fileprivate var operatorFunction: BuiltinFunction? {
    let all = Builtins.shared.operators(named: name)
    guard all.indices.contains(overload) else { return nil }
    let found = all[overload]
    let types = [found.left, found.right].compactMap { $0 }
    let functions = Builtins.shared.functions(named: found.function.name)
    return functions.first { $0.inputTypes == types } ?? functions.first
  }
}

extension Names {
  fileprivate func builtinType(_ id: ObjectID) -> BuiltinType? {
    guard id != .none, isBuiltin(id) else { return nil }
    return Builtins.shared.type(named: catalog.name(of: id))
  }
}

extension BuiltinFunction {
  /// Whether it can give NULL for values that are none, among those that people write with constants.
  fileprivate var mayGiveNull: Bool {
    switch name.name {
    case "substring": inputTypes == ["text", "text"]
    case "regexp_match", "regexp_substr", "array_length", "array_lower", "array_upper", "array_position",
      "json_object_field", "json_object_field_text", "json_array_element", "json_array_element_text",
      "json_extract_path", "json_extract_path_text", "jsonb_object_field", "jsonb_object_field_text",
      "jsonb_array_element", "jsonb_array_element_text", "jsonb_extract_path", "jsonb_extract_path_text":
      true
    default: false
    }
  }
}
