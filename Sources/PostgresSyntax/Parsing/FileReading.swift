// The reading of one text, and what comes of it.

private import DeepThreads

/// The reading of one text: whole where that works, statement by statement where it does not.
struct FileReading {
  let text: ParserText
  let index: Int
  var scanner: ScriptScanner
  private var isScanned = false
  private(set) var statements: [Statement] = []
  /// Statements that psql puts something into, which are parsed by themselves.
  private var expanded: [Statement] = []
  private var diagnostics: [Diagnostic] = []

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(text.bytes) }

  init(_ text: ParserText, index: Int) {
    self.text = text
    self.index = index
    scanner = ScriptScanner(text.bytes, index: index)
  }

  mutating func read(session: inout PsqlSession) {
    removeBadBytes()
    if bytes.count > DeepStack.currentSize / 128 {
      scan(session: &session)
      removeEndlessStatements()
    }
    // The usual file is all SQL and parses as it stands. A psql script would fail after a part of the work.
    if !isScanned, session.changesText || hasCommandLine { scan(session: &session) }
    if parseWhole(session: session) { return }
    if !isScanned {
      scan(session: &session)
      if scanner.hasChanges, parseWhole(session: session) { return }
    }
    recover(session: &session)
  }

  // MARK: - Text

  private mutating func removeBadBytes() {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { scanner.blank(0..<3) }
    let bad = badBytes(in: bytes)
    guard let first = bad.first else { return }
    scanner.report(.notUTF8(first.spelling, others: bad.count - 1), first.range)
    for piece in bad { scanner.blank(piece.range) }
  }

  /// Takes out statements for which libpg_query would need more stack than there is.
  ///
  /// It recurses along chains of operators, with 170 bytes of stack for as little as two of text.
  private mutating func removeEndlessStatements() {
    for segment in scanner.segments where segment.upper - segment.lower > DeepStack.currentSize / 128 {
      var tokens = TokenScanner(bytes, from: segment.lower, to: segment.upper)
      var operators = 0
      while let token = tokens.next() {
        if token.kind == .symbol, !tokens.isSymbol(token, ",") { operators += 1 }
      }
      guard operators > DeepStack.currentSize / 256 else { continue }
      scanner.report(.tooDeep(), segment.lower..<segment.upper)
      scanner.blank(segment.lower..<segment.upper)
    }
  }

  /// Whether some line begins with a backslash.
  private var hasCommandLine: Bool {
    var start = 0
    while let found = find(UInt8(ascii: "\\"), in: bytes, from: start, to: bytes.count) {
      var before = found
      while before > 0, bytes[before - 1] == 0x20 || bytes[before - 1] == 0x09 { before -= 1 }
      if before == 0 || bytes[before - 1] == 0x0a { return true }
      start = found + 1
    }
    return false
  }

  /// Takes out what is not SQL, and parses what psql would put together.
  private mutating func scan(session: inout PsqlSession) {
    isScanned = true
    scan(upTo: .max, session: &session)
  }

  /// Goes on with that until there are `count` segments.
  mutating func scan(upTo count: Int, session: inout PsqlSession) {
    let known = scanner.segments.count
    scanner.scan(upTo: count, session: &session)
    for segment in scanner.segments[known...] where !segment.substitutions.isEmpty {
      parseExpanded(segment)
      scanner.blank(segment.lower..<segment.upper)
    }
  }

  private mutating func parseExpanded(_ segment: Segment) {
    let (text, places) = PlaceMap.expand(segment, in: bytes)
    let copy = ParserText(text)
    withExtendedLifetime(copy) {
      do throws(RawParse.Failure) {
        let tree = try RawParse.tree(of: 0..<text.count, in: copy)
        expanded += statements(of: tree, in: UnsafeBufferPointer(copy.bytes), base: segment.lower, places)
      } catch {
        let place = offset(ofCharacter: error.cursor - 1, in: UnsafeBufferPointer(copy.bytes))
        if error.cursor > 0, let message = error.message, let variable = places.substituted(at: place) {
          scanner.report(.syntaxError(message), variable)
        } else {
          report(error, in: segment, at: error.cursor > 0 ? places.filePlace(of: place) : nil)
        }
      }
    }
  }

  // MARK: - Statements

  /// Parses the whole text at once; false when something is wrong with it.
  private mutating func parseWhole(session: PsqlSession) -> Bool {
    var statements: [Statement] = []
    if let pieces = TextPieces(of: bytes)?.parsed(text) {
      for (tree, part) in pieces {
        statements += self.statements(of: tree, in: bytes(part), base: part.lowerBound)
      }
    } else {
      guard let tree = try? RawParse.tree(of: 0..<bytes.count, in: text) else { return false }
      statements = self.statements(of: tree, in: bytes, base: 0)
    }
    // Data that happens to be SQL is no less data, and strings must be read as the server would.
    if !isScanned, statements.contains(where: \.changesReading) { return false }
    self.statements = statements
    return true
  }

  /// Whether the text is nothing but SQL, short enough for any nesting, as far as one sees without parsing it.
  var isPlain: Bool {
    bytes.count <= DeepStack.currentSize / 128 && !bytes.starts(with: [0xef, 0xbb, 0xbf])
      && badBytes(in: bytes).isEmpty && !hasCommandLine
  }

  /// The statements of a part of a plain text; nil when that is no text by itself, or not plain after all.
  func plainStatements(of part: Range<Int>) -> [Statement]? {
    guard let tree = try? RawParse.tree(of: part, in: text) else { return nil }
    let statements = statements(of: tree, in: bytes(part), base: part.lowerBound)
    // What is rolled back later must not be read before.
    return statements.contains { $0.changesReading || $0.takesBack } ? nil : statements
  }

  /// Adds the statements of a part of the text.
  mutating func append(_ tree: SyntaxTree, of part: Range<Int>) {
    statements += statements(of: tree, in: bytes(part), base: part.lowerBound)
  }

  private func bytes(_ part: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[part])
  }

  private func statements(
    of tree: SyntaxTree,
    in text: UnsafeBufferPointer<UInt8>,
    base: Int,
    _ places: PlaceMap? = nil
  ) -> [Statement] {
    var statements: [Statement] = []
    for raw in tree.root.list("stmts") {
      guard let node = raw["stmt"] else { continue }
      let lower = raw.int("stmt_location")
      let length = raw.int("stmt_len")
      let part = trimmed(lower..<(length > 0 ? min(lower + length, text.count) : text.count), in: text)
      let range = places?.fileRange(of: part) ?? base + part.lowerBound..<base + part.upperBound
      statements.append(
        Statement(
          tree: tree,
          node: node,
          range: SourceRange(file: index, lower: range.lowerBound, upper: range.upperBound),
          base: base,
          places: places
        )
      )
    }
    return statements
  }

  // MARK: - Result

  /// Notes PostgreSQL's complaint about a statement.
  mutating func report(_ failure: RawParse.Failure, in segment: Segment, at place: Int?) {
    guard let message = failure.message else {
      return scanner.report(.tooDeep(), segment.lower..<segment.upper)
    }
    guard let place = place.map({ min($0, segment.upper) }) else {
      return scanner.report(.syntaxError(message), segment.lower..<segment.upper)
    }
    if let mark = TemplateMark.first(in: segment.lower..<segment.upper, upTo: place, of: bytes) {
      let text = String(decoding: bytes[mark.range], as: UTF8.self)
      return scanner.report(.templateMark(text), mark.range)
    }
    // A colon that PostgreSQL stops at is one that psql would have replaced.
    if place < segment.upper, bytes[place] == UInt8(ascii: ":"),
      let reference = PsqlReference(bytes, at: place, to: segment.upper)
    {
      return scanner.report(.unsetVariable(reference.name), place..<reference.upper)
    }
    var tokens = TokenScanner(bytes, from: place, to: max(place, segment.end))
    scanner.report(.syntaxError(message), place..<(tokens.next()?.upper ?? place))
  }

  /// Everything in order: what included files hold stands where they are asked for.
  func script(of file: SourceFile) -> Script {
    var statements = statements
    if !expanded.isEmpty {
      statements = (statements + expanded).sorted {
        ($0.range.lower, $0.range.upper) < ($1.range.lower, $1.range.upper)
      }
    }
    var diagnostics: [Diagnostic] = []
    var seen: Set<Diagnostic> = []
    for diagnostic in scanner.diagnostics.sorted(by: { $0.range.lower < $1.range.lower })
    where seen.insert(diagnostic).inserted {
      diagnostics.append(diagnostic)
    }
    guard !scanner.included.isEmpty else {
      return Script(file: file, statements: statements, diagnostics: diagnostics)
    }
    var joined: [Statement] = []
    var next = statements.startIndex
    for (place, script) in scanner.included {
      // psql runs an included file at once, and the statement around the command when that is complete.
      while next < statements.endIndex, statements[next].range.upper <= place {
        joined.append(statements[next])
        next += 1
      }
      joined += script.statements
      diagnostics += script.diagnostics
    }
    joined += statements[next...]
    return Script(file: file, statements: joined, diagnostics: diagnostics)
  }
}

extension PsqlSession {
  /// Whether what came before makes a text something else than it looks like.
  fileprivate var changesText: Bool { !standardStrings || hasOwnVariables }
}

extension Statement {
  /// COPY FROM STDIN and SET `standard_conforming_strings` decide how the text after them is read.
  fileprivate var changesReading: Bool {
    if let copy = node.as(.copyStmt) { return copy.flag("is_from") && copy["filename"] == nil }
    return node.as(.variableSetStmt)?.is("name", "standard_conforming_strings") ?? false
  }
}
