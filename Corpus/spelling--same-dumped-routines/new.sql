SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE SCHEMA app;
CREATE DOMAIN app.kind AS text NOT NULL DEFAULT 'a'::text
	CONSTRAINT kind_check CHECK ((VALUE <> ''::text));
CREATE TYPE app.level AS ENUM (
    'lowest',
    'low',
    'middle',
    'high'
);
CREATE TYPE app.span AS RANGE (
    subtype = double precision,
    multirange_type_name = app.span_multirange
);
SET default_table_access_method = heap;
CREATE TABLE app.task (
    id integer NOT NULL,
    title text,
    done boolean,
    owner name,
    price numeric
);
COMMENT ON TABLE app.task IS 'second';
CREATE PROCEDURE app.atomic(IN x integer)
    LANGUAGE sql
    BEGIN ATOMIC
 INSERT INTO app.task (id, title)
   VALUES (atomic.x, 'a'::text);
 UPDATE app.task SET done = true
   WHERE (task.id = atomic.x);
 DELETE FROM app.task
   WHERE (task.id < atomic.x);
END;
CREATE FUNCTION app.compared(box, box) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$SELECT 1$$;
CREATE FUNCTION app.less(app.level, app.level) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT true$$;
CREATE FUNCTION app.many(VARIADIC xs integer[]) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$SELECT 1$$;
CREATE FUNCTION app.note() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RETURN new; END$$;
CREATE FUNCTION app.outs(a integer, OUT b integer, INOUT c text) RETURNS record
    LANGUAGE sql
    AS $$SELECT 1, 'x'$$;
CREATE FUNCTION app.pathed() RETURNS integer
    LANGUAGE sql
    SET search_path TO 'app', 'pg_temp'
    SET work_mem TO '1MB'
    AS $$SELECT 1$$;
CREATE PROCEDURE app.plain(INOUT x integer)
    LANGUAGE plpgsql
    AS $$BEGIN END$$;
CREATE FUNCTION app.set_of(n integer) RETURNS SETOF integer
    LANGUAGE sql
    AS $$SELECT 1$$;
CREATE FUNCTION app.single(OUT b integer) RETURNS integer
    LANGUAGE sql
    AS $$SELECT 1$$;
CREATE FUNCTION app.standard(a integer, b numeric DEFAULT 1) RETURNS numeric
    LANGUAGE sql
    RETURN ((a)::numeric + b);
CREATE FUNCTION app.tab(n integer) RETURNS TABLE(a integer, b text)
    LANGUAGE sql STRICT
    AS $$SELECT 1, 'x'$$;
CREATE FUNCTION app.usual(x integer DEFAULT 5, y text DEFAULT 'a'::text) RETURNS integer
    LANGUAGE sql
    AS $$ SELECT 1 $$;
CREATE AGGREGATE app.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0'
);
CREATE OPERATOR FAMILY app.box_size USING btree;
CREATE OPERATOR CLASS app.box_size
    FOR TYPE box USING btree FAMILY app.box_size AS
    OPERATOR 1 <(box,box) ,
    FUNCTION 1 (box, box) app.compared(box,box);
CREATE TEXT SEARCH CONFIGURATION app.plain (
    PARSER = pg_catalog."default" );
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR asciiword WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR word WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR numword WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR email WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR url WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR host WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR sfloat WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR version WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR hword_numpart WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR hword_part WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR hword_asciipart WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR numhword WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR asciihword WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR hword WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR url_path WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR file WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR "float" WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR "int" WITH simple;
ALTER TEXT SEARCH CONFIGURATION app.plain
    ADD MAPPING FOR uint WITH simple;
CREATE TABLE app.aside (
    a integer,
    b integer
);
ALTER TABLE ONLY app.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (id);
CREATE STATISTICS app.depend (dependencies) ON id, price FROM app.task;
CREATE STATISTICS app.together ON id, (price * 2::numeric), lower(title) FROM app.task;
CREATE RULE log AS
    ON UPDATE TO app.task
   WHERE (old.title <> new.title) DO  INSERT INTO app.task (id, title)
  VALUES ((new.id + 1), old.title);
CREATE RULE quiet AS
    ON DELETE TO app.task DO INSTEAD NOTHING;
CREATE TRIGGER t1 BEFORE INSERT OR DELETE OR UPDATE OF title ON app.task FOR EACH STATEMENT EXECUTE FUNCTION app.note('x', '1');
ALTER TABLE app.task DISABLE TRIGGER t1;
CREATE TRIGGER t2 AFTER UPDATE ON app.task FOR EACH ROW WHEN (((old.title <> new.title) AND (new.price > (5)::numeric))) EXECUTE FUNCTION app.note();
ALTER TABLE app.task ENABLE ALWAYS TRIGGER t2;
CREATE TRIGGER t3 AFTER INSERT ON app.task REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION app.note();
CREATE POLICY both_ ON app.task AS RESTRICTIVE FOR UPDATE USING ((price > (0)::numeric)) WITH CHECK ((price > (1)::numeric));
CREATE POLICY collapsed ON app.task USING (true);
CREATE POLICY everyone ON app.task;
CREATE POLICY readers ON app.task FOR SELECT USING ((owner = CURRENT_USER));
ALTER TABLE app.task ENABLE ROW LEVEL SECURITY;
CREATE PUBLICATION feed WITH (publish = 'insert, update, delete, truncate');
ALTER PUBLICATION feed ADD TABLE ONLY app.aside (a);
ALTER PUBLICATION feed ADD TABLE ONLY app.task WHERE (((price > (1)::numeric) AND (id < 5)));
