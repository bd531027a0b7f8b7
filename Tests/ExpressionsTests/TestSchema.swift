// A little catalog for the tests of this module: what some DDL says, without the engine that reads real DDL.

import CatalogModel
import Expressions
import PostgresBuiltins
import PostgresSyntax
import Testing

/// A resolver over the objects of a few CREATE statements, all in the schemas that they name.
struct TestSchema: NameResolver {
  var catalog = Catalog()
  var statement: Statement
  var typeNumbers = TypeNumbers()
  var searchPath = ["app", "public"]

  private let pgCatalog: ObjectID
  private var relations: [String: ResolvedRelation] = [:]
  private var types: [String: (id: ObjectID, nature: TypeNature)] = [:]
  private var values: [ObjectID: [String]] = [:]
  private var natures: [ObjectID: TypeNature] = [:]
  private var composites: [ObjectID: [ResolvedColumn]] = [:]
  private var routines: [String: [ResolvedRoutine]] = [:]
  private var operators: [String: [ResolvedRoutine]] = [:]
  private var keys: [ObjectID: (constraint: ObjectID, columns: [ObjectID])] = [:]

  init(_ ddl: String) {
    let script = parseScript(SourceFile(name: "schema.sql", text: ddl), index: 0)
    let empty = parseScript(SourceFile(name: "empty.sql", text: "SELECT"), index: 0)
    statement = empty.statements[0]
    pgCatalog = catalog.identities.number(
      of: Identity(kind: FactKind("schema"), parent: .none, name: "pg_catalog")
    )
    for problem in script.diagnostics { Issue.record("\(problem.message)") }
    for statement in script.statements {
      self.statement = statement
      do { try read(statement.node) } catch { Issue.record("\(error.diagnostic.message)") }
    }
    statement = empty.statements[0]
  }

  var names: Names { Names(catalog) }

  // MARK: Reading DDL

  private mutating func schema(_ name: String) -> ObjectID {
    catalog.identities.number(of: Identity(kind: FactKind("schema"), parent: .none, name: name))
  }

  private mutating func number(
    _ kind: StaticString,
    _ schema: String,
    _ name: String,
    _ arguments: [ObjectID] = []
  ) -> ObjectID {
    let parent = self.schema(schema)
    return catalog.identities.number(
      of: Identity(kind: FactKind(kind), parent: parent, name: name, arguments: arguments)
    )
  }

  private func split(_ names: [String]) -> (String, String) {
    (names.count > 1 ? names[names.count - 2] : searchPath[0], names.last ?? "")
  }

  private mutating func read(_ node: Node) throws(Refusal) {
    let body = node.body
    switch node.tag {
    case .createStmt: try readTable(body)
    case .viewStmt: try readView(body)
    case .createEnumStmt:
      let (schema, name) = split(body.strings("typeName"))
      values[addType(schema, name, .enumeration)] = body.strings("vals")
    case .createDomainStmt:
      let (schema, name) = split(body.strings("domainname"))
      guard let base = body["typeName"] else { return }
      addType(schema, name, .domain(try type(base)))
    case .compositeTypeStmt:
      guard let relation = body["typevar"] else { return }
      let schema = relation.text("schemaname") ?? searchPath[0]
      let name = relation.text("relname") ?? ""
      let id = addType(schema, name, .composite)
      composites[id] = try columns(body.list("coldeflist"), of: id)
    case .createRangeStmt:
      let (schema, name) = split(body.strings("typeName"))
      for parameter in body.list("params").compactMap({ $0.as(.defElem) }) {
        guard parameter.is("defname", "subtype"), let subtype = parameter["arg"]?.as(.typeName) else {
          continue
        }
        addType(schema, name, .range(subtype: try type(subtype)))
      }
    case .createSeqStmt:
      guard let relation = body["sequence"] else { return }
      let schema = relation.text("schemaname") ?? searchPath[0]
      let name = relation.text("relname") ?? ""
      relations["\(schema).\(name)"] = ResolvedRelation(id: number("sequence", schema, name), columns: [])
    case .createFunctionStmt: try readFunction(body)
    case .defineStmt where body.is("kind", "OBJECT_OPERATOR"): try readOperator(body)
    default: break
    }
  }

  @discardableResult
  private mutating func addType(_ schema: String, _ name: String, _ nature: TypeNature) -> ObjectID {
    let id = number("type", schema, name)
    types["\(schema).\(name)"] = (id, nature)
    natures[id] = nature
    return id
  }

