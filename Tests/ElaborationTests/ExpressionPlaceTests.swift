// What the objects that hold expressions ask of them beyond their types.

import PostgresSyntax
import Testing

struct ExpressionPlaceTests {
  private static let tables = """
    CREATE TABLE app.t (a text, b text COLLATE "C", at timestamptz, j json, p point);
    CREATE FUNCTION app.now_text() RETURNS text STABLE LANGUAGE plpgsql AS 'BEGIN END';
    CREATE FUNCTION app.plain(text) RETURNS text LANGUAGE sql AS 'SELECT replace(lower($1), ''-'', ''_'')';
    CREATE FUNCTION app.standard(x text) RETURNS text STABLE LANGUAGE sql RETURN upper(x);
    CREATE FUNCTION app.dated(timestamptz) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
    CREATE TYPE app.pair AS (a int, b int);
    CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END';

    """

  @Test(arguments: [
    ("CREATE VIEW app.v AS SELECT ROW(1, 2) AS r", "column \"r\" has pseudo-type record"),
    ("CREATE VIEW app.v AS SELECT ARRAY[ROW(1, 2)] AS r", "column \"r\" has pseudo-type record[]"),
    (
      "CREATE RULE r AS ON DELETE TO app.t DO ALSO UPDATE app.t AS u SET a = b FROM (SELECT at FROM pg_class) s",
      "column \"at\" does not exist"
    ),
    (
      """
      CREATE RULE r AS ON DELETE TO app.t DO ALSO DELETE FROM app.t AS u
      USING LATERAL (SELECT u.at FROM pg_class) s WHERE u.a = 'x'
      """,
      "invalid reference to FROM-clause entry for table \"u\""
    ),
    (
      """
      CREATE VIEW app.v AS WITH RECURSIVE w (v) AS (
        SELECT ARRAY['a'::varchar]::name[] UNION ALL SELECT '{b}'::varchar[] FROM w
      ) SELECT v FROM w
      """,
      "recursive query \"w\" column 1 has collation \"default\" in non-recursive term but collation \"C\" overall"
    ),
    ("CREATE TABLE app.c AS SELECT pg_notify('a', 'b') AS n", "column \"n\" has pseudo-type void"),
    (
      "ALTER TABLE app.t ADD CHECK (xmin::text <> '')",
      "system column \"xmin\" reference in check constraint is invalid"
    ),
    (
      "CREATE TABLE app.g (b text GENERATED ALWAYS AS (ctid::text) STORED)",
      "cannot use system column \"ctid\" in column generation expression"
    ),
    (
      "CREATE VIEW app.v AS SELECT 1 AS a FROM json_to_record('{}') r",
      "a column definition list is required for functions returning \"record\""
    ),
    (
      "CREATE VIEW app.v AS SELECT 1 AS a FROM generate_series(1, 2) AS r (a int)",
      "a column definition list is only allowed for functions returning \"record\""
    ),
    ("ALTER TABLE app.t ADD EXCLUDE USING gist (p WITH <@)", "operator does not exist: point <@ point"),
    (
      "ALTER TABLE app.t ADD EXCLUDE USING gist (p WITH <->)",
      "operator <->(point,point) is not a member of operator family \"point_ops\""
    ),
    (
      "ALTER TABLE app.t ADD EXCLUDE USING gist (box(p, p) WITH =)",
      "operator =(box,box) is not a member of operator family \"box_ops\""
    ),
    ("ALTER TABLE app.t ADD EXCLUDE (a WITH <)", "operator <(text,text) is not commutative"),
    ("ALTER TABLE app.t ADD EXCLUDE ((a::varchar) WITH ^@)", "operator ^@(text,text) is not commutative"),
    (
      "CREATE OPERATOR app.=== (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq); "
        + "ALTER TABLE app.t ADD EXCLUDE (a WITH OPERATOR(app.===))",
      "operator ===(text,text) is not commutative"
    ),
    (
      "ALTER TABLE app.t ADD EXCLUDE (j WITH =)",
      "data type json has no default operator class for access method \"btree\""
    ),
    ("CREATE INDEX ON app.t ((at::text))", "functions in index expression must be marked IMMUTABLE"),
    ("CREATE INDEX ON app.t ((app.now_text()))", "functions in index expression must be marked IMMUTABLE"),
    (
      "CREATE INDEX ON app.t (a) WHERE lower(NULL::text)::app.pair IS NULL",
      "functions in index predicate must be marked IMMUTABLE"
    ),
    (
      "CREATE VIEW app.v AS SELECT xmlpi(NAME x, regexp_split_to_table(a, 'b')) AS c FROM app.t",
      "argument of XMLPI must not return a set"
    ),
    (
      "CREATE INDEX ON app.t (a) WHERE ROW(NULL, extract(epoch FROM at))::app.pair IS NULL",
      "functions in index predicate must be marked IMMUTABLE"
    ),
    (
      "CREATE RULE r AS ON UPDATE TO app.t DO ALSO INSERT INTO app.t (a) SELECT GROUPING(old.a) FROM app.t GROUP BY old.b",
      "arguments to GROUPING must be grouping expressions of the associated query level"
    ),
    (
      "CREATE VIEW app.v AS SELECT (SELECT GROUPING(t.a, u.a) FROM app.t u GROUP BY u.a) AS c FROM app.t GROUP BY CUBE (a)",
      "arguments to GROUPING must be grouping expressions of the associated query level"
    ),
    (
      "CREATE POLICY p ON app.t USING (EXISTS (SELECT GROUPING(t.a) FROM app.t u GROUP BY t.a))",
      "grouping operations are not allowed in policy expressions"
    ),
    (
      "CREATE INDEX ON app.t (((ROW(num_nonnulls(a), extract(year FROM at))::app.pair).b))",
      "functions in index expression must be marked IMMUTABLE"
    ),
    (
      "CREATE INDEX ON app.t (a) WHERE pg_blocking_pids(('(1,)'::app.pair).a) <> '{}'",
      "functions in index predicate must be marked IMMUTABLE"
    ),
    ("CREATE INDEX ON app.t ((app.dated(at)))", "functions in index expression must be marked IMMUTABLE"),
    (
      "CREATE INDEX ON app.t ((timetz('2020-01-01 12:00'::timestamp::time)))",
      "functions in index expression must be marked IMMUTABLE"
    ),
    (
      "CREATE INDEX ON app.t ((varbit(a::varbit, 1, now() > '2020-01-01 00:00+00')))",
      "functions in index expression must be marked IMMUTABLE"
    ),
    (
      "CREATE INDEX ON app.t (((ARRAY[]::timestamp[])[1:2]::timestamptz[]))",
      "functions in index expression must be marked IMMUTABLE"
    ),
    ("CREATE INDEX ON app.t (a) WHERE at > now()", "functions in index predicate must be marked IMMUTABLE"),
    ("CREATE INDEX ON app.t (a) WHERE ctid = '(0,1)'", "index creation on system columns is not supported"),
    ("CREATE INDEX ON app.t (j)", "data type json has no default operator class for access method \"btree\""),
    (
      "CREATE INDEX ON app.t ((p))",
      "data type point has no default operator class for access method \"btree\""
    ),
    (
      "CREATE INDEX ON app.t (('x'))",
      "data type unknown has no default operator class for access method \"btree\""
    ),
    (
      "CREATE VIEW app.v AS SELECT CASE WHEN true THEN s.x ELSE s.y END AS c FROM "
        + "(SELECT b AS x, a COLLATE \"POSIX\" AS y FROM app.t) s",
      "could not determine which collation to use for view column \"c\""
    ),
    (
      "CREATE TRIGGER g BEFORE UPDATE ON app.t FOR EACH ROW WHEN (new.tableoid = 1) EXECUTE FUNCTION app.touch()",
      "BEFORE trigger's WHEN condition cannot reference NEW system columns"
    ),
    (
      "CREATE VIEW app.v AS SELECT a FROM app.t; CREATE VIEW app.w AS SELECT v.ctid FROM app.v",
      "column v.ctid does not exist"
    ),
    (
      "CREATE INDEX ON app.t ((CASE WHEN a = 'x' THEN at::text ELSE 'infinity' END))",
      "functions in index expression must be marked IMMUTABLE"
    ),
    (
      "CREATE INDEX ON app.t ((CASE 'y'::text WHEN 'y' THEN at::text WHEN a THEN '' END))",
      "functions in index expression must be marked IMMUTABLE"
    ),
    (
      "CREATE INDEX ON app.t ((NULLIF('a', 'b') || at::text))",
      "functions in index expression must be marked IMMUTABLE"
    ),
    (
      "CREATE VIEW app.v AS SELECT count(*) OVER (ORDER BY max(a) ROWS BETWEEN max(1) PRECEDING AND CURRENT ROW) FROM app.t",
      "aggregate functions are not allowed in window ROWS"
    ),
    (
      "CREATE VIEW app.v AS SELECT (q).a AS b FROM (app.t JOIN app.t u ON true) AS q",
      "column reference \"a\" is ambiguous"
    ),
    (
      "CREATE UNIQUE INDEX ON app.t (a); CREATE FUNCTION app.f() RETURNS void LANGUAGE sql BEGIN ATOMIC INSERT INTO app.t (a) "
        + "VALUES ('x') ON CONFLICT (a) DO UPDATE SET a = 'y' COLLATE \"C\", b = ('z' COLLATE \"POSIX\")::varchar; END",
      "collation mismatch between explicit collations \"C\" and \"POSIX\""
    ),
    (
      "CREATE DOMAIN app.d AS text; CREATE INDEX ON app.t ((xmlparse(CONTENT a)::app.d))",
      "could not determine which collation to use for index expression"
    ),
    (
      "CREATE VIEW app.v AS SELECT DISTINCT ON (1) a, a AS b FROM app.t ORDER BY 2",
      "SELECT DISTINCT ON expressions must match initial ORDER BY expressions"
    ),
    (
      "CREATE RULE r AS ON INSERT TO app.t DO ALSO INSERT INTO app.t (a) VALUES (old.a)",
      "ON INSERT rule cannot use OLD"
    ),
    (
      "CREATE RULE r AS ON DELETE TO app.t DO ALSO INSERT INTO app.t (a) SELECT new.a",
      "ON DELETE rule cannot use NEW"
    ),
    (
      "CREATE RULE r AS ON INSERT TO app.t WHERE old.a = 'x' DO INSTEAD NOTHING",
      "invalid reference to FROM-clause entry for table \"old\""
    ),
    (
      "CREATE RULE r AS ON UPDATE TO app.t WHERE a = 'x' DO INSTEAD NOTHING",
      "column reference \"a\" is ambiguous"
    ),
    (
      "CREATE RULE r AS ON UPDATE TO app.t DO ALSO DELETE FROM app.t RETURNING a",
      "RETURNING lists are not supported in non-INSTEAD rules"
    ),
    (
      "CREATE RULE r AS ON UPDATE TO app.t WHERE old.a = 'x' DO INSTEAD DELETE FROM app.t RETURNING *",
      "RETURNING lists are not supported in conditional rules"
    ),
    (
      "CREATE RULE r AS ON UPDATE TO app.t DO INSTEAD DELETE FROM app.t RETURNING a",
      "RETURNING list has too few entries"
    ),
    (
      "CREATE RULE r AS ON UPDATE TO app.t DO INSTEAD DELETE FROM app.t RETURNING a, b, a, j, p",
      "RETURNING list's entry 3 has different type from column \"at\""
    ),
    (
      "CREATE RULE r AS ON UPDATE TO app.t DO ALSO WITH w AS (SELECT old.a) SELECT * FROM w",
      "cannot refer to OLD within WITH query"
    ),
    (
      "CREATE RULE r AS ON INSERT TO app.t DO ALSO WITH w AS (SELECT (SELECT new.a) AS a) INSERT INTO app.t (a) SELECT a FROM w",
      "cannot refer to NEW within WITH query"
    ),
    (
      "CREATE RULE r AS ON INSERT TO app.t DO INSTEAD INSERT INTO app.t (a) VALUES (new.a) RETURNING new.*",
      "invalid reference to FROM-clause entry for table \"new\""
    ),
    (
      "CREATE RULE r AS ON INSERT TO app.t DO INSTEAD INSERT INTO app.t (a) SELECT new.a RETURNING new.*",
      "missing FROM-clause entry for table \"new\""
    ),
    (
      "CREATE UNIQUE INDEX ON app.t (a); CREATE RULE r AS ON INSERT TO app.t DO ALSO INSERT INTO app.t (a) SELECT new.a "
        + "ON CONFLICT (a) DO UPDATE SET a = (SELECT new.a)",
      "missing FROM-clause entry for table \"new\""
    ),
    (
      "CREATE RULE r AS ON UPDATE TO app.t DO ALSO INSERT INTO app.t (a) SELECT new.a UNION SELECT 'x'",
      "UNION/INTERSECT/EXCEPT member statement cannot refer to other relations of same query level"
    ),
    (
      "CREATE RULE r AS ON INSERT TO app.t DO ALSO SELECT t.a FROM app.t JOIN app.t u ON u.a = new.a",
      "invalid reference to FROM-clause entry for table \"new\""
    ),
    (
      "CREATE RULE r AS ON INSERT TO app.t DO ALSO SELECT new.a, count(*) FROM app.t",
      "columns of new must appear in the GROUP BY clause or be used in an aggregate function"
    ),
    (
      "CREATE FUNCTION app.f() RETURNS void LANGUAGE sql BEGIN ATOMIC UPDATE app.t SET a = 'x', a = 'y'; END",
      "multiple assignments to same column \"a\""
    ),
    (
      "CREATE FUNCTION app.f() RETURNS void LANGUAGE sql BEGIN ATOMIC MERGE INTO app.t USING app.t s ON true "
        + "WHEN NOT MATCHED THEN INSERT (a) VALUES (max(s.a)); END",
      "aggregate functions are not allowed in VALUES"
    ),
    (
      "CREATE FUNCTION app.f() RETURNS void LANGUAGE sql BEGIN ATOMIC MERGE INTO app.t USING app.t s ON true "
        + "WHEN NOT MATCHED THEN INSERT (a) VALUES ((SELECT max(s.a))); END",
      "aggregate functions are not allowed in VALUES"
    ),
    (
      "CREATE FUNCTION app.f() RETURNS void LANGUAGE sql BEGIN ATOMIC MERGE INTO app.t USING app.t s ON true "
        + "WHEN NOT MATCHED THEN INSERT (a) VALUES (lag(s.a) OVER ()); END",
      "window functions are not allowed in VALUES"
    ),
    (
      "CREATE FUNCTION app.f() RETURNS void LANGUAGE sql BEGIN ATOMIC MERGE INTO app.t USING app.t s ON true "
        + "WHEN MATCHED THEN DELETE WHEN MATCHED THEN DO NOTHING; END",
      "unreachable WHEN clause specified after unconditional WHEN clause"
    ),
  ])
  func isRefused(statement: String, message: String) {
    #expect(Folded(Self.tables + statement).errors == [message])
  }

