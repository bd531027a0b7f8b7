BEGIN;

DROP VIEW public.coded;

-- Destroys data: column code of table public.item.
ALTER TABLE public.item DROP COLUMN code;

DROP TYPE app.code CASCADE;
CREATE TYPE app.code;

CREATE FUNCTION app.code_in(cstring)
RETURNS app.code
LANGUAGE internal
IMMUTABLE STRICT
AS $$int8in$$;

COMMENT ON FUNCTION app.code_in(cstring) IS 'Reads a code';

CREATE FUNCTION app.code_out(app.code)
RETURNS cstring
LANGUAGE internal
IMMUTABLE STRICT
AS $$int8out$$;

CREATE TYPE app.code (
    INPUT = app.code_in,
    OUTPUT = app.code_out,
    INTERNALLENGTH = 8,
    PASSEDBYVALUE,
    ALIGNMENT = double
);

ALTER TABLE public.item ADD COLUMN code app.code;

CREATE VIEW public.coded AS
SELECT code
FROM public.item;

COMMIT;