  private mutating func columns(_ nodes: Node.Elements, of parent: ObjectID) throws(Refusal)
    -> [ResolvedColumn]
  {
    var result: [ResolvedColumn] = []
    for column in nodes.compactMap({ $0.as(.columnDef) }) {
      guard let typeNode = column["typeName"] else { continue }
      let name = column.text("colname") ?? ""
      let id = catalog.identities.number(of: Identity(kind: FactKind("column"), parent: parent, name: name))
      result.append(ResolvedColumn(name: name, id: id, type: try type(typeNode)))
    }
    return result
  }

  private mutating func readTable(_ node: Node) throws(Refusal) {
    guard let relation = node["relation"] else { return }
    let schema = relation.text("schemaname") ?? searchPath[0]
    let name = relation.text("relname") ?? ""
    let id = number("table", schema, name)
    let columns = try columns(node.list("tableElts"), of: id)
    add(id, schema, name, columns)
    for column in node.list("tableElts").compactMap({ $0.as(.columnDef) }) {
      for constraint in column.list("constraints").compactMap({ $0.as(.constraint) })
      where constraint.is("contype", "CONSTR_PRIMARY") {
        let key = number("constraint", schema, name + "_pkey")
        keys[id] = (key, columns.filter { $0.name == column.text("colname") }.compactMap(\.id))
      }
    }
  }

  private mutating func add(_ id: ObjectID, _ schema: String, _ name: String, _ columns: [ResolvedColumn]) {
    relations["\(schema).\(name)"] = ResolvedRelation(id: id, columns: columns)
    types["\(schema).\(name)"] = (id, .composite)
    natures[id] = .composite
    composites[id] = columns
  }

  private mutating func readView(_ node: Node) throws(Refusal) {
    guard let relation = node["view"], let select = node["query"] else { return }
    let query = try analyzeQuery(select, columnNames: node.strings("aliases"), with: &self)
    let schema = relation.text("schemaname") ?? searchPath[0]
    let name = relation.text("relname") ?? ""
    let id = number("view", schema, name)
    var columns = query.outputColumns
    for index in columns.indices {
      columns[index].id = catalog.identities.number(
        of: Identity(kind: FactKind("column"), parent: id, name: columns[index].name)
      )
    }
    add(id, schema, name, columns)
  }

  private mutating func readFunction(_ node: Node) throws(Refusal) {
    let (schema, name) = split(node.strings("funcname"))
    var routine = ResolvedRoutine(id: .none, arguments: [])
    for parameter in node.list("parameters").compactMap({ $0.as(.functionParameter) }) {
      guard let typeNode = parameter["argType"] else { continue }
      let type = try type(typeNode)
      let argument = parameter.text("name") ?? ""
      if parameter.is("mode", "FUNC_PARAM_OUT") || parameter.is("mode", "FUNC_PARAM_TABLE") {
        routine.outputs.append(ResolvedColumn(name: argument, id: nil, type: type))
        continue
      }
      routine.arguments.append(type)
      routine.argumentNames.append(argument)
      if parameter.is("mode", "FUNC_PARAM_VARIADIC") { routine.isVariadic = true }
      if parameter["defexpr"] != nil { routine.defaultCount += 1 }
    }
    if let result = node["returnType"] {
      routine.result = try type(result)
      routine.returnsSet = result.flag("setof") || !routine.outputs.isEmpty
    } else if routine.outputs.count == 1 {
      routine.result = routine.outputs[0].type
      routine.outputs = []
    }
    routine.id = number("function", schema, name, routine.arguments.compactMap { $0?.type })
    routines["\(schema).\(name)", default: []].append(routine)
  }

  private mutating func readOperator(_ node: Node) throws(Refusal) {
    let (schema, name) = split(node.strings("defnames"))
    var routine = ResolvedRoutine(id: .none, arguments: [])
    for parameter in node.list("definition").compactMap({ $0.as(.defElem) }) {
      guard let typeNode = parameter["arg"]?.as(.typeName) else { continue }
      switch parameter.text("defname") ?? "" {
      case "leftarg": routine.arguments.insert(try type(typeNode), at: 0)
      case "rightarg": routine.arguments.append(try type(typeNode))
      // The result follows from the function, which these tests do not look up.
      case "function", "procedure": routine.result = TypeReference(builtinType("bool"))
      default: break
      }
    }
    routine.id = number("operator", schema, name, routine.arguments.compactMap { $0?.type })
    operators["\(schema).\(name)", default: []].append(routine)
  }

  // MARK: NameResolver

  private func keys(_ names: [String]) -> [String] {
    names.count > 1
      ? ["\(names[names.count - 2]).\(names.last ?? "")"] : searchPath.map { "\($0).\(names.last ?? "")" }
  }

