// The functions of an aggregate, and what they must be like: AggregateCreate in pg_aggregate.c.

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

/// The arguments of an aggregate, and what of them its functions get.
struct AggregateSignature {
  var arguments: [RoutineArgument]
  /// How many stand before ORDER BY; nil for an aggregate without it.
  var directCount: Int?
  var isHypothetical: Bool

  var types: [TypeReference] { arguments.map(\.type) }

  /// The type of a VARIADIC argument.
  var variadic: TypeReference? { arguments.last?.mode == .variadic ? arguments.last?.type : nil }

  /// What the rows feed: with ORDER BY only what stands behind it, which a VARIADIC argument before it may stand for.
  var fed: [TypeReference] {
    guard let directCount else { return types }
    return directCount < types.count ? Array(types.dropFirst(directCount)) : types.suffix(1)
  }

  /// What a final function gets behind the state, and whether a VARIADIC argument is among it.
  func finished(takesExtra: Bool) -> (types: [TypeReference], isVariadic: Bool) {
    let count = takesExtra ? types.count : directCount ?? 0
    return (Array(types.prefix(count)), variadic != nil && count == types.count)
  }
}

extension Elaboration {
  /// An aggregate of these options, each of its functions checked in the order of the server.
  mutating func aggregate(
    _ signature: AggregateSignature,
    state: TypeReference,
    movingState: TypeReference?,
    _ options: AggregateOptions,
    at node: Node
  ) throws(Refusal) -> AggregateFact {
    try check(signature, [state, movingState].compactMap(\.self), at: node)
    let transition = try transition("", state, signature, options, at: node)
    var fact = AggregateFact(stage: AggregateStage(transition: number(of: transition.routine), state: state))
    fact.arguments = signature.arguments
    fact.directCount = signature.directCount
    fact.isHypothetical = signature.isHypothetical
    if let movingState {
      let forward = try self.transition("m", movingState, signature, options, at: node)
      var moving = AggregateStage(transition: number(of: forward.routine), state: movingState)
      moving.inverse = try inverse(of: forward, movingState, signature, options, at: node)
      fact.moving = moving
    }
    let result = try finish(&fact.stage, "", signature, options, at: node)
    fact.combine = try combination(state, options, at: node)
    try takeSerialization(&fact, options, at: node)
    if let result {
      try checkDeducible(result, from: signature.types, "result data type", at: node)
      try checkInternal(result, from: signature.types, at: node)
    }
    if var moving = fact.moving {
      let other = try finish(&moving, "m", signature, options, at: node)
      fact.moving = moving
      if let other, let result, other != result {
        let types = [other, result].map { typeDescription(of: $0, with: &self) }
        throw refused(
          "invalid-aggregate",
          "moving-aggregate implementation returns type \(types[0]), "
            + "but plain implementation returns type \(types[1])",
          at: node
        )
      }
    }
    fact.sortOperator = try sortOperator(signature, options, at: node)
    fact.result = result
    return fact
  }

  /// Refuses arguments that do not tell the states' types, or do not go together.
  private func check(
    _ signature: AggregateSignature,
    _ states: [TypeReference],
    at node: Node
  ) throws(Refusal) {
    let types = signature.types
    if types.count > 99 {
      throw refused("too-many-arguments", "aggregates cannot have more than 99 arguments", at: node)
    }
    for state in states { try checkDeducible(state, from: types, "transition data type", at: node) }
    guard let directCount = signature.directCount else { return }
    if let variadic = signature.variadic, !isAny(variadic) {
      throw refused(
        "not-supported",
        "a variadic ordered-set aggregate must use VARIADIC type ANY",
        at: node
      )
    }
    guard signature.isHypothetical, directCount < types.count else { return }
    // What is written once for both sides matches itself; VARIADIC on the one side alone does not.
    let sorted = types.dropFirst(directCount)
    if signature.variadic != nil || !types.prefix(directCount).suffix(sorted.count).elementsEqual(sorted) {
      throw refused(
        "invalid-aggregate",
        "a hypothetical-set aggregate must have direct arguments matching its aggregated arguments",
        at: node
      )
    }
  }

  private func isAny(_ type: TypeReference?) -> Bool {
    type.map { !$0.isArray && builtinName(of: $0.type) == "any" } ?? false
  }

  // MARK: Transitions

  /// The transition function of the plain stage (prefix empty) or the moving one (`m`).
  private mutating func transition(
    _ prefix: String,
    _ state: TypeReference,
    _ signature: AggregateSignature,
    _ options: AggregateOptions,
    at node: Node
  ) throws(Refusal) -> SupportFunction {
    let option = "\(prefix)sfunc"
    guard
      let found = try support(
        option,
        [state] + signature.fed,
        takesAnything: isAny(signature.variadic),
        returning: (state, "transition"),
        options
      )
    else { throw refused("syntax", "aggregate \(option) must be specified", at: node) }
    guard found.isStrict, options.texts["\(prefix)initcond"] == nil else { return found }
    // The first row's value becomes the state.
    if let first = signature.types.first, isBinaryCoercible(first, to: state) || !isKnown(first, state) {
      return found
    }
    throw refused(
      "invalid-aggregate",
      "must not omit initial value when transition function is strict and transition type is not compatible "
        + "with input type",
      at: options.place(of: option)
    )
  }