  @Test(arguments: [
    // What the planner drops or computes may be anything.
    "CREATE INDEX ON app.t (a) WHERE a = 'x' OR NULL::timestamptz > now()",
    "CREATE INDEX ON app.t ((CASE WHEN true THEN a ELSE at::text END))",
    "CREATE INDEX ON app.t ((1 || a))",
    "CREATE INDEX ON app.t ((CASE 'y'::text WHEN 'y' THEN a ELSE at::text END))",
    "CREATE INDEX ON app.t ((NULLIF('a', 'a') || at::text))",
    "CREATE INDEX ON app.t ((\"varchar\"(a::varchar(5), 24, now() > '2020-01-01 00:00+00')))",
    // It puts what a function written in SQL does in the place of the call.
    "CREATE INDEX ON app.t (app.plain(a), app.standard(b))",
    // Elements of no array are NULL.
    "CREATE INDEX ON app.t (a) WHERE to_tsvector((NULL::text[])[1]) @@ 'x'::tsquery",
    "CREATE INDEX ON app.t ((timestamptz((ARRAY[]::timestamp[])[~ 42])))",
    "CREATE INDEX ON app.t ((timestamptz(('{}'::timestamp[])[1])))",
    "CREATE INDEX ON app.t (a) WHERE pg_blocking_pids(('(,)'::app.pair).a) <> '{}'",
    "CREATE INDEX ON app.t (a) WHERE (ROW(now(), 1)).f2 = 1",
    "CREATE INDEX ON app.t (a) WHERE ROW(1, extract(epoch FROM at))::app.pair IS NULL",
    "CREATE RULE r AS ON UPDATE TO app.t DO ALSO INSERT INTO app.t (a) SELECT GROUPING(old.a) FROM app.t GROUP BY old.a",
    "CREATE VIEW app.v AS SELECT (SELECT 1 FROM app.t u WHERE GROUPING(t.a) = 1) AS c FROM app.t GROUP BY CUBE (a)",
    "CREATE INDEX ON app.t (((ROW(num_nonnulls(a), extract(year FROM at))::app.pair).a))",
    // The server casts the array, whose elements are grouped by.
    """
    CREATE VIEW app.v AS SELECT ARRAY[ARRAY['x'::text], ARRAY[(a::varchar COLLATE "C") COLLATE "C"]] AS c
    FROM app.t GROUP BY (a::varchar COLLATE "C")
    """,
    // Infinity has no time.
    "CREATE INDEX ON app.t ((timetz('-infinity'::timestamp::time)))",
    // A length that bit strings can't have is none.
    "CREATE INDEX ON app.t ((varbit(B'1'::varbit || a::varbit, 0, now() > '2020-01-01 00:00+00')))",
    "CREATE INDEX ON app.t USING gin ((ARRAY[a, b]))",
    // What makes an array's elements names gives them the collation of names.
    """
    CREATE VIEW app.v AS WITH RECURSIVE w (v) AS (
      SELECT '{a}'::varchar[]::name[] UNION ALL SELECT '{b}'::varchar[] FROM w
    ) SELECT v FROM w
    """,
    "CREATE INDEX ON app.t USING gist (p)",
    "CREATE VIEW app.v AS SELECT a || b AS c FROM app.t",
    "CREATE RULE r AS ON UPDATE TO app.t DO INSTEAD UPDATE app.t SET a = new.a WHERE t.a = old.a RETURNING t.*",
    "CREATE RULE r AS ON INSERT TO app.t DO ALSO SELECT max(new.a), count(*) FROM app.t",
    "CREATE RULE r AS ON INSERT TO app.t DO ALSO SELECT 1 WHERE EXISTS (SELECT FROM app.t JOIN app.t u ON u.a = new.a)",
    "CREATE RULE r AS ON INSERT TO app.t DO ALSO INSERT INTO app.t (a) SELECT new.a GROUP BY new.a",
  ])
  func isTaken(statement: String) {
    let folded = Folded(Self.tables + statement)
    #expect(folded.diagnostics.isEmpty, "\(folded.diagnostics.map(\.message))")
  }

