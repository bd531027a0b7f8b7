BEGIN;

-- Destroys data: what numeric(10,3) has no room for in attribute value of type public.measurement.
ALTER TYPE public.measurement
    ALTER ATTRIBUTE value TYPE numeric(10,3) CASCADE,
    ADD ATTRIBUTE station text CASCADE;

COMMIT;