  private func missing(_ what: String, _ names: [String], _ location: Int?) -> Refusal {
    let name = names.joined(separator: ".")
    return Refusal(
      "unknown-\(what)",
      "\(what) \"\(name)\" does not exist",
      at: statement.range(at: location),
      missing: Refusal.Missing(what: what, name: name)
    )
  }

  mutating func relation(_ rangeVar: Node) throws(Refusal) -> ResolvedRelation {
    let path = [rangeVar.text("schemaname"), rangeVar.text("relname")].compactMap { $0 }
    for key in keys(path) { if let found = relations[key] { return found } }
    if path.count == 1 || path[0] == "pg_catalog",
      let builtin = Builtins.shared.relation(named: path.last ?? "")
    {
      let id = number("relation", "pg_catalog", builtin.name.name)
      return ResolvedRelation(
        id: id,
        columns: builtin.columns.map {
          ResolvedColumn(name: $0.name, id: nil, type: TypeReference(builtinType($0.type.name)))
        }
      )
    }
    if path.count > 1, let builtin = Builtins.shared.relation(schema: path[0], name: path[1]) {
      let id = number("relation", path[0], path[1])
      var columns: [ResolvedColumn] = []
      for column in builtin.columns {
        columns.append(ResolvedColumn(name: column.name, id: nil, type: informationType(column.type)))
      }
      return ResolvedRelation(id: id, columns: columns)
    }
    throw missing("relation", path, rangeVar.location)
  }

  private mutating func informationType(_ name: BuiltinName) -> TypeReference {
    guard name.schema == .informationSchema, let base = Builtins.shared.type(name)?.base else {
      return TypeReference(builtinType(name.name))
    }
    let over = TypeReference(builtinType(base.name))
    return TypeReference(addType("information_schema", name.name, .domain(over)))
  }

  mutating func type(_ typeName: Node) throws(Refusal) -> TypeReference {
    let path = typeName.strings("names")
    let isArray = !typeName.list("arrayBounds").isEmpty
    var modifiers = typeName.list("typmods").compactMap { node in
      node.as(.aConst).map { $0["sval"]?.text("sval") ?? String($0["ival"]?.int("ival") ?? 0) }
    }
    for key in keys(path) {
      if let found = types[key] { return TypeReference(found.id, modifiers: modifiers, isArray: isArray) }
    }
    let name = path.last ?? ""
    guard path.count == 1 || path[0] == "pg_catalog", let builtin = Builtins.shared.type(named: name) else {
      throw missing("type", path, typeName.location)
    }
    if name == "numeric", modifiers.count == 1 { modifiers.append("0") }
    if name == "interval", let mask = modifiers.first.flatMap({ Int($0) }) {
      modifiers = [intervalFields[mask] ?? ""] + modifiers.dropFirst()
      if modifiers[0].isEmpty { modifiers.removeFirst() }
    }
    if builtin.isTrueArray, let element = builtin.element {
      return TypeReference(builtinType(element.name), modifiers: modifiers, isArray: true)
    }
    return TypeReference(builtinType(name), modifiers: modifiers, isArray: isArray)
  }

  mutating func routines(named names: [String]) -> [ResolvedRoutine] {
    keys(names).flatMap { routines[$0] ?? [] }
  }

  mutating func userOperators(named names: [String]) -> [ResolvedRoutine] {
    keys(names).flatMap { operators[$0] ?? [] }
  }

  mutating func collation(named names: [String], at location: Int?) throws(Refusal) -> ObjectID {
    guard Builtins.shared.collation(named: names.last ?? "") != nil else {
      var refusal = missing("collation", names, location)
      refusal.diagnostic.message = "collation \"\(names.last ?? "")\" for encoding \"UTF8\" does not exist"
      throw refusal
    }
    return number("collation", "pg_catalog", names.last ?? "")
  }

  mutating func columns(ofType type: ObjectID) -> [ResolvedColumn]? { composites[type] }

  mutating func builtinType(_ name: String) -> ObjectID {
    catalog.identities.number(of: Identity(kind: FactKind("type"), parent: pgCatalog, name: name))
  }

  func builtinName(of type: ObjectID) -> String? {
    let identity = catalog.identities[type]
    return identity.parent == pgCatalog ? identity.name : nil
  }

  func nature(of type: ObjectID) -> TypeNature { natures[type] ?? .opaque }

  func hasSchema(_ name: String) -> Bool {
    ["app", "public", "pg_catalog", "information_schema"].contains(name)
  }

  func constraint(named name: String, of relation: ObjectID) -> ObjectID? {
    keys[relation].flatMap { catalog.name(of: $0.constraint) == name ? $0.constraint : nil }
  }

  func labels(of type: ObjectID) -> [String]? { values[type] }

