BEGIN;

CREATE TYPE public.leg AS (
    start public.point3,
    finish public.point3,
    speed real
);

COMMENT ON TYPE public.leg IS 'From one hover to the next';
COMMENT ON COLUMN public.leg.speed IS 'Metres a second';

ALTER TABLE public.drone ADD COLUMN route public.leg[];

COMMIT;
