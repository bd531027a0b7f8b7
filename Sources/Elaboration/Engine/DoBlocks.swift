// DO blocks: what they do is read where it can be decided without running them, and reported where it can't.

import CatalogModel
import PostgresSyntax

extension Elaboration {
  /// DO: the DDL in the block is read as if it stood by itself.
  mutating func readDo(_ node: Node) throws(Refusal) {
    var body = ""
    var language = "plpgsql"
    for argument in node.list("args").compactMap({ $0.as(.defElem) }) {
      let text = argument["arg"]?.string ?? ""
      if argument.is("defname", "as") { body = text } else { language = text }
    }
    if let reason = try runBody(body, language: language) {
      note("code-not-run", "\(reason) was not run: what it changes is not known")
    }
  }

  /// Reads what code does as if its DDL stood there by itself.
  ///
  /// - Returns: what could not be decided without running it, the first of that; nil when nothing was left out.
  mutating func runBody(_ body: String, language: String) throws(Refusal) -> String? {
    let outer = statement
    defer { statement = outer }
    switch language {
    case "plpgsql":
      guard let block = parseProceduralBlock(body) else { return "a DO block" }
      var run = ProceduralRun()
      try run.run(block, &self)
      return run.undecided.map { "\($0) in a DO block" }
    case "sql":
      try readEmbedded(body)
      return nil
    default: return "a DO block"
    }
  }

  /// Reads an expression that stands in a text of its own; nil when the text is none.
  mutating func withExpression<Result>(
    _ text: String,
    _ read: (Node, inout Elaboration) throws(Refusal) -> Result
  ) throws(Refusal) -> Result? {
    let script = parseScript(SourceFile(name: "expression", text: "SELECT \(text)"), index: -1)
    guard let inner = script.statements.first, script.statements.count == 1,
      let targets = inner.node.as(.selectStmt)?.list("targetList"), targets.count == 1,
      let node = targets.first?.as(.resTarget)?["val"]
    else { return nil }
    let outer = statement
    defer { statement = outer }
    // Holds the tree that the node lies in.
    statement = inner.embedded(in: outer)
    return try read(node, &self)
  }

  /// Reads SQL that stands in another statement's text.
  mutating func readEmbedded(_ text: String) throws(Refusal) {
    let outer = statement
    defer { statement = outer }
    let script = parseScript(SourceFile(name: "DO", text: text), index: -1)
    if let problem = script.diagnostics.first(where: { $0.severity == .error }) {
      throw Refusal(problem.id, problem.message, at: outer.range)
    }
    for inner in script.statements {
      statement = inner.embedded(in: outer)
      try readNested(inner.node)
    }
  }
}

/// The reading of one block.
private struct ProceduralRun {
  /// The first thing that could not be decided.
  var undecided: String?
  private var hasReturned = false

  mutating func run(_ statement: ProceduralStatement, _ elaboration: inout Elaboration) throws(Refusal) {
    guard !hasReturned else { return }
    switch statement {
    case .harmless: return
    case .return: hasReturned = true
    case .undecided(let what): undecided = undecided ?? what
    case .sql(let text): try elaboration.readEmbedded(text)
    case .block(let body, let hasHandlers):
      do throws(Refusal) {
        for inner in body { try run(inner, &elaboration) }
      } catch {
        // A handler deals with what is there already; what is missing may still come.
        guard hasHandlers, error.missing == nil else { throw error }
      }
    case .conditional(let branches):
      for (condition, body) in branches {
        switch condition.map({ elaboration.decide($0) }) ?? true {
        case true?:
          for inner in body { try run(inner, &elaboration) }
          return
        case false?: continue
        case nil:
          undecided = undecided ?? "an IF whose condition is not known"
          return
        }
      }
    }
  }
}

extension Elaboration {
  /// Whether a condition of PL/pgSQL holds at this point of the script; nil when that can't be told.
  fileprivate mutating func decide(_ condition: String) -> Bool? {
    let decided = try? withExpression(condition) { node, elaboration in elaboration.decide(node) }
    return decided ?? nil
  }

  private mutating func decide(_ node: Node) -> Bool? {
    let body = node.body
    switch node.tag {
    case .boolExpr:
      let parts = body.list("args").map { decide($0) }
      switch body.text("boolop") {
      case "NOT_EXPR": return parts.first.flatMap { $0.map { !$0 } }
      case "AND_EXPR": return parts.contains(false) ? false : parts.contains(nil) ? nil : true
      default: return parts.contains(true) ? true : parts.contains(nil) ? nil : false
      }
    case .subLink where body.is("subLinkType", "EXISTS_SUBLINK"):
      return body["subselect"]?.as(.selectStmt).flatMap { exists($0) }
    case .nullTest:
      guard let call = body["arg"]?.as(.funcCall), call.strings("funcname").last?.hasPrefix("to_reg") == true,
        let name = literal(call.list("args").first), let type = call.strings("funcname").last
      else { return nil }
      let isThere = (try? namedObject(name, type: String(type.dropFirst(3)), at: nil)) != nil
      return body.is("nulltesttype", "IS_NULL") ? !isThere : isThere
    case .aExpr: return compareVersion(body)
    default: return nil
    }
  }

