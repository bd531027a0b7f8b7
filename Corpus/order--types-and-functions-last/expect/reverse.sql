BEGIN;

DROP TRIGGER weigh ON public.shipment;

ALTER TABLE public.shipment
    DROP CONSTRAINT liftable,
    ALTER COLUMN state DROP DEFAULT;

DROP FUNCTION public.liftable(public.kilos);
DROP FUNCTION public.first_state();
DROP FUNCTION public.weigh();

ALTER TYPE public.shipment_state RENAME TO shipment_state__old;
CREATE TYPE public.shipment_state AS ENUM ('new', 'sent');

-- Fails where a row still holds 'lost'.
ALTER TABLE public.shipment
    ALTER COLUMN state TYPE public.shipment_state USING state::text::public.shipment_state,
    ALTER COLUMN state SET DEFAULT 'new';

DROP TYPE public.shipment_state__old;

COMMIT;
