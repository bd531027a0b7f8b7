// Many files at once: in parallel, and each text only once.

private import DeepThreads

/// Files that were parsed together, with those that they include.
package struct ParsedFiles: Sendable {
  /// The given files and behind them the included ones, so that diagnostics' ranges find theirs.
  package let files: [SourceFile]
  /// One for each given file, in their order; the statements of included files stand where they are included.
  package let scripts: [Script]
}

/// Parses the files in parallel; the scripts come in the files' order.
///
/// `firstIndex` is the first file's place in the list of files that are read together. Files with the same text
/// share one tree. What psql scripts include is reported as unreadable.
package func parseAll(_ files: [SourceFile], firstIndex: Int) -> [Script] {
  parseAll(files, firstIndex: firstIndex, including: nil).scripts
}

/// Parses the files in parallel, with the files that they include.
///
/// Included files have their indices behind those of all given files. A file that is included by another one and
/// given as well is read in both places: see ``withoutIncluded(_:)``.
package func parseAll(
  _ files: [SourceFile],
  firstIndex: Int,
  including loader: IncludeLoader?
) -> ParsedFiles {
  let (texts, textOfFile) = distinctTexts(of: files)
  // The largest first, so that no thread is left alone with one at the end.
  let order = texts.sorted { (files[$0].text.count, $1) > (files[$1].text.count, $0) }
  let parsed = inParallel(count: order.count) {
    ParsedFile(files[order[$0]], index: firstIndex + order[$0], loader)
  }
  var results = [ParsedFile?](repeating: nil, count: files.count)
  for (file, result) in zip(order, parsed) { results[file] = result }
  var included: [SourceFile] = []
  var scripts: [Script] = []
  for (file, text) in textOfFile.enumerated() {
    guard var result = results[text] else { preconditionFailure("every text is parsed") }
    if text != file {
      // What a file includes depends on where it stands.
      result =
        result.included.isEmpty
        ? ParsedFile(script: result.script.standing(in: files[file], index: firstIndex + file))
        : ParsedFile(files[file], index: firstIndex + file, loader)
    }
    scripts.append(result.script(includedFrom: firstIndex + files.count + included.count))
    included += result.included
  }
  return ParsedFiles(files: files + included, scripts: scripts)
}

/// The files of each side as texts that are parsed while they are folded; nil where that is not worth it, or one can't be.
package func statementStreams(of sides: [[SourceFile]]) -> [[StatementStream]]? {
  let files = Array(sides.joined())
  // What stands on both sides is parsed once.
  guard distinctTexts(of: files).texts.count == files.count else { return nil }
  var streams: [[StatementStream]] = []
  var index = 0
  for side in sides {
    streams.append([])
    for file in side {
      guard let stream = StatementStream(file, index: index) else { return nil }
      streams[streams.count - 1].append(stream)
      index += 1
    }
  }
  return streams
}

/// The scripts without the statements of files that another of them includes: those of one side of a comparison.
package func withoutIncluded(_ scripts: [Script]) -> [Script] {
  let included = Set(scripts.flatMap(\.includedNames).map { joinedPath("", $0) })
  guard !included.isEmpty else { return scripts }
  return scripts.map { script in
    guard included.contains(joinedPath("", script.file.name)) else { return script }
    return Script(file: script.file, statements: [], diagnostics: [])
  }
}

/// A given file, parsed, and the files that it includes.
private struct ParsedFile: Sendable {
  let script: Script
  let included: [SourceFile]

  init(_ file: SourceFile, index: Int, _ loader: IncludeLoader?) {
    (script, included) = onDeepStack {
      var session = PsqlSession(inclusion: Inclusion(loader: loader))
      let script = FileParser(file: file, index: index).parse(session: &session)
      return (script, session.inclusion.files)
    }
  }

  init(script: Script) {
    self.script = script
    included = []
  }

  /// The script once it is known where the included files stand in the list of all.
  func script(includedFrom first: Int) -> Script {
    guard !included.isEmpty else { return script }
    var script = script.replacingFiles {
      $0 <= Inclusion.placeholder(0) ? first + Inclusion.placeholder(0) - $0 : $0
    }
    script.includedNames = included.map(\.name)
    return script
  }
}

/// The first file of each text, and for each file the first one with the same text.
private func distinctTexts(of files: [SourceFile]) -> (texts: [Int], textOfFile: [Int]) {
  var known: [UInt64: [Int]] = [:]
  var texts: [Int] = []
  var textOfFile: [Int] = []
  for (index, file) in files.enumerated() {
    let key = fingerprint(of: file.text)
    if let twin = known[key]?.first(where: { files[$0].text == file.text }) {
      textOfFile.append(twin)
    } else {
      known[key, default: []].append(index)
      texts.append(index)
      textOfFile.append(index)
    }
  }
  return (texts, textOfFile)
}

/// A number that equal texts share and others seldom do: of the length and of bytes spread over the text.
private func fingerprint(of text: [UInt8]) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(text.count)
  for offset in stride(from: 0, to: text.count, by: max(1, text.count / 512)) {
    hash = (hash ^ UInt64(text[offset])) &* 0x100_0000_01b3
  }
  return hash
}
