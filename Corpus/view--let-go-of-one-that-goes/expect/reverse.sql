BEGIN;

ALTER TABLE public.parcel ADD COLUMN sender text;

CREATE OR REPLACE VIEW public.parcels AS
SELECT id, sender AS party
FROM public.parcel;

-- Destroys data: column receiver of table public.parcel.
ALTER TABLE public.parcel DROP COLUMN receiver;

CREATE VIEW public.named_parcels AS
SELECT id, party
FROM public.parcels
WHERE party <> '';

CREATE OR REPLACE VIEW public.listing AS
SELECT id, party
FROM public.named_parcels;

COMMIT;
