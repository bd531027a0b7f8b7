-- Puts rows into every table of a database: pg_temp.fill(). What it could not do is in rows_filled.
--
-- A row is tried; what the server says is in the way is given other values, until it is taken. rows_wished has rows that are
-- tried first.

CREATE TEMP TABLE IF NOT EXISTS rows_wished (of_table text, place integer, contents jsonb);
CREATE TEMP TABLE rows_filled (relation oid, name text, number integer, error text);

-- A referenced row that a foreign key may point at, as texts; what other keys have fixed already stays.
CREATE FUNCTION pg_temp.referenced(key pg_constraint, row_values jsonb, fixed text[]) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  result text[];
  conditions text := 'true';
  targets text := '';
  here text;
  there text;
  number integer;
BEGIN
  FOR number IN 1..cardinality(key.conkey) LOOP
    SELECT attname INTO here FROM pg_attribute WHERE attrelid = key.conrelid AND attnum = key.conkey[number];
    SELECT attname INTO there FROM pg_attribute WHERE attrelid = key.confrelid AND attnum = key.confkey[number];
    targets := targets || format('%sformat(''%%s'', %I)', CASE WHEN number > 1 THEN ', ' END, there);
    conditions := conditions || format(' AND %I IS NOT NULL', there);
    IF here = ANY (fixed) AND row_values ->> here IS NOT NULL THEN
      conditions := conditions || format(' AND format(''%%s'', %I) = %L', there, row_values ->> here);
    END IF;
  END LOOP;
  EXECUTE format('SELECT ARRAY[%s] FROM %s WHERE %s ORDER BY random() LIMIT 1', targets, key.confrelid::regclass, conditions) INTO result;
  RETURN result;
END $$;

