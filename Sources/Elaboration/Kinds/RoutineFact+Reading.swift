// CREATE FUNCTION and CREATE PROCEDURE: CreateFunction in functioncmds.c.

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  mutating func createRoutine(_ node: Node) throws(Refusal) {
    let (schemaName, name) = split(node.strings("funcname"))
    let schema = try creationSchema(schemaName, at: node)
    let isProcedure = node.flag("is_procedure")
    var options = RoutineOptions()
    for option in node.list("options").compactMap({ $0.as(.defElem) }) {
      try options.take(option, isProcedure: isProcedure, &self)
    }
    let sqlBody = node["sql_body"]
    let language = try language(options.language ?? (sqlBody == nil ? nil : "sql"), at: node)

    // What is but a name yet is enough for all but SQL.
    allowsShells = language != .sql
    defer { allowsShells = false }
    let (arguments, defaults) = try parameters(node.list("parameters"), isProcedure: isProcedure)
    var fact = RoutineFact(
      language: language,
      returnsSet: node["returnType"]?.flag("setof") ?? false,
      body: .source("")
    )
    fact.form = isProcedure ? .procedure : options.isWindow ? .window : .function
    fact.arguments = arguments
    fact.defaults = defaults
    fact.result = try result(node["returnType"], of: fact, at: node)
    try checkDeducible(fact, at: node)
    if let value = options.volatility { fact.volatility = value }
    options.apply(to: &fact)
    if fact.returnsSet == false, options.rows != nil {
      throw refused("syntax", "ROWS is not applicable when function does not return a set", at: node)
    }
    fact.settings = settings([], changedBy: options.settings)
    for typeName in options.transforms {
      let type = try type(typeName)
      fact.transforms.append(TypeReference(type.type, isArray: type.isArray))
    }
    if let support = options.support {
      fact.support = try routine(named: support, [TypeReference(builtinType("internal"))], at: node)
    }
    fact.body = try body(of: fact, named: name, source: options.source, sqlBody, at: node)
    try store(fact, named: name, in: schema, mayReplace: node.flag("replace"), at: node)
  }

  /// Adds a routine, or replaces the one that has the name and inputs (ProcedureCreate).
  private mutating func store(
    _ fact: RoutineFact,
    named name: String,
    in schema: ObjectID,
    mayReplace: Bool,
    at node: Node
  ) throws(Refusal) {
    let signature = fact.inputs.map { signatureNumber(of: $0.type) }
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
    guard let before = catalog.fact(old, as: RoutineFact.self) else {
      throw refused("wrong-kind", "cannot change routine kind", at: node)
    }
    if let reason = fact.refusalToReplace(before) {
      throw refused(
        "cannot-replace",
        reason,
        at: node,
        help: "use DROP \(before.objectType) \(before.address(old, Names(catalog))) first"
      )
    }
    catalog.update(old, as: RoutineFact.self) { $0 = fact }
  }

  // MARK: Arguments and result

  /// The declared arguments and the defaults of the last inputs (interpret_function_parameter_list).
  private mutating func parameters(
    _ nodes: Node.Elements,
    isProcedure: Bool
  ) throws(Refusal) -> (arguments: [RoutineArgument], defaults: [Expression]) {
    var arguments: [RoutineArgument] = []
    var defaults: [Expression] = []
    for node in nodes.compactMap({ $0.as(.functionParameter) }) {
      guard let typeName = node["argType"] else { continue }
      let mode: RoutineArgument.Mode =
        switch node.text("mode") {
        case "FUNC_PARAM_OUT": .out
        case "FUNC_PARAM_INOUT": .inout
        case "FUNC_PARAM_VARIADIC": .variadic
        case "FUNC_PARAM_TABLE": .table
        default: .in
        }
      if typeName.flag("setof") {
        let what = isProcedure ? "procedures" : "functions"
        throw refused("syntax", "\(what) cannot accept set arguments", at: typeName)
      }
      let found = try type(typeName)
      let argument = RoutineArgument(
        mode: mode,
        name: node.text("name") ?? "",
        type: TypeReference(found.type, isArray: found.isArray)
      )
      try check(argument, after: arguments, isProcedure: isProcedure, at: typeName)
      if let expression = node["defexpr"] {
        guard mode.isInput else {
          throw refused("syntax", "only input parameters can have default values", at: typeName)
        }
        defaults.append(
          try analyzeExpression(
            expression,
            for: .functionDefault,
            in: .none,
            target: argument.type,
            with: &self
          )
        )
      } else if !defaults.isEmpty {
        if mode.isInput {
          throw refused(
            "syntax",
            "input parameters after one with a default value must also have defaults",
            at: typeName
          )
        }
        if isProcedure {
          throw refused(
            "syntax",
            "procedure OUT parameters cannot appear after one with a default value",
            at: typeName
          )
        }
      }
      arguments.append(argument)
    }
    if arguments.count(where: \.mode.isInput) > 100 {
      throw refused("too-many-arguments", "functions cannot have more than 100 arguments")
    }
    return (arguments, defaults)
  }

  /// Refuses an argument that can't stand behind those others.
  func check(
    _ argument: RoutineArgument,
    after others: [RoutineArgument],
    isProcedure: Bool,
    at node: Node
  ) throws(Refusal) {
    if others.contains(where: { $0.mode == .variadic }), argument.mode != .table {
      if isProcedure { throw refused("syntax", "VARIADIC parameter must be the last parameter", at: node) }
      if argument.mode.isInput {
        throw refused("syntax", "VARIADIC parameter must be the last input parameter", at: node)
      }
    }
    if argument.mode == .variadic, !argument.type.isArray {
      let name = builtinName(of: argument.type.type) ?? ""
      guard ["any", "anyarray", "anycompatiblearray", "oidvector", "int2vector"].contains(name) else {
        throw refused("syntax", "VARIADIC parameter must be an array", at: node)
      }
    }
    guard !argument.name.isEmpty else { return }
    let isTaken = others.contains { other in
      guard other.name == argument.name else { return false }
      // A pure input and a pure output may share a name.
      let (isInput, isOutput) = (argument.mode.isInput, argument.mode.isOutput)
      return (isInput && other.mode.isInput) || (isOutput && other.mode.isOutput)
    }
    if isTaken {
      throw refused("duplicate-argument", "parameter name \"\(argument.name)\" used more than once", at: node)
    }
  }

  /// The result's type, from RETURNS and the outputs.
  private mutating func result(
    _ typeName: Node?,
    of fact: RoutineFact,
    at node: Node
  ) throws(Refusal) -> TypeReference? {
    let outputs = fact.outputs
    var required: TypeReference?
    if fact.form == .procedure {
      return outputs.isEmpty ? nil : TypeReference(builtinType("record"))
    } else if outputs.count > 1 {
      required = TypeReference(builtinType("record"))
    } else {
      required = outputs.first?.type
    }
    guard let typeName else {
      guard let required else { throw refused("syntax", "function result type must be specified", at: node) }
      return required
    }
    let found = try resultType(typeName, language: fact.language)
    let result = TypeReference(found.type, isArray: found.isArray)
    if let required, required != result {
      throw refused(
        "wrong-type",
        "function result type must be \(required.sql(Names(catalog))) because of OUT parameters",
        at: typeName
      )
    }
    return result
  }

  /// Refuses results whose types no argument tells.
  private func checkDeducible(_ fact: RoutineFact, at node: Node) throws(Refusal) {
    let inputs = fact.inputs.map(\.type)
    for type in [fact.result].compactMap(\.self) + fact.outputs.map(\.type) {
      try checkInternal(type, from: inputs, at: node)
      try checkDeducible(type, from: inputs, "result data type", at: node)
    }
  }

  /// Refuses a result that SQL could not pass on (check_valid_internal_signature).
  func checkInternal(_ type: TypeReference, from inputs: [TypeReference], at node: Node) throws(Refusal) {
    guard builtinName(of: type.type) == "internal", !inputs.contains(type) else { return }
    throw refused(
      "wrong-type",
      "unsafe use of pseudo-type \"internal\"",
      at: node,
      help: "a result of type internal requires at least one input of type internal"
    )
  }

  /// Refuses a polymorphic type that no input tells (check_valid_polymorphic_signature).
  func checkDeducible(
    _ type: TypeReference,
    from inputs: [TypeReference],
    _ what: String,
    at node: Node
  ) throws(Refusal) {
    let ranges = ["anyrange", "anymultirange"]
    let commonRanges = ["anycompatiblerange", "anycompatiblemultirange"]
    let one = ["anyelement", "anyarray", "anynonarray", "anyenum"] + ranges
    let other = ["anycompatible", "anycompatiblearray", "anycompatiblenonarray"] + commonRanges
    guard let name = builtinName(of: type.type),
      let family = [ranges, commonRanges, one, other].first(where: { $0.contains(name) }),
      !inputs.contains(where: { builtinName(of: $0.type).map { family.contains($0) } ?? false })
    else { return }
    throw refused(
      "wrong-type",
      "cannot determine \(what)",
      at: node,
      help: "a result of type \(name) requires at least one input of type "
        + "\(family.dropLast().joined(separator: ", ")) or \(family.last ?? "")"
    )
  }

  /// The language of that name: the server's own, or one that CREATE LANGUAGE or an extension made.
  private mutating func language(_ name: String?, at node: Node) throws(Refusal) -> RoutineLanguage {
    guard let name else { throw refused("syntax", "no language specified", at: node) }
    if let made = extensionObject(ExtensionLanguage.self, .language, named: name) { return .made(made) }
    if Builtins.shared.language(named: name) != nil { return .builtin(name) }
    guard let provider = catalog.lookUp(.extension, name) else {
      throw missing("language", name, at: node)
    }
    return .made(provider)
  }

  // MARK: Body

  /// What the routine does (interpret_AS_clause).
  private mutating func body(
    of fact: RoutineFact,
    named name: String,
    source: [String]?,
    _ sqlBody: Node?,
    at node: Node
  ) throws(Refusal) -> RoutineBody {
    if let sqlBody {
      guard source == nil else { throw refused("syntax", "duplicate function body specified", at: node) }
      guard fact.language == .sql else {
        throw refused("syntax", "inline SQL function body only valid for language SQL", at: node)
      }
      let body = try analyzed(sqlBody, of: fact, named: name)
      try checkResult(of: body, fact, at: node)
      return body
    }
    guard let source else { throw refused("syntax", "no function body specified", at: node) }
    let first = source.first ?? ""
    switch fact.language {
    case .builtin("c"):
      // The symbol is the function's own name when none is given, or an old hyphen.
      let symbol = source.count > 1 && source[1] != "-" ? source[1] : name
      return .object(file: first, symbol: symbol)
    default:
      guard source.count == 1 else {
        throw refused(
          "syntax",
          "only one AS item needed for language \"\(fact.language.name(in: catalog))\"",
          at: node
        )
      }
      // Built-in functions get their own name for their body.
      return .source(fact.language == .builtin("internal") && (first.isEmpty || first == "-") ? name : first)
    }
  }

  private mutating func analyzed(
    _ sqlBody: Node,
    of fact: RoutineFact,
    named name: String
  ) throws(Refusal) -> RoutineBody {
    let inputs = fact.inputs.map {
      ExpressionScope.Argument(name: $0.name.isEmpty ? nil : $0.name, type: $0.type)
    }
    let scope = ExpressionScope.arguments(inputs, of: name)
    if let value = sqlBody.as(.returnStmt)?["returnval"] {
      return .expression(try analyzeExpression(value, for: .target, in: scope, with: &self))
    }
    var statements: [RoutineStatement] = []
    // The grammar wraps the statements in a list of one list.
    for list in sqlBody.as(.list)?.list("items").compactMap({ $0.as(.list) }) ?? [] {
      for statement in list.list("items") {
        if let value = statement.as(.returnStmt)?["returnval"] {
          statements.append(.returning(try analyzeExpression(value, for: .target, in: scope, with: &self)))
        } else {
          statements.append(.query(try analyzeQuery(statement, in: scope, with: &self)))
        }
      }
    }
    return .statements(statements)
  }
}
