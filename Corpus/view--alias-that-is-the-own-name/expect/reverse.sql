BEGIN;

DROP VIEW public.dry;
DROP VIEW public.milker;

CREATE VIEW public.milker AS
SELECT id
FROM public.goat AS goat
WHERE milk > 0;

COMMIT;
