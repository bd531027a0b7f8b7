BEGIN;

-- Destroys data: column created_at, column tags, column seats, column gate of table public.flight.
ALTER TABLE public.flight
    DROP COLUMN created_at,
    DROP COLUMN tags,
    DROP COLUMN seats,
    DROP COLUMN gate;

COMMIT;
