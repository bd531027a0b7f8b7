// The grammar of a jsonpath literal (jsonpath_gram.y).

/// What is parsed, and whether it is true or false of something (`predicate` in the grammar) or a value (`expr`).
private struct ParsedPath {
  var path: Path
  var isPredicate = false
}

struct PathParser {
  private var scanner: PathScanner
  private var token: PathToken
  private var depth = 0

  init(_ text: String) throws(PathFault) {
    scanner = PathScanner(text)
    token = try scanner.next()
  }

  /// The mode as it is written, and the path; nil where there is nothing but blanks and comments.
  mutating func document() throws(PathFault) -> (mode: String, path: Path)? {
    if token.kind == .end { return nil }
    var mode = ""
    if try take(.word("strict")) { mode = "strict " } else { _ = try take(.word("lax")) }
    let parsed = try disjunction()
    guard token.kind == .end else { throw unexpected() }
    return (mode, parsed.path)
  }

  // MARK: Tokens

  private func unexpected() -> PathFault { token.fault("syntax error") }

  private mutating func take(_ kind: PathToken.Kind) throws(PathFault) -> Bool {
    guard token.kind == kind else { return false }
    token = try scanner.next()
    return true
  }

  private mutating func expect(_ kind: PathToken.Kind) throws(PathFault) {
    guard try take(kind) else { throw unexpected() }
  }

  private mutating func takeSymbol(among symbols: Set<String>) throws(PathFault) -> String? {
    guard case .symbol(let symbol) = token.kind, symbols.contains(symbol) else { return nil }
    token = try scanner.next()
    return symbol
  }

  private mutating func string() throws(PathFault) -> [UInt8] {
    let value = token.value
    try expect(.string)
    return value
  }

  // MARK: Predicates

  private mutating func disjunction() throws(PathFault) -> ParsedPath {
    try joined(by: "||") { parser throws(PathFault) in
      try parser.joined(by: "&&") { parser throws(PathFault) in try parser.comparison() }
    }
  }

  /// Predicates on both sides of `&&` or `||`; a value stands alone.
  private mutating func joined(
    by symbol: String,
    _ operand: (inout PathParser) throws(PathFault) -> ParsedPath
  ) throws(PathFault) -> ParsedPath {
    var left = try operand(&self)
    while token.kind == .symbol(symbol) {
      guard left.isPredicate else { throw unexpected() }
      _ = try take(.symbol(symbol))
      let right = try operand(&self)
      guard right.isPredicate else { throw unexpected() }
      left = ParsedPath(path: [.binary(left.path, symbol, right.path)], isPredicate: true)
    }
    return left
  }

  private mutating func comparison() throws(PathFault) -> ParsedPath {
    if try take(.symbol("!")) {
      return ParsedPath(path: [.not(try delimitedPredicate())], isPredicate: true)
    }
    if token.kind == .word("exists") { return ParsedPath(path: try exists(), isPredicate: true) }
    let left = try sum(mayBePredicate: true)
    if left.isPredicate { return left }
    let step: PathStep
    if let symbol = try takeSymbol(among: ["==", "!=", "<>", "<", "<=", ">", ">="]) {
      step = .binary(left.path, symbol == "<>" ? "!=" : symbol, try sum(mayBePredicate: false).path)
    } else if try take(.word("starts")) {
      try expect(.word("with"))
      let value = token.value
      step = .binary(
        left.path,
        "starts with",
        [try take(.variable) ? .variable(value) : .string(try string())]
      )
    } else if try take(.word("like_regex")) {
      let pattern = try string()
      let flags = try take(.word("flag")) ? try string() : []
      step = .likeRegex(left.path, pattern: pattern, flags: try checkedFlags(flags, of: pattern))
    } else {
      return left
    }
    return ParsedPath(path: [step], isPredicate: true)
  }

  /// What `!` stands before: parentheses or exists, and nothing that is only allowed after other parentheses.
  private mutating func delimitedPredicate() throws(PathFault) -> Path {
    if token.kind == .word("exists") { return try exists() }
    try expect(.symbol("("))
    return try closedPredicate()
  }

  private mutating func exists() throws(PathFault) -> Path {
    try expect(.word("exists"))
    try expect(.symbol("("))
    let operand = try sum(mayBePredicate: false)
    try expect(.symbol(")"))
    return [.exists(operand.path)]
  }

  /// A predicate up to the parenthesis that ends it.
  private mutating func closedPredicate() throws(PathFault) -> Path {
    let parsed = try nested { parser throws(PathFault) in try parser.disjunction() }
    guard parsed.isPredicate else { throw unexpected() }
    try expect(.symbol(")"))
    return parsed.path
  }

  /// The flags once each and in their order, where they and the pattern are right (makeItemLikeRegex).
  private func checkedFlags(_ flags: [UInt8], of pattern: [UInt8]) throws(PathFault) -> String {
    let known = "ismxq"
    guard flags.allSatisfy({ known.utf8.contains($0) }) else {
      throw PathFault("invalid input syntax for type jsonpath")
    }
    let isLiteral = flags.contains(UInt8(ascii: "q"))
    if !isLiteral, flags.contains(UInt8(ascii: "x")) {
      throw PathFault("XQuery \"x\" flag (expanded regular expressions) is not implemented")
    }
    if !isLiteral, let fault = fault(inRegularExpression: String(decoding: pattern, as: UTF8.self)) {
      throw PathFault("invalid regular expression: \(fault)")
    }
    return String(decoding: known.utf8.filter { flags.contains($0) }, as: UTF8.self)
  }

  // MARK: Values

