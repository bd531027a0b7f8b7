// Scripts that were edited by hand: where they lead, and whether they have run.

import TestSupport
import Testing

@Suite struct VerifyTests {
  private func run(_ command: String, _ files: [(String, String)], _ options: String...) async throws
    -> ToolOutcome
  {
    try await ScratchFolder.with { folder in
      let paths = try files.map { try folder.write($0.1, to: $0.0) }
      return try await sqldiff([command] + options + paths)
    }
  }

  private let old = ("old.sql", "CREATE TABLE kite (id integer);")
  private let new = ("new.sql", "CREATE TABLE kite (id integer, tail text NOT NULL);")

  @Test func exact() async throws {
    let outcome = try await run(
      "verify",
      [old, ("m.sql", "ALTER TABLE kite ADD tail text; ALTER TABLE kite ALTER tail SET NOT NULL;"), new]
    )
    #expect(outcome.end == .exited(0) && outcome.output.isEmpty, "\(outcome)")
  }

  @Test func severalScripts() async throws {
    let outcome = try await run(
      "verify",
      [
        old, ("1.sql", "ALTER TABLE kite ADD tail text;"),
        ("2.sql", "ALTER TABLE kite ALTER tail SET NOT NULL;"), new,
      ]
    )
    #expect(outcome.end == .exited(0), "\(outcome)")
  }

  @Test func elsewhere() async throws {
    let outcome = try await run(
      "verify",
      [old, ("m.sql", "ALTER TABLE kite ADD tail text; CREATE TABLE wind ();"), new],
      "--format",
      "json"
    )
    #expect(outcome.end == .exited(1), "\(outcome)")
    #expect(outcome.text.contains("\"object\" : \"column public.kite.tail\""), "\(outcome)")
    #expect(outcome.text.contains("\"state\" : \"too much\""), "\(outcome)")
    #expect(outcome.text.contains("ALTER COLUMN tail SET NOT NULL;"), "\(outcome)")
  }

  /// A role may have the same privilege from two others.
  @Test func objectsThatAreDescribedAlike() async throws {
    let start = "CREATE ROLE boss; CREATE ROLE web; CREATE TABLE kite (id integer);"
    let wanted =
      start
      + "GRANT SELECT ON kite TO boss WITH GRANT OPTION; GRANT SELECT ON kite TO web;"
      + "SET ROLE boss; GRANT SELECT ON kite TO web; RESET ROLE;"
    let outcome = try await run(
      "verify",
      [("old.sql", start), ("m.sql", "CREATE SCHEMA sky;"), ("new.sql", wanted)],
      "--exact"
    )
    #expect(outcome.end == .exited(1), "\(outcome)")
    let said = outcome.remarks.split(separator: "privilege of web on table public.kite is missing")
    #expect(said.count == 3, "\(outcome)")
  }

  /// A script runs as it is written: nothing waits for what comes later.
  @Test func refused() async throws {
    let outcome = try await run(
      "verify",
      [old, ("m.sql", "CREATE INDEX ON kite (tail);\nALTER TABLE kite ADD tail text NOT NULL;"), new]
    )
    #expect(outcome.end == .exited(2), "\(outcome)")
    #expect(outcome.remarks.contains("m.sql:1:1: error: column \"tail\" does not exist"), "\(outcome)")
  }

  @Test func wrongWayRound() async throws {
    let outcome = try await run("verify", [new, ("m.sql", "ALTER TABLE kite ADD tail text NOT NULL;"), old])
    #expect(outcome.end == .exited(2), "\(outcome)")
    #expect(outcome.remarks.contains("were OLD and NEW given the wrong way round?"), "\(outcome)")
  }

