CREATE FUNCTION inner_step(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN n + 1;
CREATE FUNCTION outer_step(n integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN inner_step(n) * 2;
