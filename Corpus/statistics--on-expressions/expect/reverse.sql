BEGIN;

DROP STATISTICS public.visit_month;

ALTER TABLE public.visit ALTER COLUMN person TYPE integer;

CREATE STATISTICS public.visit_month ON (date_trunc('month', at)) FROM public.visit;

COMMIT;