  @Test func statusOfSeveral() async throws {
    let scripts = [
      ("1.sql", "ALTER TABLE kite ADD tail text;"), ("2.sql", "ALTER TABLE kite ALTER tail SET NOT NULL;"),
    ]
    let none = try await run("status", [old, new] + scripts)
    #expect(none.end == .exited(1), "\(none)")
    #expect(none.text.split(separator: "\n").allSatisfy { $0.hasPrefix("pending ") }, "\(none)")
    let half = try await run(
      "status",
      [("old.sql", "CREATE TABLE kite (id integer, tail text);"), new] + scripts
    )
    #expect(half.end == .exited(1), "\(half)")
    #expect(half.text.hasPrefix("applied ") && half.text.contains("\npending "), "\(half)")
    let all = try await run("status", [new, ("target.sql", new.1)] + scripts)
    #expect(all.end == .exited(0) && !all.text.contains("pending"), "\(all)")
    let drift = try await run("status", [("old.sql", "CREATE TABLE kite (id bigint);"), new] + scripts)
    #expect(drift.end == .exited(3), "\(drift)")
    #expect(
      drift.text.contains("unknown ") && drift.text.contains("drift: column public.kite.id differs in type")
    )
  }

  /// Of many scripts, any number may be pending.
  @Test(arguments: [(0, 1), (1, 1), (5, 1), (22, 1), (44, 1), (45, 0)])
  func statusOfMany(there: Int, status: Int32) async throws {
    let tables = (1...45).map { "CREATE TABLE kite_\($0) (id integer);" }
    let scripts = tables.enumerated().map { ("\($0.offset + 10).sql", $0.element) }
    let state = ("state.sql", tables.prefix(there).joined() + "CREATE TABLE wind (id integer);")
    let target = ("target.sql", tables.joined() + "CREATE TABLE wind (id integer);")
    let outcome = try await run("status", [state, target] + scripts)
    #expect(outcome.end == .exited(status), "\(outcome)")
    let found = outcome.text.split(separator: "\n").count { $0.hasPrefix("applied ") }
    #expect(found == there, "\(outcome)")
  }

  @Test func dangers() async throws {
    let old = ("old.sql", "CREATE TABLE kite (id integer, tail text);")
    let text = Marked("CREATE TABLE wind ();\n▸ALTER TABLE kite DROP COLUMN tail;")
    try await ScratchFolder.with { folder in
      let path = try folder.write(old.1, to: old.0)
      let script = try folder.write(text.text, to: "m.sql")
      let outcome = try await sqldiff(["lint", "--old", path, script])
      #expect(outcome.end == .exited(3), "\(outcome)")
      #expect(outcome.remarks.contains("m.sql:\(text.places[0]): warning: column"), "\(outcome)")
      #expect(outcome.remarks.contains("[drop-column]"), "\(outcome)")
      let known = try await sqldiff(["lint", "--allow", "drop-column", "--old", path, script])
      #expect(!known.remarks.contains("[drop-column]") && known.end != .exited(3), "\(known)")
    }
    let verified = try await run(
      "verify",
      [old, ("m.sql", text.text), ("new.sql", "CREATE TABLE kite (id integer);")]
    )
    #expect(verified.remarks.contains("[drop-column]"), "\(verified)")
    #expect(verified.remarks.contains("table public.wind is too much"), "\(verified)")
  }

  @Test func misspeltCommand() async throws {
    let outcome = try await sqldiff(["verfy", "a.sql", "b.sql", "c.sql"])
    #expect(
      outcome.end == .exited(2) && outcome.remarks.contains("did you mean \"sqldiff verify\"?"),
      "\(outcome)"
    )
  }

  @Test func versionAndHelp() async throws {
    let version = try await sqldiff(["--version"])
    #expect(version.end == .exited(0) && version.text.contains("libpg_query for PostgreSQL 15"), "\(version)")
    let help = try await sqldiff(["--help"])
    #expect(help.end == .exited(0), "\(help)")
    let (examples, commands) = (
      help.text.firstRange(of: "Examples:"), help.text.firstRange(of: "SUBCOMMANDS:")
    )
    #expect(
      examples != nil && commands != nil
        && examples?.lowerBound ?? "".endIndex < commands?.lowerBound ?? "".endIndex
    )
    for shell in ["bash", "zsh", "fish"] {
      let script = try await sqldiff(["--generate-completion-script", shell])
      #expect(script.end == .exited(0) && script.text.contains("fingerprint"), "\(shell)")
    }
  }
}
