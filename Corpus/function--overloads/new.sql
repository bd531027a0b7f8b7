CREATE FUNCTION distance(a point, b point) RETURNS double precision
  LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT a <-> b';
CREATE FUNCTION distance(a bigint, b bigint) RETURNS bigint
  LANGUAGE sql IMMUTABLE AS 'SELECT abs(a - b)';
CREATE FUNCTION distance(VARIADIC stops integer[]) RETURNS integer
  LANGUAGE sql IMMUTABLE AS 'SELECT stops[1] - stops[array_length(stops, 1)]';
CREATE TABLE trip (origin bigint, goal bigint, CHECK (distance(origin, goal) > 0));
