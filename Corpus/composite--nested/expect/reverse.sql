BEGIN;

-- Destroys data: column route of table public.drone.
ALTER TABLE public.drone DROP COLUMN route;

DROP TYPE public.leg;

COMMIT;
