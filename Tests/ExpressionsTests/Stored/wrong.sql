-- What the server refuses.
nme = 'x'
item.nme = 'x'
itm.name = 'x'
nosuch(name)
upper(amount)
app.area('x', true)
amount + name
amount = name
old + 1
amount AND old
NOT amount
name LIKE 5
price = 'abc'
amount = '1.5'
'x'::int
old = 'maybe'
day > 'nonsense'
amount::app.point3
name::nosuch
day::int
CASE WHEN old THEN 1 ELSE 'x' END
CASE WHEN old THEN 1 ELSE name END
CASE WHEN amount THEN 1 END
coalesce(amount, name)
coalesce(amount, 'x')
greatest(amount, old)
ARRAY[1, 'x']
ARRAY[1, name]
ARRAY[]
amount IN (1, 'x')
amount IN (1, name)
amount = ANY (owner)
(id, name) = (1, 2, 3)
(id, name) + (1, 2)
tags['x']
amount[1]
(spot).w
(amount).x
amount COLLATE "C"
name COLLATE "nosuch"
ROW(1, 2)::app.point3
sum(amount) + amount
sum(sum(amount))
rank()
rank() OVER (ORDER BY rank() OVER ())
upper(DISTINCT name)
count(nosuch)
nosuch.f(1)
app.one(d => 1)
app.one(1, a => 2)
mood = 'nosuch'
mood > 5
mood <<< 5
owner IN (SELECT id, name FROM app.person)
owner = (SELECT id, name FROM app.person)
owner IN (SELECT mail FROM app.person)
$1
extract(year FROM name)
nextval(true)
tags || 'x'
made < now() - '1 month'
oid = 'x'::regtype
amount = (SELECT '5')
t.spot.x
(SELECT nosuch FROM app.person)
(SELECT 1 FROM app.nosuch)
date '2020-13-01'
'{1,2'::int[]
'{1,x}'::int[]
'{"a":}'::jsonb
'xyz'::uuid
xmlelement(name a, xmlattributes(1))
app.same(1, 'x'::text)
app.first(5)
array_append(nums, 'x'::text)
substring(amount from 1)
to_char(name, 'x')
(SELECT doc FROM app.item GROUP BY doc LIMIT 1)
(SELECT DISTINCT doc FROM app.item LIMIT 1)
(SELECT doc FROM app.item ORDER BY doc LIMIT 1)
(SELECT doc FROM app.item UNION SELECT doc FROM app.item)
(SELECT count(DISTINCT doc) FROM app.item)
(SELECT count(*) OVER (PARTITION BY doc) FROM app.item)
(SELECT id FROM app.item ORDER BY id USING <>)
count()
(SELECT sum() OVER () FROM app.item)
(SELECT mode(amount) FROM app.item)
(SELECT percentile_cont(0.5) FROM app.item)
(SELECT rank(1, 2) WITHIN GROUP (ORDER BY amount) FROM app.item)
(SELECT sum(amount) WITHIN GROUP (ORDER BY amount) FROM app.item)
(SELECT sum(DISTINCT amount) OVER () FROM app.item)
(SELECT sum(amount ORDER BY id) OVER () FROM app.item)
(SELECT rank() FILTER (WHERE old) OVER () FROM app.item)
(SELECT sum(rank() OVER ()) FROM app.item)
(SELECT sum(generate_series(1, 2)) FROM app.item)
(SELECT percentile_disc(ratio) WITHIN GROUP (ORDER BY amount) FROM app.item)
(SELECT mode() WITHIN GROUP (ORDER BY 'x') FROM app.item)
concat(VARIADIC 1)
CASE WHEN old THEN generate_series(1, 2) END
COALESCE(generate_series(1, 2), 1)
(SELECT GROUPING(owner) FROM app.item GROUP BY amount)
(SELECT sum(amount) OVER (ORDER BY id RANGE BETWEEN amount PRECEDING AND CURRENT ROW) FROM app.item)
(SELECT sum(amount) OVER (ORDER BY name RANGE 1 PRECEDING) FROM app.item)
(SELECT sum(amount) OVER (ORDER BY id, owner RANGE 1 PRECEDING) FROM app.item)
(SELECT sum(amount) OVER (GROUPS 1 PRECEDING) FROM app.item)
(SELECT sum(amount) OVER (w RANGE CURRENT ROW) FROM app.item WINDOW w AS (ORDER BY id ROWS 1 PRECEDING))
(SELECT generate_series(1, 2) FROM app.item FOR UPDATE)
(SELECT s.id FROM (SELECT DISTINCT id FROM app.item) s FOR UPDATE)
(WITH RECURSIVE r AS (SELECT 1 AS n INTERSECT SELECT n FROM r) SELECT n FROM r)
(WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT r.n FROM app.item LEFT JOIN r ON true) SELECT n FROM r)
(WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n FROM r WHERE EXISTS (SELECT FROM r)) SELECT n FROM r)
(WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT sum(n) FROM r) SELECT n FROM r)
(WITH RECURSIVE r AS (SELECT 1 AS n UNION ALL SELECT n + 1.5 FROM r) SELECT n FROM r)
(WITH RECURSIVE r AS (SELECT name AS n FROM app.item UNION ALL SELECT n COLLATE "C" FROM r) SELECT n FROM r)
(name COLLATE "C") < (name COLLATE "POSIX")
(SELECT name COLLATE "C" AS n UNION SELECT name COLLATE "POSIX")
(SELECT a FROM (SELECT name COLLATE "C" AS a) s UNION SELECT b FROM (SELECT name COLLATE "POSIX" AS b) t)
(spot, '(1,2)'::point) <> (spot, '(1,2)'::point)
NULLIF(NULL, spot)::app.point3
'{1,x}'::app.mood[]
'{1}'::app.point3[]
''::regclass
'a'::jsonpath
b'12'
span > '12:00+02'
made > 'P1Y'
day > '-5'
'2021-03-04T05:06:07'::time
'2021-03-04 T05:06:07'::timetz
'Jan 5 2021'::time
'10:00 Mon'::time
elem_contained_by_multirange(day, '{[2020-01-01,2020-01-31]}')
elem_contained_by_range(day, '[2020-01-01,2020-01-31]')
ROW(1, amount, 2)::app.point3 >= SOME ('{1,2}')
EXISTS (SELECT 1 FROM unnest(regexp_matches(name, 'b')) f)
EXISTS (SELECT 1 FROM ROWS FROM (generate_series(1, 2), abs(generate_series(1, 2))) f)
EXISTS (SELECT (SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY p.id) FROM app.visit) AS k FROM app.person p GROUP BY 1)
EXISTS (SELECT sum((SELECT max(p.id) FROM app.visit)) FROM app.person p)
EXISTS (SELECT (SELECT percentile_disc(max(v.id)) WITHIN GROUP (ORDER BY p.id) FROM app.visit v) FROM app.person p)
'12345'::time
'1234567'::time
'3000000000'::timetz
'2020-01-01 12345'::timestamp
'12345'::date
'1234567'::date
'()'::date
'now().'::timestamp
'{1,2}'::interval
'{1.5,2}'::date
'10,30'::time
'{1,2}'::timestamp
'[1,5)'::date
'(1,2),(3,4)'::date
'{"a": 1}'::date
'{1,2,3}'::interval
'1010'::date
'12:30'::date
'2020-13-01'::date
'2020-02-30'::date
'2020-01-05 99 pm'::date
'+infinity'::date
'2020-01-05 Atlantis/Capital'::timestamptz
'2020-01-05 12:30 nowhere'::timestamptz
'2020-01-05 12:30+20'::timestamptz
'2020-01-05 12:30 DST'::timestamptz
'294277-01-01'::timestamp
'25:00'::time
'13:00 pm'::time
'12:30 America/New_York'::timetz
'jan 12:30'::time
'99999999999 years'::interval
'1 day 2 days'::interval
'1-12'::interval
'1 quarter'::interval
'day'::interval
'P'::interval
'12:60'::interval
generate_series(1, 2) IN (NULL)
generate_series(1, 2) = 1 AND old
(generate_series(1, 2) = 1) IS TRUE
(generate_series(1, 2), 1) = (1, 2)
generate_series(1, 2) = ANY (SELECT 1)
generate_series(1, 2) BETWEEN 1 AND 2
(ROW(1, 2)).f3
(item).nosuch
(id, '(1,2)'::point) <> ALL (SELECT 1, '(1,2)'::point)
(1, 2) + ANY (SELECT 1, 2)
1 + ANY (SELECT 2)
(name, id) ~<~ ('a', 1)
((ROW(1, ROW(2, 3))).f2).f1
(ROW(1, 2)).f3
(CASE WHEN old THEN ROW(1, 2) END).f1
(COALESCE(ROW(1, 2), ROW(3, 4))).f1
((ARRAY[ROW(1, 2)])[1]).f1
((SELECT ROW(1, 2))).f1
((SELECT (s.r).f3 FROM (SELECT ROW(1, 2) AS r) s))
((SELECT (s.r).f1 FROM (VALUES (ROW(1, 2))) s (r)))
((SELECT (s.r).f1 FROM (SELECT (ROW(1, ROW(2, 3))).f2 AS r) s))
((SELECT (s.r).f1 FROM (SELECT CASE WHEN old THEN ROW(1, 2) END AS r) s))
(NULLIF(ROW(1, 2), ROW(1, 3))).f1
(json_populate_record(ROW(1, 2), '{}')).f1
(NULL::record).f1
(ROW(1, 'a')).f2
(ROW(1, NULL)).f2
(ROW(1, 'a')).f2 = 'b'
lower((ROW(1, 'a')).f2)
(ROW(1, 'a')).f2::int
'postgres'::regrole
'-'::regrole
COALESCE('postgres'::regrole, 10::regrole)
count(*) OVER (PARTITION BY item)
'{{1},{2,3}}'::int[]
'{{1},2}'::int[]
'{1,{2}}'::int[]
'{{}}'::int[]
'[0:2]={1,2}'::int[]
'[2:1]={1}'::int[]
'[1:]={1}'::int[]
'[1:2]{1,2}'::int[]
'[2,1]'::int4range
'{"[2,1)"}'::int4range[]
'{[2,1]}'::int4multirange
'1e-50'::float4
'+-1'::float8
'08:00:2b:01:02'::macaddr
'08:00:2b:01:02:300'::macaddr
'08:00-2b:01:02:03'::macaddr8
'(0,65536)'::tid
'(1)'::tid
'1 x'::int2vector
'1 32768'::int2vector
'1 x'::oidvector
'"\u12"'::json
'"\ud83d"'::jsonb
