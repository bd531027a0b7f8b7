BEGIN;

DROP STATISTICS public.visit_month;

ALTER TABLE public.visit ALTER COLUMN person TYPE bigint;

CREATE STATISTICS public.visit_month (mcv) ON person, (date_trunc('month', at)), (person % 10) FROM public.visit;

COMMIT;
