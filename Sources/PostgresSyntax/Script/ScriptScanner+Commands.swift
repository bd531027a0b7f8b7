// What psql's backslash commands do to the reading of a script.

extension ScriptScanner {
  /// Obeys the command whose backslash is `token`.
  mutating func command(at token: Token, session: inout PsqlSession) {
    let start = token.lower
    let next = start + 1 < bytes.count ? bytes[start + 1] : 0
    if next == UInt8(ascii: ";") || next == UInt8(ascii: ":") {
      // `\;` ends a statement without sending it, `\:` is a colon and nothing else.
      blank(start..<start + 1)
      scanner.position = start + 1
      if next == UInt8(ascii: ":") { scanner.position += 1 }
      return
    }

    var nameEnd = start + 1
    while nameEnd < bytes.count, bytes[nameEnd] > 0x20, bytes[nameEnd] != UInt8(ascii: "\\") { nameEnd += 1 }
    let name = String(decoding: bytes[start + 1..<nameEnd], as: UTF8.self)
    let place = start..<nameEnd
    var reader = PsqlArgumentReader(text, from: nameEnd, session: session)
    guard let command = PsqlCommand(name) else {
      _ = reader.all()
      if conditions.isActive { report(.unknownCommand(name), place) }
      end(start, reader)
      return
    }
    if !conditions.isActive {
      if case .condition(let condition) = command {
        branch(condition, reader.all(), name, place)
      } else if command.takesLine {
        _ = reader.wholeLine()
      } else {
        _ = reader.all()
      }
      end(start, reader)
      return
    }
    obey(command, name, place, &reader, session: &session)
  }

  /// Takes the command out of the text; reading goes on behind it.
  private mutating func end(_ start: Int, _ reader: PsqlArgumentReader) {
    blank(start..<reader.position)
    scanner.position = reader.position
  }

  private mutating func obey(
    _ command: PsqlCommand,
    _ name: String,
    _ place: Range<Int>,
    _ reader: inout PsqlArgumentReader,
    session: inout PsqlSession
  ) {
    var arguments: [PsqlArgument] = []
    var line = ""
    if command.takesLine { line = reader.wholeLine() } else { arguments = reader.all() }
    end(place.lowerBound, reader)

    switch command {
    case .send(let how): send(how, place, session: &session)
    case .condition(let condition): branch(condition, arguments, name, place)
    case .set:
      guard let variable = arguments.first?.text else { break }
      let unknown = arguments.dropFirst().lazy.compactMap(\.unknown).first
      let value = arguments.dropFirst().map(\.text).joined()
      session.set(variable, unknown.map { .unknown($0) } ?? .known(value))
    case .unset:
      if let variable = arguments.first?.text { session.unset(variable) }
    case .setFromOutside:
      // \prompt [text] name, \getenv name variable.
      guard let variable = name == "prompt" ? arguments.last : arguments.first else { break }
      session.set(variable.text, .unknown("is set by \\\(name)"))
    case .include(let isRelative):
      include(arguments.first, isRelative: isRelative, name, place, session: &session)
    case .connect:
      if let database = arguments.first?.text, database != "-" {
        let previous = session.database
        session.database = database
        if let previous, previous != database { report(.otherDatabase(database), place) }
      }
    case .changeDirectory:
      if let path = arguments.first?.text { session.directory = joinedPath(session.directory ?? "", path) }
    case .copy:
      let words = line.lowercased().split { $0 == " " || $0 == "\t" || $0 == "\r" }
      if zip(words, words.dropFirst()).contains(where: { $0 == "from" && $1.hasPrefix("stdin") }) {
        blankData(after: scanner.position)
      }
      report(.skippedCommand("copy"), place)
    case .reset: discard()
    case .quit:
      scanner.position = bytes.count
      blank(place.lowerBound..<bytes.count)
    case .skipped: report(.skippedCommand(name), place)
    case .nothing: break
    }
  }

  /// Ends the statement, with a `;` in the command's place so that the next one does not run into it.
  private mutating func send(_ how: PsqlCommand.PsqlSend, _ place: Range<Int>, session: inout PsqlSession) {
    switch how {
    case .plain: break
    case .set: session.hasQueryResults = true
    case .execute: report(.unknownStatements(), place)
    case .describe:
      discard()
      return
    }
    bytes[place.lowerBound] = UInt8(ascii: ";")
    finish(at: place.lowerBound + 1, session: &session)
  }

  // MARK: - \if

  private mutating func branch(
    _ condition: PsqlCommand.PsqlCondition,
    _ arguments: [PsqlArgument],
    _ name: String,
    _ place: Range<Int>
  ) {
    let isGood: Bool
    switch condition {
    case .if:
      conditions.begin(conditions.isActive && isTrue(arguments, name, place), at: place)
      isGood = true
    case .elif: isGood = conditions.elseIf(conditions.isWaiting && isTrue(arguments, name, place))
    case .else: isGood = conditions.otherwise()
    case .endif: isGood = conditions.end()
    }
    if !isGood { report(.strayCondition(name, isInside: conditions.isInside), place) }
  }

  private mutating func isTrue(_ arguments: [PsqlArgument], _ name: String, _ place: Range<Int>) -> Bool {
    if let reason = arguments.lazy.compactMap(\.unknown).first {
      report(.unknownCondition(reason), place)
      return false
    }
    let text = arguments.map(\.text).joined(separator: " ")
    if let value = psqlBoolean(text) { return value }
    report(.badCondition(text, name), place)
    return false
  }

  // MARK: - \i

  private mutating func include(
    _ argument: PsqlArgument?,
    isRelative: Bool,
    _ name: String,
    _ place: Range<Int>,
    session: inout PsqlSession
  ) {
    guard let argument else { return report(.missingArgument(name), place) }
    if let reason = argument.unknown { return report(.unknownInclude(name, reason), place) }
    // Ordinary arguments keep double quotes; psql takes them off a file's name.
    let path = argument.text.filter { $0 != "\"" }
    switch session.inclusion.find(path, isRelative: isRelative, directory: session.directory) {
    case .failure(let reason): report(.unreadableInclude(reason), place)
    case .cycle(let chain): report(.includeCycle(chain), place)
    case .file(let file, let index, let isElsewhere):
      if isElsewhere { report(.includeElsewhere(path, file.name), place) }
      let script = FileParser(file: file, index: index).parse(session: &session)
      included.append((place.lowerBound, script))
    }
  }
}

extension PsqlCommand {
  /// Whether the rest of the line is one argument.
  fileprivate var takesLine: Bool {
    switch self {
    case .copy: true
    case .skipped(let takesLine), .nothing(let takesLine): takesLine
    default: false
    }
  }
}
