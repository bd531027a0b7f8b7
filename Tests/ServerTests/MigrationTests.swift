// Every case of the corpus on a real server: the migration, run on the old schema, must give the new one.

import Foundation
import SchemaDiff
import TestSupport
import Testing

/// Whether there is a server; where one is required, its absence is a failure and not a skip.
private let hasServer = Server.programs != nil || ProcessInfo.processInfo.environment["SQLDIFF_REQUIRE_SERVER"] != nil

@Suite(.serialized, .enabled(if: hasServer, "PostgreSQL 15 is not installed"))
struct MigrationTests {
  @Test(arguments: CorpusCase.all)
  func leadsToTheOtherSide(_ testCase: CorpusCase) throws {
    let server = try #require(Server.shared, "no server could be started")
    let bench = try Bench(testCase, on: server)
    let wanted = ["old": try bench.schema(of: "old"), "new": try bench.schema(of: "new")]
    for direction in Direction.allCases {
      let sides = direction.sides
      var options = ComparisonOptions()
      options.isExact = true
      let report = compare(
        old: [testCase.input(sides.old).path], new: [testCase.input(sides.new).path], options: options)
      guard !report.hasErrors else {
        Issue.record("\(direction): \(report.diagnosticText(isVerbose: false, isColored: false))")
        continue
      }
      let result = try bench.run(report.migration ?? "", on: sides.old)
      guard let reached = result.schema else {
        Issue.record("\(direction): the server refused the migration: \(result.error)\n\(report.migration ?? "")")
        continue
      }
      let difference = reached.difference(from: try #require(wanted[sides.new]))
      #expect(difference.isEmpty, "\(direction): the migration leads elsewhere\n\(difference)\n\(report.migration ?? "")")
    }
  }
}

/// Databases for one case.
private struct Bench {
  private let testCase: CorpusCase
  private let server: Server

  init(_ testCase: CorpusCase, on server: Server) throws {
    self.testCase = testCase
    self.server = server
    for role in testCase.roles {
      let quoted = role.replacingOccurrences(of: "\"", with: "\"\"")
      _ = try server.psql("postgres", "CREATE ROLE \"\(quoted)\";")
    }
  }

  /// The schema that a side's files make.
  func schema(of side: String) throws -> ServerSchema {
    let result = try load(side, then: nil)
    guard let schema = result.schema else { throw Server.Failure(description: "\(side) does not load: \(result.error)") }
    return schema
  }

  /// What a script makes of a side.
  func run(_ script: String, on side: String) throws -> (schema: ServerSchema?, error: String) {
    try load(side, then: script)
  }

  private func load(_ side: String, then script: String?) throws -> (schema: ServerSchema?, error: String) {
    let database = "case_\(UUID().uuidString.prefix(8).lowercased())"
    _ = try server.psql("postgres", "CREATE DATABASE \(database) TEMPLATE template0;")
    defer { _ = try? server.psql("postgres", "DROP DATABASE \(database) WITH (FORCE);") }
    for file in try testCase.loadOrder(side) {
      let output = try server.psql(database, String(contentsOf: file, encoding: .utf8))
      if output.status != 0 { return (nil, "\(file.lastPathComponent): \(output.error)") }
    }
    if let script {
      let output = try server.psql(database, script)
      if output.status != 0 { return (nil, output.error) }
    }
    return (try ServerSchema(of: database, on: server), "")
  }
}
