// The one place that calls libpg_query: owns its result and turns it into Swift values.

private import CPgQuery

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// What PostgreSQL's raw parser makes of a text.
struct RawParse: ~Copyable {
  /// Why a text has no tree.
  struct Failure: Error {
    /// PostgreSQL's message, `syntax error at or near "selec"`; nil when the text nests too deep.
    var message: String?
    /// Where, in characters from 1; 0 when the parser did not say.
    var cursor: Int
  }

  /// The version of PostgreSQL that the parser is of: 150001.
  static var serverVersion: Int { Int(PG_VERSION_NUM) }

  private var result: PgQueryParseResult
  private let length: Int

  private init(_ text: UnsafePointer<UInt8>) {
    result = pg_query_parse(text)
    length = result.parse_tree.map { strlen($0) } ?? 0
    // The reader looks beyond the end. There is mostly room behind a large block, so that nothing is copied.
    if let longer = realloc(result.parse_tree, length + SyntaxTree.padding) {
      result.parse_tree = longer.assumingMemoryBound(to: CChar.self)
    }
  }

  deinit { pg_query_free_parse_result(result) }

  /// The tree of the statements in a part of a text.
  ///
  /// Works as deep as the text nests: call on a deep stack.
  static func tree(of part: Range<Int>, in text: ParserText) throws(Failure) -> SyntaxTree {
    try text.withPart(part) { (part) throws(Failure) in
      guard let start = part.baseAddress else { throw Failure(message: "no text", cursor: 0) }
      return try RawParse(start).tree(of: part)
    }
  }

  private func tree(of text: UnsafeBufferPointer<UInt8>) throws(Failure) -> SyntaxTree {
    if let error = result.error {
      let message = error.pointee.message.map { String(cString: $0) }
      throw Failure(message: message ?? "syntax error", cursor: Int(error.pointee.cursorpos))
    }
    guard let json = result.parse_tree,
      let tree = SyntaxTree(json: UnsafeBufferPointer(start: json, count: length), text: text)
    else {
      // The only JSON that libpg_query prints and the reader refuses is one that nests too deep.
      throw Failure(message: nil, cursor: 0)
    }
    return tree
  }
}

/// A copy of a file's text that ends in a NUL, as C wants it, and in which what is not SQL can be overwritten.
final class ParserText {
  /// Without the NUL.
  let bytes: UnsafeMutableBufferPointer<UInt8>
  private let start: UnsafeMutablePointer<UInt8>

  init(_ text: [UInt8]) {
    start = .allocate(capacity: text.count + 1)
    bytes = UnsafeMutableBufferPointer(start: start, count: text.count)
    _ = bytes.update(fromContentsOf: text)
    start[text.count] = 0
  }

  deinit { start.deallocate() }

  /// Calls `body` with a part of the text that a NUL ends.
  func withPart<Value, Failure: Error>(
    _ part: Range<Int>,
    _ body: (UnsafeBufferPointer<UInt8>) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let covered = start[part.upperBound]
    start[part.upperBound] = 0
    defer { start[part.upperBound] = covered }
    return try body(UnsafeBufferPointer(start: start + part.lowerBound, count: part.count))
  }
}
