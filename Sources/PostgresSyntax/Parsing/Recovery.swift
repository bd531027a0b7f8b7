// Reads the rest of a text that has broken statements in it.

extension FileReading {
  /// Parses the text in parts, such that each broken statement is found and costs no other.
  ///
  /// A part that fails is cut before the statement that PostgreSQL complains about; parts grow again as long as
  /// all goes well. So the work stays in proportion to the text's length.
  mutating func recover(session: inout PsqlSession) {
    var first = 0
    var size = 64
    // How much may be cut into statements again, where errors hide where statements end.
    var budget = 32 * bytes.count
    while true {
      scan(upTo: first + size, session: &session)
      guard first < scanner.segments.count else { return }
      let last = min(first + size, scanner.segments.count) - 1
      let part = scanner.segments[first].lower..<scanner.segments[last].end
      do throws(RawParse.Failure) {
        append(try RawParse.tree(of: part, in: text), of: part)
        first = last + 1
        size = min(2 * size, 1 << 20)
      } catch {
        let place =
          error.cursor > 0
          ? part.lowerBound + offset(ofCharacter: error.cursor - 1, in: bytes(of: part)) : nil
        let broken = place.map { segment(at: $0, from: first, through: last) } ?? first
        if broken > first {
          size = broken - first
        } else if place == nil, last > first {
          size = (last - first + 1) / 2
        } else {
          report(error, in: scanner.segments[first], at: place)
          resume(after: first, place: place, &budget)
          first += 1
          size = 16
        }
      }
    }
  }

  private func bytes(of part: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[part])
  }

  /// The last of the segments that begin at `place` or before.
  private func segment(at place: Int, from first: Int, through last: Int) -> Int {
    var low = first
    var high = last
    while low < high {
      let middle = (low + high + 1) / 2
      if scanner.segments[middle].lower <= place { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Cuts the text anew behind a broken segment whose end can be doubted.
  ///
  /// That is so when a quote or a parenthesis is left open, or when something follows that is no statement: a
  /// stray quote turns text and code around. Then the next line counts that looks like a statement's beginning.
  private mutating func resume(after broken: Int, place: Int?, _ budget: inout Int) {
    let segment = scanner.segments[broken]
    let isFollowedWell =
      broken + 1 == scanner.segments.count || beginsStatement(at: scanner.segments[broken + 1].lower)
    if segment.isClean && isFollowedWell { return }
    guard let cut = nextStatementLine(from: place ?? segment.lower, to: segment.end) else { return }
    budget -= scanner.scanner.position - cut
    if budget > 0 {
      scanner.restart(at: cut)
    } else {
      scanner.replaceSegments(from: cut, by: lines(from: cut))
    }
  }

  /// The rest of a hopeless text, cut at each line that looks like a statement's beginning.
  private func lines(from start: Int) -> [Segment] {
    var segments: [Segment] = []
    var lower = start
    while lower < bytes.count {
      let next = nextStatementLine(from: lower, to: bytes.count) ?? bytes.count
      segments.append(Segment(lower: lower, upper: next, end: next, isClean: true))
      lower = next
    }
    return segments
  }

  private func beginsStatement(at position: Int) -> Bool {
    var tokens = TokenScanner(bytes, from: position)
    guard let token = tokens.next() else { return false }
    return token.kind == .open || isVerb(token, in: statementVerbs)
  }

  private func isVerb(_ token: Token, in verbs: Set<String>) -> Bool {
    guard token.kind == .word, token.upper - token.lower <= 10 else { return false }
    return verbs.contains(String(decoding: bytes[token.lower..<token.upper], as: UTF8.self).lowercased())
  }

  /// The next line up to `end` that begins with a statement's verb, after a line that ends with a semicolon.
  private func nextStatementLine(from start: Int, to end: Int) -> Int? {
    var cursor = start
    while cursor < end {
      guard let semicolon = find(UInt8(ascii: ";"), in: bytes, from: cursor, to: end) else { return nil }
      cursor = semicolon + 1
      var tokens = TokenScanner(bytes, from: cursor, to: end)
      guard let token = tokens.next() else { continue }
      let before = bytes[cursor..<token.lower]
      // What stands between them is blank or a comment, line ends included.
      if before.contains(0x0a) || before.contains(0x0d), isVerb(token, in: lineVerbs) { return token.lower }
    }
    return nil
  }
}

/// The words that begin a statement.
private let statementVerbs: Set<String> = [
  "abort", "alter", "analyse", "analyze", "begin", "call", "checkpoint", "close", "cluster", "comment",
  "commit",
  "copy", "create", "deallocate", "declare", "delete", "discard", "do", "drop", "end", "execute", "explain",
  "fetch", "grant", "import", "insert", "listen", "load", "lock", "merge", "move", "notify", "prepare",
  "reassign",
  "refresh", "reindex", "release", "reset", "revoke", "rollback", "savepoint", "security", "select", "set",
  "show",
  "start", "table", "truncate", "unlisten", "update", "vacuum", "values", "with",
]

/// Those of them that seldom begin a line within a statement.
private let lineVerbs: Set<String> = [
  "alter", "begin", "comment", "commit", "copy", "create", "do", "drop", "grant", "import", "insert",
  "refresh",
  "revoke", "security", "select", "set", "truncate",
]
