// Queries: SELECT with all its clauses, VALUES, set operations, WITH.

extension Generator {
  /// A query and the columns that it gives.
  struct Query {
    var sql: String
    var columns: [DifferentialSchema.Column]
  }

  /// A query that gives columns of these types.
  mutating func query(_ types: [String], _ depth: Int) -> Query {
    let saved = (place, grouped, windowNames, commonTables)
    defer { (place, grouped, windowNames, commonTables) = saved }
    place = Place()
    grouped = nil
    windowNames = []
    switch number(0...19) {
    case 0 where depth > 0, 1 where depth > 0: return setOperation(types, depth)
    case 2 where depth > 0: return with(types, depth)
    case 3: return values(types, depth)
    default: return select(types, depth)
    }
  }

  private mutating func values(_ types: [String], _ depth: Int) -> Query {
    let rows = list(1...3) { generator in
      "(\(types.map { generator.argument($0, min(depth - 1, 1)) }.joined(separator: ", ")))"
    }
    let columns = types.enumerated().map { DifferentialSchema.Column(name: "column\($0 + 1)", type: $1) }
    return Query(sql: "VALUES \(rows)", columns: columns)
  }

  private mutating func setOperation(_ types: [String], _ depth: Int) -> Query {
    let first = select(types, depth - 1, isPlain: true)
    var sql = first.sql
    for _ in 0..<number(1...2) {
      let word = one(of: ["UNION", "UNION ALL", "INTERSECT", "EXCEPT", "EXCEPT ALL"])
      let other = chance(15) ? values(types, 1) : select(types, depth - 1, isPlain: true)
      sql += chance(20) ? " \(word) (\(other.sql) LIMIT 1)" : " \(word) \(other.sql)"
    }
    if chance(10) { sql = "(\(sql)) UNION \(select(types, depth - 1, isPlain: true).sql)" }
    if chance(30) { sql += " ORDER BY \(one(of: ["1", first.columns[0].name, "1 DESC NULLS LAST"]))" }
    if chance(10) { sql += " LIMIT 5" }
    return Query(sql: sql, columns: first.columns)
  }

  private mutating func with(_ types: [String], _ depth: Int) -> Query {
    let name = alias("w")
    if chance(40) { return recursive(types, name, depth) }
    let inner = query([type(), type()], depth - 1)
    let names = ["p1", "p2"]
    let columns = zip(names, inner.columns).map { DifferentialSchema.Column(name: $0, type: $1.type) }
    let hint = one(of: ["", "", "MATERIALIZED ", "NOT MATERIALIZED "])
    commonTables.append(Source(name: name, columns: columns))
    let outer = select(types, depth - 1)
    return Query(sql: "WITH \(name) (p1, p2) AS \(hint)(\(inner.sql)) \(outer.sql)", columns: outer.columns)
  }

  private mutating func recursive(_ types: [String], _ name: String, _ depth: Int) -> Query {
    let type = self.type()
    let first = select(["int4", type], 1, isPlain: true)
    let columns = [
      DifferentialSchema.Column(name: "n", type: "int4"), DifferentialSchema.Column(name: "v", type: type),
    ]
    let source = Source(name: name, columns: columns)
    scopes.append([source])
    let step =
      "SELECT \(expression("int4", 1)), \(expression(type, 1)) FROM \(name) WHERE \(name).n < \(expression("int4", 0))"
    scopes.removeLast()
    var given = source
    var clauses = ""
    if chance(30) {
      clauses += " SEARCH \(one(of: ["DEPTH", "BREADTH"])) FIRST BY n SET seq"
    }
    if chance(30) {
      // No strings as marks: the server prints them with a cast, which its own grammar does not take there.
      clauses += one(of: [
        " CYCLE n SET looped USING path", " CYCLE n, v SET looped TO 1 DEFAULT 0 USING path",
      ])
      if !clauses.contains("TO 1") {
        given.columns.append(DifferentialSchema.Column(name: "looped", type: "bool"))
      }
    }
    commonTables.append(given)
    let outer = select(types, depth - 1)
    let body = "\(first.sql) UNION \(chance(70) ? "ALL " : "")\(step)"
    return Query(
      sql: "WITH RECURSIVE \(name) (n, v) AS (\(body))\(clauses) \(outer.sql)",
      columns: outer.columns
    )
  }

