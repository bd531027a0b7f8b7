// The syntax of regular expressions (regcomp.c and regc_lex.c), in the flavour that PostgreSQL takes by itself: advanced ones.

/// What is wrong with a regular expression, in the server's words; nil where nothing is.
///
/// One that asks for another flavour (`(?b)`, `(?e)`) is taken as it is, and so are names of collating elements.
func fault(inRegularExpression text: String) -> String? {
  var reader = PatternReader(text)
  do throws(PatternFault) {
    try reader.pattern()
    return nil
  } catch {
    return error.rawValue
  }
}

/// What can be wrong (regerrs.h).
private enum PatternFault: String, Error {
  case badPattern = "invalid regexp (reg version 0.8)"
  case collatingElement = "invalid collating element"
  case characterClass = "invalid character class"
  case escape = "invalid escape \\ sequence"
  case backReference = "invalid backreference number"
  case bracket = "brackets [] not balanced"
  case parenthesis = "parentheses () not balanced"
  case brace = "braces {} not balanced"
  case repetition = "invalid repetition count(s)"
  case range = "invalid character range"
  case quantifier = "quantifier operand invalid"
  case option = "invalid embedded option"
}

private enum PatternToken: Equatable {
  case end
  case plain(UInt32)
  case bar
  case quantifier
  case openBound
  case digit(Int)
  case comma
  case closeBound
  case open(isCapturing: Bool)
  case lookaround
  case close
  case openBracket
  case closeBracket
  /// `^`, `$`, `\y` and their like, which no quantifier may follow.
  case constraint
  /// `.` and `\d`.
  case set
  case backReference(Int)
  /// `-` between two characters.
  case range
  /// `[.`, `[=` or `[:`.
  case openName(Unicode.Scalar)
  case closeName
}

private struct PatternReader {
  private enum Context: Equatable {
    case main
    case bound
    case bracket
    case name(Unicode.Scalar)
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var context = Context.main
  private var isExpanded = false
  private var token = PatternToken.end
  /// How many groups that capture have begun, and which of them are at their end.
  private var groups = 0
  private var closedGroups: Set<Int> = []

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  mutating func pattern() throws(PatternFault) {
    guard try prefixes() else { return }
    try advance()
    try alternatives(until: .end, isLookaround: false)
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private func starts(with text: String) -> Bool {
    scalars[position...].starts(with: text.unicodeScalars)
  }

  private mutating func take(_ text: String) -> Bool {
    guard starts(with: text) else { return false }
    position += text.unicodeScalars.count
    return true
  }

  /// What stands before the pattern (prefixes); false where what follows is of another flavour.
  private mutating func prefixes() throws(PatternFault) -> Bool {
    if scalars.count >= 4, starts(with: "***") {
      switch scalars[3] {
      case "?": throw .badPattern
      case "=": return false
      case ":": position = 4
      default: throw .quantifier
      }
    }
    guard starts(with: "(?"), position + 2 < scalars.count, scalars[position + 2].properties.isAlphabetic
    else {
      return true
    }
    position += 2
    var isOfThisFlavour = true
    while let option = next, option.properties.isAlphabetic {
      switch option {
      case "b", "e", "q": isOfThisFlavour = false
      case "x": isExpanded = true
      case "t": isExpanded = false
      case "c", "i", "m", "n", "p", "s", "w": break
      default: throw .option
      }
      position += 1
    }
    guard take(")") else { throw .option }
    return isOfThisFlavour
  }
}

// MARK: Parsing

extension PatternReader {
  private mutating func take(_ wanted: PatternToken) throws(PatternFault) -> Bool {
    guard token == wanted else { return false }
    try advance()
    return true
  }

  /// Branches between bars (parse).
  private mutating func alternatives(
    until stopper: PatternToken,
    isLookaround: Bool
  ) throws(PatternFault) {
    repeat {
      while token != .bar, token != stopper, token != .end {
        try quantifiedAtom(isLookaround: isLookaround)
      }
    } while try take(.bar)
    guard token == stopper else { throw .parenthesis }
  }

