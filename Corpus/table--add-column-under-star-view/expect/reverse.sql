BEGIN;

DROP VIEW public.open_rental_bike;
DROP VIEW public.open_rental;

-- Destroys data: column station_id of table public.rental.
ALTER TABLE public.rental DROP COLUMN station_id;

CREATE VIEW public.open_rental AS
SELECT id, bike, returned
FROM public.rental
WHERE NOT returned;

CREATE VIEW public.open_rental_bike AS
SELECT bike
FROM public.open_rental;

COMMIT;
