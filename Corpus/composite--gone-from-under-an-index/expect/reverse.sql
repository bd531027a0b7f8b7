BEGIN;

CREATE TYPE public.extent AS (
    wide integer,
    tall integer
);

-- Fails when a value can't be converted.
ALTER TABLE public.crate ALTER COLUMN size TYPE public.extent USING size::text::public.extent;

DROP TYPE public.area;

CREATE INDEX crate_wide ON public.crate (((size).wide));

CREATE STATISTICS public.crate_shape ON ((size).wide), ((size).tall) FROM public.crate;

COMMIT;
