// Every command of PostgreSQL's reference that changes a schema has cases in the corpus, which its README lists.

import Foundation
import TestSupport
import Testing

@Suite struct CommandTests {
  @Test func everyCommandHasCases() throws {
    let rows = try commandRows()
    var wrong: [String] = []
    for line in try commandLines() {
      let isLeftOut = line.contains(": ")
      let command = String(line.split(separator: ":")[0])
      if isLeftOut != (rows[command] == nil) { wrong.append(command) }
    }
    #expect(wrong.isEmpty, "rows that are missing, or too much: \(wrong)")
  }

  @Test func theCasesHaveTheCommands() throws {
    let rows = try commandRows()
    let known = try Set(commandLines().map { String($0.split(separator: ":")[0]) })
    #expect(rows.count > 100)
    for (command, names) in rows {
      #expect(known.contains(command), "\(command) is no command")
      #expect(!names.isEmpty, "\(command) has no case")
      for name in names {
        guard let testCase = CorpusCase.all.first(where: { $0.name == name }) else {
          Issue.record("there is no case \(name)")
          continue
        }
        #expect(testCase.knownGap == nil, "\(name) has a known gap")
        let statements = try self.statements(of: testCase)
        #expect(statements.contains { $0.isCommand(command) }, "\(name) has no \(command)")
      }
    }
  }

  private func commandLines() throws -> [Substring] {
    let path = CorpusCase.root.appending(path: "Tests/GrammarTests/Accounts/commands.txt")
    return try String(contentsOf: path, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  /// The table's rows: a command and its cases.
  private func commandRows() throws -> [String: [String]] {
    let text = try String(contentsOf: CorpusCase.root.appending(path: "Corpus/README.md"), encoding: .utf8)
    let heading = try #require(text.firstRange(of: "## Commands"))
    var rows: [String: [String]] = [:]
    for line in text[heading.upperBound...].split(separator: "\n") where line.hasPrefix("| `") {
      // Every second piece stands between backquotes.
      let quoted = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
      rows[quoted[0]] = Array(quoted.dropFirst())
    }
    return rows
  }

  /// The words that each statement of a case begins with, roughly cut.
  private func statements(of testCase: CorpusCase) throws -> [[Substring]] {
    try ["old", "new"].flatMap { try testCase.loadOrder($0) }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).uppercased().split(separator: ";").map { statement in
        let code = statement.split(separator: "\n").filter { !$0.hasPrefix("--") }.joined(separator: " ")
        return code.split { !$0.isLetter && $0 != "_" }.map { $0[...] }
      }
    }
  }
}

extension [Substring] {
  /// Whether a statement with these words is that command: it has the command's words in their order, the last but
  /// `AS` and `INTO` near its beginning.
  fileprivate func isCommand(_ command: String) -> Bool {
    let wanted = command.split(separator: " ")
    guard first == wanted.first else { return false }
    let options: Set<Substring> = [
      "OR", "REPLACE", "UNLOGGED", "TEMPORARY", "TRUSTED", "PROCEDURAL", "UNIQUE", "CONSTRAINT", "DEFAULT",
      "RECURSIVE",
    ]
    var rest = self[...]
    for word in wanted {
      let isFree = word == "AS" || word == "INTO"
      guard let place = rest.firstIndex(where: { $0 == word || (!isFree && !options.contains($0)) }),
        rest[place] == word
      else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }
}
