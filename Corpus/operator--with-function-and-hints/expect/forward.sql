BEGIN;

DROP VIEW public.neighbours;

DROP OPERATOR public.~~~ (point, point);

CREATE OPERATOR public.~~~ (
    FUNCTION = public.near,
    LEFTARG = point,
    RIGHTARG = point,
    COMMUTATOR = OPERATOR(public.~~~),
    RESTRICT = pg_catalog.contsel,
    JOIN = pg_catalog.contjoinsel
);

COMMENT ON OPERATOR public.~~~ (point, point) IS 'Within arm''s reach';

CREATE VIEW public.neighbours AS
SELECT a.id AS one, b.id AS two
FROM public.tree AS a JOIN public.tree AS b ON a.at OPERATOR(public.~~~) b.at;

COMMIT;
