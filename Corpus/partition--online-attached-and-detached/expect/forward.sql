-- 13 parts, each done whole or not at all. Should one fail: mend the cause, and go on with it.

-- Part 1 of 13.
BEGIN;

ALTER TABLE public.seat DETACH PARTITION public.seat_0;

COMMIT;

-- Part 2 of 13.
-- Should it fail: run it again with FINALIZE instead of CONCURRENTLY.
ALTER TABLE public.song_new DETACH PARTITION public.song_new_none CONCURRENTLY;

-- Part 3 of 13.
BEGIN;

-- Destroys data: table public.song_new_none.
DROP TABLE public.song_new_none;

COMMIT;

-- Part 4 of 13.
-- Should it fail: run it again with FINALIZE instead of CONCURRENTLY.
ALTER TABLE public.song_new DETACH PARTITION public.song_new_a CONCURRENTLY;

-- Part 5 of 13.
ALTER TABLE public.song_new_a DROP CONSTRAINT IF EXISTS song_new_a_check;

-- Part 6 of 13.
-- Should it fail: run it again with FINALIZE instead of CONCURRENTLY.
ALTER TABLE public.song DETACH PARTITION public.song_90s CONCURRENTLY;

-- Part 7 of 13.
ALTER TABLE public.song_90s DROP CONSTRAINT IF EXISTS song_90s_year_check;

-- Part 8 of 13.
BEGIN;

ALTER TABLE public.song_old ADD CONSTRAINT song_old_bound CHECK (year IS NOT NULL AND year >= '1900' AND year < '1950') NOT VALID;

COMMIT;

-- Part 9 of 13.
-- Fails when a row is in the wrong partition.
ALTER TABLE public.song_old VALIDATE CONSTRAINT song_old_bound;

-- Part 10 of 13.
ALTER TABLE public.song ATTACH PARTITION public.song_old FOR VALUES FROM (1900) TO (1950);

-- Part 11 of 13.
ALTER TABLE public.song_old DROP CONSTRAINT IF EXISTS song_old_bound;

-- Part 12 of 13.
-- Should it fail: drop the invalid index that is left, and run it again.
CREATE INDEX CONCURRENTLY song_proven_year_idx ON public.song_proven (year);

-- Part 13 of 13.
BEGIN;

ALTER TABLE public.song ATTACH PARTITION public.song_proven FOR VALUES FROM (1950) TO (1960);

COMMIT;
