BEGIN;

ALTER TABLE public.lorry NO INHERIT public.vehicle;

COMMIT;
