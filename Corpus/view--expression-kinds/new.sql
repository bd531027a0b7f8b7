CREATE TABLE sample (id integer, a integer[], t text, j jsonb, at timestamp with time zone, p point);
CREATE VIEW shown AS
  SELECT id, a[1] AS first, a[2:3] AS middle, (ARRAY[[1, 2], [3, 4]])[2][1] AS fixed,
    ROW(id, t) < ROW(5, 'x') AS pair, extract(epoch FROM at) AS epoch, overlay(t PLACING 'x' FROM 2 FOR 1) AS censored,
    position('a' IN t) AS found, substring(t FROM 2 FOR 3) AS part, at::date - 1 AS day_before,
    coalesce(t, j ->> 't', '') AS text, greatest(id, 0) AS top, CURRENT_DATE AS today, p[0] AS x,
    CASE WHEN id > 1 THEN 'many' END AS n, t ~* '^a' AS starts,
    at BETWEEN now() AND now() + '1 day' AS soon,
    array_agg(id) FILTER (WHERE id > 0) OVER () AS ids, xmlelement(name id, id)::text AS xml,
    (id, t) IS NOT NULL AS whole, t COLLATE "C" < 'm' AS early, -id AS negative, @ id AS absolute
  FROM sample;
