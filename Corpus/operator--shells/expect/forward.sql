BEGIN;

CREATE SCHEMA app;

CREATE TYPE app.size AS ENUM ('S', 'M', 'L');

SET LOCAL check_function_bodies = off;

CREATE FUNCTION app.fits(app.size, app.size)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
AS $$SELECT $1::text = $2::text$$;

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
    RIGHTARG = app.size
);

COMMIT;
