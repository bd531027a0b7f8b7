BEGIN;

DROP INDEX public.payment_reference_idx;

DROP INDEX public.payment_large_idx;

-- Destroys data: what integer has no room for in column amount of table public.payment.
ALTER TABLE public.payment
    ALTER COLUMN reference TYPE character varying(12),
    ALTER COLUMN amount TYPE integer;

CREATE INDEX payment_large_idx ON public.payment (amount) WHERE amount > 1000;

CREATE UNIQUE INDEX payment_reference_idx ON public.payment (lower(reference));

COMMIT;
