BEGIN;

-- Destroys data: table public.first_readings.
DROP TABLE public.first_readings;

COMMIT;