  /// An atom with the quantifier behind it, or a constraint, which takes none (parseqatom).
  private mutating func quantifiedAtom(isLookaround: Bool) throws(PatternFault) {
    switch token {
    case .constraint:
      try advance()
      return
    case .lookaround:
      try advance()
      try alternatives(until: .close, isLookaround: true)
      try advance()
      return
    case .quantifier, .openBound: throw .quantifier
    case .close: throw .parenthesis
    case .openBracket: try bracket()
    case .open(let isCapturing): try group(isCapturing: isCapturing && !isLookaround, isLookaround)
    case .backReference(let number):
      guard !isLookaround, closedGroups.contains(number) else { throw .backReference }
      try advance()
    default: try advance()
    }
    if try take(.openBound) { try bound() } else { _ = try take(.quantifier) }
  }

  private mutating func group(isCapturing: Bool, _ isLookaround: Bool) throws(PatternFault) {
    if isCapturing { groups += 1 }
    let number = groups
    try advance()
    try alternatives(until: .close, isLookaround: isLookaround)
    try advance()
    if isCapturing { closedGroups.insert(number) }
  }

  private mutating func bound() throws(PatternFault) {
    let least = try count()
    if try take(.comma), case .digit = token, try count() < least { throw .repetition }
    guard try take(.closeBound) else { throw .repetition }
  }

  /// scannum: at most 255 (DUPMAX).
  private mutating func count() throws(PatternFault) -> Int {
    var value = 0
    while case .digit(let digit) = token, value < 255 {
      value = value * 10 + digit
      try advance()
    }
    if case .digit = token { throw .repetition }
    guard value <= 255 else { throw .repetition }
    return value
  }

  private mutating func bracket() throws(PatternFault) {
    try advance()
    while token != .closeBracket { try bracketPart() }
    try advance()
  }

  /// One character, range or class between brackets (brackpart).
  private mutating func bracketPart() throws(PatternFault) {
    let first: UInt32?
    switch token {
    case .plain(let scalar):
      first = scalar
      try advance()
    case .openName("."): first = try name()
    case .openName(let kind):
      let start = position
      _ = try name()
      guard kind == ":" else { return }
      let name = scalars[start..<max(start, position)].prefix { $0 != ":" }
      guard classNames.contains(String(String.UnicodeScalarView(name))) else { throw .characterClass }
      return
    case .range: throw .range
    default:
      try advance()
      return
    }
    guard try take(.range) else { return }
    let last: UInt32?
    switch token {
    case .plain(let scalar):
      last = scalar
      try advance()
    case .range:
      last = UInt32(UInt8(ascii: "-"))
      try advance()
    case .openName("."): last = try name()
    default: throw .range
    }
    if let first, let last, last < first { throw .range }
  }

  /// A name up to the bracket behind it: its one character, or nil for a longer one (scanplain, element).
  private mutating func name() throws(PatternFault) -> UInt32? {
    guard case .openName(let kind) = token else { return nil }
    try advance()
    var characters: [UInt32] = []
    while case .plain(let scalar) = token {
      characters.append(scalar)
      try advance()
    }
    try advance()
    guard !characters.isEmpty else { throw kind == ":" ? .characterClass : .collatingElement }
    return characters.count == 1 ? characters[0] : nil
  }
}

private let classNames: Set<String> = [
  "alnum", "alpha", "ascii", "blank", "cntrl", "digit", "graph", "lower", "print", "punct", "space", "upper",
  "xdigit", "word",
]

// MARK: Tokens

extension PatternReader {
  /// The next token (next in regc_lex.c).
  private mutating func advance() throws(PatternFault) {
    if isExpanded, context == .main || context == .bound { skipBlank() }
    guard let scalar = next else {
      switch context {
      case .main: token = .end
      case .bound: throw .brace
      case .bracket, .name: throw .bracket
      }
      return
    }
    position += 1
    switch context {
    case .main: token = try mainToken(scalar)
    case .bound: token = try boundToken(scalar)
    case .bracket: token = try bracketToken(scalar)
    case .name(let kind):
      if scalar == kind, take("]") {
        context = .bracket
        token = .closeName
      } else {
        token = .plain(scalar.value)
      }
    }
  }

  private mutating func skipBlank() {
    while let scalar = next {
      if scalar.properties.isWhitespace {
        position += 1
      } else if scalar == "#" {
        while position < scalars.count, scalars[position] != "\n" { position += 1 }
      } else {
        return
      }
    }
  }

  private mutating func boundToken(_ scalar: Unicode.Scalar) throws(PatternFault) -> PatternToken {
    switch scalar {
    case "0"..."9": return .digit(Int(scalar.value) - 0x30)
    case ",": return .comma
    case "}":
      context = .main
      _ = take("?")
      return .closeBound
    default: throw .repetition
    }
  }

