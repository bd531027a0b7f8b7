// What lives elsewhere: taken to be there if nothing makes it, and not compared.

import TestSupport
import Testing

@Suite struct AssumedObjectTests {
  /// As a person writes it, for a platform that has accounts and files of its own.
  private static let hand = """
    CREATE TABLE profile (id uuid PRIMARY KEY REFERENCES auth.users ON DELETE CASCADE, level auth.level DEFAULT 'a1');
    CREATE FUNCTION welcome() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
    CREATE TRIGGER welcome AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION welcome();
    CREATE POLICY own ON profile USING (auth.uid() = id);
    CREATE POLICY upload ON storage.objects FOR INSERT
      WITH CHECK (bucket = 'faces' AND (storage.folders(name))[1] = auth.uid()::text);
    CREATE VIEW me AS SELECT u.email, p.level FROM auth.users u JOIN profile p ON p.id = u.id;
    """

  /// As pg_dump would print it, of those schemas that are the project's own.
  private static let dump = """
    CREATE FUNCTION public.welcome() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
    CREATE TABLE public.profile (id uuid NOT NULL, level auth.level DEFAULT 'a1'::auth.level);
    CREATE VIEW public.me AS
     SELECT u.email, p.level FROM (auth.users u JOIN public.profile p ON ((p.id = u.id)));
    ALTER TABLE ONLY public.profile ADD CONSTRAINT profile_pkey PRIMARY KEY (id);
    CREATE TRIGGER welcome AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION public.welcome();
    ALTER TABLE ONLY public.profile
        ADD CONSTRAINT profile_id_fkey FOREIGN KEY (id) REFERENCES auth.users(id) ON DELETE CASCADE;
    CREATE POLICY own ON public.profile USING ((auth.uid() = id));
    CREATE POLICY upload ON storage.objects FOR INSERT
      WITH CHECK (((bucket = 'faces'::text) AND ((storage.folders(name))[1] = (auth.uid())::text)));
    """

  /// What the platform makes, where all of the database was dumped.
  private static let platform = """
    CREATE SCHEMA auth; CREATE SCHEMA storage; CREATE TYPE auth.level AS ENUM ('a1');
    CREATE TABLE auth.users (id uuid PRIMARY KEY, email text); CREATE TABLE auth.sessions (id integer);
    CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql RETURN NULL::uuid;
    CREATE TABLE storage.objects (bucket text, name text);
    CREATE FUNCTION storage.folders(text) RETURNS text[] LANGUAGE sql RETURN NULL::text[];
    """

  private static let assuming = ["--exact", "--assume", "auth.*", "--assume", "storage.*"]

  @Test func handWrittenIsItsDump() async throws {
    for (old, new) in [(Self.hand, Self.dump), (Self.dump, Self.hand)] {
      let outcome = try await compared(old, new)
      #expect(outcome.end == .exited(0) && outcome.output.isEmpty, "\(outcome)")
      #expect(outcome.remarks.contains("is taken to be there"), "\(outcome)")
    }
  }

