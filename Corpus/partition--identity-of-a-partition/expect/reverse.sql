BEGIN;

-- Destroys data: table public.reading_2025.
DROP TABLE public.reading_2025;

ALTER TABLE public.reading_2024
    ALTER COLUMN number DROP IDENTITY,
    ALTER COLUMN number DROP NOT NULL;

COMMIT;
