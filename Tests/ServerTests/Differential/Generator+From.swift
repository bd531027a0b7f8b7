// FROM: relations, joins, queries and functions.

extension Generator {
  /// A FROM clause; what it gives goes into the innermost scope.
  mutating func fromClause(_ depth: Int) -> String {
    var items = [fromItem(depth)]
    while items.count < 3, chance(18) { items.append(fromItem(depth - 1)) }
    return " FROM \(items.joined(separator: ", "))"
  }

  private mutating func fromItem(_ depth: Int) -> String {
    chance(30) && depth > 0 ? join(depth) : enter(table(depth))
  }

  /// Something in FROM that is no join.
  private struct Table {
    var sql: String
    var source: Source
  }

  /// Lets names refer to a table from here on.
  private mutating func enter(_ table: Table) -> String {
    scopes[scopes.count - 1].append(table.source)
    return table.sql
  }

  private mutating func table(_ depth: Int) -> Table {
    switch number(0...19) {
    case 0 where depth > 0, 1 where depth > 0: return subquery(depth)
    case 2, 3: return function(depth)
    case 4 where !commonTables.isEmpty, 5 where !commonTables.isEmpty, 6 where !commonTables.isEmpty,
      7 where !commonTables.isEmpty, 8 where !commonTables.isEmpty:
      let known = one(of: commonTables)
      let name = alias("t")
      return Table(sql: "\(known.name) \(name)", source: Source(name: name, columns: known.columns))
    default: return relation()
    }
  }

  private mutating func relation() -> Table {
    let relation = chance(55) ? DifferentialSchema.relations[0] : one(of: DifferentialSchema.relations)
    let name = alias("t")
    let only = chance(4) ? "ONLY " : ""
    let sample =
      chance(4) && relation.name != "cheap"
      ? one(of: [" TABLESAMPLE bernoulli (10)", " TABLESAMPLE system (5.5) REPEATABLE (1)"]) : ""
    if relation.columns.count < 6, chance(10) {
      let columns = relation.columns.enumerated().map {
        DifferentialSchema.Column(name: "k\($0)", type: $1.type)
      }
      let names = columns.map(\.name).joined(separator: ", ")
      return Table(
        sql: "\(only)\(relation.name) AS \(name) (\(names))\(sample)",
        source: Source(name: name, columns: columns)
      )
    }
    let isNamed = chance(80)
    return Table(
      sql: "\(only)\(chance(30) ? "app." : "")\(relation.name)\(isNamed ? " \(name)" : "")\(sample)",
      source: Source(name: isNamed ? name : relation.name, columns: relation.columns, relation: relation.name)
    )
  }

  private mutating func subquery(_ depth: Int) -> Table {
    if chance(20) {
      let saved = scopes
      scopes.removeLast()
      let query = starQuery(depth - 1)
      scopes = saved
      let name = alias("s")
      return Table(sql: "(\(query.sql)) \(name)", source: Source(name: name, columns: query.columns))
    }
    let types = [type(), type()]
    let isLateral = chance(30)
    let saved = scopes
    if !isLateral { scopes.removeLast() }
    let query = query(types, depth - 1)
    scopes = saved
    let name = alias("s")
    let names = ["a", "b"]
    let columns = zip(names, query.columns).map { DifferentialSchema.Column(name: $0, type: $1.type) }
    return Table(
      sql: "\(isLateral ? "LATERAL " : "")(\(query.sql)) AS \(name) (a, b)",
      source: Source(name: name, columns: columns)
    )
  }

