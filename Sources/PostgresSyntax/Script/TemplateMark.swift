// Marks of template languages, which are the reason for many a syntax error.

/// A mark that a template language would replace: `{{ name }}`, `@NAME@`, `${NAME}`, `<%= name %>`.
struct TemplateMark {
  let range: Range<Int>

  /// The first mark in `segment` that stands at or before `place`, where PostgreSQL stopped reading.
  ///
  /// Marks within quotes are text like any other.
  static func first(in segment: Range<Int>, upTo place: Int, of bytes: UnsafeBufferPointer<UInt8>)
    -> TemplateMark?
  {
    var scanner = TokenScanner(bytes, from: segment.lowerBound, to: segment.upperBound)
    while let token = scanner.next(), token.lower <= place {
      guard token.kind == .symbol, let end = markEnd(at: token.lower, to: segment.upperBound, of: bytes)
      else {
        continue
      }
      return TemplateMark(range: token.lower..<end)
    }
    return nil
  }

  private static func markEnd(at start: Int, to end: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let next = start + 1 < end ? bytes[start + 1] : 0
    switch (bytes[start], next) {
    case (UInt8(ascii: "{"), UInt8(ascii: "{")): return closing("}}", from: start + 2, to: end, of: bytes)
    case (UInt8(ascii: "{"), UInt8(ascii: "%")): return closing("%}", from: start + 2, to: end, of: bytes)
    case (UInt8(ascii: "<"), UInt8(ascii: "%")): return closing("%>", from: start + 2, to: end, of: bytes)
    case (UInt8(ascii: "$"), UInt8(ascii: "{")), (UInt8(ascii: "#"), UInt8(ascii: "{")),
      (UInt8(ascii: "{"), _):
      return closing("}", from: start + 1, to: end, of: bytes)
    case (UInt8(ascii: "$"), UInt8(ascii: "(")): return closing(")", from: start + 2, to: end, of: bytes)
    case (UInt8(ascii: "%"), UInt8(ascii: "(")): return closing(")s", from: start + 2, to: end, of: bytes)
    case (UInt8(ascii: "@"), _) where TokenScanner.startsWord(next):
      var cursor = start + 1
      while cursor < end, TokenScanner.continuesWord(bytes[cursor]) { cursor += 1 }
      return cursor < end && bytes[cursor] == UInt8(ascii: "@") ? cursor + 1 : nil
    default: return nil
    }
  }

  /// Past the next `text` on the same line.
  private static func closing(
    _ text: StaticString,
    from start: Int,
    to end: Int,
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var cursor = start
    let length = text.utf8CodeUnitCount
    while cursor + length <= end, bytes[cursor] != 0x0a {
      if (0..<length).allSatisfy({ bytes[cursor + $0] == text.utf8Start[$0] }) { return cursor + length }
      cursor += 1
    }
    return nil
  }
}
