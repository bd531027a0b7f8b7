-- Values of every type: pg_temp.candidates(type, typmod, extra) gives texts that the type takes, distinct, the telling ones first.
--
-- The setting rows.mode is rich (every digit, every character that a type has room for), plain (what many types can read) or
-- sparse (NULL wherever that may be).

SET client_min_messages = error;
-- No trigger, no event trigger and no rule runs meanwhile; foreign keys are kept by who fills.
SET session_replication_role = replica;
SET check_function_bodies = off;
SET lock_timeout = '10s';
SET statement_timeout = '60s';

CREATE TEMP TABLE rows_sample (type text, mode text, ord serial, texts text[]);
INSERT INTO rows_sample (type, mode, texts) VALUES
  ('bool', 'any', '{t,f}'),
  ('int2', 'rich', '{30001,30002,30003}'), ('int2', 'any', '{1,2,3,4,5,6,7,8,9,10,0,50,-1}'),
  ('int4', 'rich', '{16777217,16777219,16777221,2000000011}'), ('int4', 'any', '{1,2,3,4,5,6,7,8,9,10,0,50,1999,2024,-1}'),
  ('int8', 'rich', '{9007199254740993,9007199254740995,9007199254740997}'),
  ('int8', 'any', '{1,2,3,4,5,6,7,8,9,10,0,50,1999,2024,-1}'),
  ('numeric', 'rich', ARRAY['12345678.123456789012345678', '7654.321987654321', '1.987654321987', '0.987654321', '0.5'] ||
    ARRAY(SELECT repeat('7', n) || '.' || repeat('7', 20) FROM generate_series(1, 6) n)),
  ('numeric', 'any', '{1,2,3,4,5,6,7,8,9,10,0,50,0.25,0.5,-1}'),
  ('float4', 'rich', '{1.2345678,0.1,16777216}'), ('float4', 'any', '{1,2,3,4,5,0.5,0,50,-1}'),
  ('float8', 'rich', '{1.2345678901234567,0.1,1234567890.1234567}'), ('float8', 'any', '{1,2,3,4,5,0.5,0,50,-1}'),
  ('money', 'any', '{12.34,5.67,8.90,0,1}'),
  ('text', 'rich', ARRAY(SELECT 'Grüße, "' || n || E'\'s" \\ row; ' || repeat('lorem ipsum ', 6) || n FROM generate_series(1, 3) n)),
  ('text', 'any', ARRAY['1', '2', '3', 'a', 'b', 'c', 'A', 'B', 'C', 'aa', 'ab', 'AB', 'abc', 'ABC', 'EUR', 'USD', 'en', 'de',
    'DE', '', 'a@b.example', 'c@d.example', 'e.f@g.example', 'https://example.org/1', 'http://example.org/2', 'a-b', 'a_b', 'A1',
    'a1', 'AB-12', 'AB-1234', '12345', '123456', '1234567890', '#aabbcc', '+4912345678', '10.0.0.1', '2024-03-10', '12:30',
    '{}', '/a', '/a/b', 'a.b', 'a.b.c', '1.2.3', '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002',
    '00000000-0000-4000-8000-000000000003', repeat('a', 16), repeat('a', 32), repeat('0123456789abcdef', 4), repeat('1', 20)]),
  ('varchar', 'as', '{text}'), ('bpchar', 'as', '{text}'), ('citext', 'as', '{text}'),
  ('name', 'any', '{a,b,c,public,postgres}'), ('char', 'any', '{a,b,c,d,e}'),
  ('bytea', 'any', ARRAY['\x00ff10', '\x01', '\x02', '\x', '\x' || repeat('ab', 16), '\x' || repeat('cd', 20), '\x' || repeat('ef', 32),
    '\x' || repeat('12', 32), '\x' || repeat('34', 20)]),
  ('uuid', 'any', ARRAY(SELECT '00000000-0000-4000-8000-' || to_char(n, 'FM000000000000') FROM generate_series(1, 5) n)),
  ('date', 'any', '{2024-03-10,2023-12-31,2020-02-29,1999-01-01,2030-06-15}'),
  ('time', 'rich', '{12:34:56.789012,01:02:03.456789}'), ('time', 'any', '{12:00:00,09:30:00,18:45:00}'),
  ('timetz', 'rich', '{12:34:56.789012+05,01:02:03.456789-03}'), ('timetz', 'any', '{12:00:00+00,09:30:00+00,18:45:00+00}'),
  ('timestamp', 'rich', '{2024-03-10 12:34:56.789012,2023-12-31 23:59:58.987654,2020-02-29 01:02:03.456789}'),
  ('timestamp', 'any', '{2024-03-10,2023-12-31,2020-02-29,1999-01-01,2030-06-15}'),
  ('timestamptz', 'as', '{timestamp}'),
  ('interval', 'rich', '{1 year 2 mons 3 days 04:05:06.789012,40 days 25:00:00.123456}'),
  ('interval', 'any', '{1 day,02:00:00,3 days,1 mon,00:00:00}'),
  ('bit', 'any', '{1,0,10110,01,11,1010101010101010}'), ('varbit', 'any', '{1,0,10110,01,11}'),
  ('json', 'rich', ARRAY['{"b": 1.50, "a":  ["x", null]}', '[1,  2.0]', '"three"']), ('json', 'any', ARRAY['{}', '[]', '1', 'true', '"a"', 'null', '{"a": 1}']),
  ('jsonb', 'as', '{json}'), ('jsonpath', 'any', ARRAY['$.a', '$.b', '$']),
  ('xml', 'any', ARRAY['<a>1</a>', '<b/>', '<c x="1"/>']),
  ('inet', 'rich', '{10.1.2.3/8,192.168.1.5/24,fe80::1/64}'), ('inet', 'any', '{10.0.0.1,10.0.0.2,10.0.0.3,::1}'),
  ('cidr', 'any', '{10.0.0.0/8,192.168.1.0/24,10.0.0.1/32}'),
  ('macaddr', 'any', '{08:00:2b:01:02:03,08:00:2b:01:02:04,08:00:2b:01:02:05}'),
  ('macaddr8', 'any', '{08:00:2b:01:02:03:04:05,08:00:2b:ff:fe:01:02:03,08:00:2b:01:02:03:04:07}'),
  ('point', 'any', ARRAY['(1.5,2.5)', '(3,4)', '(0,0)']), ('line', 'any', ARRAY['{1,2,3}', '{4,5,6}']),
  ('lseg', 'any', ARRAY['[(1,2),(3,4)]', '[(5,6),(7,8)]']), ('box', 'any', ARRAY['(3,4),(1,2)', '(9,8),(6,7)', '(20,20),(10,15)']),
  ('path', 'any', ARRAY['((1,2),(3,4))', '[(5,6),(7,8)]']), ('polygon', 'any', ARRAY['((1,2),(3,4),(5,0))', '((0,0),(0,9),(5,5))']),
  ('circle', 'any', ARRAY['<(1,2),3>', '<(40,50),6>', '<(700,8),9>']),
  ('tsvector', 'any', ARRAY['a:1 fat:2 cat:3', 'rat', '']), ('tsquery', 'any', ARRAY['fat & rat', 'cat', 'dog | !cat']),
  ('oid', 'any', '{1,2,3,20000}'), ('xid', 'any', '{3,4,5}'), ('xid8', 'any', '{3,4,5}'), ('cid', 'any', '{1,2,3}'),
  ('tid', 'any', ARRAY['(0,1)', '(0,2)', '(1,3)']), ('pg_lsn', 'any', '{0/1,0/16B3748,1/2}'),
  ('pg_snapshot', 'any', '{10:20:10,10:20:14,11:11:}'), ('txid_snapshot', 'any', '{10:20:10,10:20:14,11:11:}'),
  ('int2vector', 'any', '{1 2,3,4 5 6}'), ('oidvector', 'any', '{1 2,3,4 5 6}'),
  ('regclass', 'any', '{pg_class,pg_type,pg_proc}'), ('regtype', 'any', '{integer,text,boolean}'),
  ('regproc', 'any', '{now,sin,cos}'), ('regprocedure', 'any', ARRAY['now()', 'sin(double precision)', 'upper(text)']),
  ('regoper', 'any', '{||/,@-@,|/}'), ('regoperator', 'any', ARRAY['+(integer,integer)', '*(integer,integer)']),
  ('regrole', 'any', '{postgres}'), ('regnamespace', 'any', '{pg_catalog,pg_toast}'), ('regcollation', 'any', ARRAY['"C"', '"POSIX"']),
  ('regconfig', 'any', '{simple,english,german}'), ('regdictionary', 'any', '{simple,english_stem}'),
  ('refcursor', 'any', '{a,b,c}'), ('aclitem', 'any', '{postgres=r/postgres,=w/postgres,postgres=a/postgres}'),
  ('hstore', 'any', ARRAY['a=>1', 'b=>2, c=>NULL', '']), ('ltree', 'any', '{a,a.b,a.b.c,d}'), ('lquery', 'any', '{a.*,b,c}'),
  ('ltxtquery', 'any', ARRAY['a & b', 'c', 'd']), ('cube', 'any', ARRAY['(1,2)', '(1,2),(3,4)', '(5)']),
  ('seg', 'any', '{1 .. 2,3.5,~4}'), ('query_int', 'any', ARRAY['1&2', '3', '4|5']),
  ('ean13', 'any', '{9780393040029,4006381333931,5901234123457}'), ('isbn13', 'any', '{9780393040029,9780306406157}'),
  ('isbn', 'any', '{0393040029,0306406152}'), ('issn', 'any', '{1436-4522,0378-5955}'), ('issn13', 'any', '{9771436452508}'),
  ('ismn', 'any', '{M-2306-7118-7}'), ('ismn13', 'any', '{9790230671187}'), ('upc', 'any', '{036000291452,012345678905}');

