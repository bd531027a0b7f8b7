// Literals of jsonpath (jsonpath_in and jsonpath_out in jsonpath.c).

/// The path as the server writes it; nil where it is none, or one that is not understood.
func canonicalJSONPath(_ text: String) -> String? {
  var parser = PathParser(text)
  return parser.path()
}

/// How tightly an operator binds (operationPriority).
private func priority(_ symbol: String) -> Int {
  switch symbol {
  case "||": 0
  case "&&": 1
  case "==", "!=", "<", ">", "<=", ">=", "starts with": 2
  case "+", "-": 3
  case "*", "/", "%": 4
  default: 6
  }
}

/// A step of printing: the text, and the priority of the outermost operator.
private struct PathPart {
  var text: String
  var priority = 7
}

private struct PathParser {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  mutating func path() -> String? {
    var mode = ""
    if word("strict") { mode = "strict " } else { _ = word("lax") }
    guard let expression = expression(0) else { return nil }
    skipBlank()
    guard position == bytes.count else { return nil }
    // A path that is an operation stands in parentheses.
    return mode + (expression.priority < 7 ? "(\(expression.text))" : expression.text)
  }

  // MARK: Tokens

  private mutating func skipBlank() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  private mutating func take(_ text: StaticString) -> Bool {
    skipBlank()
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[position + offset] != text.utf8Start[offset] { return false }
    position += count
    return true
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
      || byte == 0x5f
      || byte >= 0x80
  }

  private mutating func word(_ text: StaticString) -> Bool {
    let start = position
    guard take(text) else { return false }
    if position < bytes.count, isWordByte(bytes[position]) {
      position = start
      return false
    }
    return true
  }

  private mutating func name() -> String? {
    skipBlank()
    let start = position
    while position < bytes.count, isWordByte(bytes[position]) || bytes[position] == UInt8(ascii: "$") {
      position += 1
    }
    return position > start ? String(decoding: bytes[start..<position], as: UTF8.self) : nil
  }

  /// A quoted string as it is written out (escape_json); escapes that JSON does not know are left to the server.
  private mutating func string() -> String? {
    skipBlank()
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
    let start = position
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position < bytes.count else { return nil }
    position += 1
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if text.contains("\\"), case .value(let canonical) = canonicalJSON(text, isBinary: true) {
      return canonical
    }
    return text.replacing("\t", with: "\\t").replacing("\n", with: "\\n")
  }

  // MARK: Expressions

  /// Operators of at least that priority, from left to right.
  private mutating func expression(_ least: Int) -> PathPart? {
    guard var left = unary() else { return nil }
    while let symbol = infix(least) {
      let own = priority(symbol)
      guard let right = symbol == "starts with" ? unary() : expression(own + 1) else { return nil }
      let leftText = left.priority <= own ? "(\(left.text))" : left.text
      let rightText = right.priority <= own ? "(\(right.text))" : right.text
      left = PathPart(text: "\(leftText) \(symbol) \(rightText)", priority: own)
    }
    return left
  }

  private mutating func infix(_ least: Int) -> String? {
    let start = position
    for symbol: StaticString in ["||", "&&", "==", "!=", "<>", "<=", ">=", "<", ">", "+", "-", "*", "/", "%"]
    where take(symbol) {
      let name = symbol.description == "<>" ? "!=" : symbol.description
      if priority(name) >= least { return name }
      position = start
      return nil
    }
    if word("starts"), word("with"), priority("starts with") >= least { return "starts with" }
    position = start
    return nil
  }

  private mutating func unary() -> PathPart? {
    skipBlank()
    if take("!") {
      guard let operand = unary() else { return nil }
      let inner = operand.text.hasPrefix("(") ? String(operand.text.dropFirst().dropLast()) : operand.text
      return PathPart(text: "!(\(inner))")
    }
    if take("-") || take("+") {
      let sign = bytes[position - 1] == UInt8(ascii: "-") ? "-" : "+"
      guard let operand = unary() else { return nil }
      if Double(operand.text) != nil { return sign == "-" ? PathPart(text: "-" + operand.text) : operand }
      return PathPart(text: sign + (operand.priority < 7 ? "(\(operand.text))" : operand.text), priority: 5)
    }
    guard var part = primary() else { return nil }
    while let next = accessor() {
      if part.priority < 7 { part = PathPart(text: "(\(part.text))") }
      part.text += next
    }
    if word("like_regex") {
      guard let pattern = string() else { return nil }
      var text = "\(part.text) like_regex \(pattern)"
      if word("flag") {
        guard let flags = string() else { return nil }
        text += " flag \(flags)"
      }
      return PathPart(text: text, priority: 2)
    }
    return part
  }

