// The test of the tests: databases that differ in one property are told apart, for every kind of property.

import TestSupport
import Testing

extension OnServers {
  @Suite struct ServerSchemaTests {
    @Test func everyChangeIsSeen() async throws {
      let schemas = try await Self.schemas(after: [""] + Self.changes)
      for (schema, change) in zip(schemas.dropFirst(), Self.changes) {
        let difference = schema.shortfall(from: schemas[0])
        #expect(!difference.isEmpty, "not seen: \(change)")
      }
    }

    @Test func whatMakesNoDifferenceIsNotSeen() async throws {
      let schemas = try await Self.schemas(after: [""] + Self.returns)
      for (schema, change) in zip(schemas.dropFirst(), Self.returns) {
        let difference = schema.shortfall(from: schemas[0])
        #expect(difference.isEmpty, "seen: \(change)\n\(difference)")
      }
    }

    /// The schema of one database after each of these changes, without the others.
    private static func schemas(after changes: [String]) async throws -> [ServerSchema] {
      try await Servers.withServer { server in
        let start = try server.startScript(roles: ["ann", "bob", "crew"])
        let query = try server.file(named: "schema.sql", ServerSchema.script)
        // The query ends in a rollback, of the change too.
        let steps = changes.map { "\\echo -- next\nBEGIN;\n\($0);\n\\i \(query)\n" }
        let script = try server.file(named: "changes.sql", objects + steps.joined())
        let result = try await server.psql("postgres", ["-f", start, "-f", script])
        try #require(result.end == .exited(0), "\(result.errorText)")
        return result.text.split(separator: "-- next\n", omittingEmptySubsequences: false).dropFirst().map {
          ServerSchema(lines: $0)
        }
      }
    }
  }
}
