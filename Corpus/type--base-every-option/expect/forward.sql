BEGIN;

DROP TYPE public.cell CASCADE;

ALTER TYPE public.code SET (STORAGE = main);
ALTER TABLE public.item ALTER COLUMN code SET STORAGE MAIN;

CREATE TYPE public.cell;

CREATE FUNCTION public.cell_in(cstring)
RETURNS public.cell
LANGUAGE internal
IMMUTABLE STRICT
AS $$point_in$$;

CREATE FUNCTION public.cell_out(public.cell)
RETURNS cstring
LANGUAGE internal
IMMUTABLE STRICT
AS $$point_out$$;

CREATE TYPE public.cell (
    INPUT = public.cell_in,
    OUTPUT = public.cell_out,
    INTERNALLENGTH = 16,
    ALIGNMENT = double
);

COMMIT;