  func objectName(_ id: ObjectID) -> String { catalog.name(of: id) }

  func primaryKey(of relation: ObjectID) -> (constraint: ObjectID, columns: [ObjectID])? { keys[relation] }

  /// Of pg_catalog it knows the types by their short names only.
  mutating func namedObject(_ text: String, type: String, at location: Int?) throws(Refusal) -> Constant.Value
  {
    if let id = object(namedBy: text, type: type) { return .object(id) }
    if type == "regclass" { throw missing("relation", [text], location) }
    guard type == "regtype" else { return .text(text) }
    let name = ["int", "integer"].contains(text) ? "int4" : text
    guard Builtins.shared.type(named: name) != nil else { throw missing("type", [text], location) }
    let type = TypeReference(builtinType(name))
    return .text(type.sql(names))
  }

  mutating func object(namedBy literal: String, type: String) -> ObjectID? {
    guard type == "regclass" else { return nil }
    let path = literal.split(separator: ".").map { $0.filter { $0 != "\"" } }
    for key in keys(path) { if let found = relations[key] { return found.id } }
    return nil
  }
}

/// The masks of an interval's fields that the tests use (INTERVAL_MASK).
private let intervalFields = [
  4: "year", 1 << 10 | 1 << 11: "hour to minute", 1 << 11 | 1 << 12: "minute to second",
  1 << 3 | 1 << 10: "day to hour", 1 << 3 | 1 << 10 | 1 << 11: "day to minute",
]

// MARK: Analysing SQL

extension TestSchema {
  /// The tree of an expression over a relation's columns.
  mutating func expression(
    _ sql: String,
    on table: String? = nil,
    for purpose: ExpressionPurpose = .check,
    target: String? = nil
  ) throws(Refusal) -> Expression {
    let script = parseScript(SourceFile(name: "test.sql", text: "SELECT \(sql)"), index: 0)
    let node = try statement(of: script).body.list("targetList").first?.body["val"]
    guard let node else { throw problem(script) }
    var scope = ExpressionScope.none
    if let table, let relation = relations["\(searchPath[0]).\(table)"] { scope = .relation(relation) }
    var type: TypeReference?
    if let target {
      let saved = statement
      defer { statement = saved }
      let cast = parseScript(SourceFile(name: "type.sql", text: "SELECT NULL::\(target)"), index: 0)
      let value = try statement(of: cast).body.list("targetList").first?.body["val"]
      if let name = value?.body["typeName"] { type = try self.type(name) }
    }
    return try analyzeExpression(node, for: purpose, in: scope, target: type, with: &self)
  }

  /// The tree of an expression in any scope.
  mutating func expression(
    _ sql: String,
    in scope: ExpressionScope,
    for purpose: ExpressionPurpose = .check
  ) throws(Refusal) -> Expression {
    let script = parseScript(SourceFile(name: "test.sql", text: "SELECT \(sql)"), index: 0)
    let node = try statement(of: script).body.list("targetList").first?.body["val"]
    guard let node else { throw problem(script) }
    return try analyzeExpression(node, for: purpose, in: scope, with: &self)
  }

  /// The tree of a trigger's condition.
  mutating func expression(_ sql: String, inRowsOf table: String) throws(Refusal) -> Expression {
    guard let relation = relations["app.\(table)"] else { throw missing("relation", [table], nil) }
    return try expression(sql, in: .rows(of: relation), for: .triggerCondition)
  }

  /// The tree of a query.
  mutating func query(_ sql: String) throws(Refusal) -> Query {
    let script = parseScript(SourceFile(name: "test.sql", text: sql), index: 0)
    return try analyzeQuery(try statement(of: script), with: &self)
  }

  /// The tree of a statement in the body of a function `f(a int, b numeric, t text)`.
  mutating func statement(_ sql: String) throws(Refusal) -> Query {
    let script = parseScript(SourceFile(name: "test.sql", text: sql), index: 0)
    let arguments = [("a", "int4"), ("b", "numeric"), ("t", "text")].map { name, type in
      ExpressionScope.Argument(name: name, type: TypeReference(builtinType(type)))
    }
    return try analyzeQuery(
      try statement(of: script),
      in: .arguments(arguments, of: "f"),
      with: &self
    )
  }

  private mutating func statement(of script: Script) throws(Refusal) -> Node {
    guard let first = script.statements.first, script.diagnostics.isEmpty else { throw problem(script) }
    statement = first
    return first.node
  }

  private func problem(_ script: Script) -> Refusal {
    Refusal("syntax-error", script.diagnostics.first?.message ?? "nothing to read", at: .nowhere)
  }
}
