BEGIN;

DROP VIEW public.neighbours;

DROP OPERATOR public.~~~ (point, point);

CREATE OPERATOR public.~~~ (
    FUNCTION = public.near,
    LEFTARG = point,
    RIGHTARG = point
);

CREATE VIEW public.neighbours AS
SELECT a.id AS one, b.id AS two
FROM public.tree AS a JOIN public.tree AS b ON a.at OPERATOR(public.~~~) b.at;

COMMIT;
