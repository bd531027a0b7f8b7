BEGIN;

DROP MATERIALIZED VIEW public.insured;

DROP FUNCTION public.premium(public.piece);

ALTER TABLE public.piece ALTER COLUMN insured TYPE numeric;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.premium(p public.piece)
RETURNS numeric
LANGUAGE sql
AS $$SELECT p.insured / 100$$;

ALTER FUNCTION public.premium(public.piece) OWNER TO curator;

CREATE MATERIALIZED VIEW public.insured AS
SELECT id, insured
FROM public.piece
WHERE insured > 0;

ALTER MATERIALIZED VIEW public.insured OWNER TO curator;
GRANT SELECT ON TABLE public.insured TO night_watch;

COMMIT;
