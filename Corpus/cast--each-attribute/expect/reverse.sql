BEGIN;

DROP CAST (bigint AS timestamp without time zone);
DROP CAST (text AS public.pair);
DROP CAST (public.pair AS integer);
CREATE CAST (public.pair AS integer) WITH FUNCTION public.one(public.pair);
CREATE CAST (text AS public.pair) WITH INOUT;
CREATE CAST (bigint AS timestamp without time zone) WITHOUT FUNCTION;

COMMIT;
