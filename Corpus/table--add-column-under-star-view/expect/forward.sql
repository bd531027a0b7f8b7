BEGIN;

ALTER TABLE public.rental ADD COLUMN station_id integer;

CREATE OR REPLACE VIEW public.open_rental AS
SELECT id, bike, returned, station_id
FROM public.rental
WHERE NOT returned;

COMMIT;
