BEGIN;

DROP VIEW public.hot;

-- Destroys data: table public.boiler.
DROP TABLE public.boiler;

DROP CAST (public.temperature AS numeric);
CREATE CAST (public.temperature AS numeric) WITH FUNCTION public.to_numeric(public.temperature);

COMMIT;
