BEGIN;

CREATE FUNCTION public.rows_joined(internal, oid, internal, smallint)
RETURNS double precision
LANGUAGE internal
AS $$eqjoinsel$$;

CREATE OPERATOR public.~~> (
    FUNCTION = public.holds,
    LEFTARG = integer,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(public.<~~),
    JOIN = public.rows_joined
);

CREATE OPERATOR public.<~~ (
    FUNCTION = public.held_by,
    LEFTARG = text,
    RIGHTARG = integer
);

CREATE OPERATOR public.##> (
    FUNCTION = public.holds,
    LEFTARG = integer,
    RIGHTARG = text,
    COMMUTATOR = OPERATOR(public.<##)
);

CREATE OPERATOR public.<## (
    FUNCTION = public.held_by,
    LEFTARG = text,
    RIGHTARG = integer,
    COMMUTATOR = OPERATOR(public.##>)
);

COMMIT;
