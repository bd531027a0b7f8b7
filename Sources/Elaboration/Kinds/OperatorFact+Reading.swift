// CREATE OPERATOR and ALTER OPERATOR: operatorcmds.c and pg_operator.c.

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax

extension Elaboration {
  /// CREATE OPERATOR (DefineOperator, OperatorCreate).
  mutating func createOperator(_ node: Node) throws(Refusal) {
    let (schemaName, name) = split(node.strings("defnames"))
    let schema = try creationSchema(schemaName, at: node)
    var options: [String: Node] = [:]
    for option in node.list("definition").compactMap({ $0.as(.defElem) }) {
      let key = option.text("defname") ?? ""
      options[key == "procedure" ? "function" : key] = option
    }
    let left = try operand(options["leftarg"])
    guard let right = try operand(options["rightarg"]) else {
      throw refused(
        "syntax",
        left == nil
          ? "operator argument types must be specified" : "operator right argument type must be specified",
        at: node
      )
    }
    guard let function = names(in: options["function"]) else {
      throw refused("syntax", "operator function must be specified", at: node)
    }
    let types = (left.map { [$0] } ?? []) + [right]
    var fact = OperatorFact(left: left, right: right, function: try routine(named: function, types, at: node))
    fact.result = resultOfFunction(fact.function)
    if let names = names(in: options["restrict"]) {
      fact.restrict = try estimator(names, isJoin: false, at: node)
    }
    if let names = names(in: options["join"]) { fact.join = try estimator(names, isJoin: true, at: node) }
    fact.canHash = flag(options["hashes"])
    // The others are what MERGES was in former days (DefineOperator).
    fact.canMerge =
      flag(options["merges"])
      || ["sort1", "sort2", "ltcmp", "gtcmp"].contains { options[$0] != nil }
    if let result = fact.result, result != TypeReference(builtinType("bool")) {
      let what =
        options["negator"] != nil
        ? "have negators"
        : fact.restrict != nil
          ? "have restriction selectivity"
          : fact.join != nil
            ? "have join selectivity" : fact.canMerge ? "merge join" : fact.canHash ? "hash" : nil
      if let what { throw refused("invalid-operator", "only boolean operators can \(what)", at: node) }
    }
    let signature = [left.map { signatureNumber(of: $0) } ?? .none, signatureNumber(of: right)]
    let known = catalog.lookUpAll(.operator, in: schema, name).first {
      catalog[$0]?.identity.arguments == signature
    }
    if let known {
      guard catalog[known]?.fact is OperatorShellFact else {
        throw refused("duplicate-name", "operator \(name) already exists", at: node)
      }
      // It keeps its number, and with that the links of others to it.
      catalog.remove(known)
    }
    let id = try add(fact, named: name, in: schema, arguments: signature, at: node)
    adoptLinks(id)
    try link(id, options, left: left, right: right, schema: schema)
    finishCreation(id)
  }

  /// Takes over the links from operators that named this one before it was there.
  ///
  /// Up to 15.18 it has none of its own then, and later ones give it the link back (OperatorCreate): what is written for it
  /// leaves that to the server.
  private mutating func adoptLinks(_ id: ObjectID) {
    for (other, fact) in catalog.dependents(of: id, as: OperatorFact.self) where other != id {
      catalog.update(id, as: OperatorFact.self) {
        if fact.commutator == id, $0.commutator == nil {
          $0.commutator = other
          $0.adopted.insert(.commutator)
        }
        if fact.negator == id, $0.negator == nil {
          $0.negator = other
          $0.adopted.insert(.negator)
        }
      }
    }
  }

