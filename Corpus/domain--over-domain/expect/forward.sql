BEGIN;

ALTER TABLE public.discount ALTER COLUMN amount DROP DEFAULT;

CREATE DOMAIN public.small_percentage AS public.percentage
    CONSTRAINT small CHECK (VALUE <= 25);

-- Fails when a value can't be converted.
ALTER TABLE public.discount
    ALTER COLUMN amount TYPE public.small_percentage USING amount::text::public.small_percentage,
    ALTER COLUMN amount SET DEFAULT 10;

COMMIT;
