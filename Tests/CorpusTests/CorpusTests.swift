// Every case of the corpus, both ways: planned, proven, and the script as it was recorded.

import Foundation
import SchemaDiff
import TestSupport
import Testing

@Suite struct CorpusTests {
  @Test(arguments: CorpusCase.all, Direction.allCases)
  func migration(of testCase: CorpusCase, _ direction: Direction) {
    let sides = direction.sides
    var options = ComparisonOptions()
    options.isExact = true
    let report = compare(
      old: [testCase.input(sides.old).path],
      new: [testCase.input(sides.new).path],
      options: options
    )
    #expect(!report.hasErrors, "\(report.diagnosticText(isVerbose: false, isColored: false))")
    if testCase.name.contains("--same-") { #expect(!report.isDifferent, "\(report.migration ?? "")") }
    expectRecorded(
      report.migration ?? "",
      in: testCase.directory.appending(path: "expect/\(direction.rawValue).sql")
    )
  }

  @Test(arguments: CorpusCase.all, ["old", "new"])
  func sameSide(_ testCase: CorpusCase, _ side: String) {
    let path = testCase.input(side).path
    let report = compare(old: [path], new: [path])
    #expect(!report.hasErrors && !report.isDifferent)
  }

  @Test func corpusIsThere() { #expect(CorpusCase.all.count >= 150) }
}
