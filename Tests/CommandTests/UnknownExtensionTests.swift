// Extensions that nothing is known of: what they bring is opaque, equals itself, and is named.

import TestSupport
import Testing

@Suite struct UnknownExtensionTests {
  /// As a person writes it.
  private static let hand = """
    CREATE EXTENSION starchart;
    CREATE TABLE star (
      id integer PRIMARY KEY, name text, place skypoint NOT NULL DEFAULT '0,0', seen skypoint[], bearing heading(3),
      CHECK (right_ascension(place) < 360 AND catalog.is_listed(name)));
    CREATE TABLE sighting (star_id integer REFERENCES star, chart integer REFERENCES catalog.chart (chart_no));
    CREATE INDEX star_place ON star USING skytree (place skypoint_near_ops) WITH (fanout = 8);
    CREATE INDEX star_band ON star (band(place));
    CREATE VIEW bright AS
      SELECT s.id, magnitude(place) AS m, place <~> '1,2' AS far, coalesce(magnitude(place), 0) AS sure,
        CASE WHEN is_double(place) THEN 1 ELSE 2.5 END AS weight
      FROM star s WHERE magnitude(place) > 3 AND kind(place) IN ('giant', 'dwarf') ORDER BY place <~> seen[1];
    CREATE VIEW watched AS SELECT w.star_id, since FROM watchlist w WHERE note LIKE 'a%';
    CREATE FUNCTION north(skypoint) RETURNS skypoint LANGUAGE sql AS 'SELECT $1';
    CREATE TRIGGER stamp BEFORE UPDATE ON star FOR EACH ROW EXECUTE FUNCTION stamp_epoch();
    CREATE SERVER dome FOREIGN DATA WRAPPER dome_fdw;
    """

  /// As pg_dump would print it.
  private static let dump = """
    CREATE EXTENSION IF NOT EXISTS starchart WITH SCHEMA public;
    CREATE FUNCTION public.north(public.skypoint) RETURNS public.skypoint
        LANGUAGE sql
        AS $_$SELECT $1$_$;
    CREATE SERVER dome FOREIGN DATA WRAPPER dome_fdw;
    CREATE TABLE public.star (
        id integer NOT NULL,
        name text,
        place public.skypoint DEFAULT '0,0'::public.skypoint NOT NULL,
        seen public.skypoint[],
        bearing public.heading(3),
        CONSTRAINT star_check CHECK (((public.right_ascension(place) < (360)::numeric) AND catalog.is_listed(name)))
    );
    CREATE TABLE public.sighting (
        star_id integer,
        chart integer
    );
    CREATE VIEW public.bright AS
     SELECT s.id,
        public.magnitude(s.place) AS m,
        (s.place OPERATOR(public.<~>) '1,2'::public.skypoint) AS far,
        COALESCE(public.magnitude(s.place), (0)::double precision) AS sure,
            CASE
                WHEN public.is_double(s.place) THEN (1)::numeric
                ELSE 2.5
            END AS weight
       FROM public.star s
      WHERE ((public.magnitude(s.place) > (3)::double precision)
        AND (public.kind(s.place) = ANY (ARRAY['giant'::text, 'dwarf'::text])))
      ORDER BY (s.place OPERATOR(public.<~>) s.seen[1]);
    CREATE VIEW public.watched AS
     SELECT w.star_id,
        w.since
       FROM public.watchlist w
      WHERE (w.note ~~ 'a%'::text);
    ALTER TABLE ONLY public.star
        ADD CONSTRAINT star_pkey PRIMARY KEY (id);
    ALTER TABLE ONLY public.sighting
        ADD CONSTRAINT sighting_chart_fkey FOREIGN KEY (chart) REFERENCES catalog.chart(chart_no);
    ALTER TABLE ONLY public.sighting
        ADD CONSTRAINT sighting_star_id_fkey FOREIGN KEY (star_id) REFERENCES public.star(id);
    CREATE INDEX star_band ON public.star USING btree (public.band(place));
    CREATE INDEX star_place ON public.star USING skytree (place public.skypoint_near_ops) WITH (fanout='8');
    CREATE TRIGGER stamp BEFORE UPDATE ON public.star FOR EACH ROW EXECUTE FUNCTION public.stamp_epoch();
    """

