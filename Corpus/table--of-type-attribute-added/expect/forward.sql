BEGIN;

ALTER TYPE public.measurement
    ALTER ATTRIBUTE value TYPE numeric(10,3) CASCADE,
    ADD ATTRIBUTE station text CASCADE;

COMMIT;
