BEGIN;

ALTER TABLE public.record DROP CONSTRAINT record_genre_fkey;

-- Destroys data: table public.genre.
DROP TABLE public.genre;

CREATE TYPE public.genre AS ENUM ('rock', 'jazz', 'folk');

-- Fails when a value can't be converted.
ALTER TABLE public.record ALTER COLUMN genre TYPE public.genre USING genre::public.genre;

COMMIT;
