BEGIN;

DROP VIEW public.alarms;
DROP VIEW public.alarm;
DROP VIEW public.high;

ALTER TABLE public.reading ALTER COLUMN value TYPE bigint;

CREATE VIEW public.alarm AS
SELECT id
FROM public.reading
WHERE value > 100;

CREATE VIEW public.alarms AS
SELECT count(id) AS n
FROM public.alarm;

COMMENT ON VIEW public.alarms IS 'How many there are.';

COMMIT;