CREATE TEMP TABLE rows_candidates (type oid, typmod integer, extra text[], texts text[]);

-- Those of some texts that a type takes, as it writes them.
CREATE FUNCTION pg_temp.accepted(texts text[], type text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  result text[] := '{}';
  given text;
  written text;
BEGIN
  FOREACH given IN ARRAY texts LOOP
    BEGIN
      EXECUTE format('SELECT format(''%%s'', CAST(%L AS %s)), CAST(%L AS %s) IS DISTINCT FROM NULL', given, type, given, type) INTO written;
      IF written IS NOT NULL AND NOT written = ANY (result) THEN result := result || written; END IF;
    EXCEPTION WHEN OTHERS THEN NULL;
    END;
  END LOOP;
  RETURN result;
END $$;

-- The constants of an expression as the server prints it, and their neighbours.
CREATE FUNCTION pg_temp.literals(expression text) RETURNS text[] LANGUAGE sql AS $$
  SELECT coalesce(array_agg(DISTINCT text), '{}') FROM (
    SELECT replace(m[1], '''''', '''') FROM regexp_matches(expression, '''((?:[^'']|'''')*)''', 'g') m
    UNION ALL
    SELECT unnest(ARRAY[m[1], (m[1]::numeric + 1)::text, (m[1]::numeric - 1)::text,
        CASE WHEN m[1]::numeric BETWEEN 1 AND 500 AND m[1] !~ '\.' THEN repeat('a', m[1]::integer) END])
      FROM regexp_matches(expression, '(?<![\w.])(-?\d{1,18}(?:\.\d{1,18})?)', 'g') m
    UNION ALL
    SELECT unnest(ARRAY[(m[1]::timestamp + interval '1 day')::text, (m[1]::timestamp + interval '1 hour')::text, (m[1]::timestamp - interval '1 day')::text])
      FROM regexp_matches(expression, '''(\d{4}-[01]\d-[0-3]\d(?: \d\d:\d\d:\d\d)?)', 'g') m
    UNION ALL
    SELECT m[1] || 'a' FROM regexp_matches(expression, '''(\w+)%''', 'g') m
  ) l (text) WHERE text IS NOT NULL
$$;

CREATE FUNCTION pg_temp.candidates(wanted oid, typmod integer, extra text[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  t pg_type;
  spelled text := format_type(wanted, typmod);
  texts text[];
  part text[];
  parts text[][];
  number integer;
  attribute record;
  written text;
  range text;
  bound text;
  size integer;
BEGIN
  SELECT k.texts INTO texts FROM rows_candidates k WHERE k.type = wanted AND k.typmod = $2 AND k.extra = $3;
  IF FOUND THEN RETURN texts; END IF;
  SELECT * INTO t FROM pg_type WHERE oid = wanted;
  texts := '{}';
  IF t.typtype = 'e' THEN
    SELECT array_agg(enumlabel ORDER BY enumsortorder) INTO texts FROM pg_enum WHERE enumtypid = wanted;
  ELSIF t.typtype = 'd' THEN
    texts := pg_temp.accepted(
      pg_temp.candidates(t.typbasetype, t.typtypmod,
        extra || (SELECT coalesce(array_agg(l), '{}') FROM pg_constraint c, unnest(pg_temp.literals(pg_get_constraintdef(c.oid))) l WHERE contypid = wanted)),
      spelled);
  ELSIF t.typtype = 'c' THEN
    FOR number IN 0..4 LOOP
      part := '{}';
      FOR attribute IN SELECT atttypid, atttypmod, format_type(atttypid, atttypmod) AS type FROM pg_attribute
        WHERE attrelid = t.typrelid AND attnum > 0 AND NOT attisdropped ORDER BY attnum
      LOOP
        texts := CASE WHEN attribute.atttypid = wanted THEN '{}' ELSE pg_temp.candidates(attribute.atttypid, attribute.atttypmod, extra) END;
        part := part || CASE WHEN cardinality(texts) = 0 OR number = 3 AND cardinality(part) = 0 THEN 'NULL'
          ELSE format('CAST(%L AS %s)', texts[1 + number % cardinality(texts)], attribute.type) END;
      END LOOP;
      BEGIN
        EXECUTE format('SELECT format(''%%s'', ROW(%s)::%s)', array_to_string(part, ', '), spelled) INTO written;
        parts := parts || ARRAY[ARRAY[written]];
      EXCEPTION WHEN OTHERS THEN NULL;
      END;
    END LOOP;
    SELECT coalesce(array_agg(DISTINCT x), '{}') INTO texts FROM unnest(parts) x;
  ELSIF t.typtype IN ('r', 'm') THEN
    SELECT rngtypid::regtype::text, format_type(rngsubtype, -1), (pg_temp.candidates(rngsubtype, -1, extra))[1:8]
      INTO range, bound, texts FROM pg_range WHERE wanted IN (rngtypid, rngmultitypid);
    part := '{}';
    FOR number IN 1..coalesce(cardinality(texts), 0) LOOP
      -- Bounds in the wrong order, or of a type without any, are no range.
      BEGIN
        EXECUTE format('SELECT format(''%%s'', %s(CAST($1 AS %s), CAST($2 AS %2$s)))', range, bound)
          INTO written USING texts[number], texts[1 + number % cardinality(texts)];
        part := part || written;
      EXCEPTION WHEN OTHERS THEN NULL;
      END;
    END LOOP;
    part := part || ARRAY['empty', '(,)'];
    texts := CASE WHEN t.typtype = 'r' THEN part ELSE ARRAY(SELECT '{' || CASE x WHEN 'empty' THEN '' ELSE x END || '}' FROM unnest(part) x) END;
    texts := pg_temp.accepted(texts, format_type(wanted, typmod));
  ELSIF t.typelem <> 0 AND t.typsubscript = 'array_subscript_handler'::regproc AND t.typlen = -1 AND t.typinput = 'array_in'::regproc THEN
    part := pg_temp.candidates(t.typelem, typmod, extra);
    size := cardinality(part);
    FOR number IN 1..least(size, 12) LOOP
      BEGIN
        EXECUTE format('SELECT format(''%%s'', CAST(CAST(ARRAY[$1, $2] AS text[]) AS %s))', spelled) INTO written USING part[number], part[1 + number % size];
        texts := texts || written;
      EXCEPTION WHEN OTHERS THEN NULL;
      END;
    END LOOP;
    texts := texts || '{}'::text || ARRAY(SELECT x FROM unnest(extra) x WHERE x LIKE '{%');
    texts := pg_temp.accepted(texts, spelled);
  ELSIF t.typtype = 'b' THEN
    WITH named AS (SELECT coalesce((SELECT s.texts[1] FROM rows_sample s WHERE s.type = t.typname AND s.mode = 'as'), t.typname) AS name),
      known AS (SELECT s.* FROM rows_sample s, named WHERE s.mode <> 'as' AND s.type = named.name),
      pool AS (SELECT * FROM known UNION ALL SELECT * FROM rows_sample s WHERE NOT EXISTS (SELECT FROM known) AND s.mode <> 'as')
    SELECT array_agg(x ORDER BY p.ord, n) INTO part FROM pool p, unnest(p.texts) WITH ORDINALITY x (x, n)
      WHERE p.mode = 'any' OR p.mode = current_setting('rows.mode');
    IF typmod = -1 AND t.typnamespace = 'pg_catalog'::regnamespace AND extra = '{}' AND t.typname NOT IN ('char') THEN
      texts := pg_temp.accepted(part, format_type(wanted, NULL));
    ELSE
      -- "char" and character without a length are other types when given by name.
      texts := pg_temp.accepted(part || extra, CASE WHEN t.typname = 'bpchar' AND typmod = -1 THEN 'bpchar' ELSE spelled END);
    END IF;
  END IF;
  texts := (coalesce(texts, '{}'))[1:120];
  INSERT INTO rows_candidates VALUES (wanted, typmod, extra, texts);
  RETURN texts;
END $$;
