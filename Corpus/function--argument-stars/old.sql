-- An argument's fields: by star, by name, and by a function of the row written as if it were one.
CREATE TYPE spot AS (x integer, y integer);
CREATE FUNCTION reach(spot) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1.x + $1.y';
CREATE FUNCTION first_of(p spot) RETURNS integer LANGUAGE sql RETURN p.x;
