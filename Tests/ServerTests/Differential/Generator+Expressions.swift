// Expressions of a wanted type: columns, literals, operators, calls and the constructs that all types share.

extension Generator {
  /// An expression of that type, parenthesised where its place may need it.
  mutating func expression(_ wanted: String, _ depth: Int) -> String {
    var type = wanted
    if wrongness > 0, chance(wrongness) { type = self.type() }
    if grouped != nil, let value = groupedExpression(type, depth) { return value }
    guard depth > 0 else { return leaf(type) }
    switch number(0...99) {
    case 0..<22: return leaf(type)
    case 22..<42: return operation(type, depth) ?? leaf(type)
    case 42..<58: return call(type, depth) ?? operation(type, depth) ?? leaf(type)
    case 58..<78: return syntax(type, depth)
    case 78..<86: return cast(to: type, depth)
    default: return construct(type, depth)
    }
  }

  /// In a query that groups: what is grouped by, an aggregate, or something made of such.
  private mutating func groupedExpression(_ type: String, _ depth: Int) -> String? {
    let fitting = (grouped ?? []).filter { $0.type == type }
    if !fitting.isEmpty, chance(50) { return "(\(one(of: fitting).sql))" }
    if chance(60), let value = aggregate(type, max(depth, 1)) { return value }
    return nil
  }

  /// A column, a literal or something else that holds no other expression.
  mutating func leaf(_ type: String) -> String {
    if let column = column(type), chance(70) { return column }
    switch type {
    case "timestamptz" where chance(30):
      return one(of: ["now()", "CURRENT_TIMESTAMP", "CURRENT_TIMESTAMP(2)"])
    case "date" where chance(20): return "CURRENT_DATE"
    case "timestamp" where chance(20): return one(of: ["LOCALTIMESTAMP", "LOCALTIMESTAMP(0)"])
    case "time" where chance(20): return one(of: ["LOCALTIME", "LOCALTIME(1)"])
    case "timetz" where chance(30): return one(of: ["CURRENT_TIME", "CURRENT_TIME(3)"])
    case "name" where chance(50):
      return one(of: [
        "CURRENT_USER", "SESSION_USER", "USER", "CURRENT_ROLE", "CURRENT_CATALOG", "CURRENT_SCHEMA",
      ])
    default: return literal(type)
    }
  }

  /// A column of that type of this query, or now and then of one around it.
  private mutating func column(_ type: String) -> String? {
    guard !scopes.isEmpty, grouped == nil || chance(5) else { return nil }
    var sources = scopes[scopes.count - 1]
    if scopes.count > 1, chance(25) { sources = scopes[number(0...scopes.count - 2)] }
    let fitting = sources.flatMap { source in
      source.columns.filter { $0.type == type }.map { (source, $0) }
    }
    guard !fitting.isEmpty else { return nil }
    let (source, column) = one(of: fitting)
    let isQualified = (chance(75) || sources.count > 1) && !source.name.isEmpty
    return isQualified ? "\(source.name).\(column.name)" : column.name
  }

  // MARK: Operators and calls

  /// An argument: a literal of open type now and then.
  mutating func argument(_ type: String, _ depth: Int) -> String {
    if type == "any" { return expression(self.type(), depth) }
    if type == "record" || type == "anyelement" { return "ROW(\(expression(self.type(), depth)), 1)" }
    return chance(18) ? openLiteral(type) : expression(type, depth)
  }

  mutating func operation(_ type: String, _ depth: Int) -> String? {
    guard let (routine, arguments) = routine(routines.operators, type, depth) else { return nil }
    let name = chance(3) ? "OPERATOR(pg_catalog.\(routine.name))" : routine.name
    if arguments.count == 1 { return "(\(name) \(arguments[0]))" }
    return arguments.count == 2 ? "(\(arguments[0]) \(name) \(arguments[1]))" : nil
  }

  mutating func call(_ type: String, _ depth: Int) -> String? {
    if place.allowsSets, chance(3), let value = call(routines.sets, type, depth) { return value }
    if place.allowsWindows, chance(12), let value = windowCall(type, depth) { return value }
    if place.allowsAggregates, chance(10), let value = aggregate(type, depth) { return value }
    if wrongness > 0, chance(4), let value = misplaced(type, depth) { return value }
    if chance(15), let own = ownCall(type, depth) { return own }
    return call(routines.functions, type, depth)
  }

  /// An aggregate, a window function or a set where there may be none.
  private mutating func misplaced(_ type: String, _ depth: Int) -> String? {
    switch number(0...3) {
    case 0: return aggregate(type, depth)
    case 1: return windowCall(type, depth)
    case 2:
      return one(of: [
        "count()", "max()", "mode()", "upper(DISTINCT 'x')", "sum(VARIADIC '{1}'::int[])", "lag(1)",
      ])
    default: return call(routines.sets, type, depth)
    }
  }

  mutating func call(_ table: [String: [Routines.Routine]], _ type: String, _ depth: Int) -> String? {
    guard let (routine, arguments) = routine(table, type, depth) else { return nil }
    let schema = chance(5) ? "pg_catalog." : ""
    return "\(schema)\(routine.name)(\(arguments.joined(separator: ", ")))"
  }