  // MARK: SELECT

  /// A SELECT; a plain one has none of the clauses that need parentheses in a set operation.
  mutating func select(_ types: [String], _ depth: Int, isPlain: Bool = false) -> Query {
    let saved = (place, grouped, windowNames)
    defer { (place, grouped, windowNames) = saved }
    scopes.append([])
    defer { scopes.removeLast() }
    place = Place()
    grouped = nil
    windowNames = []
    let from = chance(92) ? fromClause(depth) : ""
    let filter = chance(45) ? " WHERE \(expression("bool", depth))" : ""
    var grouping = ""
    var having = ""
    var first: String?
    if chance(4), grouping.isEmpty {
      // By an output column.
      let value = expression(types[0], depth)
      first = value
      grouped = [(value, types[0])]
      grouping = " GROUP BY \(one(of: ["1", "k1"]))"
      place.allowsAggregates = true
    } else if chance(15), !scopes[scopes.count - 1].isEmpty {
      grouping = groupClause(depth)
      place.allowsAggregates = true
      if chance(40) { having = " HAVING \(expression("bool", min(depth, 1)))" }
    } else if chance(6) {
      grouped = []
      place.allowsAggregates = true
    }
    var window = ""
    if chance(8), grouped == nil {
      let name = alias("w")
      window = " WINDOW \(name) AS (\(windowDefinition(depth)))"
      windowNames = [name]
    }
    place.allowsWindows = true
    place.allowsSets = true
    place.allowsAggregates = grouped != nil
    var targets: [String] = []
    var columns: [DifferentialSchema.Column] = []
    for (index, type) in types.enumerated() {
      if index == 0, let first {
        targets.append("\(first) AS k1")
        columns.append(DifferentialSchema.Column(name: "k1", type: type))
        continue
      }
      let name = alias("c")
      let value =
        chance(8) ? openLiteral(type) : wrongness > 0 && chance(2) ? pseudo(type) : expression(type, depth)
      targets.append(chance(85) ? "\(value) AS \(name)" : value)
      columns.append(DifferentialSchema.Column(name: name, type: type))
    }
    place.allowsSets = false
    place.allowsWindows = false
    var distinct = ""
    var tail = ""
    if !isPlain {
      if chance(8) { distinct = "DISTINCT " }
      if chance(25) {
        let key =
          distinct.isEmpty || wrongness > 0 ? one(of: ["1", columns[0].name, expression(type(), 1)]) : "1"
        tail +=
          " ORDER BY \(key)\(one(of: ["", " DESC", " ASC NULLS FIRST", " NULLS LAST", " USING <", " USING >"]))"
        if distinct.isEmpty, grouped == nil, chance(15) {
          distinct = "DISTINCT ON (\(key)) "
        }
      }
      tail += limit()
      if grouped == nil, distinct.isEmpty, window.isEmpty, chance(4), !from.isEmpty {
        tail += one(of: [
          " FOR UPDATE", " FOR SHARE", " FOR NO KEY UPDATE SKIP LOCKED", " FOR KEY SHARE NOWAIT",
        ])
      }
    }
    let sql =
      "SELECT \(distinct)\(targets.joined(separator: ", "))\(from)\(filter)\(grouping)\(having)\(window)\(tail)"
    return Query(sql: sql, columns: columns)
  }

