-- Whole queries, one a line.
SELECT * FROM app.item
SELECT item.* FROM app.item
SELECT i.id, i.name AS n FROM app.item i
SELECT a, b FROM app.item AS i (a, b)
TABLE app.person
VALUES (1, 'a'), (2, 'b')
VALUES (1, 'a'), (2.5, NULL)
SELECT * FROM (VALUES (1, 'a'), (2, 'b')) AS v (x, y)
SELECT 1
SELECT 1 AS a, 'x' AS b, NULL AS c
SELECT
SELECT p.name, i.name AS item FROM app.item i JOIN app.person p ON p.id = i.owner
SELECT p.name, i.name AS item FROM app.item i INNER JOIN app.person p ON p.id = i.owner WHERE i.amount > 5
SELECT * FROM app.person a JOIN app.visit b USING (id)
SELECT * FROM app.cheap a LEFT JOIN app.person b USING (id, name)
SELECT * FROM app.person a FULL JOIN app.visit b USING (id)
SELECT id FROM app.person a RIGHT JOIN app.person b USING (id)
SELECT id, a.name FROM app.person a FULL OUTER JOIN app.person b USING (id)
SELECT * FROM app.person NATURAL JOIN app.cheap
SELECT * FROM app.visit v RIGHT JOIN app.cheap i USING (id)
SELECT id FROM app.visit v JOIN app.item i USING (id)
SELECT id FROM app.item i LEFT JOIN app.visit v USING (id)
SELECT a.*, b.id AS other FROM app.person a CROSS JOIN app.person b
SELECT a.id FROM app.person a, app.person b WHERE a.boss = b.id
SELECT j.id, j.name FROM (app.person a JOIN app.cheap b USING (id, name)) AS j
SELECT j.x FROM (app.person a JOIN app.cheap b USING (id)) AS j (x)
SELECT q.id, a.name FROM app.person a JOIN app.cheap b USING (id) AS q
SELECT a.id FROM app.person a LEFT JOIN (app.person b JOIN app.item c ON c.owner = b.id) ON a.boss = b.id
SELECT a.id FROM app.person a LEFT JOIN app.person b ON a.boss = b.id LEFT JOIN app.person c ON b.boss = c.id
SELECT * FROM (SELECT id, name FROM app.item) AS x
SELECT x.n FROM (SELECT id, upper(name) AS n FROM app.item) x WHERE x.id > 5
SELECT x.* FROM (SELECT id, 'lit' AS l FROM app.item) x
SELECT x IS NULL FROM (SELECT id, name FROM app.item) x
SELECT row_to_json(x) FROM (SELECT id, name FROM app.item) x
SELECT i FROM app.item i
SELECT p.id, v.made FROM app.person p, LATERAL (SELECT * FROM app.visit w WHERE w.person_id = p.id LIMIT 1) v
SELECT p.id, v.made FROM app.person p LEFT JOIN LATERAL (SELECT made FROM app.visit w WHERE w.person_id = p.id ORDER BY made DESC LIMIT 1) v ON true
SELECT i.id, t FROM app.item i, unnest(i.tags) t
SELECT i.id, t.* FROM app.item i, unnest(i.tags, i.nums) AS t (a, b)
SELECT i.id, u.v, u.o FROM app.item i, unnest(i.tags) WITH ORDINALITY AS u (v, o)
SELECT * FROM generate_series(1, 10) g
SELECT g FROM generate_series(1, 10) AS g
SELECT g.n FROM generate_series('2020-01-01'::date, '2020-02-01', '1 day') AS g (n)
SELECT * FROM generate_series(1, 10) WITH ORDINALITY AS g (v, o)
SELECT * FROM ROWS FROM (generate_series(1, 2), app.pairs(1)) AS f (a, b, c)
SELECT * FROM ROWS FROM (generate_series(1, 2), unnest(ARRAY['a'])) WITH ORDINALITY
SELECT * FROM app.pairs(1)
SELECT p.b, p.c FROM app.pairs(1) p
SELECT (p).b FROM app.pairs(1) p
SELECT (app.pairs(1)).c
SELECT (app.pairs(1)).*
SELECT * FROM app.items()
SELECT i.name FROM app.items() i
SELECT * FROM app.tab(1) t
SELECT * FROM json_to_record('{"a": 1}') AS x (a int, b text)
SELECT x.a FROM jsonb_to_recordset('[]') AS x (a int, b varchar(5))
SELECT j.key, j.value FROM app.item i, jsonb_each(i.data) j
SELECT j.key, j.value FROM app.item i CROSS JOIN LATERAL jsonb_each_text(i.data) AS j
SELECT e FROM app.item, jsonb_array_elements(data) e
SELECT e ->> 'x' FROM app.item, jsonb_array_elements(data -> 'y') AS e
SELECT k FROM app.item, jsonb_object_keys(data) AS k
SELECT current_date AS d FROM current_date
SELECT id FROM app.item TABLESAMPLE bernoulli (10) REPEATABLE (1)
SELECT i.id FROM ONLY app.item i
SELECT count(*) FROM app.item
SELECT count(*), sum(amount), avg(price), max(name), min(day) FROM app.item
SELECT owner, count(*) FROM app.item GROUP BY owner
SELECT owner AS o, count(*) AS n FROM app.item GROUP BY 1 ORDER BY 2 DESC
SELECT owner AS o, count(*) AS n FROM app.item GROUP BY o HAVING count(*) > 1 ORDER BY n
SELECT upper(name) AS name, count(*) FROM app.item GROUP BY upper(name)
SELECT upper(name) AS n FROM app.item ORDER BY n, id DESC NULLS LAST
SELECT name FROM app.item ORDER BY name COLLATE "C" ASC NULLS FIRST
SELECT name FROM app.item ORDER BY name USING >
SELECT id, name, price FROM app.item GROUP BY id
SELECT i.id, i.name, count(v.*) FROM app.item i LEFT JOIN app.visit v ON v.item_id = i.id GROUP BY i.id
SELECT owner, amount, sum(price) FROM app.item GROUP BY ROLLUP (owner, amount)
SELECT owner, amount, sum(price), grouping(owner, amount) FROM app.item GROUP BY GROUPING SETS ((owner, amount), (owner), ())
SELECT owner, amount, count(*) FROM app.item GROUP BY CUBE (owner, amount), old
SELECT owner, amount FROM app.item GROUP BY (owner, amount)
SELECT count(*) FROM app.item HAVING count(*) > 1
SELECT sum(amount) FILTER (WHERE old) FROM app.item
SELECT count(DISTINCT name), array_agg(DISTINCT name ORDER BY name) FROM app.item
SELECT string_agg(name, ', ' ORDER BY id DESC) FROM app.item
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY price) FROM app.item
SELECT mode() WITHIN GROUP (ORDER BY name) FROM app.item
SELECT rank(5) WITHIN GROUP (ORDER BY amount) FROM app.item
SELECT json_agg(i ORDER BY i.id) FROM app.item i
SELECT jsonb_object_agg(name, amount) FROM app.item
SELECT DISTINCT name FROM app.item
SELECT DISTINCT ON (owner) owner, id FROM app.item ORDER BY owner, id
SELECT DISTINCT ON (owner, name) id FROM app.item ORDER BY name, owner, id
SELECT id FROM app.item LIMIT 10
SELECT id FROM app.item LIMIT 10 OFFSET 5
SELECT id FROM app.item OFFSET 1 ROW FETCH FIRST 3 ROWS ONLY
SELECT id FROM app.item ORDER BY id FETCH FIRST 3 ROWS WITH TIES
SELECT id FROM app.item LIMIT ALL
SELECT id FROM app.item LIMIT (SELECT 5)
SELECT id FROM app.item FOR UPDATE
SELECT i.id FROM app.item i, app.person p FOR SHARE OF i SKIP LOCKED
SELECT id, row_number() OVER () FROM app.item
SELECT id, sum(amount) OVER (PARTITION BY owner ORDER BY id) FROM app.item
SELECT id, sum(amount) OVER w, avg(price) OVER w FROM app.item WINDOW w AS (PARTITION BY owner ORDER BY id)
SELECT sum(amount) OVER (w ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) FROM app.item WINDOW w AS (ORDER BY id)
SELECT sum(amount) OVER (ORDER BY id ROWS 2 PRECEDING) FROM app.item
SELECT sum(amount) OVER (ORDER BY id RANGE BETWEEN 1 PRECEDING AND 1 FOLLOWING EXCLUDE TIES) FROM app.item
SELECT sum(amount) OVER (ORDER BY day RANGE '1 day' PRECEDING) FROM app.item
SELECT sum(amount) OVER (ORDER BY id GROUPS UNBOUNDED PRECEDING) FROM app.item
SELECT lag(name) OVER (ORDER BY id), lag(amount, 1, 0) OVER (ORDER BY id) AS l2, first_value(name) OVER (ORDER BY id) FROM app.item
SELECT rank() OVER (ORDER BY sum(amount)) FROM app.item GROUP BY owner
SELECT row_number() OVER (ORDER BY id) AS n FROM app.item ORDER BY n
SELECT id FROM app.item UNION SELECT id FROM app.person
SELECT id, name FROM app.item UNION ALL SELECT id, 'x' FROM app.person ORDER BY 2, id
SELECT id AS a FROM app.item UNION ALL SELECT big FROM app.item
SELECT NULL AS a UNION ALL SELECT 1
SELECT 'a' AS a UNION ALL SELECT 'b'
SELECT 1 AS a UNION SELECT 2.5 UNION ALL SELECT 3
SELECT code FROM app.item UNION SELECT name FROM app.item
SELECT code FROM app.item UNION SELECT code FROM app.item
SELECT 1 UNION (SELECT 2 INTERSECT SELECT 3) EXCEPT ALL SELECT 4
(SELECT 1 UNION SELECT 2) INTERSECT SELECT 3
SELECT 1 AS x EXCEPT (SELECT 2 EXCEPT SELECT 3)
(SELECT id FROM app.item ORDER BY id LIMIT 1) UNION ALL SELECT 5
SELECT id FROM app.item UNION ALL (SELECT id FROM app.person LIMIT 1) LIMIT 5 OFFSET 2
SELECT x.a FROM (SELECT 1 AS a UNION ALL SELECT 2) x
WITH a AS (SELECT id FROM app.item) SELECT * FROM a
WITH a AS (SELECT id FROM app.item), b AS (SELECT a.id + 1 AS n FROM a) SELECT a.id, b.n FROM a, b
WITH a (x, y) AS MATERIALIZED (SELECT id, name FROM app.item) SELECT x FROM a WHERE y = 'k'
WITH a AS NOT MATERIALIZED (SELECT 1 AS x) SELECT b.x FROM a AS b
WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM r WHERE n < 10) SELECT n FROM r
WITH RECURSIVE r (id, depth) AS (SELECT id, 0 FROM app.person WHERE boss IS NULL UNION ALL SELECT p.id, r.depth + 1 FROM app.person p JOIN r ON r.id = p.boss) SELECT * FROM r
WITH RECURSIVE r AS (SELECT id, boss FROM app.person UNION ALL SELECT p.id, p.boss FROM app.person p, r WHERE p.boss = r.id) SEARCH DEPTH FIRST BY id SET o SELECT id FROM r ORDER BY o
WITH RECURSIVE r AS (SELECT id, boss FROM app.person UNION ALL SELECT p.id, p.boss FROM app.person p, r WHERE p.boss = r.id) CYCLE id SET c USING path SELECT id, c FROM r
SELECT (WITH a AS (SELECT 1 AS x) SELECT x FROM a)
SELECT id, (SELECT count(*) FROM app.visit v WHERE v.item_id = i.id) AS visits FROM app.item i
SELECT id FROM app.item WHERE id IN (SELECT item_id FROM app.visit WHERE made > now() - interval '1 day')
SELECT id FROM app.item i WHERE NOT EXISTS (SELECT FROM app.visit v WHERE v.item_id = i.id)
SELECT id FROM app.item WHERE EXISTS (SELECT 1 FROM app.item WHERE item.owner = 5)
SELECT id FROM app.item i WHERE price > (SELECT avg(j.price) FROM app.item j WHERE j.owner = i.owner)
SELECT i.id, app.full_name(p) AS a, p.full_name FROM app.item i, app.person p
SELECT name::varchar(5) AS short, amount::text FROM app.item
SELECT 'x'::text, '5'::int, 1::text AS b, now()::date, NULL::date AS nd FROM app.item
SELECT CASE WHEN old THEN name END, coalesce(name), array[1], exists(select 1), current_date, trim(name), extract(year from made) FROM app.item
SELECT (t.spot).x, (spot).y FROM app.item t
SELECT (spot).* FROM app.item
SELECT (i.spot).* , i.id FROM app.item i
SELECT -amount AS amount FROM app.item ORDER BY amount
SELECT -amount AS amount FROM app.item ORDER BY item.amount
SELECT amount % 2 AS id FROM app.item GROUP BY id, amount
SELECT id FROM app.item ORDER BY 1
SELECT 5 AS a, id FROM app.item ORDER BY a
SELECT 'x' AS a FROM app.item GROUP BY a
SELECT xt.* FROM app.item, XMLTABLE('/a' PASSING xml COLUMNS id int PATH '@id', t text DEFAULT 'x' NOT NULL, o FOR ORDINALITY) xt
SELECT a.attname, t.typname FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attnum > 0
SELECT c.relname FROM pg_catalog.pg_class c WHERE c.relkind IN ('r', 'v')
SELECT table_name FROM information_schema.tables
SELECT max(id) FROM app.item WHERE false
SELECT sum(i.amount * v.stars) / count(*)::numeric AS avg FROM app.item i JOIN app.visit v ON i.id = v.item_id WHERE v.made BETWEEN '2020-01-01' AND '2021-01-01'
SELECT date_trunc('month', made) AS month, count(*) FROM app.visit GROUP BY date_trunc('month', made)
SELECT date_trunc('month', made) AS month, count(*) FROM app.visit GROUP BY month ORDER BY month
SELECT to_char(made, 'YYYY-MM') AS m, sum(stars) AS s FROM app.visit GROUP BY 1 HAVING sum(stars) > 10 ORDER BY 1
SELECT count(*) FILTER (WHERE stars > 3)::float / count(*) AS share FROM app.visit
SELECT array_agg(x.id) FROM (SELECT id FROM app.item ORDER BY price DESC LIMIT 3) x
SELECT bool_and(old), bool_or(old), every(old) FROM app.item
SELECT i.*, p.name AS owner_name FROM app.item i LEFT JOIN app.person p ON p.id = i.owner
SELECT (SELECT p.name FROM app.person p WHERE p.id = i.owner) FROM app.item i
SELECT (SELECT i.name) FROM app.item i
SELECT (SELECT sum(i.amount)) FROM app.item i
SELECT id, lead(id) OVER w - id AS gap FROM app.item WINDOW w AS (ORDER BY id)
SELECT ARRAY(SELECT v.stars FROM app.visit v WHERE v.item_id = i.id ORDER BY v.made) AS stars FROM app.item i
SELECT coalesce((SELECT max(stars) FROM app.visit), 0) AS best
SELECT item.id FROM app.item WHERE (item.id, item.amount) IN (SELECT item_id, stars FROM app.visit)
SELECT id FROM app.item WHERE name = ANY (ARRAY(SELECT name FROM app.person))
SELECT greatest(i.id, p.id) AS g FROM app.item i, app.person p
SELECT i.id FROM app.item i NATURAL LEFT JOIN generate_series(1, 2) g
SELECT i.id FROM app.item i NATURAL FULL JOIN generate_series(1, 2) g
SELECT i.id FROM app.item i NATURAL JOIN generate_series(1, 2) g
SELECT id FROM app.person EXCEPT VALUES (1), (2)
SELECT id AS a, name AS b FROM app.person UNION ALL (VALUES (1, 'x'), (2, NULL) ORDER BY 1 LIMIT 1)
VALUES (1, 'a') UNION VALUES (2, 'b')
SELECT id FROM app.person WHERE id IN (VALUES (1), (2))
SELECT count(*) FROM app.item GROUP BY DISTINCT amount, ROLLUP (amount)
SELECT count(*) FROM app.item GROUP BY GROUPING SETS ((amount, owner))
SELECT count(*) FROM app.item GROUP BY CUBE (amount, owner), ()
SELECT amount FROM app.item ORDER BY amount DESC, amount
SELECT sum(amount) OVER (PARTITION BY owner, owner ORDER BY id, id DESC) FROM app.item
SELECT string_agg(name, ',' ORDER BY name, name DESC) FROM app.item
SELECT rank(1) WITHIN GROUP (ORDER BY price), mode() WITHIN GROUP (ORDER BY name) FROM app.item
SELECT percentile_disc(ARRAY[0.25, 0.5]) WITHIN GROUP (ORDER BY amount) FROM app.item
SELECT * FROM json_to_record('{}') AS r (a text COLLATE "default", b text COLLATE "C")
SELECT id FROM (app.person p JOIN app.cheap c USING (id)) AS j FOR SHARE OF p
WITH RECURSIVE r (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 9) SELECT * FROM r
SELECT (SELECT GROUPING(i.id) FROM app.person LIMIT 1) FROM app.item i GROUP BY ROLLUP (i.id)
SELECT p.name COLLATE "C" AS a FROM app.person p UNION ALL SELECT q.name COLLATE "C" FROM app.person q
SELECT s.a < s.a COLLATE "POSIX" AS b FROM (SELECT name COLLATE "C" AS a FROM app.person) s
SELECT app.full_name(p) FROM (SELECT * FROM app.person) p
SELECT count(*) FROM app.item GROUP BY GROUPING SETS ((name, name), name, ())
SELECT s.id FROM (SELECT p.id FROM app.person p, app.visit v FOR SHARE) s, app.item i FOR NO KEY UPDATE SKIP LOCKED
SELECT s.id FROM (SELECT t.id FROM (SELECT p.id FROM app.person p FOR KEY SHARE) t) s FOR UPDATE OF s NOWAIT
SELECT DISTINCT ON (w) p AS w, 1 AS n FROM app.person p ORDER BY w USING >
SELECT (SELECT sum(p.id) FROM app.visit) AS n, max(p.id) FROM app.person p
SELECT sum((SELECT max(v.id) FROM app.visit v)) FROM app.person p
SELECT (i.id).name, (i.id).text, f.text AS t FROM app.item i, generate_series(1, 2) f
SELECT (i.amount).max FROM app.item i
SELECT (j).name, (j).stars FROM (app.person p JOIN app.visit v ON p.id = v.person_id) AS j
SELECT (j).id, (j).name AS n FROM (app.person p FULL JOIN app.visit v USING (id)) AS j
SELECT (j).a, (j).stars FROM (app.person p LEFT JOIN app.visit v USING (id)) AS j (a)
SELECT (ROW(1, 2)).*
SELECT (s.r).f1 AS a, (s.r).f2 || 'x' AS b FROM (SELECT ROW(1, name) AS r FROM app.item) s
SELECT (s.r).* FROM (SELECT u AS r FROM (SELECT id, name FROM app.item) u) s
SELECT (r).f1 AS a FROM (SELECT ROW(1, 2) AS r, 1 AS k) t JOIN (SELECT 1 AS k) u USING (k)
SELECT (j.r).f1 AS a FROM ((SELECT ROW(1, 2) AS r) t CROSS JOIN app.visit) j
SELECT (s.r).f1 + 1 AS a FROM (SELECT ROW(1, 2) AS r UNION ALL SELECT ROW(3, 4)) s
WITH w AS (SELECT ROW(1, 2) AS r) SELECT (r).f1 + 1 AS a FROM w
WITH RECURSIVE w AS (SELECT ROW(1, 2) AS r UNION ALL SELECT r FROM w) SELECT (r).f1 + 1 AS a FROM w
SELECT (s.r).a AS a, (s.r).b || 'x' AS b FROM (SELECT x AS r FROM app.tab(1) x) s
SELECT (SELECT (o.r).f1 + 1) AS a FROM (SELECT ROW(1, 2) AS r) o
SELECT (s.r).f2 AS a FROM (SELECT ROW(1, lower(name) COLLATE "C") AS r FROM app.item) s
SELECT (ROW(person)).f1 AS a, ((ROW(person)).f1).name AS b FROM app.person
SELECT ROW(person, 1) IS NULL AS a, ROW(person, 1) = ROW(person, 2) AS b, ROW(person) < ROW(person) AS c FROM app.person
SELECT ROW(person.*) = ROW(1, 'a', 2, 'b', CURRENT_DATE) AS a FROM app.person
SELECT 1 AS a FROM app.person WHERE ROW(person.*) IN (SELECT * FROM app.person)
SELECT a IS NULL AS a FROM app.person, LATERAL (VALUES (person, 1)) s (a, b)
SELECT (ROW(1, 'a')).f2::text AS a
SELECT 10::regrole AS a, 'postgres'::text::regrole AS b, '{postgres}'::regrole[] AS c, NULL::regrole AS d
SELECT DISTINCT item AS c FROM app.item ORDER BY c USING <
SELECT DISTINCT ON (item) item AS c FROM app.item ORDER BY item USING > NULLS LAST
SELECT item AS c FROM app.item GROUP BY item ORDER BY item USING <
SELECT count(*) OVER (PARTITION BY item ORDER BY item USING <) AS c FROM app.item
SELECT count(DISTINCT item ORDER BY item USING <) AS c FROM app.item
SELECT 1 AS c FROM app.item ORDER BY name USING ~>~, code USING ~>~ NULLS LAST, nick USING > NULLS LAST
SELECT (ROW(lower(name))).f1 < 'x' AS a FROM app.item