  private mutating func primary() -> PathPart? {
    skipBlank()
    guard position < bytes.count else { return nil }
    if take("(") {
      guard let inner = expression(0), take(")") else { return nil }
      if word("is") {
        guard word("unknown") else { return nil }
        return PathPart(text: "(\(inner.text)) is unknown")
      }
      return inner
    }
    if word("exists") {
      guard take("("), let inner = expression(0), take(")") else { return nil }
      return PathPart(text: "exists (\(inner.text))")
    }
    if word("last") { return PathPart(text: "last") }
    if word("true") { return PathPart(text: "true") }
    if word("false") { return PathPart(text: "false") }
    if word("null") { return PathPart(text: "null") }
    if bytes[position] == UInt8(ascii: "\"") { return string().map { PathPart(text: $0) } }
    if take("@") { return PathPart(text: "@") }
    if take("$") {
      if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        return string().map { PathPart(text: "$" + $0) }
      }
      if position < bytes.count, isWordByte(bytes[position]), let variable = name() {
        return PathPart(text: "$\"\(variable)\"")
      }
      return PathPart(text: "$")
    }
    return number()
  }

  private mutating func number() -> PathPart? {
    let start = position
    while position < bytes.count,
      (0x30...0x39).contains(bytes[position]) || bytes[position] == UInt8(ascii: ".")
    {
      position += 1
    }
    guard position > start else { return nil }
    if position < bytes.count, bytes[position] == UInt8(ascii: "e") || bytes[position] == UInt8(ascii: "E") {
      position += 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    }
    return canonicalNumeric(String(decoding: bytes[start..<position], as: UTF8.self)).map {
      PathPart(text: $0)
    }
  }

  // MARK: Accessors

  /// `.key`, `[0]`, `.*`, `[*]`, `.type()`, `?(…)`; nil where the path ends.
  private mutating func accessor() -> String? {
    if take("?") {
      guard take("("), let filter = expression(0), take(")") else { return nil }
      return "?(\(filter.text))"
    }
    if take("[") { return subscripts() }
    guard take(".") else { return nil }
    if take("**") {
      guard take("{") else { return ".**" }
      var text = ".**{"
      while position < bytes.count, bytes[position] != UInt8(ascii: "}") {
        text.unicodeScalars.append(UnicodeScalar(bytes[position]))
        position += 1
      }
      position += 1
      return text + "}"
    }
    if take("*") { return ".*" }
    skipBlank()
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return string().map { "." + $0 } }
    guard let name = name() else { return nil }
    if take("(") {
      if take(")") { return ".\(name)()" }
      guard let argument = string(), take(")") else { return nil }
      return ".\(name)(\(argument))"
    }
    return ".\"\(name)\""
  }

  private mutating func subscripts() -> String? {
    if take("*") { return take("]") ? "[*]" : nil }
    var items: [String] = []
    while true {
      guard let first = expression(0) else { return nil }
      var item = first.text
      if word("to") {
        guard let last = expression(0) else { return nil }
        item += " to \(last.text)"
      }
      items.append(item)
      if take("]") { return "[\(items.joined(separator: ","))]" }
      guard take(",") else { return nil }
    }
  }
}

/// Whether a text begins as a path can begin: a bare name is none.
func beginsAsJSONPath(_ text: String) -> Bool {
  var rest = text.drop { $0.isWhitespace || $0 == "(" || $0 == "!" }
  for mode in ["strict ", "lax "] where rest.lowercased().hasPrefix(mode) {
    rest = rest.dropFirst(mode.count).drop { $0.isWhitespace || $0 == "(" || $0 == "!" }
  }
  if rest.first?.isNumber == true {
    // No zero before other digits.
    let numbers = rest.prefix { $0 != "\"" }.split { !$0.isNumber && $0 != "." && !$0.isLetter }
    return !numbers.contains { $0.count > 1 && $0.hasPrefix("0") && $0.dropFirst().first != "." }
  }
  guard let first = rest.first else { return false }
  guard first.isLetter else { return "$@\"-+.".contains(first) }
  return ["true", "false", "null", "exists"].contains(rest.prefix { $0.isLetter }.lowercased())
}
