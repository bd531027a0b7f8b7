BEGIN;

DROP VIEW public.boats;

DROP FOREIGN TABLE public.boat;

DROP SERVER lake;

COMMIT;
