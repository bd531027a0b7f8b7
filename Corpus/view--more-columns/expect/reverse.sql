BEGIN;

DROP VIEW public.arriving_names;
DROP VIEW public.arriving_today;

CREATE VIEW public.arriving_today AS
SELECT id, name
FROM public.guest
WHERE arrival = CURRENT_DATE;

COMMENT ON VIEW public.arriving_today IS 'For the front desk';

CREATE VIEW public.arriving_names AS
SELECT name
FROM public.arriving_today;

COMMIT;
