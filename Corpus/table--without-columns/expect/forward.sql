BEGIN;

-- Destroys data: column raised of table public.flag.
ALTER TABLE public.flag DROP COLUMN raised;

ALTER TABLE public.marker ADD COLUMN at point;

COMMIT;
