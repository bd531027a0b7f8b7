BEGIN;

ALTER TABLE public.licence_plate
    DROP CONSTRAINT plate_owner,
    DROP CONSTRAINT licence_plate_pkey;

CREATE UNIQUE INDEX plate_unique ON public.licence_plate (country, plate);
CREATE UNIQUE INDEX plate_owner ON public.licence_plate (owner, plate);

COMMIT;
