// INSERT, UPDATE, DELETE and MERGE, as rules and SQL-standard bodies hold them.

extension Generator {
  /// A table that statements change, and what makes its rows unique.
  private struct Target {
    var relation: DifferentialSchema.Relation
    var name: String
    var sql: String
    var source: Source { Source(name: name, columns: relation.columns, relation: relation.name) }

    /// The columns of its primary key.
    var key: String { relation.name == "visit" ? "item_id, person_id" : "id" }
  }

  /// Something that a body or rule can hold.
  mutating func statement(_ depth: Int) -> String {
    let saved = (place, grouped, windowNames, commonTables)
    defer { (place, grouped, windowNames, commonTables) = saved }
    place = Place()
    grouped = nil
    windowNames = []
    switch number(0...19) {
    case 0, 1: return query([type(), type()], depth).sql
    case 2, 3, 4, 5, 6: return with(depth) { $0.insert(depth) }
    case 7, 8, 9, 10, 11: return with(depth) { $0.update(depth) }
    case 12, 13, 14: return with(depth) { $0.delete(depth) }
    case 15 where place.allowsQueries:
      // A statement in WITH.
      let name = alias("w")
      let inner = one(of: ["insert", "update", "delete"])
      let target = target()
      let columns = columns(of: target, 1...2)
      let list = columns.map { "\(target.name).\($0.name)" }.joined(separator: ", ")
      scopes.append([target.source])
      let condition = expression("bool", 1)
      scopes.removeLast()
      let sql =
        switch inner {
        case "insert":
          "INSERT INTO \(target.sql) (\(target.key)) VALUES (\(target.key == "id" ? "1" : "1, 2"))"
        case "update": "UPDATE \(target.sql) SET \(columns[0].name) = DEFAULT WHERE \(condition)"
        default: "DELETE FROM \(target.sql) WHERE \(condition)"
        }
      let names = columns.indices.map { "p\($0 + 1)" }.joined(separator: ", ")
      commonTables.append(
        Source(
          name: name,
          columns: columns.enumerated().map { DifferentialSchema.Column(name: "p\($0 + 1)", type: $1.type) }
        )
      )
      let outer = select([type()], depth - 1)
      return "WITH \(name) (\(names)) AS (\(sql) RETURNING \(list)) \(outer.sql)"
    default: return merge(depth)
    }
  }

  /// The statement, now and then with a query of WITH that it can read.
  private mutating func with(_ depth: Int, _ make: (inout Generator) -> String) -> String {
    guard depth > 0, chance(12) else { return make(&self) }
    let name = alias("w")
    let inner = query([type(), type()], depth - 1)
    let columns = zip(["p1", "p2"], inner.columns).map {
      DifferentialSchema.Column(name: $0, type: $1.type)
    }
    commonTables.append(Source(name: name, columns: columns))
    return "WITH \(name) (p1, p2) AS (\(inner.sql)) \(make(&self))"
  }

  private mutating func target() -> Target {
    let relation = DifferentialSchema.relations[number(0...2)]
    let isNamed = chance(50)
    let name = isNamed ? alias("t") : relation.name
    return Target(
      relation: relation,
      name: name,
      sql: "\(chance(30) ? "app." : "")\(relation.name)\(isNamed ? " AS \(name)" : "")"
    )
  }

  private mutating func columns(
    of target: Target,
    _ range: ClosedRange<Int>
  ) -> [DifferentialSchema.Column] {
    Array(target.relation.columns.shuffled(using: &random).prefix(number(range)))
  }

  // MARK: INSERT

  private mutating func insert(_ depth: Int) -> String {
    let target = target()
    if chance(5) { return "INSERT INTO \(target.sql) DEFAULT VALUES\(returning(target, [], depth))" }
    let columns = columns(of: target, 1...4)
    var names: [String] = []
    var types: [String] = []
    for column in columns {
      switch column.type {
      case "int4[]" where chance(20): (names, types) = (names + ["\(column.name)[1]"], types + ["int4"])
      case "point3" where chance(40): (names, types) = (names + ["\(column.name).x"], types + ["int4"])
      default: (names, types) = (names + [column.name], types + [column.type])
      }
    }
    var sql = "INSERT INTO \(target.sql) (\(names.joined(separator: ", ")))"
    if chance(35) {
      sql += " \(query(types, depth).sql)"
    } else {
      let rows = list(1...2) { generator in
        let values = types.map { generator.chance(8) ? "DEFAULT" : generator.argument($0, depth - 1) }
        return "(\(values.joined(separator: ", ")))"
      }
      sql += " VALUES \(rows)"
    }
    if chance(35) { sql += conflict(target, depth) }
    return sql + returning(target, [], depth)
  }

