BEGIN;

-- Destroys data: table public.reading_2024.
DROP TABLE public.reading_2024;

-- Destroys data: table public.disc.
DROP TABLE public.disc;

-- Destroys data: table public.tile.
DROP TABLE public.tile;

COMMIT;