  private mutating func function(_ depth: Int) -> Table {
    let name = alias("f")
    let next = min(depth - 1, 1)
    func source(_ columns: String) -> Source {
      Source(name: name, columns: DifferentialSchema.Relation("", columns).columns)
    }
    let saved = place
    place = Place()
    defer { place = saved }
    let count = argument("int4", next)
    if wrongness > 0, chance(8) {
      // With and without the column definitions that are needed, or must not be.
      let sql = one(of: [
        "json_to_record('{}')", "pairs(1) AS \(name) (x int)", "upper('x') AS \(name) (x text)",
        "items() \(name) (id int)",
      ])
      return Table(sql: sql, source: source("x int4"))
    }
    switch number(0...15) {
    case 13:
      return Table(
        sql: "json_each(\(expression("json", next))) WITH ORDINALITY \(name)",
        source: source("key text,value json,ordinality int8")
      )
    case 14:
      return Table(
        sql:
          "ROWS FROM (json_to_record(\(expression("json", next))) AS (x int, y text COLLATE \"C\"), pairs(1)) AS \(name) (x, y)",
        source: source("x int4,y text,b int4,c text")
      )
    case 15:
      return Table(
        sql: "generate_series(\(expression("timestamptz", next)), now(), '1 day') \(name)",
        source: source("\(name) timestamptz")
      )
    case 0: return Table(sql: "generate_series(1, \(count)) AS \(name)", source: source("\(name) int4"))
    case 1:
      return Table(
        sql: "generate_series(1, \(count)) WITH ORDINALITY AS \(name) (v, o)",
        source: source("v int4,o int8")
      )
    case 2:
      let type = one(of: ["int4", "text", "varchar", "mood"])
      return Table(
        sql: "unnest(\(expression("\(type)[]", next))) AS \(name) (e)",
        source: source("e \(type)")
      )
    case 3:
      return Table(
        sql:
          "ROWS FROM (generate_series(1, 2), unnest(\(expression("text[]", next)))) WITH ORDINALITY AS \(name) (a, b, o)",
        source: source("a int4,b text,o int8")
      )
    case 4: return Table(sql: "pairs(\(count)) \(name)", source: source("b int4,c text"))
    case 5: return Table(sql: "tab(\(count)) AS \(name)", source: source("a int4,b text"))
    case 6:
      return Table(
        sql: "app.items() \(name)",
        source: Source(name: name, columns: DifferentialSchema.relations[0].columns)
      )
    case 7:
      return Table(
        sql: "json_to_recordset(\(expression("json", next))) AS \(name) (x int, y text, z numeric(5,2))",
        source: source("x int4,y text,z numeric")
      )
    case 8:
      return Table(
        sql: "jsonb_each_text(\(expression("jsonb", next))) AS \(name)",
        source: source("key text,value text")
      )
    case 9: return Table(sql: "both(\(count)) AS \(name) (p, q)", source: source("p int4,q numeric"))
    case 10:
      return Table(
        sql: "unnest(\(expression("int4[]", next)), \(expression("text[]", next))) AS \(name) (a, b)",
        source: source("a int4,b text")
      )
    case 11:
      return Table(sql: "upper(\(expression("text", next))) AS \(name)", source: source("\(name) text"))
    default:
      return Table(
        sql:
          "xmltable('/r' PASSING \(expression("xml", next)) COLUMNS a int PATH '@a', b text DEFAULT \(argument("text", next))) AS \(name)",
        source: source("a int4,b text")
      )
    }
  }

  private mutating func join(_ depth: Int) -> String {
    let left = table(depth - 1)
    let word = one(of: ["JOIN", "INNER JOIN", "LEFT JOIN", "RIGHT JOIN", "FULL JOIN", "LEFT OUTER JOIN"])
    scopes[scopes.count - 1].append(left.source)
    let right = table(depth - 1)
    switch number(0...9) {
    case 0: return "\(left.sql) CROSS JOIN \(enter(right))"
    case 1: return "\(left.sql) NATURAL \(word) \(enter(right))"
    case 2, 3:
      let shared = left.source.columns.filter { column in
        right.source.columns.contains { $0.name == column.name }
      }
      guard let column = shared.first else { break }
      let name = chance(15) ? " AS \(alias("j"))" : ""
      return "\(left.sql) \(word) \(enter(right)) USING (\(column.name))\(name)"
    case 5 where depth > 1:
      // Behind an alias.
      let name = alias("j")
      scopes[scopes.count - 1].removeLast()
      let columns = left.source.columns + right.source.columns
      let seen = Dictionary(columns.map { ($0.name, 1) }, uniquingKeysWith: +)
      let unique = columns.filter { seen[$0.name] == 1 }
      scopes[scopes.count - 1].append(Source(name: name, columns: unique))
      return "(\(left.sql) \(word) \(right.sql) ON \(joinCondition(left, right))) AS \(name)"
    case 4 where depth > 1:
      let third = table(0)
      let inner = "(\(right.sql) JOIN \(third.sql) ON \(joinCondition(right, third)))"
      scopes[scopes.count - 1] += [right.source, third.source]
      return "\(left.sql) \(word) \(inner) ON \(expression("bool", 1))"
    default: break
    }
    let sql = enter(right)
    return
      "\(left.sql) \(word) \(sql) ON \(chance(60) ? joinCondition(left, right) : expression("bool", depth - 1))"
  }

  private mutating func joinCondition(_ left: Table, _ right: Table) -> String {
    for column in left.source.columns where chance(60) {
      guard let other = right.source.columns.last(where: { $0.type == column.type }) else { continue }
      return "\(left.source.name).\(column.name) = \(right.source.name).\(other.name)"
    }
    return "true"
  }
}
