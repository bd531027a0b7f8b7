BEGIN;

DROP VIEW public.heavy_parcel;

ALTER TABLE public.parcel
    ALTER COLUMN tracking TYPE character varying(35),
    ALTER COLUMN weight TYPE numeric(8,3),
    ALTER COLUMN country TYPE character(3),
    ALTER COLUMN flags TYPE bit varying(16),
    ALTER COLUMN scanned_at TYPE timestamp(3) with time zone,
    ALTER COLUMN dwell TYPE interval;

CREATE VIEW public.heavy_parcel AS
SELECT tracking, weight
FROM public.parcel
WHERE weight > 30;

COMMIT;
