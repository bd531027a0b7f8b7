-- Expressions over app.item: each line is one.
price > 0
price > 0.5
price = amount
amount > big
small = 1
small + 1
amount + small
amount * price
big / 2
ratio * 2
single * 2
ratio = price
amount = 1.5
amount = '5'
big = '5'
price = '1.50'
ratio = '1e3'
old = 't'
day > '2020-1-1'
made > '2020-01-01 00:00:00+00'
name = code
name || code
name || amount
amount || name
tags || '{x}'::text[]
made < now() - '1 month'::interval
tags || tags
nums || 1
1 || nums
data || '{"a":  1}'
data -> 'a'
data -> 0
data ->> 'a' = 'b'
data #> '{a,b}'
data @> '{"b": 1, "a": 2}'
data ? 'a'
doc ->> 'a'
name IN ('a', 'b')
name IN ('a')
name NOT IN ('a', 'b')
amount NOT IN (1, 2)
amount IN (1, 2, NULL)
amount IN (1, 2.5)
code IN ('a', 'b')
code NOT IN ('a', 'b')
c IN ('y', 'z')
mood IN ('sad', 'ok')
amount IN (1, owner, 3, 4)
amount IN (owner, id)
(id, name) IN ((1, 'a'), (2, 'b'))
(id, amount) = (1, 2)
(id, amount) <> (1, 2)
(id, amount) < (3, 4)
ROW(id, amount) >= ROW(3, 4.5)
ROW(id, name) IS NULL
ROW(id, name) IS DISTINCT FROM ROW(1, 'x')
amount BETWEEN 1 AND 5
amount NOT BETWEEN 1 AND 5
NOT amount BETWEEN 1 AND 5
amount BETWEEN SYMMETRIC 1 AND 5
amount NOT BETWEEN SYMMETRIC 1 AND 5
price BETWEEN 1 AND 5
amount BETWEEN 1 AND 5 AND old
name LIKE 'x%'
name NOT LIKE 'x%'
name ILIKE 'x%'
name NOT ILIKE 'x%'
name LIKE 'x%' ESCAPE '!'
name SIMILAR TO 'x%'
name NOT SIMILAR TO 'x%' ESCAPE '!'
name ~ 'x'
name !~* 'x'
code LIKE 'x%'
c LIKE 'x%'
raw LIKE '\x00'
amount = ANY ('{1,2}')
amount = ANY (ARRAY[1, 2])
name = ANY (tags)
name = ANY (codes)
code = ANY (codes)
code = ANY (tags)
amount <> ALL (nums)
amount > ANY (list)
name LIKE ANY (ARRAY['a', 'b'])
amount != 3
amount ISNULL
amount NOTNULL
amount IS DISTINCT FROM 3
amount IS NOT DISTINCT FROM owner
name IS NOT DISTINCT FROM NULL
old AND amount > 1 AND id > 2
amount > 1 AND amount < 5 OR amount = 7
(old OR amount > 1) AND id > 2
(old AND (amount > 1 AND id > 2))
NOT old
NOT (old AND amount = 1)
NOT NOT old
old IS TRUE
old IS NOT UNKNOWN
old = true
(amount = 1) IS FALSE
amount::int
name::text
code::varchar
code::varchar(20)
code::varchar(30)
code::text
name::varchar(5)
price::numeric
price::numeric(10,2)
price::numeric(5,1)
price::int
amount::numeric
amount::numeric(5,2)
CAST(amount AS bigint)
int '5'
'5'::int
5::int
5::bigint
'5'::bigint
1.5::int
-5
- 5
-5::bigint
(-5)::bigint
- amount
- '5'::int
- (-(5))
+ amount
+ 5
@ amount
amount ^ 2
|/ ratio
~ amount
3000000000
-3000000000
9223372036854775807
-9223372036854775808
1e3
.5
0.50
1.0
b'101'
x'1f'
true
NULL
'x'
'x'::text
NULL::int
name = 'x'::varchar
name::varchar = 'y'
code || 'x'
length(code)
length(name)
upper(name)
lower('X')
concat('a', name, 1)
concat_ws(',', name, code)
format('%s %s', name, amount)
coalesce(name, 'x')
coalesce(price, 0)
coalesce(amount, 0, 1.5)
coalesce(code, name)
coalesce(code, 'x')
coalesce(NULL, amount)
nullif(amount, 0)
nullif(amount, big)
nullif(name, '')
greatest(amount, 1.5)
least(amount, big, small)
greatest(day, '2020-01-01')
CASE WHEN old THEN 1 END
CASE WHEN old THEN 1 ELSE 2.5 END
CASE WHEN old THEN 'a' ELSE 'b' END
CASE WHEN old THEN name ELSE code END
CASE WHEN old THEN code ELSE code END
CASE amount WHEN 1 THEN 'a' WHEN 2 THEN 'b' END
CASE amount WHEN 1.5 THEN price ELSE 0 END
CASE name WHEN 'a' THEN 1 ELSE 2 END
CASE WHEN old THEN NULL ELSE price END
CASE WHEN old THEN NULL END
CASE 'x' WHEN name THEN 1 END
extract(year FROM made)
extract(epoch FROM span)
extract('month' FROM day)
date_part('year', made)
substring(name FROM 1 FOR 2)
substring(name FROM 2)
substring(name FROM 'x.*')
substring(name, 1, 2)
substring(code from 2 for 3)
position('a' IN name)
trim(name)
trim(both 'x' FROM name)
trim(leading FROM name)
trim(trailing 'x' FROM code)
overlay(name PLACING 'x' FROM 2)
overlay(name PLACING 'x' FROM 2 FOR 3)
made AT TIME ZONE 'utc'
at AT TIME ZONE 'utc'
timezone('utc', made)
(day + 1)::timestamp AT TIME ZONE 'utc'
day + 1
day - day
day + interval '1 day'
made + '1 day'
made - '1 day'::interval
made - made
now() - made > interval '36 hours'
at > now()
day > now()
day = current_date
made > current_timestamp
made > current_timestamp(0)
at < localtimestamp
ts < current_time(2)
current_user = nick
nick = 'x'
nick = name
nick || 'x'
session_user
user
current_schema
current_catalog
name COLLATE "C" < 'x'
(name || 'x') COLLATE "C"
(name COLLATE "C")::varchar
'x' COLLATE "C"
tags[1]
tags[1:2]
tags[1:]
tags[:2]
nums[1] + 1
nums[amount]
nums['1']
list[1]
list[2:3]
(ARRAY[1, 2])[1]
data['a']
data['a']['b']
data[1]
(data->'a')['b']
(spot).x
(spot).x + 1
(spot).z > 1
(item.spot).y
ROW(1, 'a') IS NULL
ROW(1, 2, 3)::app.point3
ARRAY[1, 2]
ARRAY[1, 2.5]
ARRAY[amount, big]
ARRAY['a', 'b']
ARRAY[name, code]
ARRAY[]::text[]
ARRAY[1, 2]::bigint[]
ARRAY['a']::varchar(3)[]
ARRAY['a', code]::text[]
ARRAY[[1, 2], [3, 4]]
ARRAY[[1, 2], [3, 4]]::numeric[]
ARRAY[nums, nums]
array_append(nums, 1)
array_append(tags, 'x')
array_length(tags, 1)
unnest(tags)
array_agg(name) IS NULL
array_position(tags, 'x')
array_cat(nums, ARRAY[1])
cardinality(nums)
array_to_string(tags, ',')
string_to_array(name, ',')
mood = 'sad'
mood > 'sad'
mood::text
'sad'::app.mood
mood <<< 'sad'
mood OPERATOR(app.<<<) 'sad'
enum_range(NULL::app.mood)
mail = 'x'
mail || 'x'
mail::text
'x'::app.email
name::app.email
cost > 5
cost + 1
5::app.cents
cost::numeric
'{1,2}'::app.ids
r @> 5
r && '[1,5]'
r = '[1,5]'
'[1,5)'::int4range
lower(r)
upper(r) > 5
int4range(1, 5)
r * int4range(1, amount)
uid = 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11'
addr << '10.0.0.0/8'
addr = '10.0.0.1'
raw = '\xff'
bits = B'1010'
bits & B'1100'
bits::int
internal = 'x'
c = 'abc'
c || 'x'
c::text
oid = 5
span > '1 day'
span * 2
interval '1' year
interval '1 day 2 hours'
interval '1:30' hour to minute
'1 day'::interval
'1 day'::interval(2)
date '2020-01-01'
timestamp '2020-01-01 10:00'
time '10:00'
'epoch'::timestamp
timestamptz '2020-01-01 00:00:00+00'
app.area(1, 2)
app.area(1, 2.5)
app.area(amount, big)
app.area(1, '2')
app.one(1)
app.one(1, 2)
app.one(a => 1, c => 5)
app.one(1, c => 5)
app.many(1, 2, 3)
app.many(amount)
app.many(VARIADIC nums)
app.many(VARIADIC '{1,2}')
app.first(tags)
app.first(nums) + 1
app.first(ARRAY[1.5])
app.same(1, 2)
app.same(name, 'x')
app.same(amount, '5')
round(price)
round(price, 1)
round(amount)
round(ratio)
abs(amount)
abs(-5)
sqrt(2)
sqrt(amount)
power(2, 3)
mod(amount, 2)
amount % 2
amount / 2.0
floor(ratio)
ceil(price)
div(price, 2)
random() < 0.5
to_char(made, 'YYYY')
to_char(amount, '999')
to_date('2020', 'YYYY')
to_timestamp(0)
to_timestamp(big)
date_trunc('day', made)
date_trunc('day', day)
age(made)
make_interval(days => 5)
make_interval(0, 0, 0, amount)
text(amount)
date('2020-01-01')
date(made)
int4(price)
name(name)
to_tsvector('english', name)
to_tsvector(name)
to_tsvector('english', name) @@ to_tsquery('x')
to_tsvector('english'::regconfig, coalesce(name, '') || ' ' || coalesce(code, ''))
setweight(to_tsvector(name), 'A')
jsonb_build_object('a', amount, 'b', name)
json_build_array(1, 'x', name)
jsonb_array_length(data)
jsonb_typeof(data -> 'x') = 'array'
to_jsonb(name)
to_json(item)
row_to_json(item)
row_to_json(item.*)
row_to_json(ROW(1, 2))
data @? '$.a'
jsonb_path_exists(data, '$.a')
md5(name)
encode(raw, 'hex')
decode('ff', 'hex')
gen_random_uuid()
nextval('app.item_seq')
nextval('app.item_seq'::regclass)
nextval('app.item_seq'::text::regclass)
currval('app.item_seq')
'app.item'::regclass
'app.item'::regclass::oid
'int4'::regtype
pg_typeof(amount)
item IS NULL
item.*
item
item.id
app.item.id
ctid
tableoid::regclass
num_nulls(id, name, code)
num_nonnulls(id, name) = 1
left(name, 3)
name ~ '^[a-z]+$' AND length(name) BETWEEN 1 AND 63
char_length(code) <= 20
octet_length(name)
(name IS NULL) <> (code IS NULL)
(name IS NULL)::int + (code IS NULL)::int = 1
price >= 0::numeric
(price >= (0)::numeric)
((code)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))
((code)::text = ANY (ARRAY[('a'::character varying)::text, ('b'::character varying)::text]))
EXISTS (SELECT 1 FROM app.person WHERE person.id = owner)
EXISTS (SELECT * FROM app.person p WHERE p.id = item.owner AND p.name = item.name)
owner IN (SELECT id FROM app.person)
owner NOT IN (SELECT id FROM app.person)
owner = ANY (SELECT id FROM app.person)
owner > ALL (SELECT id FROM app.person)
owner <> ALL (SELECT id FROM app.person)
price > ANY (SELECT id FROM app.person)
(owner, name) IN (SELECT id, name FROM app.person)
(owner, name) = (SELECT id, name FROM app.person)
(SELECT name FROM app.person WHERE id = owner)
(SELECT count(*) FROM app.person)
(SELECT max(id) FROM app.person WHERE boss = item.owner) > 5
(SELECT current_user)
ARRAY(SELECT id FROM app.person)
ARRAY(SELECT name FROM app.person ORDER BY id)
owner = (SELECT 1)
xmlelement(name a, xmlattributes(amount AS b), name)
xmlforest(amount, name AS n)
xmlconcat('<a/>', xml)
xmlparse(content '<a/>')
xmlparse(document name)
xmlpi(name foo, 'x')
xmlroot(xml, version '1.0', standalone yes)
xmlserialize(content xml AS text)
xml IS DOCUMENT
xml IS NOT DOCUMENT
xmlexists('//a' PASSING xml)
xpath('/a', xml)
(day, span) OVERLAPS (day, span)
(at, at) OVERLAPS (at, span)
name IS NORMALIZED
name IS NFKC NORMALIZED
normalize(name, NFD)
treat(name AS text)
'2020-01-01'::date + amount
'{ 1 , 2}'::int[]
'{a,"b c",NULL}'::text[]
'{{1,2},{3,4}}'::int[]
' 5 '::int
'+5'::int
'1.50'::numeric
'1e3'::float8
'0.1'::real
'1e400'::numeric
'yes'::bool
'{"b": 1, "a": [1, 2, {"x": null}]}'::jsonb
'{"b": 1,   "a": 2}'::json
'"x"'::jsonb
'[1, 1.50, 1e3]'::jsonb
'a0eebc999c0b4ef8bb6d6bb9bd380a11'::uuid
'36 hours'::interval
'1 year 2 mons -3 days'::interval
'P1Y2M3DT4H5M6S'::interval
'90 minutes'::interval
'1.5 days'::interval
'-1 day'::interval
'2020-01-01 10:00'::timestamp
'2020-01-01T10:00:00.5'::timestamp
'10:00'::time
'infinity'::timestamp
'2020-02-29'::date
point '(1,2)'
point '1.50 , 2'
point ' ( 1e3 , -0 ) '
point '(inf,nan)'
box '((0,0),(1,1))'
box '(1,1),(0,0)'
box '(0,1),(1,0)'
box '0,1,1,0'
box '(0,1,1,0)'
lseg '[(0,0),(1,1)]'
lseg '(0,0),(1,1)'
lseg '((0,0),(1,1))'
lseg '0,0,1,1'
path '((0,0),(1,1))'
path '[(0,0),(1,1)]'
path '(0,0),(1,1)'
path '0,0,1,1'
path '(0,0,1,1)'
path '[0,0,1,1]'
path '((0,0))'
polygon '((0,0),(1,1),(2,0))'
polygon '(0,0),(1,1),(2,0)'
polygon '0,0,1,1,2,0'
polygon '(0,0,1,1,2,0)'
circle '<(0,0),5>'
circle '((0,0),5)'
circle '(0,0),5'
circle '0,0,5'
line '{1,2,3}'
line '[(0,0),(1,1)]'
line '(0,0),(0,1)'
line '1,1,2,1'
line '((1,1),(3,2))'
'{(1,2),"(3,4)"}'::point[]
'{(1,1),(0,0);(3,3),(2,2)}'::box[]
money '1.5'
money '$1,234.567'
money '-1'
money '(1.5)'
money '-$1.005'
money '1234567.891'
money '0'
money '-0.001'
money ' $ 12 '
money '12-'
money '1,2,3'
tsvector 'fat cat'
tsvector 'a:1A fat:2B,4C cat:5D'
tsvector 'a:3,1,2,2A b'
tsvector 'b a b'
tsvector 'b:1 a b:2'
tsvector ''
tsvector '''it''''s'' a \\ back\ slash'
tsvector 'ab a abc b'
tsvector 'a:1* b:2c'
tsvector 'a:99999'
'The Fat Rats'::tsvector
tsquery ''
tsquery 'fat'
tsquery 'fat & rat'
tsquery 'fat & (rat | cat)'
tsquery '(fat & rat) | cat'
tsquery 'fat | rat & cat'
tsquery '!fat:ab & cat:*'
tsquery '!(fat & cat)'
tsquery '!!fat'
tsquery 'a & !b | c'
tsquery 'fat <-> rat'
tsquery 'fat <2> rat'
tsquery 'fat<->rat'
tsquery 'fat <-> (rat <-> cat)'
tsquery '(fat <-> rat) <-> cat'
tsquery 'fat <-> (rat | cat)'
tsquery 'fat <-> !rat'
tsquery '!(a <-> b)'
tsquery 'a&b|c'
tsquery '''a b'' & c'
tsquery 'a:*B & b:ABCD'
tsquery 'it\''s'
tsquery '''it''''s'''
'{fat & rat}'::tsquery[]
int4multirange '{[1,3],[5,9)}'
int4multirange '{[5,9),[1,5)}'
int4multirange '{[5,9),[1,6),empty,(20,)}'
int4multirange ' { (,3] , [9,9] } '
nummultirange '{[1.0,2.5),(2.5,3]}'
nummultirange '{[1.0,2.5],(2.5,3]}'
nummultirange '{[1,2),[2,3)}'
nummultirange '{}'
datemultirange '{[2020-01-01,2020-01-05]}'
tsmultirange '{[2020-01-01 10:00,2020-01-02)}'
tstzmultirange '{["2020-01-01 10:00:00+00",2020-01-02)}'
pg_lsn '0/16b3748'
inet '2001:DB8::0001/64'
inet '::'
inet '::1'
inet '1:0:0:2:0:0:0:3'
inet '::ffff:1.2.3.4'
inet '::1.2.3.4'
inet 'fe80:0:0:0:0:0:0:1/128'
inet '1:2:3:4:5:6:7::'
inet '10.1/16'
inet '10.0.0.1/32'
cidr '10.1'
cidr '10'
cidr '192.168'
cidr '172.16'
cidr '224.0.0.0'
cidr '224'
cidr '192.168.1'
cidr '10.1.2.3'
cidr '10.1/16'
cidr '2001:db8::/32'
cidr '::1'
macaddr '08-00-2B-01-02-03'
macaddr '8:0:2b:1:2:3'
macaddr '08002b:010203'
macaddr '08002b-010203'
macaddr '0800.2b01.0203'
macaddr '0800-2b01-0203'
macaddr8 '08:00:2b:01:02:03'
macaddr8 '08002b0102030405'
date 'Jan 5 2020'
date 'January 8, 1999'
date '1999-Jan-08'
date '08-Jan-1999'
date 'Jan-08-1999'
date '8 January 1999'
date 'Mon Jan 8 1999'
date 'J2451187'
date '990108'
date '1/8/99'
date '08-Jan-99'
date '2020-01-05 10:00'
timestamp 'Jan 5 2020 10:00'
timestamp '5 Jan 2020 10:00:00 PM'
timestamptz 'Mon Jan 05 10:00:00 2020 PST'
timestamptz '2020-01-01 10:00:00 PST'
timestamptz '2020-01-01 10:00 CEST'
timestamptz '2020-01-01 10:00EST'
timestamptz '2020-01-01 10:00 +05:30'
timestamptz '20200101T100000Z'
timestamptz '2020-01-01T10:00:00-0800'
timestamp '20200101 100000'
timetz '10:00 PST'
timetz '10:00+05:30'
time '1000'
time '10:00:00+02'
time 'T10:00'
time 'allballs'
timestamp 'epoch'
timestamptz '-infinity'
interval '1.5 years 2.5 months'
interval '1 year ago'
interval '-1 day +2:03'
interval '1 day -2:03'
interval '3 4:05:06'
interval '1-2 3 4:05:06'
interval '1.123456789 s'
interval '1 week'
interval '1 decade 2 centuries'
interval '100000 hours'
interval '0'
interval '5'
interval '2h30m'
interval '1d 2h'
interval '1 mon -1 day'
interval '-1 mon'
interval 'PT36H'
interval 'P1W'
interval '.5 day'
interval '1 month 1.5 weeks'
collation for (name)
pg_collation_for(name)
substring(name similar 'a' escape '#')
is_normalized(name)
old AND (amount > 1 AND id > 2) AND small > 3
old OR (amount > 1 OR id > 2)
amount BETWEEN 1 AND 5 AND old
amount NOT IN (id, owner) AND old
(amount, id) = (1, 2) AND old
(ARRAY[amount, id]::int[])::varchar(3)[]
'int'::regtype
'\101'::"char"
'(1,2,3.456)'::app.point3
ROW(1, 2, price)::app.point3 = spot
'{"(1,2,3)"}'::app.point3[]
'{1,2.345}'::app.cents[]
'é'::"char"
'abc'::"char" = internal
((name COLLATE "C") COLLATE "POSIX")::varchar
"varchar"(code)
"text"(name)
(INTERVAL '1 2:03' DAY TO MINUTE)::interval
"time"('2020-01-01 12:00')
'3000000000'::interval
ARRAY[]::int[]::text[]
ROW(1, 2, 3)::app.point3 = ANY (SELECT i.spot FROM app.item i)
(id, name) <> (SELECT p.id, p.name FROM app.person p LIMIT 1)
CASE WHEN old THEN name COLLATE "C" ELSE code END
GREATEST(NULL, name COLLATE "C")
b'101' || bits
'1/5/2021 10:00'::time
'2021-Jan-05 10:00'::time
'T05:06:07'::timetz
CASE (old ISNULL) WHEN 'on' THEN 1 END
CASE (amount IN (1, owner)) WHEN 'on' THEN 1 WHEN old THEN 2 END
CASE (name LIKE 'a' AND old) WHEN 'yes' THEN 1 END
NULLIF((id, amount) IS DISTINCT FROM (1, 2), old)
NULLIF(old IS TRUE, 't')
'2020-01-01 (10:00)'::timestamp
'[2020-01-01]'::date
'2020-01-01, 10:00'::timestamp
'{10:00}'::time
'''epoch'''::timestamp
'infinity!'::date
'(1 day)'::interval
'1 day, 2 hours'::interval
'(,3)'::interval
'2020.036'::date
'20200105'::date
'y2020m01d05'::date
'J2451545'::date
'jan-5-2020'::date
'5-jan-99'::date
'0044-03-15 BC'::date
'2020-01-05 America/New_York'::date
'4714-11-24 BC'::date
'20200105 040506.789'::timestamp
'20200105T040506'::timestamp
'2020-01-05 24:00'::timestamp
'2020-01-05 23:59:60'::timestamp
'J2451545.25'::timestamp
'2020-01-05 10 pm'::timestamp
'infinity 12:30'::timestamp
'2020-01-05 12:30 MET DST'::timestamptz
'2020-01-05 12:30 EDT'::timestamptz
'2020-01-05 12:30 Etc/GMT+5'::timestamptz
'2020-01-05 12:30 abc-05:30'::timestamptz
'2020-01-05 12:30:15.5+05:45:30'::timestamptz
'T040506'::time
'h04mm05s06'::time
'040506.25'::time
'1230'::time
'2020-01-05 12:30'::time
'12:30:45.1234567'::time
'040506-07'::timetz
'12:30 PST'::timetz
'allballs'::timetz
'1.5 years'::interval
'1 century 2 decades'::interval
'-1-11'::interval
'1 +02:03'::interval
'2 weeks 1.5 days'::interval
'1.25 months'::interval
'@ 1 hour ago'::interval
'-.5 seconds'::interval
'P1.5Y'::interval
'P0001-02-03T04:05:06'::interval
'P20200101T040506'::interval
'PT-1.5H'::interval
interval '1:30' minute to second
interval '5' day to hour
interval '1 2:03:04' day to minute
'2020-01-05 pm'::date
'P1'::interval
"char"('a' COLLATE "C")
"varchar"('a' COLLATE "C")
date('2020-01-01' COLLATE "C")
(ROW(1, 'x'::text)).f2
ARRAY[]::varchar(5)[]
codes = ARRAY[]::varchar(5)[]
(name, code) ~<~ ('a', 'b')
(name, code) ~>=~ ANY (SELECT i.name, i.code FROM app.item i)
-- Literals of arrays' bounds, and of types that catalogs are made of.
'[2]={1,2}'::int[]
'[+1:2]={1,2}'::int[]
'[1:2][1:1]={{1},{2}}'::int[]
' [0:1] = {1,2}'::int[]
'{"[1,2]"}'::int4range[]
'1  2 3'::int2vector
' 5 6'::oidvector
'x( 1,2)y'::tid
'010'::xid
'0x1F'::xid
'-1'::xid8
'08002B010203'::macaddr
'0800.2b01.0203'::macaddr
'08-00-2b-01-02-3'::macaddr
'08002b:010203'::macaddr8
'0800.2b01.0203.0405'::macaddr8
'"\ud83d"'::json
':1 a:2'::tsvector
'"\u0041"'::jsonpath
