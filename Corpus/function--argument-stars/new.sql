CREATE TYPE spot AS (x integer, y integer);
CREATE FUNCTION reach(spot) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1.x + $1.y';
CREATE FUNCTION first_of(p spot) RETURNS integer LANGUAGE sql RETURN first_of.p.x;
CREATE FUNCTION same(p spot) RETURNS spot LANGUAGE sql BEGIN ATOMIC SELECT p.*; END;
CREATE FUNCTION again(p spot) RETURNS spot LANGUAGE sql BEGIN ATOMIC SELECT again.p.*; END;
CREATE FUNCTION far(p spot) RETURNS integer LANGUAGE sql RETURN p.reach + far.p.reach + reach(far.p) + reach(p.*);
CREATE FUNCTION many(p spot) RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(p.*) FROM generate_series(1, p.x); END;
