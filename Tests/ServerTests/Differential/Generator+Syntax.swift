// The syntax that some types have for themselves: predicates, SQL's own functions, constructors.

extension Generator {
  /// An expression of a type in syntax of its own.
  mutating func syntax(_ type: String, _ depth: Int) -> String {
    let next = depth - 1
    switch type {
    case "bool": return predicate(depth)
    case "text": return textSyntax(next)
    case "int4":
      let (a, b) = (argument("text", next), argument("text", next))
      return one(of: [
        "POSITION(\(a) IN \(b))", "CHAR_LENGTH(\(b))", "(- \(expression("int4", next)))",
        "(\(expression("int4", next)) \(one(of: ["+", "-", "*", "/", "%"])) \(argument("int4", next)))",
        "GREATEST(\(a), \(b))::int4",
      ])
    case "numeric":
      let fields = ["year", "month", "day", "dow", "'isodow'", "epoch", "hour", "century"]
      let source = expression(one(of: ["timestamptz", "date", "timestamp", "interval", "time"]), next)
      if chance(40) {
        return
          "(\(expression("numeric", next)) \(one(of: ["+", "-", "*", "/", "%", "^"])) \(argument(one(of: ["numeric", "int4"]), next)))"
      }
      return "EXTRACT(\(one(of: fields)) FROM \(source))"
    case "timestamp", "timestamptz", "timetz":
      let other = type == "timestamp" ? "timestamptz" : type == "timestamptz" ? "timestamp" : "timetz"
      if chance(40) {
        return "(\(expression(type, next)) \(one(of: ["+", "-"])) \(argument("interval", next)))"
      }
      return
        "(\(expression(other, next)) AT TIME ZONE \(argument(one(of: ["text", "text", "interval"]), next)))"
    case "bytea":
      let value = expression("bytea", next)
      return one(of: [
        "SUBSTRING(\(value) FROM 2 FOR \(argument("int4", next)))",
        "OVERLAY(\(value) PLACING \(value) FROM 1)",
        "TRIM(BOTH '\\x00' FROM \(value))", "TRIM(LEADING \(argument("bytea", next)) FROM \(value))",
      ])
    case "bit": return "SUBSTRING(\(expression("bit", next)) FROM \(argument("int4", next)))"
    case "point3":
      return one(of: ["ROW", ""])
        + "(\(argument("int4", next)), \(argument("int4", next)), \(argument("numeric", next)))::point3"
    case "varchar", "name", "bpchar", "email", "slug", "citext":
      return "(\(expression(type, next)) COLLATE \(collation()))"
    case "xml": return xmlSyntax(next)
    case "json", "jsonb": return jsonSyntax(type, next)
    case "date": return "(\(expression("date", next)) \(one(of: ["+", "-"])) \(argument("int4", next)))"
    case "interval":
      if chance(40) {
        return one(of: [
          "INTERVAL '1' YEAR", "INTERVAL '2 days'", "INTERVAL '1 2:03' DAY TO MINUTE", "INTERVAL(1) '4.56'",
        ])
      }
      return "(\(expression("interval", next)) * \(argument("float8", next)))"
    default:
      if type.hasSuffix("[]") { return arraySyntax(type, next) }
      return operation(type, depth) ?? leaf(type)
    }
  }

  mutating func collation() -> String { one(of: ["\"C\"", "\"POSIX\"", "\"default\"", "\"C\""]) }

  private mutating func textSyntax(_ next: Int) -> String {
    let value = expression(one(of: ["text", "text", "varchar", "bpchar", "name"]), next)
    let (other, count) = (argument("text", next), argument("int4", next))
    return one(of: [
      "SUBSTRING(\(value) FROM \(count))", "SUBSTRING(\(value) FROM \(count) FOR 2)",
      "SUBSTRING(\(value) FOR \(count))",
      "SUBSTRING(\(value) FROM \(other))", "SUBSTRING(\(value) SIMILAR \(other) ESCAPE '#')",
      "SUBSTRING(\(value), \(count))",
      "OVERLAY(\(value) PLACING \(other) FROM \(count))",
      "OVERLAY(\(value) PLACING \(other) FROM 1 FOR \(count))",
      "TRIM(\(value))", "TRIM(LEADING FROM \(value))", "TRIM(TRAILING \(other) FROM \(value))",
      "TRIM(BOTH 'x' FROM \(value))",
      "NORMALIZE(\(value))", "NORMALIZE(\(value), NFD)", "(\(value) COLLATE \(collation()))",
      "(\(value) || \(other))",
      "(\(value) || \(expression(type(), next)))", "UPPER(\(value))", "(\(other))::text",
      "COLLATION FOR (\(value))",
    ])
  }

