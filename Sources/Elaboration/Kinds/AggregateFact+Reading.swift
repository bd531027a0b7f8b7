// CREATE AGGREGATE: DefineAggregate in aggregatecmds.c, AggregateCreate in pg_aggregate.c.

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  mutating func createAggregate(_ node: Node) throws(Refusal) {
    let (schemaName, name) = split(node.strings("defnames"))
    let schema = try creationSchema(schemaName, at: node)
    var options: [String: Node] = [:]
    for option in node.list("definition").compactMap({ $0.as(.defElem) }) {
      let key = aggregateSynonyms[option.text("defname") ?? ""] ?? option.text("defname") ?? ""
      guard aggregateOptions.contains(key) else {
        note("unknown-option", "aggregate attribute \"\(key)\" not recognized", at: option)
        continue
      }
      options[key] = option
    }
    let (arguments, directCount) = try aggregateArguments(node, options)
    let types = arguments.map(\.type)
    guard var stage = try stage("", options, types, directCount) else {
      let what = options["stype"] == nil ? "stype" : "sfunc"
      throw refused("syntax", "aggregate \(what) must be specified", at: node)
    }
    if stage.modify == (directCount == nil ? "READ_ONLY" : "READ_WRITE") { stage.modify = nil }
    var fact = AggregateFact(stage: stage)
    fact.arguments = arguments
    fact.directCount = directCount
    fact.isHypothetical = flag(options["hypothetical"])
    fact.moving = try self.stage("m", options, types, directCount)
    if fact.moving?.modify == (directCount == nil ? "READ_ONLY" : "READ_WRITE") { fact.moving?.modify = nil }
    let state = stage.state
    fact.combine = try support(options["combinefunc"], [state, state])
    fact.serial = try support(options["serialfunc"], [state])
    fact.deserial = try support(
      options["deserialfunc"],
      [TypeReference(builtinType("bytea")), TypeReference(builtinType("internal"))]
    )
    if let names = names(in: options["sortop"]), let type = types.first {
      fact.sortOperator = try operatorNumber(named: names, left: type, right: type, at: options["sortop"])
    }
    if let parallel = names(in: options["parallel"])?.last?.lowercased() {
      guard let value = RoutineFact.Parallel(rawValue: parallel) else {
        throw refused(
          "syntax",
          "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE",
          at: options["parallel"]
        )
      }
      fact.parallel = value
    }
    fact.result = stage.final.map { resultOfFunction($0) } ?? state
    try store(fact, named: name, in: schema, mayReplace: node.flag("replace"), at: node)
  }

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
    guard let before = catalog.fact(old, as: AggregateFact.self) else {
      throw refused("cannot-replace", "cannot change routine kind", at: node)
    }
    if before.result != fact.result {
      throw refused("cannot-replace", "cannot change return type of existing function", at: node)
    }
    if before.directCount != fact.directCount || before.isHypothetical != fact.isHypothetical {
      throw refused("cannot-replace", "cannot change routine kind", at: node)
    }
    catalog.update(old, as: AggregateFact.self) { $0 = fact }
  }

  /// The arguments, and how many stand before ORDER BY, for an aggregate that has it.
  private mutating func aggregateArguments(
    _ node: Node,
    _ options: [String: Node]
  ) throws(Refusal) -> (arguments: [RoutineArgument], directCount: Int?) {
    if node.flag("oldstyle") {
      // BASETYPE, with `any` for no argument at all.
      guard let base = options["basetype"] else {
        throw refused("syntax", "aggregate input type must be specified", at: node)
      }
      if names(in: base)?.last?.lowercased() == "any" { return ([], nil) }
      guard let typeName = base["arg"]?.as(.typeName) else { return ([], nil) }
      return ([RoutineArgument(mode: .in, name: "", type: try type(typeName))], nil)
    }
    // A list of the arguments, and the number of direct ones, which is -1 without ORDER BY.
    let parts = Array(node.list("args"))
    var arguments: [RoutineArgument] = []
    for parameter in parts.first?.as(.list)?.list("items").compactMap({ $0.as(.functionParameter) }) ?? [] {
      guard let typeName = parameter["argType"] else { continue }
      if parameter["defexpr"] != nil {
        throw refused("syntax", "aggregate parameters cannot have default values", at: typeName)
      }
      let mode: RoutineArgument.Mode
      switch parameter.text("mode") {
      case "FUNC_PARAM_VARIADIC": mode = .variadic
      case "FUNC_PARAM_OUT", "FUNC_PARAM_INOUT":
        throw refused("syntax", "aggregates cannot have output arguments", at: typeName)
      default: mode = .in
      }
      let found = try type(typeName)
      arguments.append(
        RoutineArgument(
          mode: mode,
          name: parameter.text("name") ?? "",
          type: TypeReference(found.type, isArray: found.isArray)
        )
      )
    }
    let direct = parts.count > 1 ? parts[1].as(.integer)?.int("ival") ?? 0 : -1
    return (arguments, direct < 0 ? nil : direct)
  }

  /// The options of the plain stage (prefix empty) or the moving one (`m`); nil without a transition function.
  ///
  /// With ORDER BY the rows feed only what stands behind it, and the final function gets all arguments (AggregateCreate).
  private mutating func stage(
    _ prefix: String,
    _ options: [String: Node],
    _ types: [TypeReference],
    _ directCount: Int?
  ) throws(Refusal) -> AggregateStage? {
    guard let stateName = options["\(prefix)stype"]?["arg"]?.as(.typeName), options["\(prefix)sfunc"] != nil
    else {
      return nil
    }
    let found = try type(stateName)
    let state = TypeReference(found.type, isArray: found.isArray)
    let fed = Array(types.dropFirst(directCount ?? 0))
    guard let transition = try support(options["\(prefix)sfunc"], [state] + fed) else { return nil }
    var stage = AggregateStage(transition: transition, state: state)
    stage.inverse = prefix == "m" ? try support(options["minvfunc"], [state] + fed) : nil
    stage.space = options["\(prefix)sspace"]?["arg"]?.as(.integer)?.int("ival") ?? 0
    stage.takesExtra = flag(options["\(prefix)finalfunc_extra"])
    let takesAll = stage.takesExtra || directCount != nil
    stage.final = try support(options["\(prefix)finalfunc"], [state] + (takesAll ? types : []))
    stage.modify = names(in: options["\(prefix)finalfunc_modify"])?.last?.uppercased()
    if let initial = options["\(prefix)initcond"]?["arg"] { stage.initial = text(initial) }
    return stage
  }

  /// A support function: the one for exactly those types, else the only one that may take them (lookup_agg_function).
  private mutating func support(_ option: Node?, _ types: [TypeReference]) throws(Refusal) -> ObjectID? {
    guard let option, let names = names(in: option) else { return nil }
    do throws(Refusal) { return try routine(named: names, types, at: option) } catch {
      let (schema, name) = split(names)
      var candidates = routines(named: names).filter {
        $0.arguments.count == types.count || ($0.isVariadic && $0.arguments.count <= types.count)
      }.map(\.id)
      if schema == nil || schema == "pg_catalog" {
        for function in Builtins.shared.functions(named: name)
        where function.inputTypes.count == types.count || function.variadicElement != nil {
          candidates.append(number(ofBuiltin: function))
        }
      }
      guard let first = candidates.first else { throw error }
      return first
    }
  }

  private func names(in option: Node?) -> [String]? {
    guard let value = option?["arg"] else { return nil }
    if let typeName = value.as(.typeName) { return typeName.strings("names") }
    return value.string.map { [$0] } ?? value.as(.list)?.strings("items")
  }

  private func text(_ value: Node) -> String {
    value.string ?? value.as(.float)?.text("fval") ?? names(in: value)?.last
      ?? value.as(.typeName)?.strings("names").last ?? String(value.as(.integer)?.int("ival") ?? 0)
  }

  private func flag(_ option: Node?) -> Bool {
    guard let option else { return false }
    guard let value = option["arg"] else { return true }
    return value.as(.boolean)?.flag("boolval") ?? ["true", "on", "1"].contains(text(value).lowercased())
  }
}

/// The names that options had before PostgreSQL 7.
private let aggregateSynonyms = ["sfunc1": "sfunc", "stype1": "stype", "initcond1": "initcond"]

private let aggregateOptions: Set<String> = [
  "sfunc", "stype", "sspace", "finalfunc", "finalfunc_extra", "finalfunc_modify", "combinefunc", "serialfunc",
  "deserialfunc", "initcond", "msfunc", "minvfunc", "mstype", "msspace", "mfinalfunc", "mfinalfunc_extra",
  "mfinalfunc_modify", "minitcond", "sortop", "parallel", "hypothetical", "basetype",
]
