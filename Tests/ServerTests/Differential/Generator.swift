// Random expressions and queries, the same for the same seed.

import TestSupport

/// Writes SQL about the objects of ``DifferentialSchema``.
struct Generator {
  /// Something in FROM: its name, and the columns that it gives.
  struct Source {
    var name: String
    var columns: [DifferentialSchema.Column]
    /// Whether its rows have a type that functions of tables take.
    var relation: String?
  }

  /// What the place that an expression stands in lets it hold.
  struct Place {
    var allowsQueries = true
    var allowsAggregates = false
    var allowsWindows = false
    var allowsSets = false
  }

  var random: SplitMix
  let routines: Routines
  /// What can be referred to, innermost query last.
  var scopes: [[Source]] = []
  var place = Place()
  /// Of a hundred expressions, how many are of another type than is wanted.
  var wrongness = 0
  /// What WITH of the queries around gives.
  var commonTables: [Source] = []
  /// Expressions that are grouped by, with their types; nil in a query that groups nothing.
  var grouped: [(sql: String, type: String)]?
  var windowNames: [String] = []
  private var aliasCount = 0

  init(seed: UInt64, routines: Routines) {
    random = SplitMix(seed: seed)
    self.routines = routines
  }

  // MARK: Chance

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  /// True that often in a hundred.
  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

  /// Several, each made anew.
  mutating func some(_ range: ClosedRange<Int>, _ make: (inout Generator) -> String) -> [String] {
    var result: [String] = []
    for _ in 0..<number(range) { result.append(make(&self)) }
    return result
  }

  mutating func list(_ range: ClosedRange<Int>, _ make: (inout Generator) -> String) -> String {
    some(range, make).joined(separator: ", ")
  }

  /// A type, those in front of the list more often.
  mutating func type() -> String {
    let types = DifferentialSchema.types
    return types[min(number(0...types.count - 1), number(0...types.count - 1))]
  }

  /// A new name for something.
  mutating func alias(_ letter: String) -> String {
    aliasCount += 1
    return "\(letter)\(aliasCount)"
  }

  // MARK: Literals

  /// A literal of that type, in one of the ways to write one.
  mutating func literal(_ type: String) -> String {
    let text = one(of: DifferentialSchema.literals[type] ?? [""])
    switch type {
    case "int4" where chance(70): return one(of: ["0", "1", "2", "42", "-5", "1000"])
    case "int8" where chance(50): return one(of: ["3000000000", "7::int8", "-3000000000"])
    case "numeric" where chance(60): return one(of: ["1.5", "0.50", "-2.25", "1e3", ".5"])
    case "bool" where chance(60): return one(of: ["true", "false"])
    case "text" where chance(50): return quoted(text)
    case "bit" where chance(50): return "b'1010'"
    default: break
    }
    if wrongness > 0, chance(4) { return "'nonsense'::\(type)" }
    if chance(5) { return "NULL::\(type)" }
    return chance(75) || type.hasSuffix("]") ? "\(quoted(text))::\(type)" : "CAST(\(quoted(text)) AS \(type))"
  }

  private mutating func quoted(_ text: String) -> String {
    let plain = text.replacing("''", with: "'")
    guard !plain.contains("\\") else { return "'\(text)'" }
    return chance(10) ? "$$\(plain)$$" : "'\(text)'"
  }

  /// A literal whose type what stands around it has to tell.
  mutating func openLiteral(_ type: String) -> String {
    if chance(12) { return "NULL" }
    if wrongness > 0, chance(4) { return "'nonsense'" }
    return "'\(one(of: DifferentialSchema.literals[type] ?? [""]))'"
  }
}

extension Generator {
  /// A type as it is written, now and then with a modifier.
  mutating func typeName(_ type: String) -> String {
    guard chance(30) else { return type }
    switch type {
    case "numeric": return one(of: ["numeric(8,3)", "decimal(5)", "numeric(3,1)"])
    case "varchar": return one(of: ["varchar(4)", "character varying(12)", "character varying"])
    case "bpchar": return one(of: ["char(4)", "char", "character(2)"])
    case "timestamp": return one(of: ["timestamp(2)", "timestamp without time zone"])
    case "timestamptz": return one(of: ["timestamptz(0)", "timestamp(3) with time zone"])
    case "time": return "time(1)"
    case "timetz": return "time(2) with time zone"
    case "interval": return one(of: ["interval(2)", "interval day to second(1)", "interval year to month"])
    case "bit": return one(of: ["bit(4)", "bit(2)"])
    case "varbit": return "bit varying(3)"
    case "numeric[]": return "numeric(6,2)[]"
    case "varchar[]": return "varchar(2)[]"
    case "int4": return one(of: ["int", "integer"])
    case "int8": return "bigint"
    case "float8": return one(of: ["float", "double precision", "float(30)"])
    case "bool": return "boolean"
    case "mood": return "app.mood"
    case "int4[]": return one(of: ["int[]", "int array", "int[3]"])
    default: return type
    }
  }
}
