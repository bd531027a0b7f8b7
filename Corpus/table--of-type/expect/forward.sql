BEGIN;

ALTER TABLE public.beacon NOT OF;

-- Fails when a row holds NULL in lat.
ALTER TABLE public.waypoint
    ALTER COLUMN lat SET NOT NULL,
    ALTER COLUMN lon SET DEFAULT 0;

ALTER TABLE public.waypoint OF public.coordinates;

COMMIT;
