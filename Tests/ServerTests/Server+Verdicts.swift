// What a server says to statements, one by one.

import Foundation
import TestSupport
import Testing

extension Server {
  /// Runs work with a database of that name, which is made by some statements and gone afterwards.
  func withDatabase<Result>(
    _ name: String,
    _ preparation: [String] = [],
    _ work: () async throws -> Result
  ) async throws -> Result {
    for command in ["DROP DATABASE IF EXISTS \(name)", "CREATE DATABASE \(name)"] {
      _ = try await psql("postgres", ["-c", command])
    }
    let script = try file(named: "prepare.sql", preparation.map { "\($0);\n" }.joined())
    let prepared = try await psql(name, ["-f", script])
    try #require(prepared.end == .exited(0), "\(prepared.errorText)")
    let result = try await work()
    _ = try await psql("postgres", ["-c", "DROP DATABASE \(name)"])
    return result
  }

  /// What the server says to each of some statements that it refuses, by their numbers; each is undone before the next,
  /// unless they are kept.
  func refusals(
    of statements: [String],
    in database: String,
    keepingThem isKept: Bool = false
  ) async throws -> [Int: String] {
    let lines = statements.map { statement in
      let line = statement.replacing("\n", with: " ")
      return isKept ? "\(line);\n" : "BEGIN; \(line); ROLLBACK;\n"
    }
    let script = try file(named: "each.sql", "\\set ON_ERROR_STOP off\n" + lines.joined())
    let answer = try await psql(database, ["-f", script])
    var result: [Int: String] = [:]
    for line in answer.errorText.split(separator: "\n") {
      // psql:each.sql:12: ERROR:  …
      guard let end = line.range(of: ": ERROR:  ") else { continue }
      let number = line[..<end.lowerBound].split(separator: ":").last.flatMap { Int($0) }
      if let number, result[number - 2] == nil { result[number - 2] = String(line[end.upperBound...]) }
    }
    return result
  }
}
