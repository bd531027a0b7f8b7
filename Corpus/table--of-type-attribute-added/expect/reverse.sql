BEGIN;

-- Destroys data: attribute station of type public.measurement.
ALTER TYPE public.measurement
    DROP ATTRIBUTE station CASCADE,
    ALTER ATTRIBUTE value TYPE numeric CASCADE;

COMMIT;
