BEGIN;

DROP VIEW public.gross;

DROP AGGREGATE public.count_weights(public.weight);

DROP FUNCTION public.counted(integer, public.weight);
DROP FUNCTION public.heaviest(public.weight);

ALTER FUNCTION public.weight_in(cstring) RENAME TO weight_in__old;
ALTER FUNCTION public.weight_out(public.weight) RENAME TO weight_out__old;
ALTER TYPE public.weight RENAME TO weight__old;
CREATE TYPE public.weight;

ALTER DOMAIN public.net_weight RENAME TO net_weight__old;

ALTER TYPE public.parcel RENAME TO parcel__old;

CREATE FUNCTION public.weight_in(cstring)
RETURNS public.weight
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4in$$;

CREATE FUNCTION public.weight_out(public.weight)
RETURNS cstring
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4out$$;

CREATE TYPE public.weight (
    INPUT = public.weight_in,
    OUTPUT = public.weight_out,
    INTERNALLENGTH = 4,
    PASSEDBYVALUE,
    CATEGORY = 'w',
    PREFERRED = true,
    DEFAULT = '7'
);

CREATE DOMAIN public.net_weight AS public.weight NOT NULL;

CREATE TYPE public.parcel AS (
    weight public.weight,
    stamps integer
);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.counted(integer, public.weight)
RETURNS integer
LANGUAGE sql
AS $$SELECT $1 + 1$$;

CREATE AGGREGATE public.count_weights(public.weight) (
    SFUNC = public.counted,
    STYPE = integer
);

ALTER TABLE public.shipment
    ALTER COLUMN gross TYPE public.weight USING gross::text::public.weight,
    ALTER COLUMN net TYPE public.net_weight USING net::text::public.net_weight,
    ALTER COLUMN parcel TYPE public.parcel USING parcel::text::public.parcel,
    ALTER COLUMN others TYPE public.weight[] USING others::text::public.weight[];

DROP DOMAIN public.net_weight__old;

DROP TYPE public.parcel__old;
DROP TYPE public.weight__old CASCADE;

CREATE VIEW public.gross AS
SELECT gross, others
FROM public.shipment;

CREATE FUNCTION public.heaviest(a public.weight DEFAULT '5')
RETURNS SETOF public.weight
LANGUAGE sql
AS $$SELECT gross FROM shipment$$;

COMMIT;
