BEGIN;

CREATE TYPE public.name_range AS RANGE (
    SUBTYPE = text,
    COLLATION = pg_catalog."C"
);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.real_distance(a real, b real)
RETURNS double precision
LANGUAGE sql
IMMUTABLE STRICT
AS $$SELECT (a - b)::double precision$$;

CREATE TYPE public.weight_range AS RANGE (
    SUBTYPE = real,
    SUBTYPE_DIFF = public.real_distance,
    MULTIRANGE_TYPE_NAME = public.weight_set
);

-- Destroys data: what public.weight_range has no room for in column grams of table public.tariff.
-- Fails when a value can't be converted.
ALTER TABLE public.tariff
    ALTER COLUMN grams TYPE public.weight_range USING grams::text::public.weight_range,
    ADD COLUMN gaps public.weight_set;

CREATE INDEX tariff_grams_idx ON public.tariff USING gist (grams);

COMMIT;
