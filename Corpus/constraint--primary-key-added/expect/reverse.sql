BEGIN;

ALTER TABLE public.stop
    DROP CONSTRAINT stop_station_fkey,
    DROP CONSTRAINT stop_pk;

ALTER TABLE public.station
    DROP CONSTRAINT station_pkey,
    ALTER COLUMN code DROP NOT NULL;

CREATE UNIQUE INDEX stop_idx ON public.stop (line, station);

COMMIT;
