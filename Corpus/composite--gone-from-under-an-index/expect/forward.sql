BEGIN;

DROP STATISTICS public.crate_shape;

DROP INDEX public.crate_wide;

CREATE TYPE public.area AS (
    wide integer,
    tall integer
);

-- Fails when a value can't be converted.
ALTER TABLE public.crate ALTER COLUMN size TYPE public.area USING size::text::public.area;

DROP TYPE public.extent;

COMMIT;