  /// `current_setting('server_version_num')::int >= 90500`, for the version whose catalogs are known here.
  private func compareVersion(_ node: Node) -> Bool? {
    var left = node["lexpr"]
    while let cast = left?.as(.typeCast) { left = cast["arg"] }
    guard let call = left?.as(.funcCall), call.strings("funcname").last == "current_setting",
      literal(call.list("args").first) == "server_version_num",
      let limit = node["rexpr"]?.as(.aConst)?["ival"]?.int("ival")
    else { return nil }
    let version = 150_000
    switch node.strings("name").last {
    case ">=": return version >= limit
    case ">": return version > limit
    case "<": return version < limit
    case "<=": return version <= limit
    default: return nil
    }
  }

  /// Whether a catalog has a row with those names: the usual guards around CREATE.
  private func exists(_ query: Node) -> Bool? {
    let sources = query.list("fromClause").compactMap { $0.as(.rangeVar) }
    guard sources.count == 1, query.list("fromClause").count == 1,
      let relation = sources.first?.text("relname"),
      let condition = query["whereClause"]
    else { return nil }
    var wanted: [String: String] = [:]
    guard collect(condition, &wanted) else { return nil }
    let schemaName = wanted["table_schema"] ?? wanted["schemaname"] ?? wanted["routine_schema"]
    let schemas =
      schemaName.map { name in catalog.lookUp(.schema, name).map { [$0] } ?? [] } ?? visibleSchemas
    func inSchemas(_ space: NameSpace, _ name: String) -> ObjectID? {
      for schema in schemas { if let id = catalog.lookUp(space, in: schema, name) { return id } }
      return nil
    }
    switch (relation, Set(wanted.keys).subtracting(["table_schema", "schemaname", "routine_schema"])) {
    case ("pg_type", ["typname"]): return wanted["typname"].map { inSchemas(.type, $0) != nil }
    case ("pg_class", ["relname"]): return wanted["relname"].map { inSchemas(.relation, $0) != nil }
    case ("pg_namespace", ["nspname"]): return wanted["nspname"].map { catalog.lookUp(.schema, $0) != nil }
    case ("schemata", ["schema_name"]):
      return wanted["schema_name"].map { catalog.lookUp(.schema, $0) != nil }
    case ("pg_extension", ["extname"]): return wanted["extname"].map { catalog.lookUp(.extension, $0) != nil }
    case ("pg_roles", ["rolname"]), ("pg_user", ["usename"]):
      return (wanted["rolname"] ?? wanted["usename"]).map { catalog.lookUp(.role, $0) != nil }
    case ("pg_constraint", ["conname"]):
      return wanted["conname"].map { name in schemas.contains { isConstraintNameTaken(name, in: $0) } }
    case ("pg_proc", ["proname"]), ("routines", ["routine_name"]):
      return (wanted["proname"] ?? wanted["routine_name"]).map { name in
        schemas.contains { !catalog.lookUpAll(.routine, in: $0, name).isEmpty }
      }
    case ("tables", ["table_name"]), ("pg_tables", ["tablename"]), ("pg_indexes", ["indexname"]):
      return (wanted["table_name"] ?? wanted["tablename"] ?? wanted["indexname"]).map {
        inSchemas(.relation, $0) != nil
      }
    case ("columns", ["table_name", "column_name"]):
      guard let table = wanted["table_name"], let column = wanted["column_name"] else { return nil }
      return inSchemas(.relation, table).map { catalog.lookUp(.column, in: $0, column) != nil } ?? false
    default: return nil
    }
  }

  /// Reads `a = 'x' AND b = 'y'`; false for any other condition.
  private func collect(_ node: Node, _ wanted: inout [String: String]) -> Bool {
    if let both = node.as(.boolExpr), both.is("boolop", "AND_EXPR") {
      return both.list("args").allSatisfy { collect($0, &wanted) }
    }
    guard let comparison = node.as(.aExpr), comparison.strings("name") == ["="],
      let column = comparison["lexpr"]?.as(.columnRef)?.list("fields").compactMap(\.string).last,
      let value = literal(comparison["rexpr"])
    else { return false }
    wanted[column] = value
    return true
  }

  /// The text of a string constant, also under a cast.
  private func literal(_ node: Node?) -> String? {
    var node = node
    while let cast = node?.as(.typeCast) { node = cast["arg"] }
    return node?.as(.aConst)?["sval"]?.text("sval")
  }
}
