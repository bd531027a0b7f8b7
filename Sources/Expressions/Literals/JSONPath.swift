// Literals of jsonpath: jsonpath_in and jsonpath_out in jsonpath.c, by the grammar of jsonpath_gram.y.

/// The path as the server writes it, or what it says of one that is none.
///
/// Of some paths the server writes what it does not read, or reads as another one: `($.a + 1).type()` without the
/// parentheses. Those have them here, so that they can be made.
func canonicalJSONPath(_ text: String) -> CanonicalLiteral {
  do throws(PathFault) {
    guard let path = try ParsedDocument(text) else {
      return .invalid("invalid input syntax for type jsonpath")
    }
    let (written, repaired) = (path.written(isRepairing: false), path.written(isRepairing: true))
    let isReadBack =
      written == repaired || (try? ParsedDocument(written))?.written(isRepairing: true) == repaired
    return .value(isReadBack ? written : repaired)
  } catch {
    return .refused(error.message)
  }
}

/// A whole literal.
private struct ParsedDocument {
  let mode: String
  let path: Path

  /// Nil where there is nothing but blanks and comments.
  init?(_ text: String) throws(PathFault) {
    var parser = try PathParser(text)
    guard let (mode, path) = try parser.document() else { return nil }
    try path.check(isFiltered: false, isSubscript: false)
    (self.mode, self.path) = (mode, path)
  }

  func written(isRepairing: Bool) -> String {
    var writer = PathWriter(isRepairing: isRepairing)
    writer.write(path, inParentheses: true)
    return mode + String(decoding: writer.output, as: UTF8.self)
  }
}

/// Why a text is no path, in the server's words.
struct PathFault: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

/// A primary with its accessors, each of which applies to what stands before it (JsonPathParseItem with its `next`).
private typealias Path = [PathStep]

private indirect enum PathStep {
  /// `$`, `@`, `last`, `null`, `[*]`, `.*`, `.size()`: what is written as it is.
  case word(String)
  case root
  case current
  case last
  case number(String)
  case string([UInt8])
  case variable([UInt8])
  case key([UInt8])
  /// `&&`, `==`, `+`, `starts with`.
  case binary(Path, String, Path)
  /// `+` or `-` of something else than a number.
  case signed(String, Path)
  case not(Path)
  case isUnknown(Path)
  case exists(Path)
  case likeRegex(Path, pattern: [UInt8], flags: String)
  case filter(Path)
  case subscripts([(from: Path, to: Path?)])
  /// `.**`, with the levels that are meant; nil is the last.
  case levels(UInt32?, UInt32?)
  case datetime([UInt8]?)
}

// MARK: Parsing

/// What is parsed, and whether it is true or false of something (`predicate` in the grammar) or a value (`expr`).
private struct ParsedPath {
  var path: Path
  var isPredicate = false
}

private struct PathParser {
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

// MARK: Checking

extension Path {
  /// `@` needs a filter, `last` a subscript (flattenJsonPathParseItem).
  fileprivate func check(isFiltered: Bool, isSubscript: Bool) throws(PathFault) {
    for step in self {
      switch step {
      case .current where !isFiltered: throw PathFault("@ is not allowed in root expressions")
      case .last where !isSubscript: throw PathFault("LAST is allowed only in array subscripts")
      case .binary(let left, _, let right):
        try left.check(isFiltered: isFiltered, isSubscript: isSubscript)
        try right.check(isFiltered: isFiltered, isSubscript: isSubscript)
      case .filter(let operand): try operand.check(isFiltered: true, isSubscript: isSubscript)
      case .signed(_, let operand), .not(let operand), .isUnknown(let operand), .exists(let operand),
        .likeRegex(let operand, _, _):
        try operand.check(isFiltered: isFiltered, isSubscript: isSubscript)
      case .subscripts(let items):
        for (from, to) in items {
          try from.check(isFiltered: isFiltered, isSubscript: true)
          try to?.check(isFiltered: isFiltered, isSubscript: true)
        }
      default: break
      }
    }
  }
}

// MARK: Writing

extension PathStep {
  /// How tightly an operation binds (operationPriority).
  fileprivate var priority: Int {
    switch self {
    case .binary(_, "||", _): 0
    case .binary(_, "&&", _): 1
    case .binary(_, "+", _), .binary(_, "-", _): 3
    case .binary(_, "*", _), .binary(_, "/", _), .binary(_, "%", _): 4
    case .binary: 2
    case .signed: 5
    default: 6
    }
  }

