BEGIN;

DROP VIEW public.shown;

CREATE VIEW public.shown AS
SELECT id, a[1] AS first
FROM public.sample;

COMMIT;
