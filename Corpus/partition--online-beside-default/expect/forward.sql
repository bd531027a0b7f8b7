-- 16 parts, each done whole or not at all. Should one fail: mend the cause, and go on with it.

-- Part 1 of 16.
BEGIN;

CREATE TABLE public.parcel_south (
    id integer,
    country character varying(2),
    sent timestamp with time zone
);

CREATE TABLE public.parcel_at (
    id integer,
    country character varying(2),
    sent timestamp with time zone
);

CREATE TABLE public.ride_short (
    id integer,
    km smallint
);

CREATE TABLE public.ride_long (
    id integer,
    km smallint
);

ALTER TABLE public.parcel_other ADD CONSTRAINT parcel_south_bound CHECK (country IS NOT NULL AND country NOT IN ('IT', 'ES')) NOT VALID;

COMMIT;

-- Part 2 of 16.
-- Fails when a row is in the wrong partition.
ALTER TABLE public.parcel_other VALIDATE CONSTRAINT parcel_south_bound;

-- Part 3 of 16.
ALTER TABLE public.parcel ATTACH PARTITION public.parcel_south FOR VALUES IN ('IT', 'ES', NULL);

-- Part 4 of 16.
ALTER TABLE public.parcel_other DROP CONSTRAINT IF EXISTS parcel_south_bound;

-- Part 5 of 16.
BEGIN;

ALTER TABLE public.parcel_other ADD CONSTRAINT parcel_at_bound CHECK (country IS NULL OR country <> 'AT') NOT VALID;

COMMIT;

-- Part 6 of 16.
-- Fails when a row is in the wrong partition.
ALTER TABLE public.parcel_other VALIDATE CONSTRAINT parcel_at_bound;

-- Part 7 of 16.
ALTER TABLE public.parcel ATTACH PARTITION public.parcel_at FOR VALUES IN ('AT');

-- Part 8 of 16.
ALTER TABLE public.parcel_other DROP CONSTRAINT IF EXISTS parcel_at_bound;

-- Part 9 of 16.
BEGIN;

ALTER TABLE public.ride_other ADD CONSTRAINT ride_short_bound CHECK (km IS NULL OR km < '-5' OR km >= '10') NOT VALID;

COMMIT;

-- Part 10 of 16.
-- Fails when a row is in the wrong partition.
ALTER TABLE public.ride_other VALIDATE CONSTRAINT ride_short_bound;

-- Part 11 of 16.
ALTER TABLE public.ride ATTACH PARTITION public.ride_short FOR VALUES FROM (-5) TO (10);

-- Part 12 of 16.
ALTER TABLE public.ride_other DROP CONSTRAINT IF EXISTS ride_short_bound;

-- Part 13 of 16.
BEGIN;

ALTER TABLE public.ride_other ADD CONSTRAINT ride_long_bound CHECK (km IS NULL OR km < '1000') NOT VALID;

COMMIT;

-- Part 14 of 16.
-- Fails when a row is in the wrong partition.
ALTER TABLE public.ride_other VALIDATE CONSTRAINT ride_long_bound;

-- Part 15 of 16.
ALTER TABLE public.ride ATTACH PARTITION public.ride_long FOR VALUES FROM (1000) TO (MAXVALUE);

-- Part 16 of 16.
ALTER TABLE public.ride_other DROP CONSTRAINT IF EXISTS ride_long_bound;