  private mutating func conflict(_ target: Target, _ depth: Int) -> String {
    let arbiter = one(of: [
      "", " (\(target.key))", " ON CONSTRAINT \(target.relation.name)_pkey", " (\(target.key))",
      " (\(target.relation.columns[0].name))",
    ])
    guard !arbiter.isEmpty, chance(70) else { return " ON CONFLICT\(arbiter) DO NOTHING" }
    let excluded = Source(name: "excluded", columns: target.relation.columns)
    scopes.append([target.source, excluded])
    defer { scopes.removeLast() }
    let assignments = assignments(target, depth)
    let filter = chance(40) ? " WHERE \(expression("bool", depth - 1))" : ""
    return " ON CONFLICT\(arbiter) DO UPDATE SET \(assignments)\(filter)"
  }

  private mutating func returning(_ target: Target, _ others: [Source], _ depth: Int) -> String {
    guard place.allowsQueries, chance(35) else { return "" }
    scopes.append([target.source] + others)
    defer { scopes.removeLast() }
    if chance(15) { return " RETURNING \(one(of: ["*", "\(target.name).*"]))" }
    let values = list(1...2) { generator in
      let name = generator.alias("k")
      return generator.expression(generator.type(), depth - 1) + (generator.chance(60) ? " AS \(name)" : "")
    }
    return " RETURNING \(values)"
  }

  // MARK: UPDATE and DELETE

  private mutating func update(_ depth: Int) -> String {
    let target = target()
    scopes.append([])
    let from = chance(30) ? fromClause(depth) : ""
    scopes[scopes.count - 1].insert(target.source, at: 0)
    let others = Array(scopes[scopes.count - 1].dropFirst())
    let assignments = assignments(target, depth)
    let filter = chance(60) ? " WHERE \(expression("bool", depth))" : ""
    scopes.removeLast()
    return "UPDATE \(target.sql) SET \(assignments)\(from)\(filter)\(returning(target, others, depth))"
  }

  private mutating func assignments(_ target: Target, _ depth: Int) -> String {
    let columns = columns(of: target, 1...3)
    if columns.count > 1, chance(20) {
      let names = columns.map(\.name).joined(separator: ", ")
      let values = columns.map { argument($0.type, depth - 1) }.joined(separator: ", ")
      let row = chance(50) ? "ROW(\(values))" : "(\(values))"
      return "(\(names)) = \(chance(40) ? "(\(query(columns.map(\.type), depth - 1).sql))" : row)"
    }
    return columns.map { column in
      switch column.type {
      case "int4[]" where chance(25):
        return "\(column.name)[\(expression("int4", 0))] = \(argument("int4", depth - 1))"
      case "point3" where chance(40): return "\(column.name).x = \(argument("int4", depth - 1))"
      default:
        let value = chance(8) ? "DEFAULT" : argument(column.type, depth - 1)
        return "\(column.name) = \(value)"
      }
    }.joined(separator: ", ")
  }

  private mutating func delete(_ depth: Int) -> String {
    let target = target()
    scopes.append([])
    let using = chance(30) ? fromClause(depth).replacing(" FROM ", with: " USING ", maxReplacements: 1) : ""
    scopes[scopes.count - 1].insert(target.source, at: 0)
    let others = Array(scopes[scopes.count - 1].dropFirst())
    let filter = chance(70) ? " WHERE \(expression("bool", depth))" : ""
    scopes.removeLast()
    return "DELETE FROM \(target.sql)\(using)\(filter)\(returning(target, others, depth))"
  }

  // MARK: MERGE

  private mutating func merge(_ depth: Int) -> String {
    let target = target()
    let name = alias("s")
    let relation = one(of: DifferentialSchema.relations)
    var source = Source(name: name, columns: relation.columns)
    var using = "\(relation.name) \(name)"
    if chance(35) {
      let inner = query([type(), "int4"], depth - 1)
      using = "(\(inner.sql)) AS \(name) (a, b)"
      source = Source(
        name: name,
        columns: zip(["a", "b"], inner.columns).map { DifferentialSchema.Column(name: $0, type: $1.type) }
      )
    }
    scopes.append([target.source, source])
    defer { scopes.removeLast() }
    var sql = "MERGE INTO \(target.sql) USING \(using) ON \(expression("bool", depth - 1))"
    for _ in 0..<number(1...3) {
      if chance(50) {
        let condition = chance(40) ? " AND \(expression("bool", depth - 1))" : ""
        let action = one(of: ["DELETE", "DO NOTHING", "UPDATE SET \(assignments(target, depth))"])
        sql += " WHEN MATCHED\(condition) THEN \(action)"
      } else {
        scopes[scopes.count - 1] = [source]
        let condition = chance(40) ? " AND \(expression("bool", depth - 1))" : ""
        let columns = columns(of: target, 1...3)
        let names = columns.map(\.name).joined(separator: ", ")
        let values = columns.map { chance(10) ? "DEFAULT" : argument($0.type, depth - 1) }
        let insert = "INSERT (\(names)) VALUES (\(values.joined(separator: ", ")))"
        scopes[scopes.count - 1] = [target.source, source]
        sql +=
          " WHEN NOT MATCHED\(condition) THEN \(one(of: [insert, insert, "DO NOTHING", "INSERT DEFAULT VALUES"]))"
      }
    }
    return sql
  }
}
