-- 2 parts, each done whole or not at all. Should one fail: mend the cause, and go on with it.

-- Part 1 of 2.
ALTER TYPE public.shipment_state ADD VALUE IF NOT EXISTS 'lost';

-- Part 2 of 2.
BEGIN;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.weigh()
RETURNS trigger
LANGUAGE plpgsql
AS $$BEGIN RETURN NEW; END$$;

CREATE FUNCTION public.first_state()
RETURNS public.shipment_state
LANGUAGE sql
AS $$ SELECT 'new'::shipment_state $$;

CREATE FUNCTION public.liftable(w public.kilos)
RETURNS boolean
LANGUAGE sql
IMMUTABLE
AS $$SELECT w < 30$$;

ALTER TABLE public.shipment
    ALTER COLUMN state SET DEFAULT public.first_state(),
    ADD CONSTRAINT liftable CHECK (public.liftable(weight));

CREATE TRIGGER weigh
    BEFORE INSERT ON public.shipment
    FOR EACH ROW
    EXECUTE FUNCTION public.weigh();

COMMIT;