  private mutating func inverse(
    of forward: SupportFunction,
    _ state: TypeReference,
    _ signature: AggregateSignature,
    _ options: AggregateOptions,
    at node: Node
  ) throws(Refusal) -> ObjectID? {
    guard
      let found = try support(
        "minvfunc",
        [state] + signature.fed,
        takesAnything: isAny(signature.variadic),
        returning: (state, "inverse transition"),
        options
      )
    else { return nil }
    // Of a function that is not known it is not known either.
    if found.isStrict != forward.isStrict, found.result != nil, forward.result != nil {
      throw refused(
        "invalid-aggregate",
        "strictness of aggregate's forward and inverse transition functions must match",
        at: node
      )
    }
    return number(of: found.routine)
  }

  /// Whether it is known what may be done with values of both types.
  private func isKnown(_ types: TypeReference...) -> Bool {
    types.allSatisfy { nature(of: baseType(of: $0).type) != .unknown }
  }

  // MARK: Results

  /// Completes a stage, and gives what it returns; nil where that is not known.
  private mutating func finish(
    _ stage: inout AggregateStage,
    _ prefix: String,
    _ signature: AggregateSignature,
    _ options: AggregateOptions,
    at node: Node
  ) throws(Refusal) -> TypeReference? {
    stage.space = options.spaces["\(prefix)sspace"] ?? 0
    stage.initial = options.texts["\(prefix)initcond"]
    stage.takesExtra = options.takesExtra(prefix)
    let usual = signature.directCount == nil ? "READ_ONLY" : "READ_WRITE"
    stage.modify = options.modification(prefix).flatMap { $0 == usual ? nil : $0 }
    let passed = signature.finished(takesExtra: stage.takesExtra)
    guard
      let found = try support(
        "\(prefix)finalfunc",
        [stage.state] + passed.types,
        takesAnything: passed.isVariadic && isAny(signature.variadic),
        options
      )
    else { return stage.state }
    if stage.takesExtra, found.isStrict {
      throw refused(
        "invalid-aggregate",
        "final function with extra arguments must not be declared STRICT",
        at: node
      )
    }
    stage.final = number(of: found.routine)
    return found.result
  }

  // MARK: States of several workers

  private mutating func combination(
    _ state: TypeReference,
    _ options: AggregateOptions,
    at node: Node
  ) throws(Refusal) -> ObjectID? {
    guard let found = try support("combinefunc", [state, state], returning: (state, "combine"), options)
    else { return nil }
    if found.isStrict, isInternal(state) {
      throw refused(
        "invalid-aggregate",
        "combine function with transition type internal must not be declared STRICT",
        at: node
      )
    }
    return number(of: found.routine)
  }

  private mutating func takeSerialization(
    _ fact: inout AggregateFact,
    _ options: AggregateOptions,
    at node: Node
  ) throws(Refusal) {
    let state = TypeReference(builtinType("internal"))
    let bytes = TypeReference(builtinType("bytea"))
    fact.serial = try support("serialfunc", [state], returning: (bytes, "serialization"), options)
      .map { number(of: $0.routine) }
    fact.deserial = try support(
      "deserialfunc",
      [bytes, state],
      returning: (state, "deserialization"),
      options
    ).map { number(of: $0.routine) }
  }

  // MARK: Lookup

  /// The function that an option names for these types, which must return that; nil without the option.
  private mutating func support(
    _ option: String,
    _ types: [TypeReference],
    takesAnything: Bool = false,
    returning wanted: (type: TypeReference, what: String)? = nil,
    _ options: AggregateOptions
  ) throws(Refusal) -> SupportFunction? {
    guard let names = options.names[option], let place = options.place(of: option) else { return nil }
    let found = try support(names, types, takesAnything: takesAnything, at: place)
    if let wanted, let result = found.result, result != wanted.type {
      let type = typeDescription(of: wanted.type, with: &self)
      throw refused(
        "wrong-type",
        "return type of \(wanted.what) function \(names.joined(separator: ".")) is not \(type)",
        at: place
      )
    }
    return found
  }

  private mutating func support(
    _ names: [String],
    _ types: [TypeReference],
    takesAnything: Bool,
    at node: Node
  ) throws(Refusal) -> SupportFunction {
    do throws(Refusal) {
      return try resolveSupportFunction(names, types, takesAnything: takesAnything, at: node, with: &self)
    } catch {
      guard error.missing != nil, let id = opaqueRoutine(named: names) else { throw error }
      return SupportFunction(.object(id), result: nil, isStrict: false)
    }
  }

  private mutating func number(of routine: RoutineReference) -> ObjectID {
    switch routine {
    case .object(let id): id
    case .builtin(let builtin): builtin.builtinFunction.map { number(ofBuiltin: $0) } ?? .none
    case .undecided: .none
    }
  }

  /// The operator that sorts like the aggregate, which need not be one that sorts (LookupOperName).
  private mutating func sortOperator(
    _ signature: AggregateSignature,
    _ options: AggregateOptions,
    at node: Node
  ) throws(Refusal) -> ObjectID? {
    guard let names = options.names["sortop"], let place = options.place(of: "sortop") else { return nil }
    guard signature.types.count == 1, let type = signature.types.first else {
      throw refused(
        "invalid-aggregate",
        "sort operator can only be specified for single-argument aggregates",
        at: node
      )
    }
    let id = try operatorNumber(named: names, left: type, right: type, at: place)
    if catalog.contains(id) { return id }
    do throws(Refusal) { return try memberOperator(named: names, [type, type], at: place).id } catch {
      guard let opaque = opaqueOperator(named: names) else { throw error }
      return opaque
    }
  }
}