  @Test func handWrittenIsItsDump() async throws {
    for (old, new) in [(Self.hand, Self.dump), (Self.dump, Self.hand), (Self.hand, Self.hand)] {
      let outcome = try await sqldiff(old: old, new: new)
      #expect(outcome.end == .exited(0) && outcome.output.isEmpty, "\(outcome)")
      #expect(outcome.remarks.contains("extension \"starchart\" is not known"), "\(outcome)")
      #expect(
        outcome.remarks.contains(
          "note: type \"skypoint\" is taken to come from extension \"starchart\", which is not known"
        )
      )
      for what in [
        "function \"band\"", "operator \"<~>\"", "access method \"skytree\"", "schema \"catalog\"",
      ] {
        #expect(outcome.remarks.contains("note: so is \(what)"), "\(what): \(outcome)")
      }
    }
  }

  /// Where the type's usual class is named, a dump does not name it.
  @Test func usualOperatorClass() async throws {
    let old = "CREATE EXTENSION e; CREATE TABLE t (a thing); CREATE INDEX i ON t USING gist (a thing_ops);"
    let usual = old.replacing(" thing_ops", with: "")
    let other = old.replacing("thing_ops", with: "other_ops")
    #expect(try await sqldiff(old: old, new: usual).end == .exited(0))
    let outcome = try await sqldiff(old: old, new: other)
    #expect(outcome.end == .exited(1) && outcome.text.contains("-- Undecided, please look"), "\(outcome)")
  }

  /// What may be the same after all is marked where the script speaks of it.
  @Test(arguments: [
    ("'1,2'", "'1, 2'"), ("magnitude(place) > 3", "brightness(place) > 3"), ("> 3 AND", "> 4 AND"),
    ("is_double(place)", "NOT is_double(place)"), ("LIKE", "NOT LIKE"),
  ])
  func differences(_ before: String, _ after: String) async throws {
    let new = Self.hand.replacing(before, with: after)
    #expect(new != Self.hand)
    let outcome = try await sqldiff(old: Self.dump, new: new)
    #expect(outcome.end == .exited(1), "\(outcome)")
    #expect(outcome.text.contains("-- Undecided, please look: the two may be the same."), "\(outcome)")
  }

  /// Programs are told as well.
  @Test func inEveryOutput() async throws {
    let new = Self.hand.replacing("magnitude(place) > 3", with: "brightness(place) > 3")
    let outcome = try await sqldiff("--format", "json", old: Self.dump, new: new)
    #expect(outcome.text.contains("\"undecided\" : [\n    \"view public.bright\"\n  ]"), "\(outcome)")
    #expect(outcome.text.contains("\"id\" : \"opaque-object\""), "\(outcome)")
  }

  @Test func comesAndGoes() async throws {
    let made = try await sqldiff(old: "", new: Self.hand)
    #expect(made.end == .exited(1) && made.text.contains("CREATE EXTENSION starchart;"), "\(made)")
    #expect(made.text.contains("fanout = 8"), "\(made)")
    let again = try await sqldiff(old: made.text, new: Self.dump)
    #expect(again.end == .exited(0), "\(again)")
    let gone = try await sqldiff("--unsafe", old: Self.dump, new: "")
    #expect(gone.end == .exited(1) && gone.text.contains("DROP EXTENSION starchart"), "\(gone)")
  }

  /// Which of several extensions brings something is no difference.
  @Test func oneOfSeveral() async throws {
    let one = "CREATE EXTENSION b; CREATE TABLE t (a thing);"
    for (old, new) in [(one, "CREATE EXTENSION a;" + one), ("CREATE EXTENSION a;" + one, one)] {
      let outcome = try await sqldiff(old: old, new: new)
      #expect(outcome.end == .exited(1) && !outcome.text.contains("TABLE"), "\(outcome)")
    }
  }

  /// Without such an extension a name that nothing has is an error, and so is one that the files would have made.
  @Test(arguments: [
    "CREATE EXTENSION hstore; CREATE TABLE t (a thing);",
    "CREATE EXTENSION e; CREATE TABLE t (a integer CHECK (b > 0)); CREATE VIEW v AS SELECT a FROM t;",
    "CREATE EXTENSION e; CREATE SCHEMA app; CREATE TABLE t (a app.thing);",
    "CREATE EXTENSION e; CREATE VIEW v AS SELECT * FROM things;",
  ])
  func stillRefused(_ sql: String) async throws {
    let outcome = try await sqldiff(old: "", new: sql)
    #expect(outcome.end == .exited(2) && outcome.output.isEmpty, "\(outcome)")
  }

  /// What a later statement makes comes from there.
  @Test func laterStatements() async throws {
    let sql = """
      CREATE EXTENSION e;
      CREATE VIEW v AS SELECT twice(a) AS b FROM t;
      CREATE TABLE t (a integer);
      CREATE FUNCTION twice(integer) RETURNS integer LANGUAGE sql AS 'SELECT 2 * $1';
      """
    let outcome = try await sqldiff("--verbose", old: "", new: sql)
    #expect(outcome.end == .exited(1) && !outcome.remarks.contains("taken to come from"), "\(outcome)")
    #expect(outcome.remarks.contains("sqldiff: 0 objects could not be decided for certain"), "\(outcome)")
  }
}
