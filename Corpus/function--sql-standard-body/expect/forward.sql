BEGIN;

DROP FUNCTION public.long_songs();

CREATE OR REPLACE FUNCTION public.minutes(s public.song)
RETURNS numeric
LANGUAGE sql
STABLE
RETURN (s).seconds / 60.0;

CREATE FUNCTION public.long_songs(limit_seconds integer DEFAULT 600)
RETURNS SETOF public.song
LANGUAGE sql
STABLE
BEGIN ATOMIC
    SELECT id, title, seconds
FROM public.song
WHERE seconds > limit_seconds AND public.minutes(song.*) > 1;
END;

CREATE PROCEDURE public.trim_titles()
LANGUAGE sql
BEGIN ATOMIC
    UPDATE public.song
SET title = btrim(title);
END;

COMMIT;
