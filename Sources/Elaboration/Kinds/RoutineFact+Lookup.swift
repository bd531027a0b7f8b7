// Finding routines: by name and arguments as a statement addresses them, or by name and the types of a call.

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// The number of a type in a routine's signature, where arrays are types of their own.
  mutating func signatureNumber(of type: TypeReference) -> ObjectID {
    guard type.isArray else { return type.type }
    return catalog.identities.number(of: Identity(kind: .builtinType, parent: type.type, name: "[]"))
  }

  // MARK: As statements address them

  /// The routine that an ObjectWithArgs in a statement's `object` means.
  mutating func routine(addressedBy object: Node?, as objectType: String) throws(Refusal) -> ObjectID {
    try routine(withArguments: object?.as(.objectWithArgs) ?? object, as: objectType)
  }

  /// The routine that an ObjectWithArgs (body) means (LookupFuncWithArgs in parse_func.c).
  mutating func routine(withArguments node: Node?, as objectType: String) throws(Refusal) -> ObjectID {
    guard let node else { throw refused("syntax", "a routine was expected") }
    let names = node.strings("objname")
    let word = routineWord(objectType)
    let candidates = ownRoutines(named: names)
    let name = names.joined(separator: ".")
    if node.flag("args_unspecified") {
      let found = candidates.filter { isOfType(objectType, $0) }
      if found.count == 1 { return found[0] }
      if found.count > 1 {
        throw refused(
          "ambiguous-name",
          "\(word) name \"\(name)\" is not unique",
          at: node,
          help: "give the argument list to tell which \(word) is meant"
        )
      }
      throw unknownRoutine("could not find a \(word) named \"\(name)\"", names)
    }
    var inputs: [ObjectID] = []
    for typeName in node.list("objargs").compactMap({ $0.as(.typeName) }) {
      inputs.append(signatureNumber(of: try addressedType(typeName)))
    }
    var found = candidates.filter { catalog[$0]?.identity.arguments == inputs }
    if found.isEmpty || objectType != "OBJECT_FUNCTION", let all = try wholeList(node) {
      // A procedure may also be addressed by all its arguments, outputs included.
      let more = candidates.filter { id in
        guard let fact = catalog.fact(id, as: RoutineFact.self), fact.form == .procedure else { return false }
        return !found.contains(id) && fact.arguments.map(\.type) == all
      }
      if objectType != "OBJECT_FUNCTION" { found += more }
    }
    let list = node.list("objargs").compactMap { $0.as(.typeName)?.strings("names").last }.joined(
      separator: ", "
    )
    guard let id = found.first else {
      throw unknownRoutine("\(word) \(name)(\(list)) does not exist", names)
    }
    guard isOfType(objectType, id) else {
      let article = word == "aggregate" ? "an aggregate function" : "a \(word)"
      throw refused("wrong-kind", "\(name)(\(list)) is not \(article)", at: node)
    }
    return id
  }

  /// The types of all arguments, if the list may be one with outputs in it.
  private mutating func wholeList(_ node: Node) throws(Refusal) -> [TypeReference]? {
    var result: [TypeReference] = []
    for parameter in node.list("objfuncargs").compactMap({ $0.as(.functionParameter) }) {
      guard let typeName = parameter["argType"] else { return nil }
      let found = try addressedType(typeName)
      result.append(TypeReference(found.type, isArray: found.isArray))
    }
    return result.isEmpty ? nil : result
  }

  /// The catalog's routines of that (possibly qualified) name; of several with the same inputs, the first in
  /// search_path.
  private func ownRoutines(named names: [String]) -> [ObjectID] {
    let (schemaName, name) = split(names)
    let schemas = schemaName.map { [catalog.lookUp(.schema, $0)].compactMap(\.self) } ?? visibleSchemas
    var result: [ObjectID] = []
    var seen: Set<[ObjectID]> = []
    for schema in schemas {
      for id in catalog.lookUpAll(.routine, in: schema, name) {
        guard let entry = catalog[id], seen.insert(entry.identity.arguments).inserted else { continue }
        result.append(id)
      }
    }
    return result
  }

  private func isOfType(_ objectType: String, _ id: ObjectID) -> Bool {
    let form = catalog.fact(id, as: RoutineFact.self)?.form
    let isAggregate = catalog[id]?.fact is AggregateFact
    return switch objectType {
    case "OBJECT_AGGREGATE": isAggregate
    case "OBJECT_PROCEDURE": form == .procedure
    case "OBJECT_FUNCTION": form != .procedure
    default: true
    }
  }

  private func routineWord(_ objectType: String) -> String {
    switch objectType {
    case "OBJECT_AGGREGATE": "aggregate"
    case "OBJECT_PROCEDURE": "procedure"
    case "OBJECT_ROUTINE": "routine"
    default: "function"
    }
  }

  private func unknownRoutine(_ message: String, _ names: [String]) -> Refusal {
    Refusal(
      "unknown-function",
      message,
      at: statement.range,
      missing: Refusal.Missing(what: "function", name: names.last ?? "", path: names)
    )
  }

  // MARK: By the types of a call

  /// The function of that name that takes exactly those types (LookupFuncName): one of the catalog's, an extension's,
  /// or the server's own.
  mutating func routine(named names: [String], _ types: [TypeReference], at node: Node?) throws(Refusal)
    -> ObjectID
  {
    let plain = types.map { TypeReference($0.type, isArray: $0.isArray) }
    for candidate in routines(named: names) where candidate.arguments == plain { return candidate.id }
    let (schema, name) = split(names)
    if schema == nil || schema == "pg_catalog" {
      for function in Builtins.shared.functions(named: name) where function.inputTypes.count == plain.count {
        let inputs = function.inputTypes.map { builtinReference($0.name) }
        if inputs == plain { return number(ofBuiltin: function) }
      }
    }
    if let id = opaqueRoutine(named: names) { return id }
    let sqlNames = Names(catalog)
    let list = plain.map { $0.sql(sqlNames) }.joined(separator: ", ")
    throw unknownRoutine("function \(names.joined(separator: "."))(\(list)) does not exist", names)
  }

  /// The only function of a name that an extension or the server has, of whatever arguments.
  mutating func routine(alone names: [String]) -> ObjectID? {
    let members = routines(named: names)
    let (schema, name) = split(names)
    let builtins = schema == nil || schema == "pg_catalog" ? Builtins.shared.functions(named: name) : []
    guard members.count + builtins.count == 1 else { return nil }
    return members.first?.id ?? builtins.first.map { number(ofBuiltin: $0) }
  }

  /// The number of one of the server's own functions.
  mutating func number(ofBuiltin function: BuiltinFunction) -> ObjectID {
    var signature: [ObjectID] = []
    for type in function.inputTypes {
      signature.append(builtinReference(type.name).map { signatureNumber(of: $0) } ?? .none)
    }
    return catalog.identities.number(
      of: Identity(kind: .builtinRoutine, parent: pgCatalog, name: function.name.name, arguments: signature)
    )
  }

  /// The declared result of a function; nil where it is not known.
  mutating func resultOfFunction(_ function: ObjectID) -> TypeReference? {
    if let fact = catalog.fact(function, as: RoutineFact.self) { return fact.result }
    let identity = catalog.identities[function]
    guard identity.parent == pgCatalog else { return nil }
    for builtin in Builtins.shared.functions(named: identity.name)
    where number(ofBuiltin: builtin) == function {
      return builtinReference(builtin.result.name)
    }
    return nil
  }
}

extension Names {
  /// A routine with its inputs' types, as statements address it; also one of the server's own.
  func signature(_ id: ObjectID) -> String {
    if let fact = catalog[id]?.fact { return fact.address(id, self) }
    return "\(qualified(id))(\(argumentTypes(of: id).joined(separator: ", ")))"
  }

  /// The types that are part of a routine's or an operator's identity.
  func argumentTypes(of id: ObjectID) -> [String] {
    (catalog[id]?.identity ?? catalog.identities[id]).arguments.map { type in
      // The array of a type has the type for a parent.
      let identity = catalog.identities[type]
      let isArray = identity.name == "[]"
      return TypeReference(isArray ? identity.parent : type, isArray: isArray).sql(self)
    }
  }
}
