// What a call becomes once its routine is found (ParseFuncOrColumn in parse_func.c).

import CatalogModel
import PostgresSyntax

extension Analyzer {
  /// A call of a routine by name.
  mutating func call(
    _ names: [String],
    _ arguments: [Expr],
    _ argumentNames: [String],
    isVariadic: Bool,
    clauses: AggregateClauses?,
    syntax: CallSyntax,
    at node: Node
  ) throws(Refusal) -> Expr {
    var clauses = clauses
    var values = arguments
    // The sorted values of an ordered-set aggregate are arguments like the others.
    if clauses?.isWithinGroup == true {
      for item in clauses?.orderBy ?? [] { if let expression = item.expression { values.append(expression) } }
    }
    var types = codes(of: values)
    var isCollated = false
    if case .collate? = values.first { isCollated = true }
    let choice = lookUpRoutine(
      names,
      types,
      argumentNames: argumentNames,
      isVariadicCall: isVariadic,
      isCollated: isCollated
    )
    let found: RoutineCandidate
    switch choice {
    case .routine(let candidate): found = candidate
    case .cast(let target) where clauses == nil:
      // Without a length, unlike a cast that is written: `"varchar"(code)` is just `code`.
      return try coerce(values[0], to: code(target), .explicit, isImplicit: false, at: node)
    case .cast, .missing:
      if let field = try projection(names, values, clauses, at: node) { return field }
      if let id = resolver.opaqueRoutine(named: names) {
        return opaqueCall(id, arguments, argumentNames, isVariadic, clauses, syntax)
      }
      throw missingRoutine(names, types, argumentNames, at: node)
    case .ambiguous(let candidates):
      if types.allSatisfy(\.isDecided) {
        // Where it is not known what a type is, it is not known either that nothing fits better.
        guard !types.allSatisfy({ isKnown($0) }) else { throw ambiguousRoutine(names, types, at: node) }
        guard let id = resolver.opaqueRoutine(named: names) else {
          throw missingRoutine(names, types, argumentNames, at: node)
        }
        return opaqueCall(id, arguments, argumentNames, isVariadic, clauses, syntax)
      }
      undecided("which function \(names.joined(separator: ".")) is", at: node)
      return undecided(names, arguments, argumentNames, isVariadic, clauses, syntax, candidates)
    }
    try check(found, names, clauses, values, argumentNames, isVariadic: isVariadic, at: node)
    if case .hypotheticalSet = found.kind, let count = clauses?.orderBy.count {
      types = try unifyHypothetical(&values, found.types, count, at: node)
    }
    let (declared, result) = try settled(types, found.types, result: found.result, at: node)
    for index in values.indices {
      values[index] = try coerce(values[index], to: declared[index], .implicit, isImplicit: true, at: node)
    }
    if clauses?.isWithinGroup == true, var changed = clauses {
      for (index, value) in values[arguments.count...].enumerated() {
        changed.orderBy[index].key = .expression(value)
        if changed.orderBy[index].operator == nil { try checkOrdering(type(of: value), at: node) }
      }
      values.removeLast(values.count - arguments.count)
      clauses = changed
    }
    if var changed = clauses, !changed.isWithinGroup, !changed.orderBy.isEmpty {
      adopt(values, in: &changed)
      if changed.isDistinct { try checkDistinct(changed, values, at: node) }
      clauses = changed
    }
    if let clauses, clauses.isDistinct, clauses.window == nil {
      // Aggregates with DISTINCT must be able to sort their inputs (transformAggregateCall).
      values = values.map { decided($0) }
      for value in values where !clauses.orderBy.contains(where: { $0.expression == value }) {
        try checkEquality(type(of: value), at: node)
        try checkOrdering(
          type(of: value),
          at: node,
          help: "aggregates with DISTINCT must be able to sort their inputs"
        )
      }
    }
    // That a value is VARIADIC is kept only where the function's argument is (generate_function_name).
    var spread = isVariadic && found.isVariadic
    if found.variadicCount > 0, let last = found.types.last, last != .any {
      values = try collected(values, found.variadicCount, at: node)
      spread = true
    }
    var call = Call(
      found.reference,
      values,
      isVariadic: spread,
      aggregate: clauses,
      syntax: found.isSubstringByPattern ? .plain : syntax,
      type: result == found.result && found.resultType != nil ? found.resultType : reference(result),
      returnsSet: found.returnsSet
    )
    for (index, name) in argumentNames.enumerated() {
      call.namedArguments.append(
        NamedArgument(number: found.numbers[found.numbers.count - argumentNames.count + index], name: name)
      )
    }
    call.isAggregate = clauses?.window == nil && found.kind.isAggregate
    call.outputs = outputs(of: found)
    return .call(call)
  }

  /// What an aggregate sorts by takes over the casts of an argument that is written the same (findTargetlistEntrySQL99).
  private func adopt(_ values: [Expr], in clauses: inout AggregateClauses) {
    for index in clauses.orderBy.indices {
      guard let key = clauses.orderBy[index].expression else { continue }
      if let value = values.first(where: { $0.withoutImplicitCasts == key }) {
        clauses.orderBy[index].key = .expression(value)
      }
    }
  }

  private func checkDistinct(_ clauses: AggregateClauses, _ values: [Expr], at node: Node) throws(Refusal) {
    for case let key? in clauses.orderBy.map(\.expression) where !values.contains(key) {
      throw refused(
        "distinct-order",
        "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list",
        at: node
      )
    }
  }

