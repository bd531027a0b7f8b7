BEGIN;

ALTER TABLE public.parcel ADD COLUMN receiver text;

CREATE OR REPLACE VIEW public.parcels AS
SELECT id, receiver AS party
FROM public.parcel;

-- Destroys data: column sender of table public.parcel.
ALTER TABLE public.parcel DROP COLUMN sender;

CREATE OR REPLACE VIEW public.listing AS
SELECT id, party
FROM public.parcels;

DROP VIEW public.named_parcels;

COMMIT;
