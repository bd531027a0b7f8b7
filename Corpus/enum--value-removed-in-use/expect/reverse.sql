-- 2 parts, each done whole or not at all. Should one fail: mend the cause, and go on with it.

-- Part 1 of 2.
ALTER TYPE public.weather ADD VALUE IF NOT EXISTS 'rain' AFTER 'storm';

-- Part 2 of 2.
BEGIN;

ALTER TABLE public.diary
    ALTER COLUMN weather SET DEFAULT 'rain',
    ALTER COLUMN forecast SET DEFAULT '{cloud,rain}';

COMMIT;
