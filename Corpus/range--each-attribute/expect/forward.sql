BEGIN;

DROP TYPE public.rd CASCADE;
DROP TYPE public.rc;
DROP TYPE public.rb;
DROP TYPE public.ra;
CREATE TYPE public.ra AS RANGE (SUBTYPE = bigint);

CREATE TYPE public.rb AS RANGE (
    SUBTYPE = integer,
    SUBTYPE_OPCLASS = public.other
);

CREATE TYPE public.rc AS RANGE (
    SUBTYPE = integer,
    MULTIRANGE_TYPE_NAME = public.many
);

CREATE TYPE public.rd;

CREATE FUNCTION public.two(public.rd)
RETURNS public.rd
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4range_canonical$$;

CREATE TYPE public.rd AS RANGE (
    SUBTYPE = integer,
    CANONICAL = public.two
);

CREATE FUNCTION public.one(public.rd)
RETURNS public.rd
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4range_canonical$$;

COMMIT;
