BEGIN;

ALTER TABLE public.parcel
    ADD COLUMN fragile boolean,
    ADD COLUMN note text,
    ALTER COLUMN fragile SET DEFAULT false;

CREATE OR REPLACE VIEW public.heavy AS
SELECT plate
FROM public.van
WHERE (load).weight > 10 AND (load).fragile;

COMMIT;
