BEGIN;

DROP VIEW public.wide;

ALTER TABLE public.reading DROP CONSTRAINT reading_check;

COMMIT;
