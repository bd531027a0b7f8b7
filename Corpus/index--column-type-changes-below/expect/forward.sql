BEGIN;

DROP INDEX public.payment_reference_idx;

DROP INDEX public.payment_large_idx;

ALTER TABLE public.payment
    ALTER COLUMN reference TYPE text,
    ALTER COLUMN amount TYPE numeric(14,2);

CREATE INDEX payment_large_idx ON public.payment (amount) WHERE amount > 1000;

CREATE UNIQUE INDEX payment_reference_idx ON public.payment (lower(reference));

COMMIT;
