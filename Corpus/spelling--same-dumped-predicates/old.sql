CREATE SCHEMA zoo;
CREATE FUNCTION zoo.ok(int) RETURNS bool IMMUTABLE LANGUAGE sql AS 'SELECT true';
CREATE TYPE zoo.spot AS (f int, g text);
CREATE EXTENSION hstore SCHEMA zoo;
SET search_path = zoo, public;
CREATE TABLE animal (id int, name text, code varchar(9), tag char(2), price numeric, size int, big bigint, ratio float8, old bool, at timestamp, nums int[], doc jsonb, attrs hstore, spot spot);
ALTER TABLE animal
  ADD CONSTRAINT c01 CHECK (price > 0), ADD CONSTRAINT c02 CHECK (price = size), ADD CONSTRAINT c03 CHECK (size = 1.5),
  ADD CONSTRAINT c04 CHECK (name in ('a','b')), ADD CONSTRAINT c05 CHECK (name in ('a')), ADD CONSTRAINT c06 CHECK (size not in (1,2)), ADD CONSTRAINT c07 CHECK (size in (1, 2, NULL)),
  ADD CONSTRAINT c08 CHECK (code in ('a','b')), ADD CONSTRAINT c09 CHECK (tag in ('y','z')),
  ADD CONSTRAINT c10 CHECK ((id, name) in ((1,'a'),(2,'b'))), ADD CONSTRAINT c11 CHECK ((id, size) = (1,2)), ADD CONSTRAINT c12 CHECK (row(id, 2) < row(3, 4)),
  ADD CONSTRAINT c13 CHECK (size between 1 and 5), ADD CONSTRAINT c14 CHECK (size not between 1 and 5), ADD CONSTRAINT c15 CHECK (not (size between 1 and 5)), ADD CONSTRAINT c16 CHECK (size between symmetric 5 and 1),
  ADD CONSTRAINT c17 CHECK (name like 'a%'), ADD CONSTRAINT c18 CHECK (name ilike 'a%'), ADD CONSTRAINT c19 CHECK (name not like 'a%'), ADD CONSTRAINT c20 CHECK (name like 'a!%' escape '!'), ADD CONSTRAINT c21 CHECK (name similar to '(a|b)%'), ADD CONSTRAINT c22 CHECK (name ~~ 'x'),
  ADD CONSTRAINT c23 CHECK (size = any ('{1,2}')), ADD CONSTRAINT c24 CHECK (size <> all (array[1,2])),
  ADD CONSTRAINT c25 CHECK (size != 3), ADD CONSTRAINT c26 CHECK (size isnull), ADD CONSTRAINT c27 CHECK (size notnull), ADD CONSTRAINT c28 CHECK (size is not distinct from 3), ADD CONSTRAINT c29 CHECK (size is distinct from 3),
  ADD CONSTRAINT c30 CHECK (size > 1 and size < 5 and id > 0), ADD CONSTRAINT c31 CHECK (size > 1 and size < 5 or size = 7), ADD CONSTRAINT c32 CHECK (not old), ADD CONSTRAINT c33 CHECK (old is true), ADD CONSTRAINT c34 CHECK (old is not unknown), ADD CONSTRAINT c35 CHECK (old = true),
  ADD CONSTRAINT c36 CHECK (price::int > 1), ADD CONSTRAINT c37 CHECK (cast(price as int) > 2), ADD CONSTRAINT c38 CHECK (name::text = 'q'), ADD CONSTRAINT c39 CHECK (id::int = 4), ADD CONSTRAINT c40 CHECK (size = int '8'), ADD CONSTRAINT c41 CHECK (name::varchar = 'y'),
  ADD CONSTRAINT c42 CHECK (case when old then size else 0 end > 1), ADD CONSTRAINT c43 CHECK (case size when 1 then price when 2 then 1 end > 0),
  ADD CONSTRAINT c44 CHECK (coalesce(price, 0) > 1), ADD CONSTRAINT c45 CHECK (nullif(name, '') <> 'x'), ADD CONSTRAINT c46 CHECK (greatest(price, size, 1) < 9), ADD CONSTRAINT c47 CHECK (least(1, ratio) < 9),
  ADD CONSTRAINT c48 CHECK (extract(year from at) > 2000), ADD CONSTRAINT c49 CHECK (substring(name from 1 for 2) = 'ab'), ADD CONSTRAINT c50 CHECK (substring(name from 1) = 'ab'), ADD CONSTRAINT c51 CHECK (substring(name from 'x') = 'ab'), ADD CONSTRAINT c52 CHECK (substring(name, 1, 2) = 'ab'),
  ADD CONSTRAINT c53 CHECK (position('a' in name) = 1), ADD CONSTRAINT c54 CHECK (trim(both 'x' from name) = 'ab'), ADD CONSTRAINT c55 CHECK (overlay(name placing 'x' from 2 for 1) = 'ab'), ADD CONSTRAINT c56 CHECK (date_part('year', at) > 2000),
  ADD CONSTRAINT c57 CHECK (name collate "C" > 'a'), ADD CONSTRAINT c58 CHECK (nums[1] = 2), ADD CONSTRAINT c59 CHECK ((spot).f = 2), ADD CONSTRAINT c60 CHECK (spot = row(1, 'a')::spot), ADD CONSTRAINT c61 CHECK (length(code) > 2),
  ADD CONSTRAINT c62 CHECK (doc ->> 'a' = 'b'), ADD CONSTRAINT c63 CHECK (attrs ? 'a'), ADD CONSTRAINT c64 CHECK (- size < @ size), ADD CONSTRAINT c65 CHECK (size ^ 2 > 3), ADD CONSTRAINT c66 CHECK (ok(id)), ADD CONSTRAINT c67 CHECK (id < 3000000000), ADD CONSTRAINT c68 CHECK (id = '5');
CREATE POLICY p1 ON animal USING (name = current_user);
CREATE POLICY p2 ON animal USING (exists (select from animal a where a.id = animal.size) and (select ok(1)));
CREATE POLICY p3 ON animal USING (id in (select size from animal) and id not in (select size from animal b));
CREATE POLICY p4 ON animal USING (id = (select max(size) from animal));
CREATE INDEX i1 ON animal (lower(name)) WHERE name is not null and (old or size in (1, 2));
