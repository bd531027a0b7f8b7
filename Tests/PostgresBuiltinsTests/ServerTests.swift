// The tables in the binary against those of a server; skipped where PostgreSQL 15 is not installed.

import Testing

@testable import PostgresBuiltins
@testable import generate_builtins

/// Extensions of every sort: with types, with operator classes, with requirements, in a schema of their own.
private let sample: Set = [
  "bloom", "btree_gist", "citext", "earthdistance", "hstore", "pg_trgm", "plpgsql", "postgis_topology",
  "uuid-ossp",
]

@Suite struct ServerTests {
  @Test(
    .enabled(
      if: ScratchServer.programs(major: GenerateBuiltins.major) != nil,
      "PostgreSQL 15 is not installed"
    )
  )
  func theTablesAreThoseOfARealServer() async throws {
    let programs = try #require(ScratchServer.programs(major: GenerateBuiltins.major))
    let collection = try await ScratchServer.with(programs: programs) { server in
      try await Collector(server: server, isWanted: sample.contains).collect()
    }
    for (table, name) in Self.tables {
      let rows = try #require(collection.rows[name])
      for (source, expected) in rows {
        let found: [String]
        switch source {
        case .catalog:
          found = Self.lines(BuiltinVersion.postgres15.text(table, ofOthers: false))
        case .informationSchema, .extension:
          // A machine may have an extension that the tables do not know, or in another version.
          guard source == .informationSchema || Self.isSame(source.name, in: collection) else { continue }
          found = Self.lines(BuiltinVersion.postgres15.text(table, ofOthers: true))
            .filter { $0.hasPrefix(source.name + "\t") }.map {
              String($0.dropFirst(source.name.utf8.count + 1))
            }
        }
        // The collations of ICU are those of the library that the server was built with.
        let differences = Set(found).symmetricDifference(expected).filter { !$0.contains("-x-icu") }
        #expect(differences.isEmpty, "\(name) of \(source.name)")
      }
    }
  }

  private static let tables: [(BuiltinVersion.Table, String)] = [
    (.types, "types"), (.functions, "functions"), (.operators, "operators"), (.casts, "casts"),
    (.operatorClasses, "operatorClasses"), (.operatorFamilyMembers, "operatorFamilyMembers"),
    (.relations, "relations"), (.objects, "objects"),
  ]

  private static func isSame(_ name: String, in collection: Collection) -> Bool {
    guard let known = Builtins.postgres15.extension(named: name) else { return false }
    return collection.extensions.contains { $0.hasPrefix("\(name)\t\(known.defaultVersion)\t") }
  }

  private static func lines(_ table: TableText) -> [String] {
    table.text.description.split(separator: "\n").map(String.init)
  }
}
