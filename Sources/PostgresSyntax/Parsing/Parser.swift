// From a file's text to its statements.

/// Parses a file; `index` is its place in the list of files that are read together.
///
/// What is wrong with the text is in the script's diagnostics.
package func parseScript(_ file: SourceFile, index: Int) -> Script {
  onDeepStack { FileParser(file: file, index: index).parse() }
}

/// Parses one file's text, on a deep stack.
struct FileParser {
  let file: SourceFile
  let index: Int

  func parse() -> Script {
    let text = ParserText(file.text)

    do throws(RawParse.Failure) {
      let tree = try RawParse.tree(of: text)
      return Script(file: file, statements: statements(of: tree), diagnostics: [])
    } catch {
      return Script(file: file, statements: [], diagnostics: [diagnostic(of: error)])
    }
  }

  private func statements(of tree: SyntaxTree) -> [Statement] {
    file.text.withUnsafeBufferPointer { bytes in
      var statements: [Statement] = []
      for raw in tree.root.list("stmts") {
        guard let node = raw["stmt"] else { continue }
        let lower = raw.int("stmt_location")
        let length = raw.int("stmt_len")
        let upper = length > 0 ? min(lower + length, bytes.count) : bytes.count
        let range = trimmed(lower..<upper, in: bytes)
        statements.append(
          Statement(
            tree: tree,
            node: node,
            range: SourceRange(file: index, lower: range.lowerBound, upper: range.upperBound),
            base: 0
          )
        )
      }
      return statements
    }
  }

  private func diagnostic(of failure: RawParse.Failure) -> Diagnostic {
    file.text.withUnsafeBufferPointer { bytes in
      let position = failure.cursor > 0 ? offset(ofCharacter: failure.cursor - 1, in: bytes) : 0
      var scanner = TokenScanner(bytes, from: position)
      let upper = failure.cursor > 0 ? scanner.next()?.upper ?? position : position
      return Diagnostic(
        id: "syntax-error",
        message: failure.message,
        range: SourceRange(file: index, lower: position, upper: upper)
      )
    }
  }
}

/// Byte offset of the character with that number, counted from 0.
func offset(ofCharacter number: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var remaining = number
  var offset = 0
  while offset < bytes.count {
    if bytes[offset] & 0xc0 != 0x80 {
      if remaining == 0 { break }
      remaining -= 1
    }
    offset += 1
  }
  return offset
}

/// The range without blank space and comments at both its ends.
func trimmed(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
  var scanner = TokenScanner(bytes, from: range.lowerBound, to: range.upperBound)
  scanner.skipBlank()
  let lower = scanner.position
  var upper = range.upperBound
  while upper > lower, isBlank(bytes[upper - 1]) { upper -= 1 }
  guard mayEndInComment(lower..<upper, in: bytes) else { return lower..<upper }
  var last = lower
  while let token = scanner.next() { last = token.upper }
  return lower..<last
}

/// Whether a comment may stand at the end: only then is the whole statement read to find its last token.
private func mayEndInComment(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var cursor = range.upperBound
  guard cursor - range.lowerBound >= 2 else { return false }
  if bytes[cursor - 2] == UInt8(ascii: "*"), bytes[cursor - 1] == UInt8(ascii: "/") { return true }
  while cursor - 2 >= range.lowerBound, bytes[cursor - 1] != 0x0a, bytes[cursor - 1] != 0x0d {
    if bytes[cursor - 1] == UInt8(ascii: "-"), bytes[cursor - 2] == UInt8(ascii: "-") { return true }
    cursor -= 1
  }
  return false
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }
