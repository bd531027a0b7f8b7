BEGIN;

CREATE SCHEMA app;

CREATE TYPE app.size AS ENUM ('S', 'M', 'L');

SET LOCAL check_function_bodies = off;

CREATE FUNCTION app.fits(app.size, app.size)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
AS $$SELECT $1::text = $2::text$$;

CREATE FUNCTION public.differ(integer, integer)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
AS $$SELECT $1 <> $2$$;

CREATE OPERATOR app.=== (
    FUNCTION = app.fits,
    LEFTARG = app.size,
    RIGHTARG = app.size,
    COMMUTATOR = OPERATOR(app.===),
    NEGATOR = OPERATOR(app.!==)
);

CREATE OPERATOR app.<< (
    FUNCTION = app.fits,
    LEFTARG = app.size,
    RIGHTARG = app.size,
    COMMUTATOR = OPERATOR(app.>>)
);

CREATE OPERATOR app.>> (
    FUNCTION = app.fits,
    LEFTARG = app.size,
    RIGHTARG = app.size,
    COMMUTATOR = OPERATOR(app.<<)
);

CREATE OPERATOR public.!=! (
    FUNCTION = public.differ,
    LEFTARG = integer,
    RIGHTARG = integer,
    NEGATOR = OPERATOR(pg_catalog.=)
);

COMMIT;
