BEGIN;

-- Destroys data: table public.reading_2031.
DROP TABLE public.reading_2031;

ALTER TABLE public.reading DROP CONSTRAINT reading_site_fkey;

COMMIT;
