// Which types which access methods and operator classes take, and by which operators they exclude: all that there are.

import Elaboration
import Foundation
import TestSupport
import Testing

extension OnServers {
  @Suite struct OperatorClassTests {
    /// A column of a type of every sort that differs in how it is indexed.
    private static let columns = [
      "a int", "b text", "c varchar(10)", "d char(3)", "e name", "f bigint", "g float8", "h numeric", "i oid",
      "j json", "k jsonb", "l xml", "m bit(3)", "n bytea", "o point", "p box", "q inet", "r cidr",
      "s tsvector",
      "t timestamptz", "u uuid", "v regclass", "w int2vector", "x int[]", "y varchar[]", "z box[]",
      "aa int4range", "ab tstzmultirange", "ac mood", "ad mood[]", "ae pair", "af pair[]", "ag length",
      "ah length_multirange", "ai short", "aj feeling", "ak several", "al citext", "am citext[]", "an cube",
      "ao ltree", "ap ltree[]", "aq hstore",
    ]
    private static let methods = ["btree", "hash", "gin", "gist", "spgist", "brin"]
    private static let operators = ["=", "<>", "<", "&&", "@>", "-|-", "===", "OPERATOR(other.===)"]

    private static let preparation =
      ["btree_gin", "btree_gist", "citext", "cube", "hstore", "intarray", "ltree", "pg_trgm"]
      .map { "CREATE EXTENSION \($0)" } + [
        "CREATE TYPE mood AS ENUM ('a', 'b')",
        "CREATE TYPE pair AS (a int, b text)",
        "CREATE TYPE length AS RANGE (SUBTYPE = float8)",
        "CREATE DOMAIN short AS varchar(20)",
        "CREATE DOMAIN feeling AS mood",
        "CREATE DOMAIN several AS int[]",
        "CREATE SCHEMA other",
        """
        CREATE OPERATOR other.=== (LEFTARG = int, RIGHTARG = int, FUNCTION = int4eq,
          COMMUTATOR = OPERATOR(other.===))
        """,
        "CREATE OPERATOR === (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq, COMMUTATOR = ===)",
        """
        CREATE OPERATOR CLASS own FOR TYPE text USING btree AS
          OPERATOR 1 <, OPERATOR 3 ===, FUNCTION 1 bttextcmp(text, text)
        """,
        "ALTER OPERATOR FAMILY gist_int4_ops USING gist ADD OPERATOR 77 other.=== (int, int)",
        "CREATE TABLE t (\(columns.joined(separator: ", ")))",
      ]

    /// Of every type a table with a key, which columns of all types refer to.
    private static let keys = columns.compactMap { column -> String? in
      let words = column.split(separator: " ", maxSplits: 1)
      // What has no order has no unique keys.
      guard !["json", "xml", "point", "box", "box[]"].contains(words[1]) else { return nil }
      return "CREATE TABLE key_\(words[0]) (x \(words[1]) UNIQUE)"
    }

    @Test func foreignKeysCompareWhatTheyDoOnAServer() async throws {
      var statements: [String] = []
      for column in Self.columns {
        let type = column.drop { $0 != " " }
        for key in Self.keys {
          let table = key.split(separator: " ")[2]
          statements.append("CREATE TABLE reference_\(statements.count) (y\(type) REFERENCES \(table) (x))")
        }
      }
      try await compare(onto: Self.preparation + Self.keys) { _ in statements }
    }

    @Test func classesTakeTheTypesThatTheyDoOnAServer() async throws {
      try await compare(onto: Self.preparation) { server in
        let classes = try await server.psql(
          "classes",
          [
            "-c",
            "SELECT amname, opcname FROM pg_opclass JOIN pg_am am ON am.oid = opcmethod ORDER BY 1, 2",
          ]
        )
        let columns = Self.columns.map { $0.prefix { $0 != " " } }
        var statements: [String] = []
        for column in columns {
          for method in Self.methods {
            statements.append("CREATE INDEX ON t USING \(method) (\(column))")
            guard method != "gin", method != "brin" else { continue }
            for name in Self.operators + (method == "btree" ? [] : ["~=", "&<"]) {
              statements.append("ALTER TABLE t ADD EXCLUDE USING \(method) (\(column) WITH \(name))")
            }
          }
          for line in classes.text.split(separator: "\n") {
            let fields = line.split(separator: "|")
            statements.append("CREATE INDEX ON t USING \(fields[0]) (\(column) \(fields[1]))")
          }
        }
        return statements
      }
    }

    /// Compares what a server and this project say to statements, which may hang on what the server has.
    private func compare(
      onto preparation: [String],
      _ makeStatements: (Server) async throws -> [String]
    ) async throws {
      let (statements, refused) = try await Servers.withServer { server in
        try await server.withDatabase("classes", preparation) {
          let statements = try await makeStatements(server)
          return (statements, try await server.refusals(of: statements, in: "classes"))
        }
      }
      // It would say little if the server took none, or all.
      #expect((statements.count / 5..<statements.count - statements.count / 50).contains(refused.count))

      let base = Reading(preparation, into: .emptyDatabase())
      #expect(base.errors == [:])
      let ours = Reading(statements, into: base)
      for (index, statement) in statements.enumerated()
      where (ours.errors[index] == nil) != (refused[index] == nil) {
        Issue.record("\(statement): \(ours.errors[index] ?? "taken"); a server: \(refused[index] ?? "taken")")
      }
    }
  }
}
