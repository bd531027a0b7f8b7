BEGIN;

-- Destroys data: column colour of table public.kite.
ALTER TABLE public.kite DROP COLUMN colour;

COMMIT;