  @Test func nothingIsMadeOfIt() async throws {
    let outcome = try await compared("", Self.hand)
    #expect(outcome.end == .exited(1) && !outcome.text.contains("SCHEMA"), "\(outcome)")
    #expect(
      !outcome.text.contains("CREATE TABLE auth") && outcome.text.contains("ON auth.users"),
      "\(outcome)"
    )
    #expect(outcome.text.contains("auth.uid()::text"), "\(outcome)")
    let back = try await compared(outcome.text, Self.dump)
    #expect(back.end == .exited(0), "\(back)")
  }

  /// What hangs on it is the project's own.
  @Test func triggersCount() async throws {
    let new = Self.hand.replacing("AFTER INSERT", with: "AFTER UPDATE")
    let outcome = try await compared(Self.dump, new)
    #expect(outcome.end == .exited(1) && outcome.text.contains("TRIGGER welcome"), "\(outcome)")
  }

  /// A dump of everything has it all the same.
  @Test func wholeDump() async throws {
    let whole = Self.platform + "CREATE TABLE public.kite (id integer);"
    for (old, new) in [
      (whole, "CREATE TABLE kite (id integer);"), ("CREATE TABLE kite (id integer);", whole),
    ] {
      let outcome = try await compared(old, new)
      #expect(outcome.end == .exited(0), "\(outcome)")
    }
    let key = "CREATE TABLE kite (id integer, owner uuid CONSTRAINT o REFERENCES auth.users (id));"
    let outcome = try await compared(whole, key)
    #expect(outcome.end == .exited(1) && !outcome.text.contains("DROP"), "\(outcome)")
  }

  @Test(arguments: ["auth.user", "view:auth.users", "storage.*"])
  func otherNamesAreErrors(_ pattern: String) async throws {
    let sql = "CREATE TRIGGER t AFTER INSERT ON auth.accounts EXECUTE FUNCTION auth.f();"
    let outcome = try await sqldiff("--assume", pattern, old: "", new: sql)
    #expect(outcome.end == .exited(2), "\(outcome)")
  }

  /// Columns of which nothing but the name is known are enough for much.
  @Test(arguments: [
    ("CREATE INDEX u ON auth.users (email);", "CREATE INDEX u ON auth.users USING btree (email);"),
    (
      "CREATE UNIQUE INDEX u ON auth.users (lower(email)) WHERE active;",
      "CREATE UNIQUE INDEX u ON auth.users USING btree (lower(email)) WHERE active;"
    ),
    (
      "CREATE STATISTICS s ON a, b FROM auth.users;",
      "CREATE STATISTICS public.s ON a, b FROM auth.users;"
    ),
    (
      """
      CREATE TABLE staff (rank int) INHERITS (auth.users);
      CREATE VIEW v AS SELECT email, rank, s.rank + 1 AS n FROM staff s;
      """,
      """
      CREATE TABLE public.staff (rank integer) INHERITS (auth.users);
      CREATE VIEW public.v AS SELECT s.email, s.rank, (s.rank + 1) AS n FROM public.staff s;
      """
    ),
  ])
  func columnsByName(_ hand: String, _ dump: String) async throws {
    for (old, new) in [(hand, dump), (dump, hand)] {
      let outcome = try await compared(old, new)
      #expect(outcome.end == .exited(0) && outcome.output.isEmpty, "\(outcome)")
    }
    let made = try await compared("", hand)
    #expect(made.end == .exited(1) && made.text.contains("auth.users"), "\(made)")
  }

  /// What takes all columns of a table is not told from half of them.
  @Test(arguments: [
    ("CREATE TABLE t (LIKE auth.users);", "so that LIKE can't copy them"),
    ("CREATE VIEW v AS SELECT * FROM auth.users;", "so that * can't be expanded"),
    (
      "CREATE TABLE t () INHERITS (auth.users); CREATE VIEW v AS SELECT * FROM t;",
      "so that * can't be expanded"
    ),
    ("CREATE TABLE t PARTITION OF auth.users DEFAULT;", "so that it can't have a partition here"),
    ("CREATE TABLE t OF auth.person;", "the attributes of type auth.person are not known"),
  ])
  func allColumnsAreAsked(_ sql: String, _ message: String) async throws {
    let outcome = try await compared("", sql)
    #expect(outcome.end == .exited(2) && outcome.output.isEmpty, "\(outcome)")
    #expect(outcome.remarks.contains(message), "\(outcome)")
  }

  @Test func inTheConfiguration() async throws {
    try await ScratchFolder.with { folder in
      _ = try folder.write("assume: ['auth.*', storage.*]\n", to: ".sqldiff.yml")
      let (hand, dump) = (
        try folder.write(Self.hand, to: "hand.sql"), try folder.write(Self.dump, to: "dump.sql")
      )
      let outcome = try await sqldiff(["--exact", hand, dump])
      #expect(outcome.end == .exited(0), "\(outcome)")
      let checked = try await sqldiff(["check", hand])
      #expect(!checked.remarks.contains("table-without-key"), "\(checked)")
    }
  }

  private func compared(_ old: String, _ new: String) async throws -> ToolOutcome {
    try await ScratchFolder.with { folder in
      try await sqldiff(
        Self.assuming + [folder.write(old, to: "old.sql"), folder.write(new, to: "new.sql")]
      )
    }
  }
}
