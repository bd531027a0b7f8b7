BEGIN;

ALTER TABLE public.trailer NO INHERIT public.vehicle;
ALTER TABLE public.trailer DROP CONSTRAINT vehicle_plate;

-- Destroys data: column colour of table public.vehicle.
ALTER TABLE public.vehicle
    DROP CONSTRAINT vehicle_plate,
    DROP COLUMN colour;

ALTER TABLE public.truck INHERIT public.vehicle;

COMMIT;
