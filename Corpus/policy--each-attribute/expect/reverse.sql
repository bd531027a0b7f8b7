BEGIN;

ALTER POLICY pa ON public.t TO clerk;

COMMIT;