  @Test(arguments: [
    ("regconfig", "nope", "text search configuration \"nope\" does not exist"),
    ("regconfig", "a..b", "invalid name syntax"),
    ("regconfig", "a b", "invalid name syntax"),
    ("regdictionary", "english", "text search dictionary \"english\" does not exist"),
    ("regproc", "nope", "function \"nope\" does not exist"),
    ("regproc", "abs", "more than one function named \"abs\""),
    ("regprocedure", "abs(jsonb)", "function \"abs(jsonb)\" does not exist"),
    ("regprocedure", "abs(nope)", "type \"nope\" does not exist"),
    ("regprocedure", "abs", "expected a left parenthesis"),
    ("regprocedure", "abs(int", "expected a right parenthesis"),
    ("regprocedure", "abs(int,)", "expected a type name"),
    ("regprocedure", "abs(int))", "improper type name"),
    ("regoper", "+", "more than one operator named +"),
    ("regoper", "+++++", "operator does not exist: +++++"),
    ("regoperator", "+(int)", "missing argument"),
    ("regoperator", "+(int,int,int)", "too many arguments"),
    ("regoperator", "+(int,jsonb)", "operator does not exist: +(int,jsonb)"),
    ("regnamespace", "a.b", "invalid name syntax"),
    ("regnamespace", "nope", "schema \"nope\" does not exist"),
    ("regcollation", "nope", "collation \"nope\" for encoding \"UTF8\" does not exist"),
    ("regtype", "int; select 1", "invalid type name \"int; select 1\""),
    ("regtype", "int[] x", "invalid type name \"int[] x\""),
    ("regtype", "setof int", "invalid type name \"setof int\""),
    ("regtype", "nope[]", "type \"nope\" does not exist"),
    ("regclass", "app.nope", "relation \"app.nope\" does not exist"),
  ])
  func literalNamesNothing(type: String, literal: String, message: String) {
    let folded = Folded("CREATE TABLE app.t (a \(type) DEFAULT '\(literal)')")
    #expect(folded.diagnostics.map(\.message) == [message])
  }
}
