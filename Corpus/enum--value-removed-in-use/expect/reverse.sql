ALTER TYPE public.weather ADD VALUE 'rain' AFTER 'storm';

BEGIN;

ALTER TABLE public.diary
    ALTER COLUMN weather SET DEFAULT 'rain',
    ALTER COLUMN forecast SET DEFAULT '{cloud,rain}';

COMMIT;
