BEGIN;

DROP MATERIALIZED VIEW public.kept;

CREATE TABLE public.copied (
    w text COLLATE pg_catalog."C",
    longer text COLLATE pg_catalog."C"
);

CREATE MATERIALIZED VIEW public.kept AS
SELECT id, w, w || 'x' AS longer
FROM public.words
UNION ALL
SELECT id, plain COLLATE "C", plain COLLATE "C"
FROM public.word;

CREATE INDEX kept_w ON public.kept (w, upper(longer));

COMMIT;
