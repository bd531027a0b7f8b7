-- What is in every table, where every sequence is, and what each value of an enum is called: a line of JSON for each.
--
-- Tables and columns are told by their numbers, which names may change under; rows are in the order in which they lie, which
-- rewriting keeps.

SET client_min_messages = error;
SET session_replication_role = replica;
CREATE TEMP TABLE rows_contents (line json);
DO $$
DECLARE
  relation record;
  columns json;
  texts text;
  contents json;
BEGIN
  FOR relation IN SELECT c.oid, c.relkind, format('%I.%I', nspname, relname) AS name,
      (SELECT format('%I.%I', m.nspname, typname) FROM pg_type t JOIN pg_namespace m ON m.oid = typnamespace WHERE t.oid = reloftype) AS type,
      ARRAY(WITH RECURSIVE above (oid) AS (
          SELECT inhparent FROM pg_inherits WHERE inhrelid = c.oid
          UNION SELECT inhparent FROM pg_inherits JOIN above ON inhrelid = above.oid)
        SELECT oid FROM above) AS ancestors
    FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
    WHERE c.oid >= 16384 AND relkind IN ('r', 'p', 'S') AND relpersistence <> 't' AND nspname <> 'pg_toast'
      AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')
    ORDER BY c.oid
  LOOP
    IF relation.relkind = 'S' THEN
      EXECUTE format('SELECT json_build_object(''last'', last_value, ''called'', is_called) FROM %s', relation.name) INTO contents;
      INSERT INTO rows_contents SELECT json_build_object('kind', 'S', 'number', relation.oid::bigint, 'name', relation.name,
        'last', contents ->> 'last', 'isCalled', (contents ->> 'called')::boolean,
        'minimum', (SELECT seqmin FROM pg_sequence WHERE seqrelid = relation.oid),
        'maximum', (SELECT seqmax FROM pg_sequence WHERE seqrelid = relation.oid),
        'table', (SELECT refobjid::bigint FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = relation.oid AND deptype IN ('a', 'i')
          AND refclassid = 'pg_class'::regclass AND refobjsubid > 0),
        'column', (SELECT refobjsubid FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = relation.oid AND deptype IN ('a', 'i')
          AND refclassid = 'pg_class'::regclass AND refobjsubid > 0));
      CONTINUE;
    END IF;
    WITH RECURSIVE inner_type (num, type) AS (
      SELECT attnum, atttypid FROM pg_attribute WHERE attrelid = relation.oid AND attnum > 0 AND NOT attisdropped
      UNION
      SELECT i.num, x.type FROM inner_type i JOIN pg_type t ON t.oid = i.type LEFT JOIN pg_range r ON t.oid IN (rngtypid, rngmultitypid),
        LATERAL (SELECT typelem UNION SELECT typbasetype UNION SELECT rngsubtype
          UNION SELECT atttypid FROM pg_attribute WHERE attrelid = t.typrelid AND attnum > 0 AND NOT attisdropped) x (type)
      WHERE x.type <> 0)
    SELECT coalesce(json_agg(json_build_object('number', attnum, 'name', quote_ident(attname),
          'type', CASE WHEN atttypid = 'bpchar'::regtype AND atttypmod = -1 THEN 'bpchar' ELSE format_type(atttypid, atttypmod) END,
          'base', (WITH RECURSIVE below (type, modifier) AS (
              SELECT atttypid, atttypmod
              UNION ALL SELECT typbasetype, typtypmod FROM below JOIN pg_type t ON t.oid = type AND typtype = 'd')
            SELECT format_type(type, modifier) FROM below JOIN pg_type t ON t.oid = type AND typtype <> 'd'),
          'isComputed', attgenerated <> '', 'isComposite', isComposite,
          'types', ARRAY(SELECT format('%I.%I', nspname, typname) FROM inner_type i JOIN pg_type t ON t.oid = i.type
            JOIN pg_namespace n ON n.oid = typnamespace WHERE num = attnum)) ORDER BY attnum), '[]'),
        string_agg(format(CASE WHEN isComposite THEN 'to_json(%I)' ELSE 'CASE WHEN %1$I IS DISTINCT FROM NULL THEN format(''%%s'', %1$I) END' END, attname), ', ' ORDER BY attnum)
      INTO columns, texts
      FROM pg_attribute, LATERAL (SELECT EXISTS (
        SELECT FROM inner_type i JOIN pg_type t ON t.oid = i.type WHERE num = attnum AND typtype = 'c') AS isComposite) c
      WHERE attrelid = relation.oid AND attnum > 0 AND NOT attisdropped;
    contents := '[]';
    IF relation.relkind = 'r' THEN
      EXECUTE format('SELECT coalesce(json_agg(json_build_array(%s) ORDER BY ctid), ''[]'') FROM ONLY %s', texts, relation.name) INTO contents;
    END IF;
    INSERT INTO rows_contents SELECT json_build_object('kind', relation.relkind, 'number', relation.oid::bigint, 'name', relation.name,
      'ancestors', relation.ancestors::bigint[], 'type', relation.type, 'columns', columns, 'rows', contents);
  END LOOP;
END $$;
INSERT INTO rows_contents SELECT json_build_object('kind', 'E', 'number', oid::bigint, 'label', enumlabel) FROM pg_enum WHERE oid >= 16384;
SELECT line FROM rows_contents;
