BEGIN;

ALTER TABLE public.timed DROP CONSTRAINT nothing_here;
ALTER TABLE public.file NO INHERIT public.owned;

-- Destroys data: column owner_id of table public.file.
ALTER TABLE public.file DROP COLUMN owner_id;

COMMIT;
