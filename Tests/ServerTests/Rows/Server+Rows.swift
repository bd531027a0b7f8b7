// Fills a server's database with rows, runs a migration on it, and looks what is left.

import Foundation
import TestSupport

/// What came of a migration over rows.
struct RowsRun: Sendable {
  /// How a table was filled.
  struct Filling: Sendable {
    let name: String
    let rows: Int
    /// What was in the way of the last row that was tried.
    let obstacle: String
  }

  let fillings: [Filling]
  let before: Contents
  /// Nil where the migration failed.
  let after: Contents?
  /// The statement that failed, by its number, and what the server said.
  let failure: (statement: Int, error: String)?
}

extension Server {
  /// What kind of rows are tried.
  enum Filling {
    /// Full of detail: every digit, every character that a type has room for; a NULL in the last row.
    case rich
    /// What many types can read, and first of all the rows of another database.
    case wished(Contents)
    /// A row of plain values, NULL wherever that may be.
    case sparse
  }

  private static func script(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "\(name).sql").path
  }

  private func fillScript(_ filling: Filling) -> String {
    let (mode, count, wishes) =
      switch filling {
      case .rich: ("rich", 3, "")
      case .wished(let contents): ("plain", 3, contents.wishes)
      case .sparse: ("sparse", 1, "")
      }
    return """
      SET rows.mode = '\(mode)';
      \\i \(Self.script("Values"))
      \\i \(Self.script("Filling"))
      \(wishes)
      SELECT pg_temp.fill(\(count)) \\g /dev/null
      SELECT json_build_array(name, number, error) FROM rows_filled ORDER BY name;
      \\connect -
      \\echo \(Self.mark)
      \\i \(Self.script("Contents"))
      \\connect -
      \\echo \(Self.mark)

      """
  }

  private static let mark = "-- next"

  /// The rows that the database takes which was loaded last.
  func rows(_ filling: Filling) async throws -> Contents {
    let result = try await psql(Self.database, ["-f", file(named: "fill.sql", fillScript(filling))])
    let parts = result.text.split(separator: "\(Self.mark)\n", omittingEmptySubsequences: false)
    guard parts.count == 3 else { throw Program.Failure("cannot be filled: \(result.errorText)") }
    return try Contents(lines: parts[1])
  }

  /// Fills the database that was loaded last, and runs statements over it, in the transactions that they are in.
  func run(
    _ statements: [(sql: String, transaction: Int?)],
    over filling: Filling
  ) async throws -> RowsRun {
    var script = fillScript(filling) + "SET timezone = 'Europe/Berlin';\n\\o /dev/null\n"
    var transaction: Int?
    for (index, statement) in statements.enumerated() {
      if statement.transaction != transaction {
        if transaction != nil { script += "COMMIT;\n" }
        if statement.transaction != nil { script += "BEGIN;\n" }
        transaction = statement.transaction
      }
      script += "\\echo \(index)\n\(statement.sql);\n"
    }
    if transaction != nil { script += "COMMIT;\n" }
    script += "\\o\n\\connect -\n\\echo \(Self.mark)\n\\i \(Self.script("Contents"))\n"
    let result = try await psql(Self.database, ["-f", file(named: "rows.sql", script)])
    let parts = result.text.split(separator: "\(Self.mark)\n", omittingEmptySubsequences: false)
    guard parts.count > 2, parts.count == 4 || result.end != .exited(0) else {
      throw Program.Failure("cannot be filled: \(result.errorText)")
    }
    struct Line: Decodable {
      let name: String
      let rows: Int
      let obstacle: String?

      init(from decoder: any Decoder) throws {
        var list = try decoder.unkeyedContainer()
        name = try list.decode(String.self)
        rows = try list.decode(Int.self)
        obstacle = try list.decode(String?.self)
      }
    }
    let fillings = try parts[0].split(separator: "\n").map {
      let line = try JSONDecoder().decode(Line.self, from: Data($0.utf8))
      return RowsRun.Filling(name: line.name, rows: line.rows, obstacle: line.obstacle ?? "")
    }
    let reached = parts[2].split(separator: "\n").compactMap { Int($0) }.last ?? 0
    return RowsRun(
      fillings: fillings,
      before: try Contents(lines: parts[1]),
      after: parts.count == 4 ? try Contents(lines: parts[3]) : nil,
      failure: parts.count == 4 ? nil : (reached, result.errorText)
    )
  }

  /// Makes the roles that either side of a case makes and the migration does not: they are no matter of one database.
  func makeRoles(of testCase: CorpusCase, without statements: [String]) async throws {
    var names: Set<Substring> = []
    for file in try ["old", "new"].flatMap(testCase.loadOrder) {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /(?i)\bCREATE\s+(?:ROLE|USER)\s+("[^"]+"|\w+)/) { names.insert(match.1) }
    }
    names = names.filter { name in !statements.contains { $0.hasPrefix("CREATE ROLE \(name)") } }
    guard !names.isEmpty else { return }
    // Without ON_ERROR_STOP: some are there.
    let script = names.sorted().map { "CREATE ROLE \($0);\n" }.joined()
    _ = try await psql(Self.database, ["-v", "ON_ERROR_STOP=0", "-f", file(named: "roles.sql", script)])
  }

  /// Which of some values, spelled in another way now, give back what they were.
  func same(
    _ questions: Set<ContentsComparison.Question>
  ) async throws -> Set<ContentsComparison.Question> {
    let questions = Array(questions)
    let calls = questions.map {
      "pg_temp.gives_back(\(literal($0.new)), \(literal($0.newType)), \(literal($0.old)), \(literal($0.oldType)))"
    }
    return Set(zip(questions, try await answers(to: calls)).filter(\.1).map(\.0))
  }

  /// Which of some conversions may lose something.
  func lossy(
    _ conversions: Set<ContentsComparison.Conversion>
  ) async throws -> Set<ContentsComparison.Conversion> {
    let conversions = Array(conversions)
    let calls = conversions.map { "pg_temp.may_lose(\(literal($0.old)), \(literal($0.new)))" }
    return Set(zip(conversions, try await answers(to: calls)).filter(\.1).map(\.0))
  }

  private func answers(to calls: [String]) async throws -> [Bool] {
    if calls.isEmpty { return [] }
    let script = """
      SET rows.mode = 'rich';
      \\i \(Self.script("Values"))
      \\i \(Self.script("Return"))
      SET timezone = 'Europe/Berlin';
      \(calls.map { "SELECT \($0);" }.joined(separator: "\n"))
      """
    let result = try await psql(Self.database, ["-f", file(named: "answers.sql", script)])
    let answers = result.text.split(separator: "\n")
    guard answers.count == calls.count else { throw Program.Failure(result.errorText) }
    return answers.map { $0 == "t" }
  }
}
