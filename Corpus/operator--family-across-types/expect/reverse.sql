BEGIN;

DROP INDEX public.counter_large;
DROP INDEX public.counter_small;

DROP OPERATOR CLASS public.whole8 USING btree;
DROP OPERATOR CLASS public.whole4 USING btree;

ALTER OPERATOR FAMILY public.whole USING btree DROP
    FUNCTION 1 (bigint, integer),
    OPERATOR 3 (bigint, integer),
    OPERATOR 1 (bigint, integer),
    FUNCTION 2 (integer, integer);

ALTER OPERATOR FAMILY public.whole USING btree ADD
    OPERATOR 1 < (integer, bigint),
    FUNCTION 1 (integer, bigint) pg_catalog.btint48cmp(integer, bigint);

CREATE OPERATOR CLASS public.whole4 FOR TYPE integer USING btree FAMILY public.whole AS
    OPERATOR 1 < (integer, integer),
    OPERATOR 3 = (integer, integer),
    OPERATOR 5 > (integer, integer),
    FUNCTION 1 (integer, integer) pg_catalog.btint4cmp(integer, integer);

CREATE INDEX counter_small ON public.counter (small public.whole4);

COMMIT;
