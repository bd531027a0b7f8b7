BEGIN;

DROP FUNCTION public.first_of(anyarray);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.first_of(a anycompatiblearray, otherwise anycompatible DEFAULT NULL)
RETURNS anycompatible
LANGUAGE sql
IMMUTABLE
AS $$SELECT coalesce(a[1], otherwise)$$;

CREATE OR REPLACE FUNCTION public.pick(n integer)
RETURNS integer
LANGUAGE sql
STRICT PARALLEL RESTRICTED COST 1
AS $$SELECT n * (random() * 6)::integer$$;

COMMIT;
