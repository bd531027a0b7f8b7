BEGIN;

-- Destroys data: column created_at of table public.flight, column tags of table public.flight, column seats of table public.flight, column gate of table public.flight.
ALTER TABLE public.flight
    DROP COLUMN created_at,
    DROP COLUMN tags,
    DROP COLUMN seats,
    DROP COLUMN gate;

COMMIT;