  private mutating func arraySyntax(_ type: String, _ next: Int) -> String {
    let element = String(type.dropLast(2))
    switch number(0...6) {
    case 0, 1: return "ARRAY[\(list(1...3) { $0.argument(element, next) })]"
    case 2: return "ARRAY[[\(argument(element, next))], [\(expression(element, next))]]"
    case 3 where place.allowsQueries: return "ARRAY(\(query([element], next).sql))"
    case 4:
      let (lower, upper) = (expression("int4", next), argument("int4", next))
      return "(\(expression(type, next)))[\(one(of: ["\(lower):\(upper)", ":\(upper)", "\(lower):", ":"]))]"
    case 5: return "(\(expression(type, next)) || \(argument(one(of: [type, element]), next)))"
    default: return "ARRAY[\(list(0...2) { $0.argument(element, next) })]::\(type)"
    }
  }

  private mutating func jsonSyntax(_ type: String, _ next: Int) -> String {
    let value = expression(type, next)
    return one(of: [
      "(\(value) -> \(argument("text", next)))", "(\(value) -> 0)",
      "(\(value) #> \(argument("text[]", next)))",
      type == "jsonb"
        ? "(\(value) || \(argument("jsonb", next)))" : "to_json(\(expression(self.type(), next)))",
      type == "jsonb" ? "(\(value) - 'a')" : "json_build_object('a', \(expression(self.type(), next)))",
    ])
  }

  private mutating func xmlSyntax(_ next: Int) -> String {
    let value = expression("xml", next)
    return one(of: [
      "xmlconcat(\(value), \(argument("xml", next)))",
      "xmlforest(\(expression(type(), next)) AS a, \(value) AS b)",
      "xmlelement(name a, xmlattributes(\(expression(type(), next)) AS x), \(value))",
      "xmlpi(name php, \(argument("text", next)))",
      "xmlparse(content \(argument("text", next)))", "xmlroot(\(value), version no value, standalone yes)",
    ])
  }

  // MARK: Predicates

