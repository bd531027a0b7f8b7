BEGIN;

-- Destroys data: column at of table public.marker.
ALTER TABLE public.marker DROP COLUMN at;

ALTER TABLE public.flag ADD COLUMN raised boolean;

COMMIT;
