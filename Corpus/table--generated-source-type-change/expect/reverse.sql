BEGIN;

ALTER TABLE public.shipment
    DROP COLUMN kilograms,
    ALTER COLUMN grams TYPE integer,
    ADD COLUMN kilograms numeric GENERATED ALWAYS AS (grams / 1000.0) STORED;

COMMIT;
