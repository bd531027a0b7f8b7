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
    /// PostgreSQL's message: `syntax error at or near "selec"`.
    var message: String
    /// Where, in characters from 1; 0 when the parser did not say.
    var cursor: Int
  }

  private let result: PgQueryParseResult

  private init(_ text: borrowing ParserText) {
    result = pg_query_parse(text.bytes.baseAddress)
  }

  deinit { pg_query_free_parse_result(result) }

  /// The tree of all the text's statements; works as deep as it nests: call on a deep stack.
  static func tree(of text: borrowing ParserText) throws(Failure) -> SyntaxTree {
    try RawParse(text).tree(of: text)
  }

  private func tree(of text: borrowing ParserText) throws(Failure) -> SyntaxTree {
    if let error = result.error {
      let message = error.pointee.message.map { String(cString: $0) } ?? "syntax error"
      throw Failure(message: message, cursor: Int(error.pointee.cursorpos))
    }
    guard let json = result.parse_tree,
      let tree = SyntaxTree(json: UnsafeBufferPointer(start: json, count: strlen(json)), text: text.bytes)
    else {
      // The only JSON that libpg_query prints and the reader refuses is one that nests too deep.
      throw Failure(message: "stack depth limit exceeded", cursor: 0)
    }
    return tree
  }
}

/// A copy of a text that ends in a NUL, as C wants it.
struct ParserText: ~Copyable {
  private let buffer: UnsafeMutableBufferPointer<UInt8>

  init(_ text: [UInt8]) {
    buffer = .allocate(capacity: text.count + 1)
    _ = buffer.update(fromContentsOf: text)
    buffer[text.count] = 0
  }

  deinit { buffer.deallocate() }

  /// Without the NUL.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: buffer.dropLast()) }
}
