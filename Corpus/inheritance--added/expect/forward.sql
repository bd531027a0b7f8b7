BEGIN;

ALTER TABLE public.lorry INHERIT public.vehicle;

COMMIT;
