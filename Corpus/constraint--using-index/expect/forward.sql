BEGIN;

DROP INDEX public.plate_owner;
DROP INDEX public.plate_unique;

ALTER TABLE public.licence_plate
    ADD CONSTRAINT licence_plate_pkey PRIMARY KEY (country, plate),
    ADD CONSTRAINT plate_owner UNIQUE (owner, plate) DEFERRABLE;

COMMIT;
