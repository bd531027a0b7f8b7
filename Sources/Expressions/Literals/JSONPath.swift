// Literals of jsonpath: jsonpath_in and jsonpath_out in jsonpath.c, by the grammar of jsonpath_gram.y.

/// The path as the server writes it, or what it says of one that is none.
///
/// Of some paths the server writes what it does not read, or reads as another one: `($.a + 1).type()` without the
/// parentheses. Those have them here, so that they can be made.
func canonicalJSONPath(_ text: String) -> CanonicalLiteral {
  do throws(PathFault) {
    guard let path = try ParsedDocument(text) else {
      return .invalid("invalid input syntax for type jsonpath")
    }
    let (written, repaired) = (path.written(isRepairing: false), path.written(isRepairing: true))
    let isReadBack =
      written == repaired || (try? ParsedDocument(written))?.written(isRepairing: true) == repaired
    return .value(isReadBack ? written : repaired)
  } catch {
    return .refused(error.message)
  }
}

/// A whole literal.
private struct ParsedDocument {
  let mode: String
  let path: Path

  /// Nil where there is nothing but blanks and comments.
  init?(_ text: String) throws(PathFault) {
    var parser = try PathParser(text)
    guard let (mode, path) = try parser.document() else { return nil }
    try path.check(isFiltered: false, isSubscript: false)
    (self.mode, self.path) = (mode, path)
  }

  func written(isRepairing: Bool) -> String {
    var writer = PathWriter(isRepairing: isRepairing)
    writer.write(path, inParentheses: true)
    return mode + String(decoding: writer.output, as: UTF8.self)
  }
}

/// Why a text is no path, in the server's words.
struct PathFault: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

/// A primary with its accessors, each of which applies to what stands before it (JsonPathParseItem with its `next`).
typealias Path = [PathStep]

indirect enum PathStep {
  /// `$`, `@`, `last`, `null`, `[*]`, `.*`, `.size()`: what is written as it is.
  case word(String)
  case root
  case current
  case last
  case number(String)
  case string([UInt8])
  case variable([UInt8])
  case key([UInt8])
  /// `&&`, `==`, `+`, `starts with`.
  case binary(Path, String, Path)
  /// `+` or `-` of something else than a number.
  case signed(String, Path)
  case not(Path)
  case isUnknown(Path)
  case exists(Path)
  case likeRegex(Path, pattern: [UInt8], flags: String)
  case filter(Path)
  case subscripts([(from: Path, to: Path?)])
  /// `.**`, with the levels that are meant; nil is the last.
  case levels(UInt32?, UInt32?)
  case datetime([UInt8]?)
}

// MARK: Checking

extension Path {
  /// `@` needs a filter, `last` a subscript (flattenJsonPathParseItem).
  fileprivate func check(isFiltered: Bool, isSubscript: Bool) throws(PathFault) {
    for step in self {
      switch step {
      case .current where !isFiltered: throw PathFault("@ is not allowed in root expressions")
      case .last where !isSubscript: throw PathFault("LAST is allowed only in array subscripts")
      case .binary(let left, _, let right):
        try left.check(isFiltered: isFiltered, isSubscript: isSubscript)
        try right.check(isFiltered: isFiltered, isSubscript: isSubscript)
      case .filter(let operand): try operand.check(isFiltered: true, isSubscript: isSubscript)
      case .signed(_, let operand), .not(let operand), .isUnknown(let operand), .exists(let operand),
        .likeRegex(let operand, _, _):
        try operand.check(isFiltered: isFiltered, isSubscript: isSubscript)
      case .subscripts(let items):
        for (from, to) in items {
          try from.check(isFiltered: isFiltered, isSubscript: true)
          try to?.check(isFiltered: isFiltered, isSubscript: true)
        }
      default: break
      }
    }
  }
}
