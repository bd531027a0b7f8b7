BEGIN;

DROP PROCEDURE public.trim_titles();

DROP FUNCTION public.long_songs(integer);

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.minutes(s public.song)
RETURNS numeric
LANGUAGE sql
STABLE
AS $$ SELECT s.seconds / 60.0 $$;

CREATE FUNCTION public.long_songs()
RETURNS SETOF public.song
LANGUAGE sql
BEGIN ATOMIC
    SELECT id, title, seconds
FROM public.song
WHERE seconds > 600;
END;

COMMIT;
