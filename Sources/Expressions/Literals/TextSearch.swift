// Literals of text search (tsvector_parser.c, tsvector.c, tsquery.c).

/// tsvectorin and tsvectorout: words sorted, each once, with their places.
func canonicalSearchVector(_ text: String) -> CanonicalLiteral {
  var words: [[UInt8]: [Int: UInt8]] = [:]
  var reader = LexemeReader(Array(text.utf8), isQuery: false)
  while reader.skipBlank() {
    guard let word = reader.word(), let places = reader.places() else {
      return .invalid("syntax error in tsvector")
    }
    // Of a place that stands twice the higher weight counts.
    words[word, default: [:]].merge(places) { max($0, $1) }
  }
  let sorted = words.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  let parts = sorted.map { word, places -> String in
    let list = places.sorted { $0.key < $1.key }.map { "\($0.key)\(weightLetters[Int($0.value)])" }
    return quotedLexeme(word) + (list.isEmpty ? "" : ":" + list.joined(separator: ","))
  }
  return .value(parts.joined(separator: " "))
}

/// By weight; D is not written.
private let weightLetters = ["", "C", "B", "A"]

private func weight(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "a"), UInt8(ascii: "A"): 3
  case UInt8(ascii: "b"), UInt8(ascii: "B"): 2
  case UInt8(ascii: "c"), UInt8(ascii: "C"): 1
  case UInt8(ascii: "d"), UInt8(ascii: "D"): 0
  default: nil
  }
}

private func quotedLexeme(_ word: [UInt8]) -> String {
  let text = String(decoding: word, as: UTF8.self)
  return "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "''") + "'"
}

/// Reads words as both types have them (gettoken_tsvector).
private struct LexemeReader {
  let bytes: [UInt8]
  let isQuery: Bool
  var position = 0

  init(_ bytes: [UInt8], isQuery: Bool) {
    self.bytes = bytes
    self.isQuery = isQuery
  }

  var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }

  /// Whether there is anything more.
  mutating func skipBlank() -> Bool {
    while let next = byte, isBlank(next) { position += 1 }
    return position < bytes.count
  }

  mutating func take(_ wanted: Character) -> Bool {
    guard let next = byte, next == wanted.asciiValue else { return false }
    position += 1
    return true
  }

  private func isOperator(_ byte: UInt8) -> Bool {
    isQuery && "!&|()<".utf8.contains(byte)
  }

  /// A word, in quotes or bare; nil where there is none.
  mutating func word() -> [UInt8]? {
    var word: [UInt8] = []
    guard take("'") else {
      // Only where it ends a word a colon is one (gettoken_tsvector).
      while let next = byte, !isBlank(next), next != UInt8(ascii: ":") || (word.isEmpty && !isQuery),
        !isOperator(next)
      {
        position += 1
        guard next == UInt8(ascii: "\\") else {
          word.append(next)
          continue
        }
        guard let escaped = byte else { return nil }
        word.append(escaped)
        position += 1
      }
      return word.isEmpty ? nil : word
    }
    while let next = byte {
      position += 1
      switch next {
      case UInt8(ascii: "'"):
        if !take("'") { return word.isEmpty ? nil : word }
        word.append(next)
      case UInt8(ascii: "\\"):
        guard let escaped = byte else { return nil }
        word.append(escaped)
        position += 1
      default: word.append(next)
      }
    }
    return nil
  }

  mutating func number() -> Int? {
    var value: Int?
    while let next = byte, (0x30...0x39).contains(next) {
      value = min((value ?? 0) * 10 + Int(next - 0x30), 1 << 40)
      position += 1
    }
    return value
  }

  /// `:1A,2` after a word of a tsvector, by place; nil where it is wrong.
  mutating func places() -> [Int: UInt8]? {
    var result: [Int: UInt8] = [:]
    guard take(":") else { return byte.map { isBlank($0) } ?? true ? result : nil }
    repeat {
      guard let place = number(), place > 0 else { return nil }
      var strength: UInt8 = 0
      if take("*") {
        strength = 3
      } else if let next = byte, let letter = weight(next) {
        strength = letter
        position += 1
      }
      let limited = min(place, 16_383)
      result[limited] = max(result[limited] ?? 0, strength)
    } while take(",")
    return byte.map { isBlank($0) } ?? true ? result : nil
  }

  /// `:AB*` after a word of a tsquery, as it is written again.
  mutating func modifiers() -> String {
    guard take(":") else { return "" }
    var isPrefix = false
    var weights: Set<UInt8> = []
    while let next = byte {
      if next == UInt8(ascii: "*") {
        isPrefix = true
      } else if let letter = weight(next) {
        weights.insert(letter)
      } else {
        break
      }
      position += 1
    }
    let letters = weights.sorted(by: >).map { $0 == 0 ? "D" : weightLetters[Int($0)] }.joined()
    return isPrefix || !letters.isEmpty ? ":\(isPrefix ? "*" : "")\(letters)" : ""
  }
}

