BEGIN;

-- Destroys data: table public.event_2021_first.
DROP TABLE public.event_2021;

ALTER TABLE public.event ALTER COLUMN id TYPE integer;

COMMIT;