  /// Sets the operator's links, and theirs back to it (OperatorUpd).
  private mutating func link(
    _ id: ObjectID,
    _ options: [String: Node],
    left: TypeReference?,
    right: TypeReference,
    schema: ObjectID
  ) throws(Refusal) {
    if let names = names(in: options["commutator"]), let left {
      let other = linked(names, left: right, right: left)
      try addShell(other, left: right, right: left, by: id)
      catalog.update(id, as: OperatorFact.self) {
        $0.commutator = other
        $0.adopted.remove(.commutator)
      }
      if other != id, catalog.fact(other, as: OperatorFact.self)?.commutator == .some(nil) {
        catalog.update(other, as: OperatorFact.self) { $0.commutator = id }
      }
    }
    if let names = names(in: options["negator"]) {
      let other = linked(names, left: left, right: right)
      if other == id { throw refused("invalid-operator", "operator cannot be its own negator") }
      try addShell(other, left: left, right: right, by: id)
      catalog.update(id, as: OperatorFact.self) {
        $0.negator = other
        $0.adopted.remove(.negator)
      }
      if catalog.fact(other, as: OperatorFact.self)?.negator == .some(nil) {
        catalog.update(other, as: OperatorFact.self) { $0.negator = id }
      }
    }
  }

  /// Makes a shell of an operator that is named before it is there (OperatorShellMake).
  private mutating func addShell(
    _ id: ObjectID,
    left: TypeReference?,
    right: TypeReference,
    by maker: ObjectID
  ) throws(Refusal) {
    let identity = catalog.identities[id]
    guard !catalog.contains(id), catalog.contains(identity.parent) else { return }
    let shell = OperatorShellFact(left: left, right: right, maker: maker)
    try add(shell, named: identity.name, in: identity.parent, arguments: identity.arguments)
  }

  /// The number of an operator, which may be one that is created only later (get_other_operator).
  private mutating func linked(_ names: [String], left: TypeReference?, right: TypeReference) -> ObjectID {
    let signature = [left.map { signatureNumber(of: $0) } ?? .none, signatureNumber(of: right)]
    let (schemaName, name) = split(names)
    for schema in schemaName.map({ [catalog.lookUp(.schema, $0) ?? pgCatalog] }) ?? visibleSchemas {
      let found = catalog.lookUpAll(.operator, in: schema, name).first {
        catalog[$0]?.identity.arguments == signature
      }
      if let found { return found }
      if schema == pgCatalog, schemaName == nil || schemaName == "pg_catalog",
        isBuiltinOperator(name, signature)
      {
        return operatorNumber(name, in: pgCatalog, signature)
      }
    }
    let operands = (left.map { [$0] } ?? []) + [right]
    let member = userOperators(named: names).first {
      $0.arguments == operands && catalog[$0.id]?.fact is ExtensionOperatorFact
    }
    if let member { return member.id }
    return operatorNumber(name, in: (try? creationSchema(schemaName, at: nil)) ?? pgCatalog, signature)
  }

  private mutating func operatorNumber(_ name: String, in schema: ObjectID, _ signature: [ObjectID])
    -> ObjectID
  {
    catalog.identities.number(
      of: Identity(kind: .operator, parent: schema, name: name, arguments: signature)
    )
  }

  /// Whether pg_catalog has an operator with these operands.
  private mutating func isBuiltinOperator(_ name: String, _ signature: [ObjectID]) -> Bool {
    for builtin in Builtins.shared.operators(named: name) {
      let left = builtin.left.map { identity(of: $0) } ?? .none
      if signature == [left, identity(of: builtin.right)] { return true }
    }
    return false
  }

  /// ALTER OPERATOR … SET (AlterOperator).
  mutating func alterOperator(_ node: Node) throws(Refusal) {
    let id = try self.operator(withArguments: node["opername"])
    for option in node.list("options").compactMap({ $0.as(.defElem) }) {
      let function = names(in: option)
      switch option.text("defname") {
      case "restrict":
        let estimator = try function.map { (names) throws(Refusal) in
          try self.estimator(names, isJoin: false, at: option)
        }
        catalog.update(id, as: OperatorFact.self) { $0.restrict = estimator }
      case "join":
        let estimator = try function.map { (names) throws(Refusal) in
          try self.estimator(names, isJoin: true, at: option)
        }
        catalog.update(id, as: OperatorFact.self) { $0.join = estimator }
      default:
        throw refused(
          "syntax",
          "operator attribute \"\(option.text("defname") ?? "")\" cannot be changed",
          at: option
        )
      }
    }
  }

