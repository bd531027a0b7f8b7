BEGIN;

ALTER TABLE public.trip
    DROP CONSTRAINT trip_check,
    ALTER COLUMN origin TYPE bigint,
    ALTER COLUMN goal TYPE bigint;

DROP FUNCTION public.distance(integer, integer);

ALTER FUNCTION public.distance(point, point) PARALLEL SAFE;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.distance(a bigint, b bigint)
RETURNS bigint
LANGUAGE sql
IMMUTABLE
AS $$SELECT abs(a - b)$$;

CREATE FUNCTION public.distance(VARIADIC stops integer[])
RETURNS integer
LANGUAGE sql
IMMUTABLE
AS $$SELECT stops[1] - stops[array_length(stops, 1)]$$;

ALTER TABLE public.trip ADD CONSTRAINT trip_check CHECK (public.distance(origin, goal) > 0);

COMMIT;
