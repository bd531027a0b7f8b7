BEGIN;

ALTER TYPE public.extent RENAME TO extent__old;

CREATE TYPE public.extent AS (
    wide public.grade,
    tall public.grade
);

-- Destroys data: what public.extent has no room for in column size of table public.crate.
ALTER TABLE public.crate ALTER COLUMN size TYPE public.extent USING CASE WHEN size IS DISTINCT FROM NULL THEN ROW((size).wide::text::public.grade, (size).tall)::public.extent END;

DROP TYPE public.extent__old;

COMMIT;
