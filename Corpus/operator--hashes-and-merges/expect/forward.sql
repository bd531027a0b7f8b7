BEGIN;

DROP OPERATOR public.<===> (integer, integer);
DROP OPERATOR public.<=!=> (integer, integer);

CREATE OPERATOR public.<=!=> (
    FUNCTION = public.other,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.<=!=>)
);

CREATE OPERATOR public.<===> (
    FUNCTION = public.same,
    LEFTARG = integer,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.<===>),
    HASHES
);

COMMIT;
