BEGIN;

DROP VIEW public.alarms;
DROP VIEW public.alarm;

ALTER TABLE public.reading ALTER COLUMN value TYPE integer;

CREATE VIEW public.high AS
SELECT id
FROM public.reading
WHERE value > 100;

CREATE VIEW public.alarm AS
SELECT id
FROM public.high;

CREATE VIEW public.alarms AS
SELECT count(id) AS n
FROM public.alarm;

COMMENT ON VIEW public.alarms IS 'How many there are.';

COMMIT;
