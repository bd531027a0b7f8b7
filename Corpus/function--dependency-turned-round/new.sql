CREATE FUNCTION outer_step(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN n * 2;
CREATE FUNCTION inner_step(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN outer_step(n) + 1;
