BEGIN;

CREATE OR REPLACE FUNCTION public.heavy(integer)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
RETURN $1 > 50;

CREATE OR REPLACE FUNCTION public.parcels()
RETURNS SETOF integer
LANGUAGE sql
STABLE
BEGIN ATOMIC
    SELECT id
FROM public.parcel
WHERE public.heavy(weight);
END;

DROP VIEW public.heavy_parcels;

COMMIT;
