BEGIN;

DROP VIEW public.numbers;
DROP VIEW public.ancestry;

COMMIT;
