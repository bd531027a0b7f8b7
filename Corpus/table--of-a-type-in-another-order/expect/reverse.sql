BEGIN;

ALTER TABLE public.office NOT OF;

-- Destroys data: column city of table public.office.
ALTER TABLE public.office DROP COLUMN city;

ALTER TABLE public.home NOT OF;

COMMIT;
