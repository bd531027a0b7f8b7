// Schemas in one form, whatever they were read from.

import Foundation
import TestSupport
import Testing

@Suite struct DumpTests {
  /// Every schema of the corpus: the dump is that schema, and its own dump the same to the byte.
  @Test(arguments: CorpusCase.all)
  func corpus(_ testCase: CorpusCase) async throws {
    try await testCase.unlessKnown {
      try await ScratchFolder.with { folder in
        let input = testCase.input("new").path
        let first = try await sqldiff(["dump", input])
        try #require(first.end == .exited(0), "\(first)")
        let file = try folder.write(first.text, to: "dump.sql")
        let second = try await sqldiff(["dump", file])
        #expect(second.text == first.text, "\(second)")
        let same = try await sqldiff(["--exact", input, file])
        #expect(same.end == .exited(0), "\(same)")
      }
    }
  }

  @Test func orderDoesNotMatter() async throws {
    let (table, view) = (
      "CREATE TABLE kite (id integer, tail text);", "CREATE VIEW ids AS SELECT id FROM kite;"
    )
    let index = "CREATE INDEX ON kite (id); CREATE INDEX kite_a ON kite (tail);"
    try await ScratchFolder.with { folder in
      let one = try await sqldiff(["dump", folder.write(table + view + index, to: "one.sql")])
      let other = try await sqldiff(["dump", folder.write(view + index + table, to: "other.sql")])
      #expect(one.text == other.text && !one.text.isEmpty, "\(one)\(other)")
    }
  }

  @Test func stateAfterAMigration() async throws {
    try await ScratchFolder.with { folder in
      let old = try folder.write("CREATE TABLE kite (id integer);", to: "old.sql")
      let change = try folder.write("ALTER TABLE kite ADD COLUMN tail text;", to: "change.sql")
      let outcome = try await sqldiff(["dump", old, change])
      #expect(outcome.text.contains("tail text"), "\(outcome)")
    }
  }

