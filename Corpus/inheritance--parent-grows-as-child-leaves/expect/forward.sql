BEGIN;

ALTER TABLE public.truck NO INHERIT public.vehicle;

ALTER TABLE public.vehicle
    ADD COLUMN colour text,
    ADD CONSTRAINT vehicle_plate CHECK (plate <> '');

ALTER TABLE public.trailer ADD CONSTRAINT vehicle_plate CHECK (plate <> '');
ALTER TABLE public.trailer INHERIT public.vehicle;

COMMIT;
