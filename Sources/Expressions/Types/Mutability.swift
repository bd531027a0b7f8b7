// Whether an expression gives the same for the same row at all times, once the planner has simplified it
// (contain_mutable_functions_after_planning and eval_const_expressions in clauses.c).

package import CatalogModel
import PostgresBuiltins

/// What the catalog knows about its own routines, operators and types.
package struct MutabilityFacts {
  /// Whether a routine or operator of the catalog's is IMMUTABLE.
  package var mutability: (ObjectID) -> Mutability
  /// Whether a routine or operator of the catalog's gives NULL for any NULL.
  package var isStrict: (ObjectID) -> Bool
  /// A type without the domains around it.
  package var base: (TypeReference) -> TypeReference
  /// Whether there is a cast that a user or an extension made.
  package var hasOwnCast: (TypeReference, TypeReference) -> Bool

  /// Whether values of a type of the catalog's become text, and text them, by functions that are STABLE: enums, rows,
  /// ranges.
  package var hasStableText: (ObjectID) -> Bool
  package var isComposite: (ObjectID) -> Bool
  /// The position of a field among those of its composite type, from 0; nil where it is not known.
  package var position: (ObjectID) -> Int?

  package init(
    mutability: @escaping (ObjectID) -> Mutability,
    isStrict: @escaping (ObjectID) -> Bool,
    base: @escaping (TypeReference) -> TypeReference,
    hasOwnCast: @escaping (TypeReference, TypeReference) -> Bool,
    hasStableText: @escaping (ObjectID) -> Bool,
    isComposite: @escaping (ObjectID) -> Bool,
    position: @escaping (ObjectID) -> Int?
  ) {
    self.mutability = mutability
    self.isStrict = isStrict
    self.base = base
    self.hasOwnCast = hasOwnCast
    self.hasStableText = hasStableText
    self.isComposite = isComposite
    self.position = position
  }
}

/// Whether an expression gives the same at all times.
package enum Mutability: Sendable {
  case immutable, mutable
  /// That hangs on what constants come to, which is not computed here.
  case undecided
}

extension Expression {
  /// Whether anything in the expression that the planner leaves in it is not IMMUTABLE.
  package func mutability(
    _ names: @autoclosure () -> Names,
    _ facts: @autoclosure () -> MutabilityFacts
  ) -> Mutability {
    if root.isPlain { return .immutable }
    let outcome = Simplification(names: names(), facts: facts()).outcome(root)
    if !outcome.contains(.mutable) { return .immutable }
    return outcome == .mutable ? .mutable : .undecided
  }

  /// Whether the planner is sure to make a constant of it (expression_planner), or fails at that.
  package func comesToConstant(_ names: Names, _ facts: MutabilityFacts) -> Bool {
    Simplification(names: names, facts: facts).outcome(root).isDisjoint(with: .varying)
  }
}

extension Expr {
  /// Whether it is made of columns, constants, tests and immutable operators alone, as most are: then nothing else need be
  /// known to say that it is immutable.
  fileprivate var isPlain: Bool {
    switch self {
    case .column, .constant: return true
    case .and(let operands), .or(let operands): return operands.allSatisfy(\.isPlain)
    case .not(let operand), .isNull(let operand, _): return operand.isPlain
    case .operation(let operation):
      guard operation.kind == .plain, case .builtin(let reference) = operation.operator,
        reference.operatorFunction?.volatility == .immutable
      else { return false }
      return operation.right.isPlain && operation.left?.isPlain != false
    default: return false
    }
  }
}

extension Expr {
  /// Whether this is an array without elements, as it is written; one from it by its number is NULL.
  fileprivate var isEmptyArray: Bool {
    switch self {
    case .array(let array): array.elements.isEmpty
    case .constant(let constant): constant.type?.isArray == true && constant.value == .text("{}")
    case .cast(let cast): cast.target.isArray && cast.operand.isEmptyArray
    default: false
    }
  }
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
  /// What the operand of the CASE around comes to, and that itself.
  var operand = Outcome.fixed
  var operandValue: Expr?

