// The names that stand in a text which is only read when it is run.

/// A name in a text of SQL or PL/pgSQL, which may mean a column, a variable, a table, or nothing.
package struct MentionedName: Hashable, Sendable {
  /// `["app", "item", "price"]` for `app.item.price`; unquoted words in lower case.
  package let words: [String]
  /// Whether an opening parenthesis follows, as after a function's name.
  package let isCalled: Bool
}

/// Every name that stands in a text, each once, in the order in which they appear: also keywords, and what stands in
/// its strings, which may be run in turn (`EXECUTE`) or name something (`nextval('item_id_seq')`).
package func mentionedNames(in text: String) -> [MentionedName] {
  var reader = MentionReader()
  reader.read(Array(text.utf8)[...], depth: 0)
  return reader.names
}

private struct MentionReader {
  private(set) var names: [MentionedName] = []
  private var seen: Set<MentionedName> = []
  /// How far strings are read that stand in strings.
  private static let deepest = 3

  mutating func read(_ bytes: ArraySlice<UInt8>, depth: Int) {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = TokenScanner(buffer)
      var words: [String] = []
      var isAfterDot = false
      while let token = scanner.next() {
        switch token.kind {
        case .word, .quotedName:
          if !isAfterDot { finish(&words, isCalled: false) }
          words.append(name(token, buffer))
          isAfterDot = false
          continue
        case .symbol where !words.isEmpty && scanner.isSymbol(token, "."):
          isAfterDot = true
          continue
        default: finish(&words, isCalled: token.kind == .open)
        }
        isAfterDot = false
        switch token.kind {
        case .string where depth < Self.deepest:
          if let quote = buffer[token.lower..<token.upper].firstIndex(of: UInt8(ascii: "'")) {
            let end = token.isOpen ? token.upper : token.upper - 1
            if quote < end { read(Array(buffer[(quote + 1)..<end])[...], depth: depth + 1) }
          }
        case .dollarString where depth < Self.deepest:
          let dollar = buffer[(token.lower + 1)..<token.upper].firstIndex(of: UInt8(ascii: "$"))
          if let start = dollar.map({ $0 + 1 }) {
            let end = token.isOpen ? token.upper : token.upper - (start - token.lower)
            if start < end { read(Array(buffer[start..<end])[...], depth: depth + 1) }
          }
        default: break
        }
      }
      finish(&words, isCalled: false)
    }
  }

  private mutating func finish(_ words: inout [String], isCalled: Bool) {
    guard !words.isEmpty else { return }
    let name = MentionedName(words: words, isCalled: isCalled)
    if seen.insert(name).inserted { names.append(name) }
    words = []
  }

  private func name(_ token: Token, _ buffer: UnsafeBufferPointer<UInt8>) -> String {
    guard token.kind == .quotedName else {
      // downcase_identifier: letters beyond ASCII stay as they are.
      return String(decoding: buffer[token.lower..<token.upper].lazy.map(lowercase), as: UTF8.self)
    }
    let text = String(decoding: buffer[token.lower..<token.upper], as: UTF8.self)
    guard let quote = text.firstIndex(of: "\"") else { return text }
    let inner = text[text.index(after: quote)...]
    return String(token.isOpen ? inner : inner.dropLast()).replacing("\"\"", with: "\"")
  }
}
