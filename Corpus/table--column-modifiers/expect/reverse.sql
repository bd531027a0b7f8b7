BEGIN;

DROP VIEW public.heavy_parcel;

-- Destroys data: what numeric(6,2) has no room for in column weight, what timestamp(0) with time zone has no room for in column scanned_at, what interval hour to minute has no room for in column dwell of table public.parcel.
ALTER TABLE public.parcel
    ALTER COLUMN tracking TYPE character varying(20),
    ALTER COLUMN weight TYPE numeric(6,2),
    ALTER COLUMN country TYPE character(2),
    ALTER COLUMN flags TYPE bit(8),
    ALTER COLUMN scanned_at TYPE timestamp(0) with time zone,
    ALTER COLUMN dwell TYPE interval hour to minute;

CREATE VIEW public.heavy_parcel AS
SELECT tracking, weight
FROM public.parcel
WHERE weight > 30;

COMMIT;