  /// What no accessor can follow but outside of parentheses.
  fileprivate var isOperation: Bool {
    switch self {
    case .binary, .signed, .likeRegex, .not, .isUnknown, .exists: true
    default: false
    }
  }
}

/// Writes a path as the server does (printJsonPathItem).
private struct PathWriter {
  /// Whether parentheses are written that a server forgets: around what an accessor follows.
  let isRepairing: Bool
  private(set) var output: [UInt8] = []

  init(isRepairing: Bool) { self.isRepairing = isRepairing }

  /// Only the first step of a path can be an operation, and takes the parentheses.
  mutating func write(_ path: Path, inParentheses: Bool) {
    guard let head = path.first else { return }
    if isRepairing, path.count > 1, head.isOperation {
      write("(", [head], ")")
    } else {
      write(head, inParentheses: inParentheses, isLast: path.count == 1)
    }
    for step in path.dropFirst() { write(step, inParentheses: true, isLast: false) }
  }

  private mutating func write(_ text: String) { output += text.utf8 }

  private mutating func write(_ head: String, _ operand: Path, _ tail: String) {
    write(head)
    write(operand, inParentheses: false)
    write(tail)
  }

  private mutating func write(_ step: PathStep, inParentheses: Bool, isLast: Bool) {
    switch step {
    case .word(let word): write(word)
    case .root: write("$")
    case .current: write("@")
    case .last: write("last")
    case .number(let digits): write(isLast ? digits : "(\(digits))")
    case .string(let value): writeJSONString(value, to: &output)
    case .variable(let name):
      write("$")
      writeJSONString(name, to: &output)
    case .key(let name):
      write(".")
      writeJSONString(name, to: &output)
    case .datetime(let template):
      write(".datetime(")
      if let template { writeJSONString(template, to: &output) }
      write(")")
    case .binary, .signed, .likeRegex:
      if inParentheses { write("(") }
      writeOperation(step)
      if inParentheses { write(")") }
    case .filter(let operand): write("?(", operand, ")")
    case .not(let operand): write("!(", operand, ")")
    case .isUnknown(let operand): write("(", operand, ") is unknown")
    case .exists(let operand): write("exists (", operand, ")")
    case .subscripts(let items): write(items)
    case .levels(let first, let last): write(".**\(levels(from: first, to: last))")
    }
  }

  private mutating func writeOperation(_ step: PathStep) {
    switch step {
    case .binary(let left, let symbol, let right):
      write(left, in: step)
      write(" \(symbol) ")
      write(right, in: step)
    case .signed(let sign, let operand):
      write(sign)
      write(operand, in: step)
    case .likeRegex(let operand, let pattern, let flags):
      write(operand, in: step)
      write(" like_regex ")
      writeJSONString(pattern, to: &output)
      if !flags.isEmpty { write(" flag \"\(flags)\"") }
    default: break
    }
  }

  /// An operand: in parentheses where it does not bind tighter than the operation.
  private mutating func write(_ operand: Path, in operation: PathStep) {
    write(operand, inParentheses: (operand.first?.priority ?? 6) <= operation.priority)
  }

  private mutating func write(_ items: [(from: Path, to: Path?)]) {
    write("[")
    for (index, item) in items.enumerated() {
      if index > 0 { write(",") }
      write(item.from, inParentheses: false)
      if let end = item.to { write(" to ", end, "") }
    }
    write("]")
  }

  private func levels(from first: UInt32?, to last: UInt32?) -> String {
    func name(_ level: UInt32?) -> String { level.map(String.init) ?? "last" }
    if first == 0, last == nil { return "" }
    return first == last ? "{\(name(first))}" : "{\(name(first)) to \(name(last))}"
  }
}