  /// Calls with names, defaults and variadic arguments.
  private mutating func ownCall(_ type: String, _ depth: Int) -> String? {
    let depth = depth - 1
    switch type {
    case "int4":
      let (a, b) = (argument("int4", depth), argument("int4", depth))
      return one(of: [
        "app.one(\(a))", "one(\(a), c => \(b))", "one(b => \(b), a => \(a))", "one(\(a), \(b), c := 1)",
        "many(\(a), \(b))", "many(VARIADIC \(expression("int4[]", depth)))", "many(\(a))", "area(\(a), \(b))",
        "any_of('x', \(a), \(b))", "any_of('x', VARIADIC \(expression("int4[]", depth)))",
        "num_nulls(\(a), \(b))",
        "app.first(\(expression("int4[]", depth)))", "num_nonnulls(VARIADIC \(expression("int4[]", depth)))",
      ])
    case "text":
      let (a, b) = (argument("text", depth), argument("int4", depth))
      return one(of: [
        "label(\(a))", "label(\(a), \(b))", "label(n => \(b), t => \(a))",
        "label(\(expression("mood", depth)))",
        "concat(\(a), \(b))", "concat_ws(',', \(a), \(b))", "format(\(a), \(b))",
        "format('%s', VARIADIC ARRAY[\(a)])",
        "area(\(a))", "any_of('x', \(expression("text", depth)), \(a))",
      ])
    case "timestamptz":
      return
        "make_timestamptz(year => 2020, month => \(argument("int4", depth)), mday => 1, hour => 1, min => 2, sec => 3)"
    case "interval": return "make_interval(days => \(argument("int4", depth)), hours := 2)"
    default: return nil
    }
  }

  /// A routine that gives the type, with arguments for it.
  private mutating func routine(
    _ table: [String: [Routines.Routine]],
    _ type: String,
    _ depth: Int
  ) -> (Routines.Routine, [String])? {
    // The concrete ones, far more often than what takes anything.
    let declared = chance(75) ? type : one(of: Routines.declarations(of: type))
    guard let candidates = table[declared] ?? table[type] else { return nil }
    let routine = one(of: candidates)
    guard let element = Routines.element(declared: routine.result, as: type) else { return nil }
    return arguments(of: routine, element: element, depth).map { (routine, $0) }
  }

  /// Arguments for a routine; nil when it takes what can't be made.
  mutating func arguments(of routine: Routines.Routine, element: String, _ depth: Int) -> [String]? {
    let element = element.isEmpty ? one(of: ["int4", "text", "numeric", "mood", "date"]) : element
    var result: [String] = []
    for (index, declared) in routine.arguments.enumerated() {
      if index >= routine.arguments.count - routine.defaultCount, chance(50) { break }
      guard let type = Routines.bound(declared, to: element) else { return nil }
      let isLast = index == routine.arguments.count - 1
      if routine.isVariadic, isLast, type != "any" {
        let item = type.hasSuffix("[]") ? String(type.dropLast(2)) : type
        if chance(40) {
          result.append("VARIADIC \(argument(type, depth - 1))")
        } else {
          result += some(1...3) { $0.argument(item, depth - 1) }
        }
      } else {
        result.append(argument(type, depth - 1))
      }
    }
    return result
  }

  // MARK: What all types share

  private mutating func cast(to type: String, _ depth: Int) -> String {
    var sources = routines.casts[type] ?? []
    sources += ["text", type]
    let source = expression(one(of: sources), depth - 1)
    let name = typeName(type)
    return chance(60) ? "(\(source))::\(name)" : "CAST(\(source) AS \(name))"
  }

  /// CASE, COALESCE and their like; queries; elements and fields.
  private mutating func construct(_ type: String, _ depth: Int) -> String {
    let next = depth - 1
    switch number(0...13) {
    case 0:
      return
        "CASE WHEN \(expression("bool", next)) THEN \(argument(type, next)) ELSE \(argument(type, next)) END"
    case 1:
      let subject = self.type()
      let branches = some(1...3) { "WHEN \($0.argument(subject, next)) THEN \($0.argument(type, next))" }
      let rest = chance(50) ? " ELSE \(expression(type, next))" : ""
      return "CASE \(expression(subject, next)) \(branches.joined(separator: " "))\(rest) END"
    case 2: return "COALESCE(\(expression(type, next)), \(list(1...2) { $0.argument(type, next) }))"
    case 3: return "NULLIF(\(argument(type, next)), \(argument(type, next)))"
    case 4: return "\(one(of: ["GREATEST", "LEAST"]))(\(list(1...3) { $0.argument(type, next) }))"
    case 5, 6:
      guard !type.hasSuffix("]") else {
        return "ARRAY[\(list(0...3) { $0.argument(String(type.dropLast(2)), next) })]::\(type)"
      }
      if type == "int4", chance(30) { return "(\(expression("ids", next)))[\(expression("int4", next))]" }
      return "(\(expression("\(type)[]", next)))[\(list(1...1) { $0.expression("int4", next) })]"
    case 7, 8:
      guard place.allowsQueries else { return leaf(type) }
      return "(\(query([type], next).sql))"
    case 9:
      switch type {
      case "int4": return "(\(expression("point3", next))).\(one(of: ["x", "y"]))"
      case "numeric": return "(\(expression("point3", next))).z"
      case "float8": return "(\(expression("point", next)))[\(number(0...1))]"
      case "jsonb": return "(\(expression("jsonb", next)))[\(one(of: ["'a'", "0", "'a']['b'"]))]"
      case "text": return "(both(1)).c::text"
      default: return leaf(type)
      }
    case 10: return "(\(expression(type, next)))"
    case 11: return call(routines.functions, type, depth) ?? leaf(type)
    default: return operation(type, depth) ?? leaf(type)
    }
  }
}
