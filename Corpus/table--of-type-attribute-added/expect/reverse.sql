BEGIN;

ALTER TYPE public.measurement
    DROP ATTRIBUTE station CASCADE,
    ALTER ATTRIBUTE value TYPE numeric CASCADE;

COMMIT;
