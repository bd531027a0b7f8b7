SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE SCHEMA zoo;
CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA zoo;
COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';
CREATE TYPE zoo.spot AS (
	f integer,
	g text
);
CREATE FUNCTION zoo.ok(integer) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$SELECT true$$;
SET default_table_access_method = heap;
CREATE TABLE zoo.animal (
    id integer,
    name text,
    code character varying(9),
    tag character(2),
    price numeric,
    size integer,
    big bigint,
    ratio double precision,
    old boolean,
    at timestamp without time zone,
    nums integer[],
    doc jsonb,
    attrs zoo.hstore,
    spot zoo.spot,
    CONSTRAINT c01 CHECK ((price > (0)::numeric)),
    CONSTRAINT c02 CHECK ((price = (size)::numeric)),
    CONSTRAINT c03 CHECK (((size)::numeric = 1.5)),
    CONSTRAINT c04 CHECK ((name = ANY (ARRAY['a'::text, 'b'::text]))),
    CONSTRAINT c05 CHECK ((name = 'a'::text)),
    CONSTRAINT c06 CHECK ((size <> ALL (ARRAY[1, 2]))),
    CONSTRAINT c07 CHECK ((size = ANY (ARRAY[1, 2, NULL::integer]))),
    CONSTRAINT c08 CHECK (((code)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))),
    CONSTRAINT c09 CHECK ((tag = ANY (ARRAY['y'::bpchar, 'z'::bpchar]))),
    CONSTRAINT c10 CHECK ((((id = 1) AND (name = 'a'::text)) OR ((id = 2) AND (name = 'b'::text)))),
    CONSTRAINT c11 CHECK (((id = 1) AND (size = 2))),
    CONSTRAINT c12 CHECK ((ROW(id, 2) < ROW(3, 4))),
    CONSTRAINT c13 CHECK (((size >= 1) AND (size <= 5))),
    CONSTRAINT c14 CHECK (((size < 1) OR (size > 5))),
    CONSTRAINT c15 CHECK ((NOT ((size >= 1) AND (size <= 5)))),
    CONSTRAINT c16 CHECK ((((size >= 5) AND (size <= 1)) OR ((size >= 1) AND (size <= 5)))),
    CONSTRAINT c17 CHECK ((name ~~ 'a%'::text)),
    CONSTRAINT c18 CHECK ((name ~~* 'a%'::text)),
    CONSTRAINT c19 CHECK ((name !~~ 'a%'::text)),
    CONSTRAINT c20 CHECK ((name ~~ like_escape('a!%'::text, '!'::text))),
    CONSTRAINT c21 CHECK ((name ~ similar_to_escape('(a|b)%'::text))),
    CONSTRAINT c22 CHECK ((name ~~ 'x'::text)),
    CONSTRAINT c23 CHECK ((size = ANY ('{1,2}'::integer[]))),
    CONSTRAINT c24 CHECK ((size <> ALL (ARRAY[1, 2]))),
    CONSTRAINT c25 CHECK ((size <> 3)),
    CONSTRAINT c26 CHECK ((size IS NULL)),
    CONSTRAINT c27 CHECK ((size IS NOT NULL)),
    CONSTRAINT c28 CHECK ((NOT (size IS DISTINCT FROM 3))),
    CONSTRAINT c29 CHECK ((size IS DISTINCT FROM 3)),
    CONSTRAINT c30 CHECK (((size > 1) AND (size < 5) AND (id > 0))),
    CONSTRAINT c31 CHECK ((((size > 1) AND (size < 5)) OR (size = 7))),
    CONSTRAINT c32 CHECK ((NOT old)),
    CONSTRAINT c33 CHECK ((old IS TRUE)),
    CONSTRAINT c34 CHECK ((old IS NOT UNKNOWN)),
    CONSTRAINT c35 CHECK ((old = true)),
    CONSTRAINT c36 CHECK (((price)::integer > 1)),
    CONSTRAINT c37 CHECK (((price)::integer > 2)),
    CONSTRAINT c38 CHECK ((name = 'q'::text)),
    CONSTRAINT c39 CHECK ((id = 4)),
    CONSTRAINT c40 CHECK ((size = 8)),
    CONSTRAINT c41 CHECK ((((name)::character varying)::text = 'y'::text)),
    CONSTRAINT c42 CHECK ((
CASE
    WHEN old THEN size
    ELSE 0
END > 1)),
    CONSTRAINT c43 CHECK ((
CASE size
    WHEN 1 THEN price
    WHEN 2 THEN (1)::numeric
    ELSE NULL::numeric
END > (0)::numeric)),
    CONSTRAINT c44 CHECK ((COALESCE(price, (0)::numeric) > (1)::numeric)),
    CONSTRAINT c45 CHECK ((NULLIF(name, ''::text) <> 'x'::text)),
    CONSTRAINT c46 CHECK ((GREATEST(price, (size)::numeric, (1)::numeric) < (9)::numeric)),
    CONSTRAINT c47 CHECK ((LEAST((1)::double precision, ratio) < (9)::double precision)),
    CONSTRAINT c48 CHECK ((EXTRACT(year FROM at) > (2000)::numeric)),
    CONSTRAINT c49 CHECK ((SUBSTRING(name FROM 1 FOR 2) = 'ab'::text)),
    CONSTRAINT c50 CHECK ((SUBSTRING(name FROM 1) = 'ab'::text)),
    CONSTRAINT c51 CHECK (("substring"(name, 'x'::text) = 'ab'::text)),
    CONSTRAINT c52 CHECK (("substring"(name, 1, 2) = 'ab'::text)),
    CONSTRAINT c53 CHECK ((POSITION(('a'::text) IN (name)) = 1)),
    CONSTRAINT c54 CHECK ((TRIM(BOTH 'x'::text FROM name) = 'ab'::text)),
    CONSTRAINT c55 CHECK ((OVERLAY(name PLACING 'x'::text FROM 2 FOR 1) = 'ab'::text)),
    CONSTRAINT c56 CHECK ((date_part('year'::text, at) > (2000)::double precision)),
    CONSTRAINT c57 CHECK (((name COLLATE "C") > 'a'::text)),
    CONSTRAINT c58 CHECK ((nums[1] = 2)),
    CONSTRAINT c59 CHECK (((spot).f = 2)),
    CONSTRAINT c60 CHECK ((spot = ROW(1, 'a'::text)::zoo.spot)),
    CONSTRAINT c61 CHECK ((length((code)::text) > 2)),
    CONSTRAINT c62 CHECK (((doc ->> 'a'::text) = 'b'::text)),
    CONSTRAINT c63 CHECK ((attrs OPERATOR(zoo.?) 'a'::text)),
    CONSTRAINT c64 CHECK (((- size) < (@ size))),
    CONSTRAINT c65 CHECK ((((size)::double precision ^ (2)::double precision) > (3)::double precision)),
    CONSTRAINT c66 CHECK (zoo.ok(id)),
    CONSTRAINT c67 CHECK ((id < '3000000000'::bigint)),
    CONSTRAINT c68 CHECK ((id = 5))
);
CREATE INDEX i1 ON zoo.animal USING btree (lower(name)) WHERE ((name IS NOT NULL) AND (old OR (size = ANY (ARRAY[1, 2]))));
CREATE POLICY p1 ON zoo.animal USING ((name = CURRENT_USER));
CREATE POLICY p2 ON zoo.animal USING (((EXISTS ( SELECT
   FROM zoo.animal a
  WHERE (a.id = animal.size))) AND ( SELECT zoo.ok(1) AS ok)));
CREATE POLICY p3 ON zoo.animal USING (((id IN ( SELECT animal_1.size
   FROM zoo.animal animal_1)) AND (NOT (id IN ( SELECT b.size
   FROM zoo.animal b)))));
CREATE POLICY p4 ON zoo.animal USING ((id = ( SELECT max(animal_1.size) AS max
   FROM zoo.animal animal_1)));
