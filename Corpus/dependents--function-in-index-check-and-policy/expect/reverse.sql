BEGIN;

DROP INDEX public.tag_normal;

ALTER TABLE public.tag DROP CONSTRAINT tag_name_check;

ALTER FUNCTION public.normal(text, boolean) RENAME TO normal__old;

SET LOCAL check_function_bodies = off;

CREATE FUNCTION public.normal(t text)
RETURNS text
LANGUAGE sql
IMMUTABLE
AS $$SELECT lower(t)$$;

ALTER TABLE public.tag ADD CONSTRAINT tag_name_check CHECK (name = public.normal(name));

CREATE UNIQUE INDEX tag_normal ON public.tag (public.normal(name));

CREATE OR REPLACE VIEW public.tags AS
SELECT public.normal(name) AS name
FROM public.tag;

ALTER POLICY mine ON public.tag USING (public.normal(owner::text) = CURRENT_USER);

DROP FUNCTION public.normal__old(text, boolean);

COMMIT;
