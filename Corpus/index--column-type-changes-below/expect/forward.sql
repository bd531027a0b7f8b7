BEGIN;

ALTER TABLE public.payment
    ALTER COLUMN reference TYPE text,
    ALTER COLUMN amount TYPE numeric(14,2);

COMMIT;
