BEGIN;

DROP INDEX public.leaf_outline;

CREATE ACCESS METHOD tree TYPE INDEX HANDLER pg_catalog.gisthandler;

CREATE OPERATOR FAMILY public.leaf_ops USING tree;

ALTER OPERATOR FAMILY public.leaf_ops USING tree ADD
    OPERATOR 3 && (box, box),
    OPERATOR 15 <-> (box, point) FOR ORDER BY float_ops;

CREATE OPERATOR CLASS public.leaf_ops DEFAULT FOR TYPE box USING tree FAMILY public.leaf_ops AS
    FUNCTION 1 (box, box) pg_catalog.gist_box_consistent(internal, box, smallint, oid, internal),
    FUNCTION 2 (box, box) pg_catalog.gist_box_union(internal, internal),
    FUNCTION 5 (box, box) pg_catalog.gist_box_penalty(internal, internal, internal),
    FUNCTION 6 (box, box) pg_catalog.gist_box_picksplit(internal, internal),
    FUNCTION 7 (box, box) pg_catalog.gist_box_same(box, box, internal);

CREATE INDEX leaf_outline ON public.leaf USING tree (outline public.leaf_ops);

COMMIT;
