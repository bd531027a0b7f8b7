BEGIN;

DROP OPERATOR CLASS public.place USING hash;
DROP OPERATOR public.!==! (bigint, bigint);
DROP OPERATOR public.=== (bigint, bigint);
DROP OPERATOR public.======= (integer, integer);
DROP OPERATOR public.==== (integer, integer);
DROP OPERATOR public.=== (integer, integer);

CREATE OPERATOR public.=== (
    FUNCTION = public.same,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.===)
);

CREATE OPERATOR public.==== (
    FUNCTION = public.same,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.====)
);

ALTER OPERATOR public.===== (integer, integer) SET (JOIN = NONE);
ALTER OPERATOR public.====== (integer, integer) SET (RESTRICT = NONE);

CREATE OPERATOR public.======= (
    FUNCTION = public.same,
    LEFTARG = integer,
    RIGHTARG = integer
);

CREATE OPERATOR public.=== (
    FUNCTION = pg_catalog.int8eq,
    LEFTARG = bigint,
    RIGHTARG = bigint
);

CREATE OPERATOR public.!==! (
    FUNCTION = pg_catalog.int8ne,
    LEFTARG = bigint,
    RIGHTARG = bigint
);

CREATE OPERATOR CLASS public.place FOR TYPE point USING hash FAMILY public.place AS
    OPERATOR 1 ~= (point, point),
    FUNCTION 1 (point, point) public.hash_of(point);

COMMIT;
