// Names that are longer than PostgreSQL keeps.

extension Script {
  /// A warning for each name that the server would cut short (truncate_identifier), at its first place.
  package func longNames() -> [Diagnostic] {
    let limit = 63
    var seen: Set<[UInt8]> = []
    var result: [Diagnostic] = []
    file.text.withUnsafeBufferPointer { bytes in
      // Between statements there may be data.
      for statement in statements {
        let range = Int(statement.range.lower)..<min(Int(statement.range.upper), bytes.count)
        var scanner = TokenScanner(bytes, from: range.lowerBound, to: range.upperBound)
        while let token = scanner.next() {
          guard let name = Self.name(token, bytes), name.count > limit, seen.insert(name).inserted else {
            continue
          }
          let kept = String(decoding: name.prefix(limit), as: UTF8.self)
          result.append(
            Diagnostic(
              id: "long-name",
              severity: .warning,
              message:
                "name \"\(String(decoding: name, as: UTF8.self))\" is cut to \"\(kept)\" by the server",
              range: SourceRange(file: Int(statement.range.file), lower: token.lower, upper: token.upper)
            )
          )
        }
      }
    }
    return result
  }

  private static func name(_ token: Token, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    switch token.kind {
    case .word: return Array(bytes[token.lower..<token.upper])
    case .quotedName where bytes[token.lower] == UInt8(ascii: "\""):
      return Array(bytes[token.lower + 1..<max(token.lower + 1, token.upper - 1)])
    default: return nil
    }
  }
}
