// The owner of one parsed text's tape.

private import CJSONTape

/// A parse tree of PostgreSQL's, read from libpg_query's JSON.
///
/// Immutable once made, so that it may be shared between threads; the tape goes when the last holder lets go.
package final class SyntaxTree: @unchecked Sendable {
  private let owned: json_tape

  /// The object that holds `version` and `stmts`.
  package let root: Node

  /// How many bytes must be readable behind a JSON text.
  static var padding: Int { Int(JSON_TAPE_PADDING) }

  /// Reads the JSON in `json`, which ``padding`` follows, of the tree of `text`; nil when it nests too deep.
  init?(json: UnsafeBufferPointer<CChar>, text: UnsafeBufferPointer<UInt8>) {
    guard let start = json.baseAddress else { return nil }
    let parsed = json_tape_parse(start, json.count)
    guard parsed.document != nil, let tape = parsed.tape, let strings = parsed.strings else { return nil }
    owned = parsed
    NegativeIntegers(tape: tape, strings: strings, text: text).restore()
    root = Node(tape: tape, strings: strings, index: 1)
  }

  deinit { json_tape_free(owned) }
}
