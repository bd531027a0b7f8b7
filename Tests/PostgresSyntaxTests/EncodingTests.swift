// Bytes that are not UTF-8.

import PostgresSyntax
import Testing

struct EncodingTests {
  @Test(
    arguments: [
      ([0x00], "0x00"),
      ([0xe9], "0xe9 0x27 0x3b"),
      ([0x80], "0x80"),
      ([0xc0, 0x80], "0xc0 0x80"),
      ([0xe0, 0x80, 0x80], "0xe0 0x80 0x80"),
      ([0xed, 0xa0, 0x80], "0xed 0xa0 0x80"),
      ([0xf5, 0x80, 0x80, 0x80], "0xf5 0x80 0x80 0x80"),
      ([0xff], "0xff"),
    ] as [([UInt8], String)]
  )
  func `bytes that are no UTF-8 are an error where they stand`(bad: [UInt8], spelling: String) throws {
    let before = Array("select 'é😀';\nselect 'a".utf8)
    let file = SourceFile(name: "a.sql", text: before + bad + Array("';\nselect 2".utf8))
    let script = parseScript(file, index: 0)
    let diagnostic = try #require(script.diagnostics.first)
    #expect(script.diagnostics.count == 1)
    #expect(diagnostic.message == "invalid byte sequence for encoding \"UTF8\": \(spelling)")
    #expect(diagnostic.range.lower == before.count)
    #expect(script.statements.count == 3)
  }

  @Test func `a byte order mark is passed over`() {
    let script = parseScript(SourceFile(name: "a.sql", text: "\u{feff}select 1;"), index: 0)
    #expect(script.diagnostics.isEmpty)
    #expect(texts(of: script) == ["select 1"])
  }

  @Test func `UTF-16 is named`() {
    let text: [UInt8] =
      [0xff, 0xfe] + Array("select 1".utf16).flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }
    let script = parseScript(SourceFile(name: "a.sql", text: text), index: 0)
    #expect(script.diagnostics.map(\.message) == ["the file is in UTF-16"])
  }
}
