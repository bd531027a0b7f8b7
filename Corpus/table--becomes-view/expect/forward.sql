BEGIN;

DROP VIEW public.active_staff_count;

-- Destroys data: table public.active_staff.
DROP TABLE public.active_staff;

CREATE VIEW public.active_staff AS
SELECT id, name
FROM public.staff
WHERE left_on IS NULL;

CREATE VIEW public.active_staff_count AS
SELECT count(*) AS n
FROM public.active_staff;

COMMIT;
