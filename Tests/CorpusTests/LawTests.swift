// What must hold for any two schemas, over every case of the corpus.

import Foundation
import PostgresSyntax
import TestSupport
import Testing

@Suite struct LawTests {
  /// A schema does not differ from itself.
  @Test(arguments: CorpusCase.all, ["old", "new"])
  func comparedWithItself(_ testCase: CorpusCase, _ side: String) async throws {
    try await testCase.unlessKnown {
      let path = testCase.input(side).path
      let outcome = try await sqldiff(["--exact", path, path])
      #expect(outcome.end == .exited(0) && outcome.output.isEmpty, "\(outcome)")
    }
  }

  /// The migration, applied to the old side, gives the new one.
  @Test(arguments: CorpusCase.all, Direction.allCases)
  func migrationApplied(to testCase: CorpusCase, _ direction: Direction) async throws {
    try await testCase.unlessKnown { try await apply(to: testCase, direction) }
  }

  private func apply(to testCase: CorpusCase, _ direction: Direction) async throws {
    let (old, new) = (
      testCase.input(direction.sides.old).path, testCase.input(direction.sides.new).path
    )
    let first = try await sqldiff(["--exact", old, new] + testCase.options)
    try #require(first.isAnswer, "\(first)")
    try await ScratchFolder.with { folder in
      let migration = try folder.write(first.text, to: "migration.sql")
      let second = try await sqldiff(["--exact", "--old", old, "--old", migration, "--new", new])
      #expect(second.end == .exited(0), "\(first)\n\(second)")
    }
  }

  /// In a directory the order of files, and so of statements, does not matter.
  @Test(arguments: declarativeSides)
  func shuffled(_ side: DeclarativeSide) async throws {
    var numbers = SplitMix(seed: 1)
    let statements = side.statements.shuffled(using: &numbers)
    try await ScratchFolder.with { folder in
      for (number, statement) in statements.enumerated() {
        _ = try folder.write(statement, to: "pieces/\(String(1_000 + number)).sql")
      }
      let pieces = folder.path("pieces")
      let outcome = try await sqldiff(["--exact", side.path, pieces])
      let order = statements.joined(separator: "\n")
      #expect(outcome.end == .exited(0), "\(outcome)\nin this order:\n\(order)")
    }
  }

  @Test func severalSidesAreDeclarative() { #expect(declarativeSides.count > 100) }
}

/// A side that only says what there is, so that the order in which it says so means nothing.
struct DeclarativeSide: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let path: String
  let statements: [String]

  /// Nil when a statement builds on what an earlier one did.
  init?(_ testCase: CorpusCase, _ side: String) {
    guard testCase.knownGap == nil, !orderMatters.contains(testCase.name) else { return nil }
    let input = testCase.input(side)
    guard input.pathExtension == "sql", let bytes = try? [UInt8](Data(contentsOf: input)) else { return nil }
    testDescription = "\(testCase.name)/\(side)"
    path = input.path
    let script = parseScript(SourceFile(name: path, text: bytes), index: 0)
    statements = script.statements.map { statement in
      let range = Int(statement.range.lower)..<Int(statement.range.upper)
      return String(decoding: bytes[range], as: UTF8.self) + ";\n"
    }
    // What psql itself does is in no statement's text.
    guard statements.count > 1, script.diagnostics.isEmpty, !bytes.contains(UInt8(ascii: "\\")),
      statements.allSatisfy(Self.standsAlone)
    else { return nil }
  }

  /// Definitions and comments, of names that the statement itself gives.
  private static func standsAlone(_ statement: String) -> Bool {
    let start = statement.uppercased()
    if start.hasPrefix("COMMENT ") { return true }
    guard start.hasPrefix("CREATE ") else { return false }
    return !start.hasPrefix("CREATE OR REPLACE ") && !start.contains("IF NOT EXISTS")
      && !start.hasPrefix("CREATE INDEX ON ")
  }
}

/// The sides that the order of statements is tried on.
let declarativeSides: [DeclarativeSide] = CorpusCase.all.flatMap { testCase in
  ["old", "new"].compactMap { DeclarativeSide(testCase, $0) }
}

/// Cases whose sides mean something else in another order: LIKE copies what is there, and generated names avoid those
/// that are taken.
private let orderMatters: Set<String> = [
  "history--same-like-is-a-copy", "index--on-partitioned", "partition--index-names-pass-on",
  "partition--indexes-alike", "partition--parameters-of-indexes-alike",
  "sequence--identity-and-serial-next-to-hand-made", "table--like-including",
]
