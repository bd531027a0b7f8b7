BEGIN;

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
FROM (SELECT x.n, x.v FROM w AS x) AS s(i, j), w AS o
WHERE o.n = s.i;

CREATE VIEW public.side AS
WITH RECURSIVE w(n, v) AS (
  SELECT link.a, link.b
  FROM public.link
  UNION ALL
  SELECT l.a, l.b
  FROM public.link AS l, w
  WHERE w.v = l.a
) CYCLE n SET looped TO true DEFAULT false USING path
SELECT s.n, s.v, q.looped
FROM (SELECT x.n, x.v FROM w AS x JOIN public.link ON link.a = x.n) AS s,
  LATERAL (SELECT s.n, y.looped FROM w AS y) AS q;

CREATE VIEW public.joined AS
WITH RECURSIVE w(n, v) AS (
  SELECT link.a, link.b
  FROM public.link
  UNION ALL
  SELECT l.a, l.b
  FROM public.link AS l, w
  WHERE w.v = l.a
) CYCLE n SET looped TO true DEFAULT false USING path
SELECT s.n, s.v, s.m
FROM (SELECT n, x.v, z.m FROM w AS x JOIN w AS z(n, m) USING (n)) AS s,
  (SELECT y.n, y.v FROM w AS y) AS q(c, d);

COMMIT;
