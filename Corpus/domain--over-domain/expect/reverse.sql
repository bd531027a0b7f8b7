BEGIN;

ALTER TABLE public.discount ALTER COLUMN amount TYPE public.percentage;

DROP DOMAIN public.small_percentage;

COMMIT;
