BEGIN;

-- Destroys data: what integer has no room for in column total, what real has no room for in column rate of table public.meter.
ALTER TABLE public.meter
    ALTER COLUMN total TYPE integer,
    ALTER COLUMN rate TYPE real,
    ALTER COLUMN read_at TYPE timestamp without time zone,
    ALTER COLUMN note TYPE character varying(20);

COMMIT;
