BEGIN;

ALTER TABLE public.crate DROP CONSTRAINT crate_wide;

ALTER TYPE public.extent RENAME TO extent__old;

CREATE TYPE public.extent AS (
    wide integer,
    tall integer
);

-- Destroys data: what public.extent has no room for in column size of table public.crate.
ALTER TABLE public.crate
    ALTER COLUMN size TYPE public.extent USING CASE WHEN size IS DISTINCT FROM NULL THEN ROW((size).wide, NULL)::public.extent END,
    ADD CONSTRAINT crate_flat CHECK ((size).tall < (size).wide);

DROP TYPE public.extent__old;

COMMIT;
