// Many files at once: in parallel, and each text only once.

private import Synchronization

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// Parses the files in parallel; the scripts come in the files' order.
///
/// `firstIndex` is the first file's place in the list of files that are read together. Files with the same text
/// share one tree.
package func parseAll(_ files: [SourceFile], firstIndex: Int) -> [Script] {
  let (texts, textOfFile) = distinctTexts(of: files)
  // The largest first, so that no thread is left alone with one at the end.
  let order = texts.sorted { (files[$0].text.count, $1) > (files[$1].text.count, $0) }
  let taken = Atomic(0)
  let parsed = inParallel(threads: order.count) {
    var parsed: [(Int, Script)] = []
    while true {
      let next = taken.add(1, ordering: .relaxed).oldValue
      guard next < order.count else { return parsed }
      let file = order[next]
      parsed.append((file, parseScript(files[file], index: firstIndex + file)))
    }
  }

  var scripts = [Script?](repeating: nil, count: files.count)
  for (file, script) in parsed.joined() { scripts[file] = script }
  return files.indices.map { file in
    guard let script = scripts[textOfFile[file]] else { preconditionFailure("every text is parsed") }
    return textOfFile[file] == file ? script : script.standing(in: files[file], index: firstIndex + file)
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

/// Runs `work` on as many deep threads as there are processors, at most `threads`.
private func inParallel<Value: Sendable>(threads: Int, _ work: @Sendable () -> Value) -> [Value] {
  let processors = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  return withoutActuallyEscaping(work) { work in
    func run(others: Int) -> [Value] {
      guard others > 0 else { return [onDeepStack(work)] }
      let thread = DeepThread(work)
      let rest = run(others: others - 1)
      return [thread.join()] + rest
    }
    return run(others: min(threads, processors) - 1)
  }
}
