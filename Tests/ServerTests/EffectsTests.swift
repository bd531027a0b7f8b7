// What each statement of each migration locks, rewrites and scans, as it was foretold and as a real server has it.

import Foundation
import TestSupport
import Testing

extension OnServers {
  @Suite struct EffectsTests {
    @Test(arguments: CorpusCase.all, Direction.allCases)
    func areForetold(_ testCase: CorpusCase, _ direction: Direction) async throws {
      try await check(testCase, direction)
    }

    @Test(arguments: CorpusCase.all, Direction.allCases)
    func areForetoldOnline(_ testCase: CorpusCase, _ direction: Direction) async throws {
      try await check(testCase, direction, "--online")
    }

    private func check(_ testCase: CorpusCase, _ direction: Direction, _ options: String...) async throws {
      try await testCase.unlessKnown {
        let sides = direction.sides
        let outcome = try await sqldiff(
          ["--exact", "--format", "json"] + options.filter { !testCase.options.contains($0) }
            + testCase.options
            + [testCase.input(sides.old).path, testCase.input(sides.new).path]
        )
        let foretold = try JSONDecoder().decode(Foretold.self, from: Data(outcome.output))
        guard !foretold.statements.isEmpty else { return }
        let hazards = foretold.statements.flatMap(\.hazards)
        #expect(
          foretold.destroys.isEmpty != hazards.contains { $0.classes.contains("destroys-data") },
          "\(testCase.name) \(direction): \(foretold.destroys) \(hazards.map(\.id))"
        )
        let unsaid = foretold.statements.filter(\.keepsWaitingUnsaid).map(\.sql)
        #expect(unsaid.isEmpty, "\(testCase.name) \(direction): nothing is said of\n\(unsaid)")
        let observed = try await Servers.withServer { server in
          let loaded = try await server.load(testCase, sides.old)
          guard loaded.end == .exited(0) else {
            throw Program.Failure("\(sides.old) does not load: \(loaded.errorText)")
          }
          return try await server.effects(of: foretold.statements.map(\.sql), outside: foretold.outside)
        }
        for (statement, seen) in zip(foretold.statements, observed) {
          guard let seen else { continue }
          let differences = statement.differences(from: seen)
          #expect(
            differences.isEmpty,
            "\(testCase.name) \(direction)\n\(statement.sql)\n\(differences.joined(separator: "\n"))"
          )
        }
      }
    }
  }
}

/// What the tool says of a migration.
private struct Foretold: Decodable {
  let statements: [ForetoldStatement]
  let destroys: [String]

  /// The statements that no transaction may hold.
  var outside: Set<Int> {
    Set(
      statements.indices.filter { index in
        statements[index].transaction == nil
          && ["CONCURRENTLY", "SUBSCRIPTION"].contains { statements[index].sql.contains($0) }
      }
    )
  }
}

private struct ForetoldHazard: Decodable {
  let id: String
  let classes: [String]
}

private struct ForetoldStatement: Decodable {
  struct Lock: Decodable {
    let relation: String
    let mode: String
  }

  let sql: String
  let transaction: Int?
  let locks: [Lock]
  let rewrites: [String]
  let scans: [String]
  let reads: [String]
  let hazards: [ForetoldHazard]

  /// Whether others wait while every row of a table is read or written, and no hazard says so.
  var keepsWaitingUnsaid: Bool {
    let blocking = Set(
      locks.filter { !["SHARE UPDATE EXCLUSIVE", "ROW EXCLUSIVE"].contains($0.mode) }.map(\.relation)
    )
    return !blocking.intersection(rewrites + scans).isEmpty
      && !hazards.contains { !Set($0.classes).isDisjoint(with: ["rewrites", "scans", "may-fail"]) }
  }

  func differences(from seen: ObservedEffects) -> [String] {
    var result: [String] = []
    let modes = Dictionary(uniqueKeysWithValues: locks.map { ($0.relation, $0.mode) })
    for relation in Set(modes.keys).union(seen.locks.keys).sorted()
    where modes[relation] != seen.locks[relation] {
      result.append(
        "lock on \(relation): foretold \(modes[relation] ?? "none"), seen \(seen.locks[relation] ?? "none")"
      )
    }
    result += differences("rewrite of", Set(rewrites), seen.rewrites)
    result += differences("scan of", Set(scans), seen.scans.subtracting(Set(reads).subtracting(scans)))
    return result
  }

