BEGIN;

ALTER TABLE public.waypoint
    ALTER COLUMN lon DROP DEFAULT,
    ALTER COLUMN lat DROP NOT NULL;

ALTER TABLE public.waypoint NOT OF;

ALTER TABLE public.beacon OF public.coordinates;

COMMIT;
