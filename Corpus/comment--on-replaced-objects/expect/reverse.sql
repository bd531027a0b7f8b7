BEGIN;

DROP VIEW public.high_water;

DROP INDEX public.gauge_level;

DROP FUNCTION public.mark(integer);

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.mark(level integer)
RETURNS integer
LANGUAGE sql
AS $$SELECT level / 100$$;

COMMENT ON FUNCTION public.mark(integer) IS 'Which mark';

CREATE INDEX gauge_level ON public.gauge (level);
COMMENT ON INDEX public.gauge_level IS 'Used by the alarm';

CREATE VIEW public.high_water AS
SELECT id
FROM public.gauge
WHERE level > 500;

COMMENT ON VIEW public.high_water IS 'Above the first mark';

COMMIT;
