BEGIN;

DROP VIEW public.in_transit;

ALTER TABLE public.purchase ALTER COLUMN state DROP DEFAULT;

ALTER TYPE public.order_state RENAME TO order_state__old;
CREATE TYPE public.order_state AS ENUM ('placed', 'shipped', 'delivered');

-- Fails where a row still holds 'draft' or 'paid' or 'packed' or 'returned'.
ALTER TABLE public.purchase
    ALTER COLUMN state TYPE public.order_state USING state::text::public.order_state,
    ALTER COLUMN state SET DEFAULT 'placed';

DROP TYPE public.order_state__old;

CREATE VIEW public.in_transit AS
SELECT id
FROM public.purchase
WHERE state = 'shipped';

COMMIT;
