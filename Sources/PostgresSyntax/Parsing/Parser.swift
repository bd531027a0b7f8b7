// From a file's text to its statements.

private import DeepThreads

/// Parses a file; `index` is its place in the list of files that are read together.
///
/// What is wrong with the text is in the script's diagnostics. Files that it includes are reported, not read:
/// see ``parseAll(_:firstIndex:including:)``.
package func parseScript(_ file: SourceFile, index: Int) -> Script {
  onDeepStack {
    var session = PsqlSession()
    return FileParser(file: file, index: index).parse(session: &session)
  }
}

/// Parses one file's text, on a deep stack.
struct FileParser {
  let file: SourceFile
  let index: Int

  func parse(session: inout PsqlSession) -> Script {
    guard file.text.count < 1 << 30 else { return refused(.tooLarge()) }
    if file.text.starts(with: [0xff, 0xfe]) || file.text.starts(with: [0xfe, 0xff]) {
      return refused(.utf16())
    }
    let text = ParserText(file.text)
    return withExtendedLifetime(text) {
      session.inclusion.enter(file)
      defer { session.inclusion.leave() }
      var reading = FileReading(text, index: index)
      reading.read(session: &session)
      return reading.script(of: file)
    }
  }

  private func refused(_ finding: SyntaxFinding) -> Script {
    let place = SourceRange(file: index, lower: 0, upper: 0)
    return Script(file: file, statements: [], diagnostics: [finding.diagnostic(at: place)])
  }
}
