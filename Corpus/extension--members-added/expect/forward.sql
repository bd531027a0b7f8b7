BEGIN;

ALTER EXTENSION pg_trgm DROP FUNCTION public.half(integer);
DROP FUNCTION public.half(integer);

ALTER EXTENSION citext ADD FUNCTION public.twice(integer);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.half(integer)
RETURNS numeric
LANGUAGE sql
IMMUTABLE
AS $$SELECT $1 / 2.0$$;

ALTER EXTENSION pg_trgm ADD FUNCTION public.half(integer);

COMMIT;
