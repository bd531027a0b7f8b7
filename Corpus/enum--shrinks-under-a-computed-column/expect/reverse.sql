-- 2 parts, each done whole or not at all. Should one fail: mend the cause, and go on with it.

-- Part 1 of 2.
ALTER TYPE public.phase ADD VALUE IF NOT EXISTS 'open' AFTER 'new';

-- Part 2 of 2.
BEGIN;

-- Destroys data: column note of table public.door.
ALTER TABLE public.door
    DROP COLUMN note,
    ADD COLUMN note text GENERATED ALWAYS AS (width::text) STORED;

COMMIT;
