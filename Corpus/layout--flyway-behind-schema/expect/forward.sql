BEGIN;

ALTER TABLE public.kite ADD COLUMN colour text;

COMMIT;
