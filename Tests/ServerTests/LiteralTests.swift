// Literals of every type, right and wrong ones: which a server takes, and what it makes of them.

import CatalogModel
import Elaboration
import Foundation
import TestSupport
import Testing

extension OnServers {
  @Suite struct LiteralTests {
    /// Without macaddr and oidvector, which take much by chance (sscanf, strtoul).
    private static let types = [
      "bool", "int2", "int4", "int8", "numeric", "numeric(5,2)", "float4", "float8", "money", "text",
      "varchar(3)",
      "char(3)", "name", "\"char\"", "date", "time", "time(2)", "timetz", "timestamp", "timestamp(0)",
      "timestamptz",
      "interval", "interval(1)", "interval day to second", "uuid", "bytea", "json", "jsonb", "inet", "cidr",
      "macaddr8", "bit(3)", "varbit(4)", "bit", "varbit", "point", "line", "lseg", "box", "polygon", "circle",
      "oid", "xid", "tid", "pg_lsn", "tsvector", "tsquery", "int4range", "numrange", "daterange", "tsrange",
      "int8range", "int4multirange", "nummultirange", "int[]", "text[]", "bool[]", "date[]", "numeric[]",
      "jsonb[]", "int4range[]", "int2vector", "xid8", "jsonpath",
    ]

    private static func lines(of name: String) throws -> [Substring] {
      let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Verdicts/\(name)")
      return try String(contentsOf: path, encoding: .utf8).split(
        separator: "\n",
        omittingEmptySubsequences: false
      ).dropLast()
    }

    @Test func literalsAreReadAsOnAServer() async throws {
      let texts = try Self.lines(of: "literals.txt")
      let literals = Self.types.flatMap { type in texts.map { ($0, type) } }
      let paths = try Self.lines(of: "paths.txt").map { ($0, "jsonpath") }
      let statements = (literals + paths).enumerated().map { number, literal in
        "CREATE VIEW v\(number) AS SELECT '\(literal.0.replacing("'", with: "''"))'::\(literal.1) AS x"
      }
      let (refused, stored) = try await Servers.withServer { server in
        try await server.withDatabase("literals") {
          let refused = try await server.refusals(of: statements, in: "literals", keepingThem: true)
          let script = try server.file(named: "stored.sql", Self.question)
          let answer = try await server.psql("literals", ["-f", script])
          try #require(answer.end == .exited(0), "\(answer.errorText)")
          return (refused, answer.text)
        }
      }
      let ours = Reading(statements, into: .emptyDatabase())
      for (index, statement) in statements.enumerated()
      where (ours.errors[index] == nil) != (refused[index] == nil) {
        Issue.record("\(statement): \(ours.errors[index] ?? "taken"); a server: \(refused[index] ?? "taken")")
      }

      // What the server stored, against what was written.
      let views = stored.split(separator: "\u{1e}").map(String.init).filter { $0.contains("CREATE VIEW") }
      #expect(views.count == statements.count - refused.count)
      var numbered = Catalog.emptyDatabase()
      numbered.identities = ours.catalog.identities
      let dumped = Reading(views, into: numbered)
      #expect(dumped.errors == [:])
      let (hand, server) = (ours.sharing(dumped), dumped.catalog)
      let delta = Delta(from: hand, to: server)
      let names = Names(server)
      let different = delta.changed.map { names.described($0.id) }
      // The rules of time zones are not known.
      #expect(different.count <= 2, "\(different.prefix(20))")
    }

    /// In parts, since a server has no room to lock them all at once.
    private static let question =
      "SET search_path = '';\n"
      + (0..<8).map { part in
        """
        SELECT format(E'CREATE VIEW %s AS %s\\x1e', c.oid::regclass, rtrim(pg_get_viewdef(c.oid), ';'))
        FROM pg_class c
        WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace AND c.oid::int8 % 8 = \(part);

        """
      }.joined()
  }
}
