// CREATE AGGREGATE: DefineAggregate in aggregatecmds.c.

import CatalogModel
import Expressions
import PostgresSyntax

extension Elaboration {
  mutating func createAggregate(_ node: Node) throws(Refusal) {
    let (schemaName, name) = split(node.strings("defnames"))
    let schema = try creationSchema(schemaName, at: node)
    // A list of the arguments, and the number of direct ones, which is -1 without ORDER BY.
    let parts = Array(node.list("args"))
    let direct = parts.count > 1 ? parts[1].as(.integer)?.int("ival") ?? 0 : -1
    let directCount = direct < 0 ? nil : direct
    let options = try AggregateOptions(node, isOrderedSet: directCount != nil, &self)
    let signature = AggregateSignature(
      arguments: node.flag("oldstyle")
        ? try baseType(in: options, at: node) : try arguments(parts.first?.as(.list), options, at: node),
      directCount: directCount,
      isHypothetical: options.isHypothetical
    )
    let states = try stateTypes(options, at: node)
    let parallel = try parallel(options)
    var fact = try aggregate(signature, state: states.plain, movingState: states.moving, options, at: node)
    fact.parallel = parallel
    try store(fact, named: name, in: schema, mayReplace: node.flag("replace"), at: node)
  }

  // MARK: Arguments

  /// The argument that BASETYPE tells: `any` for none at all.
  private mutating func baseType(in options: AggregateOptions, at node: Node) throws(Refusal)
    -> [RoutineArgument]
  {
    guard let base = options.types["basetype"] else {
      throw refused("syntax", "aggregate input type must be specified", at: node)
    }
    if base.name.lowercased() == "any" { return [] }
    let type = try type(base, at: options.place(of: "basetype"))
    return [RoutineArgument(mode: .in, name: "", type: type)]
  }

  /// The arguments in a list (interpret_function_parameter_list).
  private mutating func arguments(
    _ list: Node?,
    _ options: AggregateOptions,
    at node: Node
  ) throws(Refusal) -> [RoutineArgument] {
    if options.types["basetype"] != nil {
      throw refused("syntax", "basetype is redundant with aggregate input type specification", at: node)
    }
    var arguments: [RoutineArgument] = []
    for parameter in list?.list("items").compactMap({ $0.as(.functionParameter) }) ?? [] {
      guard let typeName = parameter["argType"] else { continue }
      let type = try argumentType(typeName)
      if typeName.flag("setof") {
        throw refused("syntax", "aggregates cannot accept set arguments", at: typeName)
      }
      let argument = RoutineArgument(
        mode: parameter.text("mode") == "FUNC_PARAM_VARIADIC" ? .variadic : .in,
        name: parameter.text("name") ?? "",
        type: TypeReference(type.type, isArray: type.isArray)
      )
      try check(argument, after: arguments, isProcedure: false, at: typeName)
      arguments.append(argument)
    }
    return arguments
  }

  private mutating func argumentType(_ typeName: Node) throws(Refusal) -> TypeReference {
    do throws(Refusal) { return try type(typeName) } catch {
      guard error.missing?.what == "type" else { throw error }
      // The server's words for a type that an argument lacks are not those for others.
      var refusal = error
      refusal.diagnostic.message =
        error.diagnostic.id == "shell-type"
        ? "aggregate cannot accept shell type \(typeName.writtenType)"
        : "type \(typeName.writtenType) does not exist"
      throw refusal
    }
  }

  // MARK: States

  /// The types of the plain state and of a moving window's, with the initial values checked that they get.
  private mutating func stateTypes(
    _ options: AggregateOptions,
    at node: Node
  ) throws(Refusal) -> (plain: TypeReference, moving: TypeReference?) {
    guard let plain = try stateType("stype", options) else {
      throw refused("syntax", "aggregate stype must be specified", at: node)
    }
    let isSerial = options.names["serialfunc"] != nil
    if isSerial != (options.names["deserialfunc"] != nil) {
      throw refused(
        "invalid-aggregate",
        "must specify both or neither of serialization and deserialization functions",
        at: node
      )
    }
    if isSerial, !isInternal(plain) {
      throw refused(
        "invalid-aggregate",
        "serialization functions may be specified only when the aggregate transition data type is internal",
        at: node
      )
    }
    let moving = try stateType("mstype", options)
    try checkInitial("initcond", of: plain, options)
    if let moving { try checkInitial("minitcond", of: moving, options) }
    return (plain, moving)
  }

