// One side of a case, loaded into a server's only database.

import Foundation
import TestSupport

extension Server {
  /// The database that one side of one case is loaded into.
  static let database = "side"

  /// A script that connects to a new database, in a cluster with these roles and nothing else of its own.
  func startScript(roles: [String]) throws -> String {
    let roles = roles.map { "CREATE ROLE \"\($0.replacing("\"", with: "\"\""))\";" }
    return try file(
      named: "start.sql",
      """
      SELECT EXISTS (SELECT FROM pg_subscription) AS subscribed \\gset
      \\if :subscribed
      \\connect \(Self.database)
      SELECT format('ALTER SUBSCRIPTION %I DISABLE', subname) FROM pg_subscription \\gexec
      SELECT format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', subname) FROM pg_subscription \\gexec
      SELECT format('DROP SUBSCRIPTION %I', subname) FROM pg_subscription \\gexec
      \\connect postgres
      \\endif
      SELECT format('DROP DATABASE %I WITH (FORCE)', datname) FROM pg_database WHERE oid >= 16384 \\gexec
      SELECT format('DROP ROLE %I', rolname) FROM pg_roles WHERE oid >= 16384 \\gexec
      CREATE DATABASE \(Self.database) TEMPLATE template0 STRATEGY file_copy;
      \(roles.joined(separator: "\n"))
      \\connect \(Self.database)
      """
    )
  }

  /// Loads a side into a new database.
  func load(_ testCase: CorpusCase, _ side: String) async throws -> Program.Outcome {
    let start = try startScript(roles: testCase.roles)
    // Rows are gone before the migration comes: whether it fits them is not a matter of the schema.
    let end = try file(
      named: "end.sql",
      """
      RESET SESSION AUTHORIZATION;
      SET session_replication_role = replica;
      SELECT format('TRUNCATE %s', string_agg(
          format('%s %I.%I', CASE relkind WHEN 'r' THEN 'ONLY' END, nspname, relname), ', '))
        FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
        WHERE c.oid >= 16384 AND (relkind = 'r' OR relkind = 'p' AND NOT EXISTS (
          SELECT FROM pg_partition_tree(c.oid) t JOIN pg_class f ON f.oid = t.relid WHERE f.relkind = 'f'))
        HAVING count(*) > 0 \\gexec
      COMMIT;
      """
    )
    let files = try testCase.loadOrder(side).flatMap { ["-f", $0.path] }
    return try await psql("postgres", ["-f", start, "-c", "BEGIN"] + files + ["-f", end])
  }

  /// The schema that a script makes in an empty database, if it runs through.
  func schema(of script: String, roles: [String]) async throws -> (ServerSchema?, error: String) {
    let start = try startScript(roles: roles)
    let begun = try await psql("postgres", ["-f", start])
    guard begun.end == .exited(0) else { return (nil, begun.errorText) }
    let (_, reached, error) = try await schemas(before: script)
    return (reached, error)
  }

  /// The schema of the database that was loaded last, then that which a script makes of it, if it runs through.
  func schemas(before script: String) async throws -> (ServerSchema, ServerSchema?, error: String) {
    let mark = "-- the next schema"
    let query = try file(named: "schema.sql", ServerSchema.script)
    let migration = try file(named: "migration.sql", script)
    // Connected anew, so that nothing that the script sets is felt afterwards.
    let result = try await psql(
      Self.database,
      [
        "-f", query, "-c", "\\connect -", "-c", "\\echo \(mark)", "-f", migration, "-c", "\\connect -",
        "-c", "\\echo \(mark)", "-f", query,
      ]
    )
    let parts = result.text.split(separator: "\(mark)\n", omittingEmptySubsequences: false)
    guard parts.count > 1 && (parts.count < 3 || result.end == .exited(0)) else {
      throw Program.Failure("the catalogs cannot be read: \(result.errorText)")
    }
    return (
      ServerSchema(lines: parts[0]), result.end == .exited(0) ? ServerSchema(lines: parts[2]) : nil,
      result.errorText
    )
  }
}