  func outcome(_ value: Expr) -> Outcome {
    switch value {
    case .constant(let constant): return outcome(constant)
    case .valueFunction: return .mutable
    case .caseOperand: return operand
    case .and(let operands): return combined(operands.map { outcome($0) }, stopsAt: .no, drops: .yes)
    case .or(let operands): return combined(operands.map { outcome($0) }, stopsAt: .yes, drops: .no)
    case .not(let operand):
      let operand = outcome(operand)
      var result = operand.subtracting(.value)
      if operand.contains(.yes) { result.insert(.no) }
      if operand.contains(.no) { result.insert(.yes) }
      return result
    case .isNull(let operand, let negated) where isRow(operand):
      // One test for each element, unless the row is a constant by then, which is left alone (eval_const_expressions).
      let elements = (operand.rowElements ?? []).map { outcome($0) }
      let result = combined(elements.map { isNull($0, negated) }, stopsAt: .no, drops: .yes)
      if elements.contains(where: { !$0.mayBeConstant }) { return result }
      return elements.contains(where: \.mayVary) ? result.union(.fixed) : .fixed
    case .isNull(let operand, let negated): return isNull(outcome(operand), negated)
    case .truthTest(let operand, let test): return outcome(test, of: outcome(operand))
    case .conditional(let conditional): return outcome(conditional)
    case .choice(let choice) where choice.kind == .coalesce: return firstValue(choice.arguments)
    case .choice(let choice) where choice.arguments.allSatisfy { outcome($0) == .null }: return .null
    case .call(let call): return outcome(call)
    case .operation(let operation): return outcome(operation)
    case .arrayComparison(let comparison):
      return applied([comparison.left, comparison.array], comparison.operator.mutability(facts))
    case .rowComparison(let comparison):
      let parts = comparison.operators.map { $0.mutability(facts) }
      let whole = parts.first { $0 == .mutable } ?? parts.first { $0 == .undecided } ?? .immutable
      return applied(comparison.left + comparison.right, whole)
    case .cast(let cast):
      let operand = outcome(cast.operand)
      let isMutable = isMutable(cast)
      if !isMutable {
        // A value keeps what is known of it, but that the time of infinity is none (timestamp_time).
        guard isBuiltin(cast.target, "time"), let source = cast.operand.type, isBuiltin(source, "timestamp")
        else { return operand }
        if case .constant(let constant) = cast.operand, case .text(let text) = constant.value {
          return text.hasSuffix("infinity") ? .null : operand
        }
        return applied([operand], .immutable, isStrict: true, mayGiveNull: true)
      }
      // What makes a row of text is never run by the planner, not even for NULL (evaluate_function).
      let target = facts.base(cast.target)
      if !target.isArray, facts.isComposite(target.type) { return .mutable }
      return applied([operand], .mutable, isStrict: true)
    case .collate(let operand, _): return outcome(operand)
    case .field(let field):
      // That of a written row is what stands there, whatever stands beside it (rowtype_field_matches).
      let position = position(of: field)
      if let position, let elements = field.row.rowElements, elements.indices.contains(position) {
        return outcome(elements[position])
      }
      if let position, case .constant(let constant) = field.row, case .text(let text) = constant.value,
        let fields = rowFields(text[...]), fields.indices.contains(position)
      {
        return fields[position] == nil ? .null : .value
      }
      return applied([outcome(field.row)], .immutable, isStrict: true, mayGiveNull: true)
    case .element(let element):
      let bounds = element.bounds.flatMap { [$0.lower, $0.upper].compactMap(\.self) }
      let parts = ([element.container] + bounds).map { outcome($0) }
      let isSlice = element.bounds.contains(where: \.isSlice)
      if parts.allSatisfy({ $0.isDisjoint(with: .varying) }) {
        if parts[0] == .null || (!isSlice && element.container.isEmptyArray) { return .null }
        // A slice is an array, be it an empty one.
        if isSlice { return applied(parts, .immutable, isStrict: true) }
      }
      return applied(parts, .immutable, isStrict: false, mayGiveNull: true)
    case .array(let array) where array.elements.isEmpty: return .value
    default:
      var parts: [Expr] = []
      value.forEachPart { parts.append($0) }
      return parts.isEmpty ? .fixed : applied(parts, .immutable)
    }
  }

  /// Whether it is written as a row, also as one of a composite type, but not of a domain over it.
  private func isRow(_ value: Expr) -> Bool {
    switch value {
    case .row: true
    case .cast(let cast): value.rowElements != nil && facts.base(cast.target) == cast.target
    default: false
    }
  }

  private func position(of selection: FieldSelection) -> Int? {
    switch selection.field {
    case .object(let id): facts.position(id)
    // `f1` and so on are those of ROW().
    case .name(let name): Int(name.dropFirst()).map { $0 - 1 }
    }
  }

  private func isBuiltin(_ type: TypeReference, _ name: String) -> Bool {
    let type = facts.base(type)
    return !type.isArray && names.builtinType(type.type)?.name.name == name
  }

  private func outcome(_ constant: Constant) -> Outcome {
    switch constant.value {
    case .null: .null
    case .text("true"): .yes
    case .text("false"): .no
    case .text, .object: .value
    }
  }

  private func applied(_ parts: [Expr], _ mutability: Mutability) -> Outcome {
    applied(parts.map { outcome($0) }, mutability, isStrict: false)
  }

