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
    let outcome = try await sqldiff(
      ["--exact", testCase.input(sides.old).path, testCase.input(sides.new).path] + testCase.options
    )
    try #require(outcome.isAnswer, "\(outcome)")
    let isSame = testCase.name.contains("--same-")
    #expect((outcome.end == .exited(0)) == isSame, "\(outcome)")
    #expect(outcome.text.isEmpty == isSame)
    expectRecorded(
      outcome.text,
      in: testCase.directory.appending(path: "expect/\(direction.rawValue).sql")
    )
  }

  /// Nothing is dropped and made again that could be changed in place: what each case says of that.
  @Test(arguments: CorpusCase.all.filter { $0.budget != nil }, Direction.allCases)
  func keepsToItsBudget(_ testCase: CorpusCase, _ direction: Direction) async throws {
    struct Answer: Decodable {
      struct Statement: Decodable { let sql: String }
      let statements: [Statement]
    }
    let budget = try #require(testCase.budget)
    #expect(budget.unread.isEmpty)
    try await testCase.unlessKnown {
      let sides = direction.sides
      let outcome = try await sqldiff(
        ["--exact", "--format", "json", testCase.input(sides.old).path, testCase.input(sides.new).path]
          + testCase.options
      )
      let answer = try JSONDecoder().decode(Answer.self, from: Data(outcome.output))
      let excesses = budget.excesses(direction, of: answer.statements.map(\.sql))
      #expect(excesses.isEmpty, "\(direction): \(excesses.joined(separator: "\n"))")
    }
  }

  @Test func corpusIsThere() { #expect(CorpusCase.all.count >= 150) }
}
