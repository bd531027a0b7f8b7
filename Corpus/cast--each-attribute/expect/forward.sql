BEGIN;

DROP CAST (bigint AS timestamp without time zone);
DROP CAST (text AS public.pair);
DROP CAST (public.pair AS integer);
CREATE CAST (public.pair AS integer) WITH FUNCTION public.two(public.pair);
CREATE CAST (text AS public.pair) WITH INOUT AS ASSIGNMENT;
CREATE CAST (bigint AS timestamp without time zone) WITH INOUT;

COMMIT;
