BEGIN;

ALTER TABLE public.waypoint ALTER COLUMN lon DROP DEFAULT;
ALTER TABLE public.waypoint NOT OF;
ALTER TABLE public.beacon OF public.coordinates;
ALTER TABLE public.waypoint ALTER COLUMN lat DROP NOT NULL;

COMMIT;