  private mutating func bracketToken(_ scalar: Unicode.Scalar) throws(PatternFault) -> PatternToken {
    switch scalar {
    case "]" where token != .openBracket:
      context = .main
      return .closeBracket
    case "\\":
      guard next != nil else { throw .escape }
      let escaped = try escape()
      switch escaped {
      case .plain, .set: return escaped
      default: throw .escape
      }
    case "-" where token != .openBracket && next != "]": return .range
    case "[":
      guard let kind = next else { throw .bracket }
      guard kind == "." || kind == "=" || kind == ":" else { return .plain(scalar.value) }
      position += 1
      context = .name(kind)
      return .openName(kind)
    default: return .plain(scalar.value)
    }
  }

  private mutating func mainToken(_ scalar: Unicode.Scalar) throws(PatternFault) -> PatternToken {
    switch scalar {
    case "|": return .bar
    case "*", "+", "?":
      _ = take("?")
      return .quantifier
    case "{":
      if isExpanded { skipBlank() }
      guard let digit = next, ("0"..."9").contains(digit) else { return .plain(scalar.value) }
      context = .bound
      return .openBound
    case "(": return try parenthesis()
    case ")": return .close
    case "[":
      if take("[:<:]]") || take("[:>:]]") { return .constraint }
      context = .bracket
      _ = take("^")
      return .openBracket
    case ".": return .set
    case "^", "$": return .constraint
    case "\\":
      guard next != nil else { throw .escape }
      return try escape()
    default: return .plain(scalar.value)
    }
  }

  private mutating func parenthesis() throws(PatternFault) -> PatternToken {
    guard take("?") else { return .open(isCapturing: true) }
    if take(":") { return .open(isCapturing: false) }
    for kind in ["=", "!", "<=", "<!"] where take(kind) { return .lookaround }
    guard take("#") else { throw .quantifier }
    while let scalar = next, scalar != ")" { position += 1 }
    _ = take(")")
    try advance()
    return token
  }

  /// lexescape, behind the backslash.
  private mutating func escape() throws(PatternFault) -> PatternToken {
    let scalar = scalars[position]
    position += 1
    switch scalar {
    case "a", "b", "B", "e", "f", "n", "r", "t", "v": return .plain(escapedCharacters[scalar] ?? scalar.value)
    case "c":
      guard let control = next else { throw .escape }
      position += 1
      return .plain(control.value & 0o37)
    case "d", "D", "s", "S", "w", "W": return .set
    case "A", "Z", "m", "M", "y", "Y": return .constraint
    case "u": return .plain(try digits(base: 16, 4...4))
    case "U": return .plain(try digits(base: 16, 8...8))
    case "x": return .plain(try digits(base: 16, 1...255))
    case "1"..."9": return try backReference()
    case "0":
      position -= 1
      return .plain(try octal())
    default:
      // Letters that mean nothing are kept for the future.
      guard !scalar.isASCII || !scalar.properties.isAlphabetic else { throw .escape }
      return .plain(scalar.value)
    }
  }

  /// One digit, or a number of a group that has begun; else it is an octal number.
  private mutating func backReference() throws(PatternFault) -> PatternToken {
    let start = position
    position -= 1
    let number = try digits(base: 10, 1...255)
    if position == start || (number > 0 && Int(number) <= groups) { return .backReference(Int(number)) }
    position = start - 1
    return .plain(try octal())
  }

  private mutating func octal() throws(PatternFault) -> UInt32 {
    let value = try digits(base: 8, 1...3)
    guard value > 0xff else { return value }
    position -= 1
    return value >> 3
  }

  private mutating func digits(base: UInt32, _ counts: ClosedRange<Int>) throws(PatternFault) -> UInt32 {
    var value: UInt32 = 0
    var count = 0
    while count < counts.upperBound, let scalar = next, scalar.isASCII,
      let digit = hexValue(UInt8(scalar.value)), digit < base
    {
      value = value &* base &+ UInt32(digit)
      count += 1
      position += 1
    }
    guard counts.contains(count), value <= 0x7fff_fffe else { throw .escape }
    return value
  }
}

private let escapedCharacters: [Unicode.Scalar: UInt32] = [
  "a": 0x07, "b": 0x08, "B": 0x5c, "e": 0x1b, "f": 0x0c, "n": 0x0a, "r": 0x0d, "t": 0x09, "v": 0x0b,
]
