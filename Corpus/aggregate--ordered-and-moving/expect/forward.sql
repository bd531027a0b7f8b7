BEGIN;

DROP AGGREGATE public.longest(text);

SET LOCAL check_function_bodies = off;

CREATE OR REPLACE FUNCTION public.keep_longer(state text, item text)
RETURNS text
LANGUAGE sql
IMMUTABLE
AS $$SELECT CASE WHEN length(item) >= length(state) THEN item ELSE state END$$;

CREATE FUNCTION public.chop(state text)
RETURNS character varying
LANGUAGE sql
IMMUTABLE
AS $$SELECT left(state, 10)$$;

CREATE AGGREGATE public.longest(text) (
    SFUNC = public.keep_longer,
    STYPE = text,
    FINALFUNC = public.chop,
    INITCOND = ''
);

CREATE AGGREGATE public.running(integer) (
    SFUNC = pg_catalog.int4pl,
    STYPE = integer,
    INITCOND = '0',
    MSFUNC = pg_catalog.int4pl,
    MINVFUNC = pg_catalog.int4mi,
    MSTYPE = integer,
    MINITCOND = '0'
);

COMMIT;