  /// The operator that an ObjectWithArgs (body) means (LookupOperWithArgs).
  mutating func `operator`(withArguments node: Node?) throws(Refusal) -> ObjectID {
    let operands = node.map { Array($0.list("objargs")) } ?? []
    guard let node, operands.count == 2 else { throw refused("syntax", "an operator has two operands") }
    // NONE is an empty object.
    let left = try operands[0].as(.typeName).map { (name) throws(Refusal) in try addressedType(name) }
    let right = try operands[1].as(.typeName).map { (name) throws(Refusal) in try addressedType(name) }
    let names = node.strings("objname")
    if let right {
      let id = linked(names, left: left, right: right)
      if catalog.contains(id) { return id }
    }
    let sqlNames = Names(catalog)
    let text = [left?.sql(sqlNames), names.joined(separator: "."), right?.sql(sqlNames)]
      .compactMap(\.self).joined(separator: " ")
    throw Refusal(
      "unknown-operator",
      "operator does not exist: \(text)",
      at: statement.range,
      missing: Refusal.Missing(what: "operator", name: names.last ?? "", path: names)
    )
  }

  /// The number of an operator that must exist: the catalog's, or the server's own.
  mutating func operatorNumber(
    named names: [String],
    left: TypeReference,
    right: TypeReference,
    at node: Node?
  ) throws(Refusal) -> ObjectID {
    let id = linked(names, left: left, right: right)
    if catalog.contains(id) { return id }
    let signature = [signatureNumber(of: left), signatureNumber(of: right)]
    return operatorNumber(names.last ?? "", in: pgCatalog, signature)
  }

  // MARK: Parts

  private mutating func operand(_ option: Node?) throws(Refusal) -> TypeReference? {
    guard let typeName = option?["arg"]?.as(.typeName), typeName.strings("names") != ["none"] else {
      return nil
    }
    if typeName.flag("setof") {
      throw refused("syntax", "SETOF type not allowed for operator argument", at: typeName)
    }
    let found = try type(typeName)
    return TypeReference(found.type, isArray: found.isArray)
  }

  /// The function that estimates how much an operator selects (ValidateRestrictionEstimator, ValidateJoinEstimator).
  private mutating func estimator(_ names: [String], isJoin: Bool, at node: Node?) throws(Refusal) -> ObjectID
  {
    let first = ["internal", "oid", "internal"].map { TypeReference(builtinType($0)) }
    guard isJoin else {
      return try routine(named: names, first + [TypeReference(builtinType("int4"))], at: node)
    }
    let old = first + [TypeReference(builtinType("int2"))]
    let ofOldKind = try? routine(named: names, old, at: node)
    do throws(Refusal) {
      let found = try routine(named: names, old + [TypeReference(builtinType("internal"))], at: node)
      guard ofOldKind == nil || ofOldKind == found else {
        throw refused(
          "ambiguous-name",
          "join estimator function \(names.joined(separator: ".")) has multiple matches",
          at: node
        )
      }
      return found
    } catch {
      guard let ofOldKind, error.missing != nil else { throw error }
      return ofOldKind
    }
  }

  private func names(in option: Node?) -> [String]? {
    guard let value = option?["arg"] else { return nil }
    if let typeName = value.as(.typeName) { return typeName.strings("names") }
    return value.string.map { [$0] } ?? value.as(.list)?.strings("items")
  }

  private func flag(_ option: Node?) -> Bool {
    guard let option else { return false }
    guard let value = option["arg"] else { return true }
    return value.as(.boolean)?.flag("boolval") ?? (names(in: option)?.last?.lowercased() == "true")
  }
}
