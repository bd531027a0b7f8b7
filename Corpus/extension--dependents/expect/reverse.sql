BEGIN;

ALTER TRIGGER check_name ON public.product NO DEPENDS ON EXTENSION hstore;

DROP MATERIALIZED VIEW public.heavy;

CREATE EXTENSION pg_trgm WITH SCHEMA public;

ALTER FUNCTION public.weight(public.hstore) DEPENDS ON EXTENSION hstore;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.alike(a text, b text)
RETURNS boolean
LANGUAGE plpgsql
AS $$BEGIN RETURN similarity(a, b) > 0.5; END$$;

ALTER FUNCTION public.alike(text, text) DEPENDS ON EXTENSION pg_trgm;

ALTER INDEX public.product_name DEPENDS ON EXTENSION pg_trgm;

COMMIT;
