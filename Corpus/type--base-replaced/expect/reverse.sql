BEGIN;

DROP VIEW public.coded;

ALTER FUNCTION app.code_in(cstring) RENAME TO code_in__old;
ALTER FUNCTION app.code_out(app.code) RENAME TO code_out__old;
ALTER TYPE app.code RENAME TO code__old;
CREATE TYPE app.code;

CREATE FUNCTION app.code_in(cstring)
RETURNS app.code
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4in$$;

COMMENT ON FUNCTION app.code_in(cstring) IS 'Reads a code';

CREATE FUNCTION app.code_out(app.code)
RETURNS cstring
LANGUAGE internal
IMMUTABLE STRICT
AS $$int4out$$;

CREATE TYPE app.code (
    INPUT = app.code_in,
    OUTPUT = app.code_out,
    INTERNALLENGTH = 4,
    PASSEDBYVALUE
);

ALTER TABLE public.item ALTER COLUMN code TYPE app.code USING code::text::app.code;

DROP TYPE app.code__old CASCADE;

CREATE VIEW public.coded AS
SELECT code
FROM public.item;

COMMIT;
