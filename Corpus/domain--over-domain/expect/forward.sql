BEGIN;

CREATE DOMAIN public.small_percentage AS public.percentage
    CONSTRAINT small CHECK (VALUE <= 25);

ALTER TABLE public.discount ALTER COLUMN amount TYPE public.small_percentage;

COMMIT;