  @Test func splitFolder() async throws {
    try await ScratchFolder.with { folder in
      let schema = """
        CREATE SCHEMA sky; CREATE TABLE sky.kite (id integer PRIMARY KEY, "Tail" text); CREATE TABLE sky."Kite" ();
        CREATE INDEX ON sky.kite ("Tail"); COMMENT ON INDEX sky."kite_Tail_idx" IS 'x';
        CREATE FUNCTION sky.f() RETURNS integer LANGUAGE sql RETURN 1; CREATE VIEW sky.ids AS SELECT id FROM sky.kite;
        CREATE TYPE sky.wind AS ENUM ('calm'); CREATE TABLE sky."a/b" (w sky.wind);
        """
      let file = try folder.write(schema, to: "schema.sql")
      let path = folder.path("tree")
      let first = try await sqldiff(["dump", "--split", path, "--verbose", file])
      #expect(first.end == .exited(0), "\(first)")
      let names = try FileManager.default.subpathsOfDirectory(atPath: path).filter { $0.hasSuffix(".sql") }
      #expect(
        Set(names) == [
          "sky/schema.sql", "sky/tables/kite.sql", "sky/tables/Kite~2.sql", "sky/tables/a%2fb.sql",
          "sky/functions/f.sql", "sky/views/ids.sql", "sky/types/wind.sql",
        ] || names.contains("sky/tables/kite~2.sql"),
        "\(names)"
      )
      let same = try await sqldiff([file, path])
      #expect(same.end == .exited(0), "\(same)")
      // psql loads it by one file, in an order that a server takes.
      let list = try String(contentsOfFile: "\(path)/load.psql", encoding: .utf8)
      let (type, table) = (list.firstRange(of: "types/wind.sql"), list.firstRange(of: "tables/a%2fb.sql"))
      #expect(type.map(\.lowerBound) ?? list.endIndex < table.map(\.lowerBound) ?? list.startIndex, "\(list)")
      #expect(list.split(separator: "\n").filter { $0.hasPrefix("\\ir ") }.count == names.count, "\(list)")
      // Only what changes is written, and what is gone removed.
      let changed = schema.replacing("CREATE VIEW sky.ids AS SELECT id FROM sky.kite;", with: "")
        .replacing("RETURN 1", with: "RETURN 2")
      _ = try folder.write(changed, to: "schema.sql")
      let second = try await sqldiff(["dump", "--split", path, "--verbose", file])
      #expect(second.remarks.contains("wrote sky/functions/f.sql"), "\(second)")
      #expect(second.remarks.contains("removed sky/views/ids.sql"), "\(second)")
      #expect(!second.remarks.contains("wrote sky/tables"), "\(second)")
      // What someone else wrote is theirs.
      _ = try folder.write("-- mine\n", to: "tree/sky/functions/f.sql")
      let refused = try await sqldiff(["dump", "--split", path, file])
      #expect(refused.end == .exited(2) && refused.remarks.contains("not of sqldiff's making"), "\(refused)")
    }
  }

  /// Two tables that refer to each other can't each be loaded whole; default privileges come last, for sqldiff too.
  @Test func splitFolderInALoadableOrder() async throws {
    try await ScratchFolder.with { folder in
      let schema = """
        CREATE TABLE hen (id integer PRIMARY KEY, egg integer); CREATE TABLE egg (id integer PRIMARY KEY, hen integer);
        ALTER TABLE hen ADD FOREIGN KEY (egg) REFERENCES egg; ALTER TABLE egg ADD FOREIGN KEY (hen) REFERENCES hen;
        ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO fox;
        """
      let file = try folder.write(schema, to: "schema.sql")
      let written = try await sqldiff(["dump", "--split", folder.path("tree"), file])
      #expect(written.end == .exited(0), "\(written)")
      let list = try String(contentsOfFile: folder.path("tree/load.psql"), encoding: .utf8)
      let order = list.split(separator: "\n").filter { $0.hasPrefix("\\ir ") }.map { $0.dropFirst(4) }
      #expect(
        order == [
          "public/tables/egg.sql", "public/tables/hen.sql", "public/tables/egg.late.sql",
          "public/default-privileges.sql",
        ],
        "\(list)"
      )
      let same = try await sqldiff(["--exact", file, folder.path("tree")])
      #expect(same.end == .exited(0), "\(same)")
      // Files that somebody adds are read all the same.
      _ = try folder.write("CREATE TABLE nest ();", to: "tree/nest.sql")
      let more = try await sqldiff([file, folder.path("tree")])
      #expect(more.text.contains("CREATE TABLE public.nest"), "\(more)")
    }
  }

  @Test func nothingSplit() async throws {
    try await ScratchFolder.with { folder in
      let file = try folder.write("", to: "schema.sql")
      _ = try await sqldiff(["dump", "--split", folder.path("tree"), file])
      let same = try await sqldiff([folder.path("tree"), "empty"])
      #expect(same.end == .exited(0), "\(same)")
    }
  }

  @Test func fingerprints() async throws {
    try await ScratchFolder.with { folder in
      let one = try folder.write(
        "CREATE TABLE kite (a integer DEFAULT 1, b text CHECK (b <> ''));",
        to: "1.sql"
      )
      let other = try folder.write(
        """
        CREATE TABLE public.kite (b text, a integer);
        ALTER TABLE ONLY public.kite ALTER COLUMN a SET DEFAULT 1;
        ALTER TABLE public.kite ADD CONSTRAINT kite_b_check CHECK ((b <> ''::text));
        ALTER TABLE public.kite OWNER TO ann;
        """,
        to: "2.sql"
      )
      let first = try await sqldiff(["fingerprint", one])
      #expect(first.end == .exited(0) && first.text.hasPrefix("v2:"), "\(first)")
      let second = try await sqldiff(["fingerprint", other])
      #expect(second.text == first.text, "\(second)")
      let third = try await sqldiff(["fingerprint", "--expect", "v2:0", other])
      #expect(third.end == .exited(1), "\(third)")
    }
  }
}
