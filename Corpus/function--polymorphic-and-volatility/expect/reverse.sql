BEGIN;

DROP FUNCTION public.first_of(anycompatiblearray, anycompatible);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.first_of(a anyarray)
RETURNS anyelement
LANGUAGE sql
IMMUTABLE
AS $$SELECT a[1]$$;

CREATE OR REPLACE FUNCTION public.pick(n integer)
RETURNS integer
LANGUAGE sql
STABLE
AS $$SELECT n$$;

COMMIT;
