BEGIN;

ALTER POLICY pa ON public.t TO boss;

COMMIT;