  private func differences(_ what: String, _ foretold: Set<String>, _ seen: Set<String>) -> [String] {
    foretold.subtracting(seen).sorted().map { "\(what) \($0): foretold, not seen" }
      + seen.subtracting(foretold).sorted().map { "\(what) \($0): seen, not foretold" }
  }
}

/// What a server did.
struct ObservedEffects: Sendable {
  /// By the relation's name before the statement, from SHARE UPDATE EXCLUSIVE up.
  var locks: [String: String] = [:]
  var rewrites: Set<String> = []
  var scans: Set<String> = []
}

extension Server {
  private static let modes = [
    "ShareUpdateExclusiveLock": (1, "SHARE UPDATE EXCLUSIVE"), "ShareLock": (2, "SHARE"),
    "ShareRowExclusiveLock": (3, "SHARE ROW EXCLUSIVE"), "ExclusiveLock": (4, "EXCLUSIVE"),
    "AccessExclusiveLock": (5, "ACCESS EXCLUSIVE"),
  ]

  /// Every relation with what tells a new file from the old one, and how often it was scanned; every lock.
  private static let question = """
    SELECT 'R', c.oid, quote_ident(nspname) || '.' || quote_ident(relname), relfilenode, relkind,
      pg_stat_get_xact_numscans(c.oid)
        + coalesce((SELECT sum(pg_stat_get_xact_numscans(indexrelid)) FROM pg_index WHERE indrelid = c.oid), 0)
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
    WHERE c.oid >= 16384 AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND nspname <> 'pg_toast'
    UNION ALL
    SELECT 'L', relation, mode, NULL, NULL, NULL FROM pg_locks
    WHERE locktype = 'relation' AND pid = pg_backend_pid() AND relation >= 16384;
    """

  /// Runs statements one by one, each in a transaction of its own, and looks what each has done before that ends.
  ///
  /// Gives nil for those that no transaction may hold, and for what is no business of tables.
  func effects(of statements: [String], outside: Set<Int>) async throws -> [ObservedEffects?] {
    let mark = "-- next"
    var script = "SET timezone = 'Europe/Berlin';\n"
    for (index, statement) in statements.enumerated() {
      if outside.contains(index) {
        script += "\(statement);\n\\echo \(mark)\n\\echo \(mark)\n"
      } else if statement.hasPrefix("SET LOCAL ") {
        script += "SET \(statement.dropFirst("SET LOCAL ".count));\n\\echo \(mark)\n\\echo \(mark)\n"
      } else {
        script += """
          BEGIN;
          \(Self.question)
          \\echo \(mark)
          \\o /dev/null
          \(statement);
          \\o
          \(Self.question)
          COMMIT;
          \\echo \(mark)

          """
      }
    }
    let file = try file(named: "effects.sql", script)
    let result = try await psql(Self.database, ["-f", file])
    guard result.end == .exited(0) else { throw Program.Failure(result.errorText) }
    let parts = result.text.split(separator: "\(mark)\n", omittingEmptySubsequences: false)
    var known: Set<Substring>?
    return statements.indices.map { index in
      let (before, after) = (parts[2 * index], parts[2 * index + 1])
      guard !after.isEmpty else { return nil }
      let (start, end) = (Relations(before), Relations(after))
      let watched = known ?? Set(start.rows.keys)
      known = watched
      var effects = ObservedEffects()
      for (oid, modes) in end.locks where watched.contains(oid) {
        let strongest = modes.compactMap { Self.modes[$0] }.max { $0.0 < $1.0 }
        if let strongest, let name = start.rows[oid]?.name { effects.locks[name] = strongest.1 }
      }
      for (oid, row) in start.rows where watched.contains(oid) && "rm".contains(row.kind) {
        guard let now = end.rows[oid] else { continue }
        if now.file != row.file { effects.rewrites.insert(row.name) }
        if now.scans > row.scans { effects.scans.insert(row.name) }
      }
      return effects
    }
  }

  private struct Relations {
    var rows: [Substring: (name: String, file: Substring, kind: Substring, scans: Int)] = [:]
    var locks: [Substring: [String]] = [:]

    init(_ text: Substring) {
      for line in text.split(separator: "\n") {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        guard fields.count == 6 else { continue }
        if fields[0] == "R" {
          rows[fields[1]] = (String(fields[2]), fields[3], fields[4], Int(fields[5]) ?? 0)
        } else if fields[0] == "L" {
          locks[fields[1], default: []].append(String(fields[2]))
        }
      }
    }
  }
}
