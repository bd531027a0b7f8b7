-- 13 parts, each done whole or not at all. Should one fail: mend the cause, and go on with it.

-- Part 1 of 13.
-- Should it fail: run it again with FINALIZE instead of CONCURRENTLY.
ALTER TABLE public.song DETACH PARTITION public.song_proven CONCURRENTLY;

-- Part 2 of 13.
DROP INDEX CONCURRENTLY IF EXISTS public.song_proven_year_idx;

-- Part 3 of 13.
-- Should it fail: run it again with FINALIZE instead of CONCURRENTLY.
ALTER TABLE public.song DETACH PARTITION public.song_old CONCURRENTLY;

-- Part 4 of 13.
ALTER TABLE public.song_old DROP CONSTRAINT IF EXISTS song_old_year_check;

-- Part 5 of 13.
BEGIN;

ALTER TABLE public.song_90s ADD CONSTRAINT song_90s_bound CHECK (year IS NOT NULL AND year >= '1990' AND year < '2000') NOT VALID;

COMMIT;

-- Part 6 of 13.
-- Fails when a row is in the wrong partition.
ALTER TABLE public.song_90s VALIDATE CONSTRAINT song_90s_bound;

-- Part 7 of 13.
ALTER TABLE public.song ATTACH PARTITION public.song_90s FOR VALUES FROM (1990) TO (2000);

-- Part 8 of 13.
ALTER TABLE public.song_90s DROP CONSTRAINT IF EXISTS song_90s_bound;

-- Part 9 of 13.
BEGIN;

ALTER TABLE public.song_new_a ADD CONSTRAINT song_new_a_bound CHECK (year IS NOT NULL AND year >= '2000' AND (upper(title)) IS NOT NULL AND (upper(title)) = 'A') NOT VALID;

COMMIT;

-- Part 10 of 13.
-- Fails when a row is in the wrong partition.
ALTER TABLE public.song_new_a VALIDATE CONSTRAINT song_new_a_bound;

-- Part 11 of 13.
ALTER TABLE public.song_new ATTACH PARTITION public.song_new_a FOR VALUES IN ('A');

-- Part 12 of 13.
ALTER TABLE public.song_new_a DROP CONSTRAINT IF EXISTS song_new_a_bound;

-- Part 13 of 13.
BEGIN;

CREATE TABLE public.song_new_none (
    id integer NOT NULL,
    title text NOT NULL,
    year integer
);

ALTER TABLE public.seat ATTACH PARTITION public.seat_0 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
ALTER TABLE public.song_new ATTACH PARTITION public.song_new_none FOR VALUES IN ('');

COMMIT;