  /// The last values as the array that a VARIADIC argument is.
  private mutating func collected(_ values: [Expr], _ count: Int, at node: Node) throws(Refusal) -> [Expr] {
    let elements = Array(values.suffix(count))
    let type = code(of: elements[0])
    if type.isArray { throw noArrayType(of: type, at: node) }
    let array = ArrayConstructor(elements, isNested: false, type: type.array.flatMap { reference($0) })
    return Array(values.dropLast(count)) + [.array(array)]
  }

  private mutating func outputs(of routine: RoutineCandidate) -> [ResolvedColumn] {
    guard case .builtin(let builtin) = routine.reference else { return routine.outputs }
    var result: [ResolvedColumn] = []
    for (name, type) in BuiltinRoutines.outputs(of: builtin) {
      result.append(ResolvedColumn(name: name, id: nil, type: reference(type)))
    }
    return result
  }

  /// A field of a row that is written like a call (ParseComplexProjection).
  private mutating func projection(
    _ names: [String],
    _ values: [Expr],
    _ clauses: AggregateClauses?,
    at node: Node
  ) throws(Refusal) -> Expr? {
    guard clauses == nil, names.count == 1, values.count == 1 else { return nil }
    return try fieldSelection(names[0], of: values[0], at: node)
  }

  /// A call whose overload can't be told, since a type could not be.
  private mutating func undecided(
    _ names: [String],
    _ arguments: [Expr],
    _ argumentNames: [String],
    _ isVariadic: Bool,
    _ clauses: AggregateClauses?,
    _ syntax: CallSyntax,
    _ candidates: [RoutineCandidate]
  ) -> Expr {
    let objects = candidates.compactMap { candidate -> ObjectID? in
      if case .object(let id) = candidate.reference { return id }
      return nil
    }
    let results = Set(candidates.map(\.result))
    let result = results.count == 1 ? results.first : nil
    var call = unknownCall(.undecided(names, objects), arguments, argumentNames, isVariadic, clauses, syntax)
    call.type = result.flatMap { $0.isPolymorphic ? nil : reference($0) }
    call.returnsSet = candidates.contains(where: \.returnsSet)
    call.isAggregate = clauses?.window == nil && candidates.allSatisfy(\.kind.isAggregate)
    return .call(call)
  }

  /// A call of a routine of an extension that is not known.
  private mutating func opaqueCall(
    _ id: ObjectID,
    _ arguments: [Expr],
    _ argumentNames: [String],
    _ isVariadic: Bool,
    _ clauses: AggregateClauses?,
    _ syntax: CallSyntax
  ) -> Expr {
    isUndecided = true
    var call = unknownCall(.object(id), arguments, argumentNames, isVariadic, clauses, syntax)
    // Only aggregates take these.
    let isPlain = clauses == nil || clauses == AggregateClauses()
    call.isAggregate = !isPlain && clauses?.window == nil
    return .call(call)
  }

  /// A call of which the types are not known.
  private func unknownCall(
    _ routine: RoutineReference,
    _ arguments: [Expr],
    _ argumentNames: [String],
    _ isVariadic: Bool,
    _ clauses: AggregateClauses?,
    _ syntax: CallSyntax
  ) -> Call {
    Call(
      routine,
      arguments,
      named: argumentNames.map { NamedArgument(number: nil, name: $0) },
      isVariadic: isVariadic,
      aggregate: clauses,
      syntax: syntax,
      type: nil
    )
  }

  // MARK: Refusals

  mutating func signature(_ names: [String], _ types: [TypeCode], _ argumentNames: [String]) -> String {
    var arguments: [String] = []
    for (index, type) in types.enumerated() {
      let named = index - (types.count - argumentNames.count)
      arguments.append(named >= 0 ? "\(argumentNames[named]) => \(describe(type))" : describe(type))
    }
    return "\(names.joined(separator: "."))(\(arguments.joined(separator: ", ")))"
  }

  mutating func missingRoutine(
    _ names: [String],
    _ types: [TypeCode],
    _ argumentNames: [String],
    at node: Node
  ) -> Refusal {
    let signature = signature(names, types, argumentNames)
    if names.count > 1, !resolver.hasSchema(names[names.count - 2]) {
      var refusal = refused("unknown-schema", "schema \"\(names[names.count - 2])\" does not exist", at: node)
      refusal.missing = Refusal.Missing(what: "schema", name: names[names.count - 2])
      return refusal
    }
    var refusal = refused(
      "unknown-function",
      "function \(signature) does not exist",
      at: node,
      help: "no function matches the given name and argument types; you might need to add explicit type casts"
    )
    refusal.missing = Refusal.Missing(what: "function", name: signature, path: names)
    return refusal
  }

  /// Whether it is known what may be done with values of a type.
  func isKnown(_ type: TypeCode) -> Bool {
    type.isDecided && nature(type.plainElement ?? type) != .unknown
  }

  private mutating func ambiguousRoutine(_ names: [String], _ types: [TypeCode], at node: Node) -> Refusal {
    refused(
      "ambiguous-function",
      "function \(signature(names, types, [])) is not unique",
      at: node,
      help: "could not choose a best candidate function; you might need to add explicit type casts"
    )
  }
}

extension RoutineCandidate {
  /// Whether it is the one function that the server always writes as a call, though there is a syntax for it:
  /// `substring(a FROM 'pattern')` (get_func_sql_syntax).
  fileprivate var isSubstringByPattern: Bool {
    guard case .builtin(let builtin) = reference else { return false }
    return builtin.name == "substring" && types == [.text, .text]
  }
}
