// Every case of the corpus, both ways: planned, proven, and the script as it was recorded.

import Foundation
import TestSupport
import Testing

@Suite struct CorpusTests {
  @Test(arguments: CorpusCase.all, Direction.allCases)
  func migration(of testCase: CorpusCase, _ direction: Direction) async throws {
    try await testCase.unlessKnown { try await check(testCase, direction) }
  }

  private func check(_ testCase: CorpusCase, _ direction: Direction) async throws {
    let sides = direction.sides
    let outcome = try await sqldiff([
      "--exact", testCase.input(sides.old).path, testCase.input(sides.new).path,
    ])
    try #require(outcome.isAnswer, "\(outcome)")
    let isSame = testCase.name.contains("--same-")
    #expect((outcome.end == .exited(0)) == isSame, "\(outcome)")
    #expect(outcome.text.isEmpty == isSame)
    expectRecorded(
      outcome.text,
      in: testCase.directory.appending(path: "expect/\(direction.rawValue).sql")
    )
  }

  @Test func corpusIsThere() { #expect(CorpusCase.all.count >= 150) }
}