  /// A boolean expression.
  mutating func predicate(_ depth: Int) -> String {
    let next = max(depth - 1, 0)
    switch number(0...24) {
    case 0, 1, 2: return comparison(next)
    case 3: return "(\(expression("bool", next)) \(one(of: ["AND", "OR"])) \(argument("bool", next)))"
    case 4: return "(\(list(2...4) { $0.expression("bool", next) }.replacing(", ", with: " AND ")))"
    case 5: return "(NOT \(expression("bool", next)))"
    case 6, 7:
      let type = self.type()
      return
        "(\(expression(type, next)) \(one(of: ["IN", "NOT IN"])) (\(list(1...4) { $0.argument(type, next) })))"
    case 8:
      let type = self.type()
      let words = one(of: ["BETWEEN", "NOT BETWEEN", "BETWEEN SYMMETRIC", "NOT BETWEEN SYMMETRIC"])
      return "(\(argument(type, next)) \(words) \(argument(type, next)) AND \(argument(type, next)))"
    case 9, 10:
      let subject = expression(one(of: ["text", "varchar", "bpchar", "name", "citext"]), next)
      let words = one(of: [
        "LIKE", "NOT LIKE", "ILIKE", "NOT ILIKE", "SIMILAR TO", "NOT SIMILAR TO", "~", "!~*", "~~", "!~~*",
      ])
      let escape =
        words.contains("~") || chance(75) ? "" : " ESCAPE \(one(of: ["'!'", "''", expression("text", 0)]))"
      return "(\(subject) \(words) \(argument("text", next))\(escape))"
    case 11:
      return "(\(expression(type(), next)) \(one(of: ["IS NULL", "IS NOT NULL", "ISNULL", "NOTNULL"])))"
    case 12:
      let type = self.type()
      return "(\(argument(type, next)) IS \(one(of: ["", "NOT "]))DISTINCT FROM \(argument(type, next)))"
    case 13:
      return "(\(argument("bool", next)) IS \(one(of: ["", "NOT "]))\(one(of: ["TRUE", "FALSE", "UNKNOWN"])))"
    case 14, 15:
      let type = self.type()
      guard !type.hasSuffix("]") else { return comparison(next) }
      let word = one(of: ["= ANY", "<> ALL", "< ANY", ">= SOME"])
      return "(\(argument(type, next)) \(word) (\(argument("\(type)[]", next))))"
    case 16, 17: return rowPredicate(next)
    case 18, 19: return place.allowsQueries ? queryPredicate(next) : comparison(next)
    case 20:
      let type = one(of: ["date", "timestamp", "timestamptz", "time"])
      let ends = some(4...4) { $0.argument($0.chance(20) ? "interval" : type, next) }
      return "((\(ends[0]), \(ends[1])) OVERLAPS (\(ends[2]), \(ends[3])))"
    case 21:
      return one(of: [
        "(\(expression("text", next)) IS \(one(of: ["", "NOT "]))NORMALIZED)",
        "(\(expression("text", next)) IS NFC NORMALIZED)",
        "(\(expression("xml", next)) IS \(one(of: ["", "NOT "]))DOCUMENT)",
        "xmlexists('//a' PASSING \(argument("xml", next)))",
        "STARTS_WITH(\(expression("text", next)), \(argument("text", next)))",
      ])
    case 22:
      guard let row = wholeRow() else {
        return "app.same(\(argument("text", next)), \(argument("text", next)))"
      }
      return one(of: [
        "(\(row) IS NOT NULL)", "(\(row) = \(row))", "(\(row).* IS DISTINCT FROM \(row))",
        "(ROW(\(row).*) IS NULL)",
        "(\(row)::text <> \(argument("text", next)))", "(to_jsonb(\(row)) @> \(argument("jsonb", next)))",
        "(full_name(\(row)) = \(argument("text", next)))", "(\(row).full_name = 'x')", "(\(row) IN (\(row)))",
        "(\(row).tableoid = \(argument("oid", next)))", "((\(row)).name LIKE 'a%')",
      ])
    default: return operation("bool", depth) ?? comparison(next)
    }
  }

  /// The name of something in FROM, which stands for its row.
  mutating func wholeRow() -> String? {
    let sources = scopes.last ?? []
    guard !sources.isEmpty, grouped == nil else { return nil }
    let name = one(of: sources).name
    return name.isEmpty ? nil : name
  }

  private mutating func comparison(_ next: Int) -> String {
    let type = self.type()
    // Now and then two types that have a common one, or none.
    let other =
      chance(25)
      ? one(of: ["int4", "numeric", "text", "varchar", "int8", "float8", "date", "timestamptz"]) : type
    return
      "(\(expression(type, next)) \(one(of: ["=", "<>", "<", "<=", ">", ">=", "!="])) \(argument(other, next)))"
  }

  private mutating func rowPredicate(_ next: Int) -> String {
    let types = [type(), type()]
    let left = types.map { argument($0, next) }.joined(separator: ", ")
    let right = types.map { argument($0, next) }.joined(separator: ", ")
    switch number(0...5) {
    case 0: return "(ROW(\(left)) \(one(of: ["=", "<>", "<", ">="])) ROW(\(right)))"
    case 1: return "((\(left)) IN ((\(right)), (\(left))))"
    case 2: return "((\(left)) IS NULL)"
    case 3: return "((\(left)) IS DISTINCT FROM (\(right)))"
    case 4 where place.allowsQueries:
      let value = query(types, next).sql
      return "((\(left)) \(one(of: ["=", "<", "IN", "NOT IN", "= ANY", "<> ALL"])) (\(value)))"
    default: return "((\(left)) \(one(of: ["=", "<>", "<=", ">"])) (\(right)))"
    }
  }

  private mutating func queryPredicate(_ next: Int) -> String {
    if chance(30) { return "EXISTS (\(query([type()], next).sql))" }
    let type = self.type()
    let word = one(of: ["IN", "NOT IN", "= ANY", "> ALL", "<> SOME", "LIKE ANY"])
    return
      "(\(argument(word.hasPrefix("LIKE") ? "text" : type, next)) \(word) (\(query([word.hasPrefix("LIKE") ? "text" : type], next).sql)))"
  }
}
