BEGIN;

DROP MATERIALIZED VIEW public.lateness;

DROP VIEW public.late_bus;
DROP VIEW public.late;

ALTER TABLE public.journey
    ALTER COLUMN bus TYPE text,
    ALTER COLUMN minutes TYPE numeric(6,2);

CREATE VIEW public.late AS
SELECT id, bus, minutes
FROM public.journey
WHERE minutes > 5;

CREATE VIEW public.late_bus AS
SELECT DISTINCT bus
FROM public.late;

CREATE MATERIALIZED VIEW public.lateness AS
SELECT bus, avg(minutes) AS mean
FROM public.journey
GROUP BY bus;

CREATE UNIQUE INDEX lateness_bus ON public.lateness (bus);

COMMIT;
