BEGIN;

ALTER TABLE public.trip
    DROP CONSTRAINT trip_check,
    ALTER COLUMN origin TYPE integer,
    ALTER COLUMN goal TYPE integer;

DROP FUNCTION public.distance(integer[]);
DROP FUNCTION public.distance(bigint, bigint);

ALTER FUNCTION public.distance(point, point) PARALLEL UNSAFE;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.distance(a integer, b integer)
RETURNS integer
LANGUAGE sql
IMMUTABLE
AS $$SELECT abs(a - b)$$;

ALTER TABLE public.trip ADD CONSTRAINT trip_check CHECK (public.distance(origin, goal) > 0);

COMMIT;