  private mutating func limit() -> String {
    switch number(0...19) {
    case 0: return " LIMIT 10"
    case 1: return " LIMIT '5' OFFSET 2 + 1"
    case 2: return " OFFSET \(one(of: ["1", "2::int2", "1.5"])) ROWS FETCH FIRST 3 ROWS ONLY"
    case 3: return " LIMIT ALL"
    case 4: return " FETCH FIRST ROW WITH TIES"
    default: return ""
    }
  }

  /// What no column of a view can be of.
  private mutating func pseudo(_ type: String) -> String {
    one(of: ["ROW(\(literal(type)), 1)", "pg_notify('a', 'b')", "ARRAY[ROW(1, 2)]", wholeRow() ?? "both(1)"])
  }

  /// `SELECT *` and its kin, with whatever columns that gives.
  mutating func starQuery(_ depth: Int) -> Query {
    let saved = (place, grouped, windowNames)
    defer { (place, grouped, windowNames) = saved }
    scopes.append([])
    defer { scopes.removeLast() }
    place = Place()
    grouped = nil
    let from = fromClause(depth)
    let sources = scopes[scopes.count - 1]
    let source = one(of: sources)
    let filter = chance(40) ? " WHERE \(expression("bool", depth))" : ""
    let isAll = sources.count == 1 || chance(30)
    let columns = isAll ? sources.flatMap(\.columns) : source.columns
    let star = isAll ? "*" : "\(source.name).*"
    let more =
      chance(20)
      ? ", \(expression(type(), 1)) AS \(alias("c"))" : chance(8) ? ", (ROW(1, 2, 3)::point3).*" : ""
    let order = chance(20) ? " ORDER BY 1" : ""
    return Query(sql: "SELECT \(star)\(more)\(from)\(filter)\(order)\(limit())", columns: columns)
  }

  // MARK: Grouping, aggregates, windows

  private mutating func groupClause(_ depth: Int) -> String {
    var keys: [(sql: String, type: String)] = []
    for _ in 0..<number(1...2) {
      let type = self.type()
      keys.append((expression(type, min(depth - 1, 1)), type))
    }
    grouped = keys
    let sqls = keys.map { "(\($0.sql))" }
    let all = sqls.joined(separator: ", ")
    switch number(0...9) {
    case 0: return " GROUP BY ROLLUP (\(all))"
    case 1: return " GROUP BY CUBE (\(all))"
    case 2: return " GROUP BY GROUPING SETS ((\(all)), \(sqls[0]), ())"
    case 3: return " GROUP BY DISTINCT \(sqls[0]), ROLLUP (\(all))"
    case 4: return " GROUP BY GROUPING SETS (ROLLUP (\(all)), CUBE (\(sqls[0])))"
    default: return " GROUP BY \(all)"
    }
  }

  /// An aggregate that gives the type.
  mutating func aggregate(_ type: String, _ depth: Int) -> String? {
    let saved = (place, grouped)
    defer { (place, grouped) = saved }
    place = Place(allowsQueries: place.allowsQueries)
    grouped = nil
    let next = min(depth - 1, 1)
    let filter = chance(20) ? " FILTER (WHERE \(expression("bool", next)))" : ""
    if type == "int8", chance(60) {
      return one(of: [
        "count(*)", "count(DISTINCT \(expression(self.type(), next)))",
        "count(\(expression(self.type(), next)))",
      ])
        + filter
    }
    if type == "int4", saved.1?.isEmpty == false, chance(10), let key = saved.1?.first {
      return "GROUPING(\(key.sql))"
    }
    if chance(15), let value = orderedSet(type, next) { return value + filter }
    let declared = chance(60) ? type : one(of: Routines.declarations(of: type))
    guard let candidates = routines.aggregates[declared] else { return nil }
    let routine = one(of: candidates)
    guard let element = Routines.element(declared: routine.result, as: type),
      let arguments = arguments(of: routine, element: element, depth), !arguments.isEmpty
    else { return nil }
    var inner = arguments.joined(separator: ", ")
    if chance(15) {
      inner = "DISTINCT \(inner)"
    } else if chance(20) {
      inner += " ORDER BY \(expression(self.type(), next)) DESC"
    }
    return "\(routine.name)(\(inner))\(filter)"
  }