-- Fills a table with up to `wanted` rows.
CREATE FUNCTION pg_temp.fill_table(relation oid, wanted integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  done integer := 0;
  number integer;
  attempt integer;
  columns record;
  names text[] := '{}';
  types text[] := '{}';
  choices jsonb := '{}';
  telling jsonb := '{}';
  required text[] := '{}';
  texts text[];
  extra text[];
  constants text[];
  key pg_constraint;
  keys pg_constraint[];
  fixed text[];
  row_values jsonb;
  blamed text[];
  name text;
  target text[];
  lies tid;
  holds boolean;
  state text;
  message text;
  constraint_name text;
  column_name text;
  type_name text;
  partition_rule text;
  sql text;
  wish jsonb;
  qualified text;
BEGIN
  SELECT format('%I.%I', nspname, relname) INTO qualified FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace WHERE c.oid = relation;
  SELECT pg_get_partition_constraintdef(relation) INTO partition_rule;
  SELECT coalesce(array_agg(c ORDER BY conname), '{}') INTO keys FROM pg_constraint c WHERE conrelid = relation AND contype = 'f';
  FOR columns IN SELECT a.*, format_type(atttypid, atttypmod) AS spelled,
      t.typtype = 'd' AND EXISTS (SELECT FROM pg_type d WHERE d.oid = t.oid AND d.typnotnull) AS refuses
    FROM pg_attribute a JOIN pg_type t ON t.oid = atttypid
    WHERE attrelid = relation AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum
  LOOP
    SELECT coalesce(array_agg(l), '{}') INTO constants FROM pg_constraint c, unnest(pg_temp.literals(pg_get_constraintdef(c.oid))) l
      WHERE conrelid = relation AND contype = 'c' AND (columns.attnum = ANY (conkey) OR conkey IS NULL);
    IF partition_rule ~ ('\m' || columns.attname || '\M') THEN constants := constants || pg_temp.literals(partition_rule); END IF;
    texts := pg_temp.candidates(columns.atttypid, columns.atttypmod, constants);
    names := names || columns.attname::text;
    types := types || CASE WHEN columns.atttypid = 'bpchar'::regtype AND columns.atttypmod = -1 THEN 'bpchar' ELSE columns.spelled END;
    choices := choices || jsonb_build_object(columns.attname, texts);
    telling := telling || jsonb_build_object(columns.attname,
      (SELECT coalesce(jsonb_agg(x), '[]') FROM unnest(texts) x WHERE x = ANY (constants)));
    IF columns.attnotnull OR columns.refuses THEN required := required || columns.attname::text; END IF;
  END LOOP;
  FOR number IN 1..wanted LOOP
    row_values := '{}';
    SELECT contents INTO wish FROM rows_wished w WHERE w.of_table = qualified AND w.place = number;
    EXIT WHEN wish IS NULL AND EXISTS (SELECT FROM rows_wished w WHERE w.of_table = qualified);
    FOR i IN 1..cardinality(names) LOOP
      name := names[i];
      IF wish ? name THEN
        texts := CASE WHEN wish ->> name IS NOT NULL THEN pg_temp.accepted(ARRAY[wish ->> name], types[i]) END;
        IF cardinality(texts) > 0 OR texts IS NULL AND NOT name = ANY (required) THEN
          row_values := row_values || jsonb_build_object(name, texts[1]);
          CONTINUE;
        END IF;
      END IF;
      row_values := row_values || jsonb_build_object(name,
        CASE WHEN (number = 3 OR current_setting('rows.mode') = 'sparse') AND NOT name = ANY (required) AND wish IS NULL THEN NULL
          WHEN jsonb_array_length(choices -> name) > 0
          -- Columns of one type differ as well.
          THEN choices -> name ->> ((number - 1 + CASE WHEN jsonb_array_length(choices -> name) > 2 THEN i % 3 - 1 ELSE i END + 3)
            % least(3, jsonb_array_length(choices -> name))) END);
    END LOOP;
    blamed := '{}';
    FOR attempt IN 1..400 LOOP
      FOREACH name IN ARRAY blamed LOOP
        IF random() < 0.1 AND NOT name = ANY (required) THEN
          row_values := row_values || jsonb_build_object(name, NULL);
        ELSIF random() < 0.5 AND jsonb_array_length(telling -> name) > 0 THEN
          row_values := row_values || jsonb_build_object(name, telling -> name ->> floor(random() * jsonb_array_length(telling -> name))::integer);
        ELSIF jsonb_array_length(choices -> name) > 0 THEN
          row_values := row_values || jsonb_build_object(name, choices -> name ->> floor(random() * jsonb_array_length(choices -> name))::integer);
        END IF;
      END LOOP;
      fixed := '{}';
      IF wish IS NULL OR attempt > 1 THEN
        FOREACH key IN ARRAY keys LOOP
          SELECT array_agg(attname ORDER BY n) INTO texts FROM unnest(key.conkey) WITH ORDINALITY u (num, n)
            JOIN pg_attribute ON attrelid = relation AND attnum = num;
          CONTINUE WHEN EXISTS (SELECT FROM unnest(texts) x WHERE row_values ->> x IS NULL AND NOT x = ANY (required)) AND key.confmatchtype = 's';
          target := pg_temp.referenced(key, row_values, fixed);
          FOR i IN 1..cardinality(texts) LOOP
            IF NOT names @> ARRAY[texts[i]] THEN NULL;
            ELSIF target IS NOT NULL THEN
              row_values := row_values || jsonb_build_object(texts[i], target[i]);
            ELSIF key.confrelid = relation THEN
              row_values := row_values || jsonb_build_object(texts[i],
                row_values ->> (SELECT attname::text FROM pg_attribute WHERE attrelid = relation AND attnum = key.confkey[i]));
            ELSIF NOT texts[i] = ANY (required) THEN
              row_values := row_values || jsonb_build_object(texts[i], NULL);
            END IF;
          END LOOP;
          fixed := fixed || texts;
        END LOOP;
      END IF;
      BEGIN
        SELECT format('INSERT INTO %s %s RETURNING ctid', relation::regclass,
            CASE WHEN cardinality(names) = 0 THEN 'DEFAULT VALUES' ELSE
            '(' || string_agg(quote_ident(names[i]), ', ') || ') OVERRIDING SYSTEM VALUE VALUES ('
              || string_agg(format('CAST(%L AS %s)', row_values ->> names[i], types[i]), ', ') || ')' END)
          INTO sql FROM generate_subscripts(names, 1) i;
        EXECUTE sql INTO lies;
        FOREACH key IN ARRAY keys LOOP
          -- As the trigger of the key would look for it.
          SELECT format('SELECT %s OR EXISTS (SELECT FROM %s r WHERE %s) FROM ONLY %s h WHERE h.ctid = %L',
              CASE key.confmatchtype WHEN 'f' THEN string_agg(format('h.%I IS NULL', h.attname), ' AND ')
                ELSE string_agg(format('h.%I IS NULL', h.attname), ' OR ') END,
              key.confrelid::regclass, string_agg(format('r.%I = h.%I', r.attname, h.attname), ' AND '), relation::regclass, lies)
            INTO sql
            FROM generate_subscripts(key.conkey, 1) i
              JOIN pg_attribute h ON h.attrelid = relation AND h.attnum = key.conkey[i]
              JOIN pg_attribute r ON r.attrelid = key.confrelid AND r.attnum = key.confkey[i];
          EXECUTE sql INTO holds;
          IF NOT holds THEN RAISE foreign_key_violation USING CONSTRAINT = key.conname, MESSAGE = 'nothing to refer to: ' || key.conname; END IF;
        END LOOP;
        done := done + 1;
        EXIT;
      EXCEPTION WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, constraint_name = CONSTRAINT_NAME,
          column_name = COLUMN_NAME, type_name = PG_DATATYPE_NAME;
        SELECT array_agg(attname) INTO blamed FROM pg_attribute WHERE attrelid = relation AND (
          state = '23502' AND attname = column_name
          OR attnum = ANY (ARRAY(SELECT unnest(conkey) FROM pg_constraint WHERE conrelid = relation AND conname = constraint_name))
          OR attnum = ANY (ARRAY(SELECT unnest(indkey::smallint[]) FROM pg_index WHERE indrelid = relation
              AND (SELECT relname FROM pg_class WHERE oid = indexrelid) = constraint_name))
          OR state = '23514' AND constraint_name = '' AND partition_rule ~ ('\m' || attname || '\M')
          OR type_name <> '' AND format_type(atttypid, NULL) ~ ('\m' || type_name || '\M'));
        SELECT array_agg(x) INTO blamed FROM unnest(blamed) x WHERE x = ANY (names);
        IF blamed IS NULL OR random() < 0.1 THEN
          SELECT coalesce(array_agg(x), '{}') INTO blamed FROM unnest(names) x WHERE random() < 0.4;
        END IF;
        EXIT WHEN cardinality(names) = 0;
      END;
    END LOOP;
  END LOOP;
  INSERT INTO rows_filled VALUES (relation, qualified, done, message);
END $$;

-- Fills every table, those that others refer to first.
CREATE FUNCTION pg_temp.fill(wanted integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  pending oid[];
  relation oid;
  matview record;
  sequence record;
BEGIN
  PERFORM setseed(0.25);
  SELECT coalesce(array_agg(c.oid ORDER BY c.oid), '{}') INTO pending FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
    WHERE c.oid >= 16384 AND relkind = 'r' AND relpersistence <> 't' AND nspname <> 'pg_toast'
      AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e');
  WHILE cardinality(pending) > 0 LOOP
    -- A partitioned table is waited for until its partitions are done.
    SELECT p INTO relation FROM unnest(pending) WITH ORDINALITY u (p, n) ORDER BY (
        SELECT count(*) + 1000 * count(*) FILTER (WHERE EXISTS (
          SELECT FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey) AND attnotnull))
        FROM pg_constraint WHERE conrelid = p AND contype = 'f' AND confrelid <> p
          AND (confrelid = ANY (pending) OR EXISTS (
            SELECT FROM pg_partition_tree(confrelid) WHERE relid <> p AND relid = ANY (pending)))),
      n LIMIT 1;
    PERFORM pg_temp.fill_table(relation, wanted);
    pending := array_remove(pending, relation);
  END LOOP;
  FOR matview IN SELECT oid::regclass AS name FROM pg_class WHERE relkind = 'm' AND relispopulated AND oid >= 16384 ORDER BY oid LOOP
    BEGIN
      EXECUTE format('REFRESH MATERIALIZED VIEW %s', matview.name);
    EXCEPTION WHEN OTHERS THEN NULL;
    END;
  END LOOP;
  -- Somewhere on their way.
  FOR sequence IN SELECT * FROM pg_sequence JOIN pg_class c ON c.oid = seqrelid WHERE c.oid >= 16384 AND relpersistence <> 't' LOOP
    PERFORM setval(sequence.seqrelid::regclass, greatest(sequence.seqmin, least(sequence.seqmax, sequence.seqstart + 41 * sequence.seqincrement)));
  END LOOP;
END $$;
