BEGIN;

DROP VIEW public.joined;
DROP VIEW public.side;

CREATE OR REPLACE VIEW public.walk AS
WITH RECURSIVE w(n, v) AS (
  SELECT link.a, link.b
  FROM public.link
  UNION ALL
  SELECT l.a, l.b
  FROM public.link AS l, w
  WHERE w.v = l.a
) SEARCH DEPTH FIRST BY n SET ord CYCLE n SET looped TO true DEFAULT false USING path
SELECT o.n, s.i, s.j
FROM (SELECT x.n, x.v FROM w AS x) AS s(i, j), w AS o;

COMMIT;