  /// Something that is computed when all its parts are known and it is IMMUTABLE (simplify_function, evaluate_function).
  private func applied(
    _ parts: [Outcome],
    _ mutability: Mutability,
    isStrict: Bool,
    mayGiveNull: Bool = false
  ) -> Outcome {
    var result: Outcome = []
    var rest = parts
    if isStrict {
      if parts.contains(.null) { return .null }
      if parts.contains(where: { $0.contains(.null) }) { result.insert(.null) }
      rest = parts.map { $0.subtracting(.null) }
    }
    if mutability != .mutable {
      if rest.allSatisfy(\.mayBeConstant) { result.formUnion(mayGiveNull ? .constant : .value) }
      if rest.contains(where: { $0.contains(.fixed) }), rest.allSatisfy(\.mayBeImmutable) {
        result.insert(.fixed)
      }
      if rest.contains(where: { $0.contains(.mutable) }) { result.insert(.mutable) }
    }
    if mutability != .immutable { result.insert(.mutable) }
    return result
  }

  private func isNull(_ operand: Outcome, _ negated: Bool) -> Outcome {
    var result = operand.intersection(.varying)
    if operand.contains(.null) { result.formUnion(Outcome(!negated)) }
    if !operand.isDisjoint(with: .value) { result.formUnion(Outcome(negated)) }
    return result
  }

  private func outcome(_ test: TruthTest, of operand: Outcome) -> Outcome {
    let (null, yes, no) =
      switch test {
      case .isTrue: (false, true, false)
      case .isNotTrue: (true, false, true)
      case .isFalse: (false, false, true)
      case .isNotFalse: (true, true, false)
      case .isUnknown: (true, false, false)
      case .isNotUnknown: (false, true, true)
      }
    var result = operand.intersection(.varying)
    if operand.contains(.null) { result.formUnion(Outcome(null)) }
    if operand.contains(.yes) { result.formUnion(Outcome(yes)) }
    if operand.contains(.no) { result.formUnion(Outcome(no)) }
    return result
  }

  /// AND and OR (simplify_and_arguments, simplify_or_arguments): one constant decides the whole, the other one goes.
  private func combined(_ operands: [Outcome], stopsAt end: Outcome, drops: Outcome) -> Outcome {
    if operands.contains(end) { return end }
    var result: Outcome = operands.contains { $0.contains(end) } ? end : []
    let rest = operands.map { $0.subtracting(end) }
    if rest.contains(where: { $0.contains(.mutable) }) { result.insert(.mutable) }
    if rest.contains(where: { $0.contains(.fixed) }), rest.allSatisfy(\.mayBeImmutable) {
      result.insert(.fixed)
    }
    guard rest.allSatisfy(\.mayBeConstant) else { return result }
    if rest.contains(where: { $0.contains(.null) }) { result.insert(.null) }
    if rest.allSatisfy({ $0.contains(drops) }) { result.formUnion(drops) }
    return result
  }

  /// CASE, of which the branches go that can't be taken.
  private func outcome(_ conditional: Conditional) -> Outcome {
    var within = self
    if let operand = conditional.operand {
      within.operand = outcome(operand)
      if case .caseOperand = operand {} else { within.operandValue = operand }
    }
    var result: Outcome = []
    var kept = Kept()
    for branch in conditional.branches {
      let condition = within.outcome(branch.condition)
      if condition.contains(.yes) { result.formUnion(kept.ended(with: outcome(branch.result))) }
      if condition.isDisjoint(with: [.null, .no, .fixed, .mutable]) { return result }
      kept.add(
        condition.intersection(.varying),
        outcome(branch.result),
        // What is compared with stays as long as any branch does.
        conditional.operand == nil ? [] : within.operand.intersection(.varying),
        isOptional: !condition.isDisjoint(with: [.null, .no])
      )
    }
    return result.union(kept.ended(with: outcome(conditional.otherwise)))
  }

  /// COALESCE, up to the first value that is no NULL.
  private func firstValue(_ arguments: [Expr]) -> Outcome {
    var result: Outcome = []
    var kept = Kept()
    for argument in arguments {
      let outcome = outcome(argument)
      let value = outcome.intersection(.value)
      if !value.isEmpty { result.formUnion(kept.ended(with: value)) }
      if outcome == value { return result }
      kept.add(outcome.intersection(.varying), [], [], isOptional: outcome.contains(.null))
    }
    return result.union(kept.ended(with: .null))
  }

  private func outcome(_ call: Call) -> Outcome {
    switch call.routine {
    case .undecided: return .varying
    case .object(let id): return applied(id, call.arguments)
    case .builtin(let reference):
      let all = Builtins.shared.functions(named: reference.name)
      guard all.indices.contains(reference.overload) else { return .varying }
      return applied(all[reference.overload], call.arguments)
    }
  }

