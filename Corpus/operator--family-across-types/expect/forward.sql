BEGIN;

ALTER OPERATOR FAMILY public.whole USING btree DROP
    FUNCTION 1 (integer, bigint),
    OPERATOR 1 (integer, bigint);

ALTER OPERATOR FAMILY public.whole USING btree ADD
    FUNCTION 2 (integer, integer) pg_catalog.btint4sortsupport(internal),
    OPERATOR 1 < (bigint, integer),
    OPERATOR 3 = (bigint, integer),
    FUNCTION 1 (bigint, integer) pg_catalog.btint84cmp(bigint, integer),
    OPERATOR 2 <= (integer, integer),
    OPERATOR 4 >= (integer, integer);

CREATE OPERATOR CLASS public.whole8 FOR TYPE bigint USING btree FAMILY public.whole AS
    OPERATOR 1 < (bigint, bigint),
    OPERATOR 2 <= (bigint, bigint),
    OPERATOR 3 = (bigint, bigint),
    OPERATOR 4 >= (bigint, bigint),
    OPERATOR 5 > (bigint, bigint),
    FUNCTION 1 (bigint, bigint) pg_catalog.btint8cmp(bigint, bigint);

CREATE INDEX counter_large ON public.counter (large public.whole8 DESC);

COMMIT;