// MARK: Queries

private indirect enum SearchQuery {
  case word(String)
  case not(SearchQuery)
  case pair(SearchQuery, Joiner, SearchQuery)

  enum Joiner: Equatable {
    case or, and
    case phrase(Int)

    var priority: Int {
      switch self {
      case .or: 1
      case .and: 2
      case .phrase: 3
      }
    }

    var text: String {
      switch self {
      case .or: "|"
      case .and: "&"
      case .phrase(let distance): distance == 1 ? "<->" : "<\(distance)>"
      }
    }
  }

  /// With the parentheses that it needs (infix).
  func text(within priority: Int = 0, isRightOfPhrase: Bool = false) -> String {
    switch self {
    case .word(let word): return word
    case .not(let operand):
      let text = "!" + operand.text(within: 4)
      return 4 < priority ? "( \(text) )" : text
    case .pair(let left, let joiner, let right):
      var isPhrase = false
      if case .phrase = joiner { isPhrase = true }
      let own = joiner.priority
      let text =
        "\(left.text(within: own)) \(joiner.text) \(right.text(within: own, isRightOfPhrase: isPhrase))"
      let needsParentheses = own < priority || (isPhrase && own == priority && isRightOfPhrase)
      return needsParentheses ? "( \(text) )" : text
    }
  }
}

/// tsqueryin and tsqueryout.
func canonicalSearchQuery(_ text: String) -> CanonicalLiteral {
  var reader = LexemeReader(Array(text.utf8), isQuery: true)
  guard reader.skipBlank() else { return .value("") }
  guard let query = reader.query(above: 0), !reader.skipBlank() else {
    return .invalid("syntax error in tsquery")
  }
  return .value(query.text())
}

extension LexemeReader {
  /// Operators that bind tighter than a priority, those of one priority from the left (makepol).
  fileprivate mutating func query(above priority: Int) -> SearchQuery? {
    guard var left = operand() else { return nil }
    while skipBlank() {
      let start = position
      guard let joiner = joiner(), joiner.priority > priority else {
        position = start
        break
      }
      guard let right = query(above: joiner.priority) else { return nil }
      left = .pair(left, joiner, right)
    }
    return left
  }

  private mutating func operand() -> SearchQuery? {
    guard skipBlank() else { return nil }
    if take("!") { return operand().map { .not($0) } }
    if take("(") {
      guard let inner = query(above: 0), skipBlank(), take(")") else { return nil }
      return inner
    }
    guard let word = word() else { return nil }
    return .word(quotedLexeme(word) + modifiers())
  }

  private mutating func joiner() -> SearchQuery.Joiner? {
    if take("&") { return .and }
    if take("|") { return .or }
    guard take("<") else { return nil }
    if take("-") { return take(">") ? .phrase(1) : nil }
    guard let distance = number(), distance <= 16_384, take(">") else { return nil }
    return .phrase(distance)
  }
}
