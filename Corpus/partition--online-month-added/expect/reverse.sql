-- 4 parts, each done whole or not at all. Should one fail: mend the cause, and go on with it.

-- Part 1 of 4.
-- Should it fail: run it again with FINALIZE instead of CONCURRENTLY.
ALTER TABLE public.reading DETACH PARTITION public.reading_2026_03 CONCURRENTLY;

-- Part 2 of 4.
BEGIN;

-- Destroys data: table public.reading_2026_03_one.
DROP TABLE public.reading_2026_03;

COMMIT;

-- Part 3 of 4.
-- Should it fail: run it again with FINALIZE instead of CONCURRENTLY.
ALTER TABLE public.reading DETACH PARTITION public.reading_2026_02 CONCURRENTLY;

-- Part 4 of 4.
BEGIN;

-- Destroys data: table public.reading_2026_02.
DROP TABLE public.reading_2026_02;

-- Destroys data: column gust of table public.reading.
ALTER TABLE public.reading DROP COLUMN gust;

COMMIT;
