BEGIN;

CREATE OR REPLACE FUNCTION public.heavy(integer)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
RETURN $1 > 30;

CREATE VIEW public.heavy_parcels AS
SELECT id
FROM public.parcel
WHERE public.heavy(weight);

CREATE OR REPLACE FUNCTION public.parcels()
RETURNS SETOF integer
LANGUAGE sql
STABLE
BEGIN ATOMIC
    SELECT id
FROM public.heavy_parcels;
END;

COMMIT;
