BEGIN;

CREATE FUNCTION public.same(p public.spot)
RETURNS public.spot
LANGUAGE sql
BEGIN ATOMIC
    SELECT (p).x, (p).y;
END;

CREATE FUNCTION public.again(p public.spot)
RETURNS public.spot
LANGUAGE sql
BEGIN ATOMIC
    SELECT (p).x, (p).y;
END;

CREATE FUNCTION public.far(p public.spot)
RETURNS integer
LANGUAGE sql
RETURN public.reach(p) + public.reach(p) + public.reach(p) + public.reach(p);

CREATE FUNCTION public.many(p public.spot)
RETURNS bigint
LANGUAGE sql
BEGIN ATOMIC
    SELECT count(p)
FROM generate_series(1, (p).x) AS generate_series;
END;

COMMIT;
