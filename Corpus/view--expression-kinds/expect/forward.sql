BEGIN;

CREATE OR REPLACE VIEW public.shown AS
SELECT
  id,
  a[1] AS first,
  a[2:3] AS middle,
  (ARRAY[ARRAY[1, 2], ARRAY[3, 4]])[2][1] AS fixed,
  (id, t) < (5, 'x') AS pair,
  EXTRACT(epoch FROM at) AS epoch,
  OVERLAY(t PLACING 'x' FROM 2 FOR 1) AS censored,
  POSITION('a' IN t) AS found,
  SUBSTRING(t FROM 2 FOR 3) AS part,
  at::date - 1 AS day_before,
  COALESCE(t, j ->> 't', '') AS text,
  GREATEST(id, 0) AS top,
  CURRENT_DATE AS today,
  p[0] AS x,
  CASE WHEN id > 1 THEN 'many' END AS n,
  t ~* '^a' AS starts,
  at BETWEEN now() AND now() + '1 day' AS soon,
  array_agg(id) FILTER (WHERE id > 0) OVER () AS ids,
  XMLELEMENT(NAME id, id)::text AS xml,
  ROW(id, t) IS NOT NULL AS whole,
  t COLLATE "C" < 'm' AS early,
  - id AS negative,
  @ id AS absolute
FROM public.sample;

COMMIT;
