BEGIN;

ALTER TABLE public.crate DROP CONSTRAINT crate_flat;

ALTER TYPE public.extent RENAME TO extent__old;

CREATE TYPE public.extent AS (
    wide numeric
);

-- Destroys data: what public.extent has no room for in column size of table public.crate.
ALTER TABLE public.crate
    ALTER COLUMN size TYPE public.extent USING CASE WHEN size IS DISTINCT FROM NULL THEN ROW((size).wide)::public.extent END,
    ADD CONSTRAINT crate_wide CHECK ((size).wide > 0.5);

DROP TYPE public.extent__old;

COMMIT;
