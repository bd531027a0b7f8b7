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
