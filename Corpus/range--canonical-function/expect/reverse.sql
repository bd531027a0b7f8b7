BEGIN;

DROP TYPE public.days;
CREATE TYPE public.days;

CREATE FUNCTION public.whole_days(public.days)
RETURNS public.days
LANGUAGE internal
IMMUTABLE STRICT
AS $$daterange_canonical$$;

CREATE TYPE public.days AS RANGE (
    SUBTYPE = date,
    CANONICAL = public.whole_days
);

COMMIT;
