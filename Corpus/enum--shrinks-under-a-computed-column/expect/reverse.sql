ALTER TYPE public.phase ADD VALUE 'open' AFTER 'new';

BEGIN;

-- Destroys data: column note of table public.door.
ALTER TABLE public.door
    DROP COLUMN note,
    ADD COLUMN note text GENERATED ALWAYS AS (width::text) STORED;

COMMIT;