  /// A routine or operator of the catalog's.
  private func applied(_ id: ObjectID, _ arguments: [Expr]) -> Outcome {
    applied(arguments.map { outcome($0) }, facts.mutability(id), isStrict: facts.isStrict(id))
  }

  /// A function of pg_catalog; a literal that names a sequence or a date was read when the expression was.
  private func applied(_ function: BuiltinFunction, _ arguments: [Expr]) -> Outcome {
    if fits(function, arguments) { return outcome(arguments[0]) }
    var isMutable = function.volatility != .immutable
    // Written in SQL, the planner puts their body in their place: `$1 || $2::text` (inline_function).
    let isSQL = ["textanycat", "anytextcat"].contains(function.name.name)
    if isSQL || (function.inputTypes == ["anyelement"] && function.name.name.hasPrefix("quote_")) {
      let text = function.inputTypes.firstIndex(of: "text")
      isMutable = arguments.indices.contains { $0 != text && hasMutableOutput(arguments[$0].type) }
    }
    var outcomes = arguments.map { outcome($0) }
    if function.name.name == "overlaps", outcomes.count == 4 {
      // Written in SQL too: `($1, $1 + $2) OVERLAPS …`, of which only the sum can hang on the time zone.
      isMutable = false
      for end in [1, 3] where function.inputTypes[end] == "interval" {
        let sum: Mutability = function.inputTypes[end - 1] == "timestamptz" ? .mutable : .immutable
        outcomes[end] = applied([outcomes[end - 1], outcomes[end]], sum, isStrict: true)
      }
    }
    return applied(
      outcomes,
      isMutable ? .mutable : .immutable,
      isStrict: function.isStrict,
      mayGiveNull: function.mayGiveNull
    )
  }

  /// Whether a function only gives a string a length that it keeps anyway, so that the string takes its place, and the other
  /// arguments go (varchar_support, varbit_support).
  private func fits(_ function: BuiltinFunction, _ arguments: [Expr]) -> Bool {
    guard arguments.count == 3, ["varchar", "varbit"].contains(function.name.name),
      case .constant(let constant) = arguments[1], case .text(let text) = constant.value,
      let length = Int(text)
    else { return false }
    let isBits = function.name.name == "varbit"
    if isBits ? length <= 0 : length < 0 { return true }
    guard let old = arguments[0].type?.modifiers.first.flatMap({ Int($0) }) else { return false }
    // The modifier of varchar counts four bytes more than its length.
    return old <= (isBits ? length : length - 4)
  }

  private func outcome(_ operation: Operation) -> Outcome {
    let operands = (operation.left.map { [$0] } ?? []) + [operation.right]
    if operation.kind == .plain, let left = operation.left, let known = comparison(operation, left) {
      return Outcome(known)
    }
    if operation.kind == .plain, case .builtin(let reference) = operation.operator,
      let function = reference.operatorFunction
    {
      return applied(function, operands)
    }
    if operation.kind == .plain, case .object(let id) = operation.operator { return applied(id, operands) }
    let mutability = operation.operator.mutability(facts)
    guard operation.kind == .nullIf else { return applied(operands, mutability) }
    if let left = operation.left, let isEqual = comparison(operation, left) {
      return isEqual ? .null : outcome(left)
    }
    // With a NULL on either side the first one is the result.
    let outcomes = operands.map { outcome($0) }
    var result: Outcome = outcomes.contains { $0.contains(.null) } ? outcomes[0] : []
    if !outcomes.contains(.null) {
      result.formUnion(applied(outcomes, mutability, isStrict: true, mayGiveNull: true))
    }
    return result
  }

  /// What the comparison of two written values of a type comes to, as far as that can be told from how they are written.
  private func comparison(_ operation: Operation, _ left: Expr) -> Bool? {
    var left = left
    if case .caseOperand = left.withoutImplicitCasts, let operandValue { left = operandValue }
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
  fileprivate func mutability(_ facts: MutabilityFacts) -> Mutability {
    switch self {
    case .object(let id): facts.mutability(id)
    case .undecided: .undecided
    case .builtin(let reference):
      reference.operatorFunction.map { $0.volatility == .immutable ? .immutable : .mutable } ?? .immutable
    }
  }
}

extension BuiltinReference {
  /// The function of an operator.
  var operatorFunction: BuiltinFunction? {
    guard let found = builtinOperator else { return nil }
    let types = [found.left, found.right].compactMap { $0 }
    let functions = Builtins.shared.functions(named: found.function.name)
    return functions.first { $0.inputTypes == types } ?? functions.first
  }
}

extension Names {
  func builtinType(_ id: ObjectID) -> BuiltinType? {
    guard id != .none, isBuiltin(id) else { return nil }
    return Builtins.shared.type(named: catalog.name(of: id))
  }
}