  private mutating func orderedSet(_ type: String, _ next: Int) -> String? {
    let sort = one(of: ["", " DESC", " NULLS FIRST"])
    let missing = wrongness > 0 && chance(10)
    switch type {
    case "float8":
      if missing { return "percentile_cont(0.5)" }
      return
        "\(one(of: ["percentile_cont(0.5)", "percent_rank(1)", "cume_dist('2')"])) WITHIN GROUP (ORDER BY \(expression("float8", next))\(sort))"
    case "int8":
      let other = self.type()
      return "rank(\(argument(other, next))) WITHIN GROUP (ORDER BY \(expression(other, next))\(sort))"
    case "interval": return "percentile_cont(0.25) WITHIN GROUP (ORDER BY \(expression("interval", next)))"
    default:
      let word = chance(50) ? "mode()" : "percentile_disc(\(argument("float8", 0)))"
      return "\(word) WITHIN GROUP (ORDER BY \(expression(type, next))\(sort))"
    }
  }

  /// A call with OVER.
  mutating func windowCall(_ type: String, _ depth: Int) -> String? {
    let saved = (place, grouped)
    defer { (place, grouped) = saved }
    place = Place(allowsQueries: place.allowsQueries, allowsAggregates: false)
    let next = min(depth - 1, 1)
    let function: String
    if chance(50) {
      let declared = chance(50) ? type : one(of: Routines.declarations(of: type))
      guard let candidates = routines.windows[declared] else { return nil }
      let routine = one(of: candidates)
      guard let element = Routines.element(declared: routine.result, as: type),
        let arguments = arguments(of: routine, element: element, depth)
      else { return nil }
      function = "\(routine.name)(\(arguments.joined(separator: ", ")))"
    } else {
      guard let value = aggregate(type, 1), !value.contains("WITHIN GROUP") || wrongness > 0 else {
        return nil
      }
      function = value
    }
    if let name = windowNames.first, chance(50) {
      return "\(function) OVER \(chance(60) ? name : "(\(name) ROWS UNBOUNDED PRECEDING)")"
    }
    return "\(function) OVER (\(windowDefinition(next)))"
  }

  private mutating func windowDefinition(_ depth: Int) -> String {
    let saved = (place, windowNames)
    defer { (place, windowNames) = saved }
    place.allowsWindows = false
    var parts: [String] = []
    if chance(50) { parts.append("PARTITION BY \(list(1...2) { $0.expression($0.type(), min(depth, 1)) })") }
    guard chance(70) else { return parts.joined(separator: " ") }
    let type = one(of: ["int4", "date", "timestamptz", "numeric", "int8", "float8", self.type()])
    parts.append("ORDER BY \(expression(type, min(depth, 1)))\(one(of: ["", " DESC", " NULLS FIRST"]))")
    if chance(50) {
      let mode = one(of: ["ROWS", "GROUPS", "RANGE"])
      let offset =
        mode == "RANGE"
        ? (["date", "timestamptz", "timestamp", "interval"].contains(type)
          ? argument("interval", 0) : argument(type, 0))
        : one(of: ["1", "'2'", "2::int2"])
      let frame = one(of: [
        "UNBOUNDED PRECEDING", "BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING",
        "BETWEEN \(offset) PRECEDING AND CURRENT ROW",
        "BETWEEN \(offset) PRECEDING AND \(offset) FOLLOWING", "CURRENT ROW",
      ])
      parts.append(
        "\(mode) \(frame)\(one(of: ["", "", " EXCLUDE TIES", " EXCLUDE CURRENT ROW", " EXCLUDE NO OTHERS"]))"
      )
    }
    return parts.joined(separator: " ")
  }
}
