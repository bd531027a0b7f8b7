// Reads a text as psql does: cuts it into statements, and takes out what is not SQL.

/// Cuts a text into statements by the rules of psql, and obeys its backslash commands.
///
/// Everything that is not SQL (commands, COPY's data, branches not taken) is overwritten with blanks in the text
/// itself, so that the rest can be parsed as it stands, with every offset the file's.
struct ScriptScanner {
  let bytes: UnsafeMutableBufferPointer<UInt8>
  /// The file's index, for diagnostics.
  let index: Int
  var diagnostics: [Diagnostic] = []
  /// What included files hold, and the place of the command that asks for each.
  var included: [(place: Int, script: Script)] = []
  /// Whether anything was overwritten or put in.
  var hasChanges = false

  private(set) var segments: [Segment] = []
  /// Whether the text has been read to its end.
  private(set) var isComplete = false
  var scanner: TokenScanner
  var conditions = PsqlConditions()
  private var current: Segment?
  private var parentheses = 0
  private var routine = RoutineBody()
  /// Whether a semicolon is none that ends the statement.
  private var isNested: Bool { parentheses > 0 || routine.depth > 0 }
  /// Where COPY's data was found, and is no longer.
  private var dataStarts: Set<Int> = []

  var text: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(bytes) }

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>, index: Int) {
    self.bytes = bytes
    self.index = index
    scanner = TokenScanner(UnsafeBufferPointer(bytes))
  }

  /// Begins to read at `start`, where a statement begins; what was found from there on is forgotten.
  mutating func restart(at start: Int) {
    segments.removeLast(segments.count - (segments.firstIndex { $0.lower >= start } ?? segments.count))
    scanner = TokenScanner(text, from: start)
    conditions = PsqlConditions()
    isComplete = false
    begin()
  }

  /// Reads on until there are `count` segments or the text ends.
  mutating func scan(upTo count: Int, session: inout PsqlSession) {
    while segments.count < count, !isComplete {
      scanner.standardStrings = session.standardStrings
      guard let token = scanner.next() else { return complete() }
      if token.kind == .backslash {
        command(at: token, session: &session)
      } else if conditions.isActive {
        take(token, session: &session)
      } else {
        blank(token.lower..<token.upper)
      }
    }
  }

  /// Takes other segments for those from `start` to the text's end.
  mutating func replaceSegments(from start: Int, by others: [Segment]) {
    restart(at: start)
    segments += others
    isComplete = true
  }

  private mutating func complete() {
    isComplete = true
    if var last = current {
      last.isClean = last.isClean && !isNested
      segments.append(last)
      begin()
    }
    for place in conditions.open { report(.openCondition(), place) }
    if let comment = scanner.openComment {
      report(.openComment(), comment..<comment + 2)
      blank(comment..<bytes.count)
    }
  }

  func range(_ place: Range<Int>) -> SourceRange {
    SourceRange(file: index, lower: place.lowerBound, upper: place.upperBound)
  }

  mutating func report(_ finding: SyntaxFinding, _ place: Range<Int>) {
    diagnostics.append(finding.diagnostic(at: range(place)))
  }

  /// Overwrites a stretch, line ends excepted.
  mutating func blank(_ place: Range<Int>) {
    for offset in place where bytes[offset] != 0x0a && bytes[offset] != 0x0d { bytes[offset] = 0x20 }
    hasChanges = true
  }

  // MARK: - Statements

  private mutating func begin() {
    current = nil
    parentheses = 0
    routine = RoutineBody()
  }

  /// Ends the statement that is being read, with whatever is at `end`.
  mutating func finish(at end: Int, session: inout PsqlSession) {
    defer { begin() }
    guard var segment = current else { return }
    segment.end = end
    segments.append(segment)
    var tokens = TokenScanner(text, from: segment.lower, to: segment.upper)
    guard let first = tokens.next() else { return }
    if tokens.isWord(first, "copy"), readsStandardInput(&tokens) { blankData(after: end) }
    if tokens.isWord(first, "set") { noteStringSetting(&tokens, session: &session) }
  }

  /// Forgets the statement that is being read.
  mutating func discard() {
    if let segment = current { blank(segment.lower..<segment.upper) }
    begin()
  }

  private mutating func take(_ token: Token, session: inout PsqlSession) {
    if token.kind == .semicolon {
      if isNested {
        current?.upper = token.upper
        guard isBeforeDefinition else { return }
        current?.isClean = false
      }
      finish(at: token.upper, session: &session)
      return
    }
    if current == nil {
      current = Segment(lower: token.lower, upper: token.upper, end: token.upper, isClean: true)
    }
    current?.upper = token.upper
    current?.end = token.upper
    if token.isOpen { current?.isClean = false }
    switch token.kind {
    case .open: parentheses += 1
    case .close: parentheses = max(0, parentheses - 1)
    case .word where parentheses == 0: routine.take(token, scanner)
    case .string where !scanner.standardStrings: escapeString(token)
    case .symbol where scanner.isSymbol(token, ":"): colon(at: token.lower, session: &session)
    default: break
    }
  }

  /// Whether the next line begins with a statement that can stand neither in parentheses nor in a routine's body.
  private var isBeforeDefinition: Bool {
    var ahead = scanner
    guard let token = ahead.next() else { return false }
    let between = bytes[scanner.position..<token.lower]
    guard between.contains(0x0a) || between.contains(0x0d) else { return false }
    return ahead.isWord(token, "create") || ahead.isWord(token, "alter") || ahead.isWord(token, "drop")
      || ahead.isWord(token, "comment") || ahead.isWord(token, "grant") || ahead.isWord(token, "revoke")
  }

  /// A colon: half of `::` or `:=`, psql's sign for a variable, or an array slice's.
  private mutating func colon(at position: Int, session: inout PsqlSession) {
    let next = position + 1 < bytes.count ? bytes[position + 1] : 0
    if next == UInt8(ascii: ":") || next == UInt8(ascii: "=") {
      scanner.position = position + 2
      return
    }
    guard let reference = PsqlReference(text, at: position, to: bytes.count) else { return }
    switch reference.replacement(in: session) {
    case .known(let value):
      current?.substitutions.append(
        Substitution(range: position..<reference.upper, text: Array(value.utf8))
      )
      hasChanges = true
    case .unknown(let reason):
      report(.unknownVariable(reference.name, reason), position..<reference.upper)
      // Something that can stand in most places, so that the rest of the statement is looked at.
      let stand = reference.form == .literal ? "''" : "\"\(reference.name)\""
      current?.substitutions.append(Substitution(range: position..<reference.upper, text: Array(stand.utf8)))
      hasChanges = true
    case nil: return
    }
    scanner.position = reference.upper
    current?.upper = reference.upper
    current?.end = reference.upper
  }

  /// Makes a plain string with backslashes one that says so, as it is read while
  /// `standard_conforming_strings` is off.
  private mutating func escapeString(_ token: Token) {
    guard bytes[token.lower] == UInt8(ascii: "'"),
      bytes[token.lower..<token.upper].contains(UInt8(ascii: "\\"))
    else { return }
    current?.substitutions.append(Substitution(range: token.lower..<token.lower, text: [UInt8(ascii: "E")]))
    hasChanges = true
  }

  /// Follows `SET [SESSION | LOCAL] standard_conforming_strings = off`.
  private func noteStringSetting(_ tokens: inout TokenScanner, session: inout PsqlSession) {
    guard var token = tokens.next() else { return }
    if tokens.isWord(token, "session") || tokens.isWord(token, "local"), let next = tokens.next() {
      token = next
    }
    guard tokens.isWord(token, "standard_conforming_strings"), tokens.next() != nil, let value = tokens.next()
    else { return }
    let text = String(decoding: bytes[value.lower..<value.upper], as: UTF8.self)
    session.standardStrings = psqlBoolean(text.filter { $0 != "'" }) ?? true
  }

  // MARK: - COPY

  /// Whether a COPY says FROM STDIN.
  private func readsStandardInput(_ tokens: inout TokenScanner) -> Bool {
    var depth = 0
    var afterFrom = false
    while let token = tokens.next() {
      switch token.kind {
      case .open: depth += 1
      case .close: depth -= 1
      case .word where depth == 0:
        if afterFrom { return tokens.isWord(token, "stdin") }
        afterFrom = tokens.isWord(token, "from")
      default:
        if afterFrom { return false }
      }
    }
    return false
  }

  /// Overwrites COPY's data: from the next line on to the line `\.`.
  mutating func blankData(after position: Int) {
    let start = lineEnd(in: text, from: position)
    guard dataStarts.insert(start).inserted else { return }
    var line = min(start + 1, bytes.count)
    while line < bytes.count {
      let end = lineEnd(in: text, from: line)
      let isLast =
        bytes[line] == UInt8(ascii: "\\") && line + 1 < end && bytes[line + 1] == UInt8(ascii: ".")
        && (end == line + 2 || (end == line + 3 && bytes[line + 2] == 0x0d))
      line = min(end + 1, bytes.count)
      if isLast {
        blank(start..<line)
        return
      }
    }
    if start < bytes.count {
      report(.openData(), position - 1..<position)
      blank(start..<bytes.count)
    }
  }
}
