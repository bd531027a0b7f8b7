BEGIN;

DROP INDEX public.leaf_outline;

DROP ACCESS METHOD tree;

CREATE INDEX leaf_outline ON public.leaf USING gist (outline);

COMMIT;
