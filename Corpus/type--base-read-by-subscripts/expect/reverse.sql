BEGIN;

DROP VIEW public.placed;

COMMIT;
