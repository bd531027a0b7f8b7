BEGIN;

ALTER TABLE public.invoice
    ALTER COLUMN batch DROP IDENTITY,
    ALTER COLUMN number DROP IDENTITY;

ALTER TABLE public.invoice ALTER COLUMN number TYPE text;
ALTER TABLE public.invoice ALTER COLUMN batch TYPE numeric;

COMMIT;