  /// A state's type, which must be one that can be stored, if not `internal` or one that each call tells.
  private mutating func stateType(_ option: String, _ options: AggregateOptions) throws(Refusal)
    -> TypeReference?
  {
    guard let defined = options.types[option] else { return nil }
    let place = options.place(of: option)
    let type = try type(defined, at: place)
    if isPseudoType(type), !isInternal(type), !isPolymorphic(type) {
      throw refused(
        "invalid-aggregate",
        "aggregate transition data type cannot be \(typeDescription(of: type, with: &self))",
        at: place
      )
    }
    return type
  }

  private mutating func checkInitial(
    _ option: String,
    of state: TypeReference,
    _ options: AggregateOptions
  ) throws(Refusal) {
    guard let text = options.texts[option], let place = options.place(of: option), !isPseudoType(state)
    else { return }
    try checkInput(text, of: state, at: place, with: &self)
  }

  func isInternal(_ type: TypeReference) -> Bool { !type.isArray && builtinName(of: type.type) == "internal" }

  private func isPolymorphic(_ type: TypeReference) -> Bool {
    !type.isArray && builtinName(of: type.type).map { $0.hasPrefix("any") && $0 != "any" } ?? false
  }

  /// Whether values of a type can't be stored, as those of `record[]` can't; `cstring[]` is a type like others.
  private func isPseudoType(_ type: TypeReference) -> Bool {
    isPseudoType(type.type) && !(type.isArray && builtinName(of: type.type) == "cstring")
  }

  private func parallel(_ options: AggregateOptions) throws(Refusal) -> RoutineFact.Parallel {
    guard let word = options.parallel else { return .unsafe }
    guard let value = RoutineFact.Parallel(rawValue: word) else {
      throw refused(
        "syntax",
        "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE",
        at: options.place(of: "parallel")
      )
    }
    return value
  }

  // MARK: Storing

  /// Adds an aggregate, or replaces the one that has the name and arguments (ProcedureCreate, AggregateCreate).
  private mutating func store(
    _ fact: AggregateFact,
    named name: String,
    in schema: ObjectID,
    mayReplace: Bool,
    at node: Node
  ) throws(Refusal) {
    let signature = fact.arguments.map { signatureNumber(of: $0.type) }
    let old = catalog.lookUpAll(.routine, in: schema, name).first {
      catalog[$0]?.identity.arguments == signature
    }
    guard let old else {
      finishCreation(try add(fact, named: name, in: schema, arguments: signature, at: node))
      return
    }
    guard mayReplace else {
      throw refused(
        "duplicate-name",
        "function \"\(name)\" already exists with same argument types",
        at: node
      )
    }
    let before = catalog.fact(old, as: AggregateFact.self)
    if let reason = before.map({ fact.refusalToReplace($0) }) ?? "cannot change routine kind" {
      throw refused("cannot-replace", reason, at: node)
    }
    catalog.update(old, as: AggregateFact.self) { $0 = fact }
  }
}

extension AggregateFact {
  /// Why this can't replace an older definition under the same name and arguments; nil when it can.
  fileprivate func refusalToReplace(_ old: AggregateFact) -> String? {
    if let result, let before = old.result, result != before {
      return "cannot change return type of existing function"
    }
    if let reason = refusalToRename(arguments, old.arguments) { return reason }
    if (directCount == nil) != (old.directCount == nil) || isHypothetical != old.isHypothetical {
      return "cannot change routine kind"
    }
    return directCount == old.directCount
      ? nil : "cannot change number of direct arguments of an aggregate function"
  }
}
