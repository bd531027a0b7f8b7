BEGIN;

DROP VIEW public.sample_bounds;

DROP FUNCTION public.bump(integer);
DROP FUNCTION public.bounds(numeric[]);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.bounds(VARIADIC n numeric[], OUT low numeric, OUT high numeric, OUT mean numeric)
RETURNS record
LANGUAGE sql
IMMUTABLE
AS $$SELECT min(x), max(x), avg(x) FROM unnest(n) x$$;

CREATE FUNCTION public.bump(INOUT counter integer, step integer DEFAULT 1)
RETURNS integer
LANGUAGE sql
AS $$SELECT counter + step$$;

CREATE VIEW public.sample_bounds AS
SELECT low, high
FROM public.bounds(VARIADIC ARRAY[1::numeric, 5, 3]) AS bounds;

COMMIT;
