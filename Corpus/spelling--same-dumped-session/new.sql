SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
CREATE SCHEMA one;
CREATE SCHEMA two;
CREATE FUNCTION one.f() RETURNS integer
    LANGUAGE sql
    AS $$SELECT 2$$;
CREATE FUNCTION one.loose() RETURNS integer
    LANGUAGE sql
    AS $$SELECT x FROM nowhere$$;
SET default_table_access_method = heap;
CREATE TABLE one.escapes (
    a text DEFAULT 'a''b'::text,
    b text DEFAULT 'c\d'::text
);
CREATE TABLE one.lands_in_one (
    a integer
);
CREATE TABLE one.plain (
    a text DEFAULT 'c\d'::text,
    CONSTRAINT positive CHECK ((a <> ''::text))
);
CREATE TABLE public.in_public (
    a integer
);
CREATE TABLE two.lands_in_two (
    a integer
);
