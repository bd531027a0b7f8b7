BEGIN;

DROP FUNCTION public.widest(public.extent);

ALTER TYPE public.extent ALTER ATTRIBUTE wide TYPE integer;

CREATE FUNCTION public.widest(public.extent)
RETURNS boolean
LANGUAGE sql
RETURN ($1).wide > 10;

ALTER TABLE public.crate ADD COLUMN size public.extent;

CREATE VIEW public.sizes AS
SELECT id, (size).wide + 1 AS wide
FROM public.crate;

COMMIT;
