BEGIN;

DROP VIEW public.sample_bounds;

DROP FUNCTION public.bump(integer, integer);
DROP FUNCTION public.bounds(numeric[]);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.bounds(VARIADIC n numeric[], OUT low numeric, OUT high numeric)
RETURNS record
LANGUAGE sql
IMMUTABLE
AS $$SELECT min(x), max(x) FROM unnest(n) x$$;

CREATE FUNCTION public.bump(INOUT counter integer)
RETURNS integer
LANGUAGE sql
AS $$SELECT counter + 1$$;

CREATE VIEW public.sample_bounds AS
SELECT low, high
FROM public.bounds(VARIADIC ARRAY[1::numeric, 5, 3]) AS bounds;

COMMIT;
