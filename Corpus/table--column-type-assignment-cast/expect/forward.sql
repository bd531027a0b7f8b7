BEGIN;

ALTER TABLE public.meter
    ALTER COLUMN total TYPE numeric(12,3),
    ALTER COLUMN rate TYPE double precision,
    ALTER COLUMN read_at TYPE timestamp with time zone,
    ALTER COLUMN note TYPE text;

COMMIT;
