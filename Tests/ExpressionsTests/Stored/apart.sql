-- Pairs of queries, line by line, that the server keeps apart.
SELECT CURRENT_TIMESTAMP AS c
SELECT now() AS c
SELECT CURRENT_TIMESTAMP AS c
SELECT CURRENT_TIMESTAMP(0) AS c
SELECT CURRENT_USER AS c
SELECT USER AS c
SELECT CURRENT_USER AS c
SELECT SESSION_USER AS c
SELECT CURRENT_CATALOG AS c
SELECT current_database() AS c
SELECT timezone('utc', made) AS c FROM app.item
SELECT made AT TIME ZONE 'utc' AS c FROM app.item
SELECT substring(name from 1 for 2) AS c FROM app.item
SELECT substring(name, 1, 2) AS c FROM app.item
SELECT extract(year from day)::float8 AS c FROM app.item
SELECT date_part('year', day) AS c FROM app.item
SELECT trim(name) AS c FROM app.item
SELECT btrim(name) AS c FROM app.item
SELECT old = true AS c FROM app.item
SELECT old IS TRUE AS c FROM app.item
SELECT old IS NOT UNKNOWN AS c FROM app.item
SELECT old IS NOT NULL AS c FROM app.item
SELECT amount NOT BETWEEN 1 AND 5 AS c FROM app.item
SELECT NOT (amount BETWEEN 1 AND 5) AS c FROM app.item
SELECT amount BETWEEN 1 AND 5 AS c FROM app.item
SELECT amount BETWEEN SYMMETRIC 1 AND 5 AS c FROM app.item
SELECT amount IS NOT DISTINCT FROM 5 AS c FROM app.item
SELECT amount = 5 AS c FROM app.item
SELECT amount NOT IN (1, 2) AS c FROM app.item
SELECT NOT (amount IN (1, 2)) AS c FROM app.item
SELECT amount IN (1, 2) AS c FROM app.item
SELECT amount = 1 OR amount = 2 AS c FROM app.item
SELECT ROW(id, 2) < ROW(3, 4) AS c FROM app.item
SELECT id < 3 OR (id = 3 AND 2 < 4) AS c FROM app.item
SELECT name LIKE 'a%' AS c FROM app.item
SELECT name LIKE 'a%' ESCAPE '\' AS c FROM app.item
SELECT name LIKE 'a%' AS c FROM app.item
SELECT name ILIKE 'a%' AS c FROM app.item
SELECT name SIMILAR TO 'a%' AS c FROM app.item
SELECT name ~ 'a%' AS c FROM app.item
SELECT +1 AS c
SELECT 1 AS c
SELECT -(-1) AS c
SELECT - (1 + 0) AS c
SELECT 1.5 AS c
SELECT 1.50 AS c
SELECT '1 day'::interval AS c
SELECT '24 hours'::interval AS c
SELECT '{"a":1}'::json AS c
SELECT '{"a": 1}'::json AS c
SELECT 'x'::char(3) AS c
SELECT 'x'::bpchar AS c
SELECT name::varchar(3) AS c FROM app.item
SELECT name::varchar(4) AS c FROM app.item
SELECT name::varchar = 'y' AS c FROM app.item
SELECT name = 'y' AS c FROM app.item
SELECT name COLLATE "C" > 'a' AS c FROM app.item
SELECT name > 'a' AS c FROM app.item
SELECT coalesce(name, 'a') AS c FROM app.item
SELECT CASE WHEN name IS NOT NULL THEN name ELSE 'a' END AS c FROM app.item
SELECT CASE amount WHEN 1 THEN 2 END AS c FROM app.item
SELECT CASE WHEN amount = 1 THEN 2 END AS c FROM app.item
SELECT nullif(name, '') AS c FROM app.item
SELECT CASE WHEN name = '' THEN NULL ELSE name END AS c FROM app.item
SELECT greatest(1, amount) AS c FROM app.item
SELECT least(1, amount) AS c FROM app.item
SELECT (SELECT upper(name)) AS c FROM app.item
SELECT upper(name) AS c FROM app.item
SELECT count(*) AS c FROM app.item
SELECT count(1) AS c FROM app.item
SELECT count(name) AS c FROM app.item
SELECT count(DISTINCT name) AS c FROM app.item
SELECT id FROM app.item JOIN app.visit USING (id)
SELECT item.id FROM app.item JOIN app.visit ON item.id = visit.id
SELECT a.id FROM app.item a, app.person b
SELECT a.id FROM app.item a CROSS JOIN app.person b
SELECT a.id FROM app.item a LEFT JOIN app.person b ON a.id = b.id
SELECT a.id FROM app.item a JOIN app.person b ON a.id = b.id
SELECT a.id FROM app.item a JOIN app.person b ON a.id = b.id
SELECT b.id FROM app.item a JOIN app.person b ON a.id = b.id
SELECT id FROM app.item ORDER BY name
SELECT id FROM app.item ORDER BY name DESC
SELECT id FROM app.item ORDER BY name NULLS FIRST
SELECT id FROM app.item ORDER BY name NULLS LAST
SELECT id FROM app.item LIMIT ALL
SELECT id FROM app.item
SELECT id FROM app.item ORDER BY id LIMIT 3
SELECT id FROM app.item ORDER BY id FETCH FIRST 3 ROWS WITH TIES
SELECT id FROM app.item FOR UPDATE
SELECT id FROM app.item FOR SHARE
SELECT id FROM app.item UNION SELECT id FROM app.person
SELECT id FROM app.item UNION ALL SELECT id FROM app.person
SELECT DISTINCT name FROM app.item
SELECT name FROM app.item GROUP BY name
SELECT DISTINCT ON (name) name, id FROM app.item
SELECT DISTINCT name, id FROM app.item
WITH x AS MATERIALIZED (SELECT id FROM app.item) SELECT id FROM x
WITH x AS (SELECT id FROM app.item) SELECT id FROM x
SELECT x.id FROM (SELECT id FROM app.item) x
SELECT id FROM app.item
SELECT sum(price) OVER (ORDER BY id) AS c FROM app.item
SELECT sum(price) OVER (ORDER BY id ROWS UNBOUNDED PRECEDING) AS c FROM app.item
SELECT name FROM app.item GROUP BY ROLLUP (name)
SELECT name FROM app.item GROUP BY name
SELECT id AS c FROM app.item TABLESAMPLE bernoulli (10)
SELECT id AS c FROM app.item TABLESAMPLE system (10)
SELECT id AS c FROM ONLY app.item
SELECT id AS c FROM app.item
SELECT id IN (SELECT id FROM app.person) AS c FROM app.item
SELECT EXISTS (SELECT 1 FROM app.person p WHERE p.id = item.id) AS c FROM app.item
SELECT id NOT IN (SELECT id FROM app.person) AS c FROM app.item
SELECT id <> ALL (SELECT id FROM app.person) AS c FROM app.item
SELECT 1 AS a
SELECT 1 AS b
SELECT sum(amount) OVER (ORDER BY id RANGE UNBOUNDED PRECEDING) AS c FROM app.item
SELECT sum(amount) OVER (ORDER BY id) AS c FROM app.item
