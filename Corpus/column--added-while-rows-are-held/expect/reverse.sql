BEGIN;

-- Destroys data: column note of table public.parcel.
ALTER TABLE public.parcel DROP COLUMN note;

CREATE OR REPLACE VIEW public.heavy AS
SELECT plate
FROM public.van
WHERE (load).weight > 10;

-- Destroys data: column fragile of table public.parcel.
ALTER TABLE public.parcel DROP COLUMN fragile;

COMMIT;
