BEGIN;

DROP TYPE public.rd CASCADE;
DROP TYPE public.rc;
DROP TYPE public.rb;
DROP TYPE public.ra;
CREATE TYPE public.ra AS RANGE (SUBTYPE = integer);
CREATE TYPE public.rb AS RANGE (SUBTYPE = integer);
CREATE TYPE public.rc AS RANGE (SUBTYPE = integer);
CREATE TYPE public.rd;

CREATE FUNCTION public.one(public.rd)
RETURNS public.rd
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4range_canonical$$;

CREATE TYPE public.rd AS RANGE (
    SUBTYPE = integer,
    CANONICAL = public.one
);

CREATE FUNCTION public.two(public.rd)
RETURNS public.rd
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4range_canonical$$;

COMMIT;
