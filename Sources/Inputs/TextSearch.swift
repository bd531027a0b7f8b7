// Finds lines in large texts, faster than element by element.

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

extension [UInt8] {
  /// Whether some line begins with those words, of the first so many bytes.
  func hasLine(_ words: String, within limit: Int = .max) -> Bool {
    let words = Array(words.utf8)
    return withUnsafeBytes { text in
      guard var line = text.baseAddress else { return false }
      let end = line + Swift.min(text.count, limit)
      while end - line >= words.count {
        if memcmp(line, words, words.count) == 0 { return true }
        guard let next = memchr(line, 0x0a, end - line) else { return false }
        line = UnsafeRawPointer(next) + 1
      }
      return false
    }
  }
}
