BEGIN;

DROP MATERIALIZED VIEW public.kept;

-- Destroys data: table public.copied.
DROP TABLE public.copied;

CREATE MATERIALIZED VIEW public.kept AS
SELECT id
FROM public.words;

COMMIT;
