BEGIN;

DROP AGGREGATE public.running(integer);
DROP AGGREGATE public.longest(text);

DROP FUNCTION public.chop(text);

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.keep_longer(state text, item text)
RETURNS text
LANGUAGE sql
IMMUTABLE
AS $$SELECT CASE WHEN length(item) > length(state) THEN item ELSE state END$$;

CREATE AGGREGATE public.longest(text) (
    SFUNC = public.keep_longer,
    STYPE = text,
    INITCOND = ''
);

COMMIT;
