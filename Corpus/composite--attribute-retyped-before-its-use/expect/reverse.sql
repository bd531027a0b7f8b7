BEGIN;

DROP VIEW public.sizes;

-- Destroys data: column size of table public.crate.
ALTER TABLE public.crate DROP COLUMN size;

DROP FUNCTION public.widest(public.extent);

DROP TYPE public.extent;

CREATE TYPE public.extent AS (
    wide boolean
);

CREATE FUNCTION public.widest(public.extent)
RETURNS boolean
LANGUAGE sql
RETURN ($1).wide;

COMMIT;
