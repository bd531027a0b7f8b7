// Files of the corpus, damaged at random, always in the same way: whatever is in a file, there is an answer or an error.

import Foundation
import TestSupport
import Testing

@Suite struct DamagedInputTests {
  @Test(arguments: 0..<200)
  func endsWithAStatus(_ seed: Int) async throws {
    var numbers = SplitMix(seed: UInt64(seed))
    let testCase = try #require(CorpusCase.all.randomElement(using: &numbers))
    let file = try #require(try testCase.loadOrder(Bool.random(using: &numbers) ? "old" : "new").first)
    var bytes = try [UInt8](Data(contentsOf: file))
    for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty { Self.damage(&bytes, &numbers) }
    let outcome = try await ScratchFolder.with { folder in
      try await sqldiff(["--exact", file.path, folder.write(bytes, to: "damaged.sql")])
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(outcome.isAnswer || outcome.end == .exited(2), "\(testCase.name)\n\(text)\n\(outcome)")
    #expect(!outcome.remarks.contains("internal error"), "\(testCase.name)\n\(text)\n\(outcome)")
  }

  /// Takes a piece out, doubles one, moves one to another place, or writes something else over it.
  private static func damage(_ bytes: inout [UInt8], _ numbers: inout SplitMix) {
    let start = Int.random(in: 0..<bytes.count, using: &numbers)
    let piece = start..<min(bytes.count, start + Int.random(in: 1...40, using: &numbers))
    let copy = Array(bytes[piece])
    switch Int.random(in: 0..<5, using: &numbers) {
    case 0: bytes.removeSubrange(piece)
    case 1: bytes.insert(contentsOf: copy, at: start)
    case 2:
      bytes.removeSubrange(piece)
      bytes.insert(contentsOf: copy, at: Int.random(in: 0...bytes.count, using: &numbers))
    case 3:
      let words = [
        ";", "(", ")", "'", "\"", "$$", "--", "/*", "::", "NULL", "PRIMARY KEY", "\\", "public.", ",",
        "\u{301}", "0",
      ]
      bytes.replaceSubrange(piece, with: Array((words.randomElement(using: &numbers) ?? "").utf8))
    default: bytes.replaceSubrange(piece, with: copy.map { $0 ^ UInt8.random(in: 0...255, using: &numbers) })
    }
  }
}
