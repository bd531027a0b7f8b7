BEGIN;

DROP INDEX public.stop_idx;

ALTER TABLE public.station ADD CONSTRAINT station_pkey PRIMARY KEY (code);

ALTER TABLE public.stop
    ADD CONSTRAINT stop_pk PRIMARY KEY (line, station) INCLUDE (seq) WITH (fillfactor = 70),
    ADD CONSTRAINT stop_station_fkey FOREIGN KEY (station) REFERENCES public.station (code);

COMMIT;