  private mutating func sum(mayBePredicate: Bool) throws(PathFault) -> ParsedPath {
    try operation(["+", "-"], mayBePredicate) { parser, mayBePredicate throws(PathFault) in
      try parser.operation(["*", "/", "%"], mayBePredicate) { parser, mayBePredicate throws(PathFault) in
        try parser.signed(mayBePredicate: mayBePredicate)
      }
    }
  }

  /// Operations of one priority, from left to right, or a predicate, which is no operand.
  private mutating func operation(
    _ symbols: Set<String>,
    _ mayBePredicate: Bool,
    _ operand: (inout PathParser, Bool) throws(PathFault) -> ParsedPath
  ) throws(PathFault) -> ParsedPath {
    var left = try operand(&self, mayBePredicate)
    while !left.isPredicate, let symbol = try takeSymbol(among: symbols) {
      let right = try operand(&self, false)
      left = ParsedPath(path: [.binary(left.path, symbol, right.path)])
    }
    return left
  }

  private mutating func signed(mayBePredicate: Bool) throws(PathFault) -> ParsedPath {
    guard let sign = try takeSymbol(among: ["+", "-"]) else {
      return try primary(mayBePredicate: mayBePredicate)
    }
    let operand = try nested { parser throws(PathFault) in try parser.signed(mayBePredicate: false) }
    // A number takes its sign (makeItemUnary).
    if operand.path.count == 1, case .number(let digits) = operand.path[0] {
      return sign == "+" ? operand : ParsedPath(path: [.number(negated(digits))])
    }
    return ParsedPath(path: [.signed(sign, operand.path)])
  }

  private func negated(_ digits: String) -> String {
    if digits.hasPrefix("-") { return String(digits.dropFirst()) }
    return digits.utf8.contains { (0x31...0x39).contains($0) } ? "-\(digits)" : digits
  }

  private mutating func primary(mayBePredicate: Bool) throws(PathFault) -> ParsedPath {
    var parsed: ParsedPath
    if try take(.symbol("(")) {
      parsed = try nested { parser throws(PathFault) in try parser.disjunction() }
      try expect(.symbol(")"))
    } else {
      parsed = ParsedPath(path: [try primaryStep()])
    }
    while let step = try accessor() {
      parsed.path.append(step)
      parsed.isPredicate = false
    }
    guard parsed.isPredicate else { return parsed }
    if mayBePredicate, try take(.word("is")) {
      try expect(.word("unknown"))
      parsed.path = [.isUnknown(parsed.path)]
    }
    guard mayBePredicate else { throw unexpected() }
    return parsed
  }

  private mutating func primaryStep() throws(PathFault) -> PathStep {
    let step: PathStep
    switch token.kind {
    case .string: step = .string(token.value)
    case .variable: step = .variable(token.value)
    case .number, .integer:
      guard let number = canonicalNumeric(token.text) else {
        throw PathFault("value overflows numeric format")
      }
      step = .number(number)
    case .symbol("$"): step = .root
    case .symbol("@"): step = .current
    case .word("last"): step = .last
    case .word(let word) where ["null", "true", "false"].contains(word): step = .word(word)
    default: throw unexpected()
    }
    token = try scanner.next()
    return step
  }

  /// Runs one level deeper, up to the depth at which the server's parser gives up (YYMAXDEPTH).
  private mutating func nested<Value>(
    _ body: (inout PathParser) throws(PathFault) -> Value
  ) throws(PathFault) -> Value {
    guard depth < 9_990 else { throw token.fault("memory exhausted") }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  // MARK: Accessors

  /// `.key`, `[0]`, `.*`, `[*]`, `.type()`, `?(…)`; nil where the path ends.
  private mutating func accessor() throws(PathFault) -> PathStep? {
    if try take(.symbol("?")) {
      try expect(.symbol("("))
      return .filter(try closedPredicate())
    }
    if try take(.symbol("[")) { return try subscripts() }
    guard try take(.symbol(".")) else { return nil }
    if try take(.symbol("*")) { return .word(".*") }
    if try take(.symbol("**")) { return try levels() }
    let (kind, name) = (token.kind, token.value)
    switch kind {
    case .string, .word: token = try scanner.next()
    default: throw unexpected()
    }
    guard case .word(let word) = kind, token.kind == .symbol("(") else { return .key(name) }
    guard word == "datetime" || methods.contains(word) else { throw unexpected() }
    try expect(.symbol("("))
    let template = word == "datetime" && token.kind == .string ? try string() : nil
    try expect(.symbol(")"))
    return word == "datetime" ? .datetime(template) : .word(".\(word)()")
  }

  private mutating func subscripts() throws(PathFault) -> PathStep {
    if try take(.symbol("*")) {
      try expect(.symbol("]"))
      return .word("[*]")
    }
    var items: [(Path, Path?)] = []
    repeat {
      let item = try nested { parser throws(PathFault) in
        let first = try parser.sum(mayBePredicate: false).path
        return (first, try parser.take(.word("to")) ? try parser.sum(mayBePredicate: false).path : nil)
      }
      items.append(item)
    } while try take(.symbol(","))
    try expect(.symbol("]"))
    return .subscripts(items)
  }

  private mutating func levels() throws(PathFault) -> PathStep {
    guard try take(.symbol("{")) else { return .levels(0, nil) }
    let first = try level()
    let last = try take(.word("to")) ? try level() : first
    try expect(.symbol("}"))
    return .levels(first, last)
  }

  private mutating func level() throws(PathFault) -> UInt32? {
    if try take(.word("last")) { return nil }
    guard token.kind == .integer else { throw unexpected() }
    guard let value = Int32(token.text) else {
      throw PathFault("value \"\(token.text)\" is out of range for type integer")
    }
    token = try scanner.next()
    return UInt32(value)
  }
}

private let methods: Set<String> = ["abs", "size", "type", "floor", "double", "ceiling", "keyvalue"]
