BEGIN;

DROP POLICY own ON public.label;

DROP VIEW public.known;

COMMIT;
