BEGIN;

DROP INDEX public.leaf_outline;

DROP OPERATOR FAMILY public.leaf_ops USING tree;

DROP ACCESS METHOD tree;

CREATE INDEX leaf_outline ON public.leaf USING gist (outline);

COMMIT;
