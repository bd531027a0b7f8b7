CREATE FUNCTION distance(a point, b point) RETURNS double precision
  LANGUAGE sql IMMUTABLE AS 'SELECT a <-> b';
CREATE FUNCTION distance(a integer, b integer) RETURNS integer
  LANGUAGE sql IMMUTABLE AS 'SELECT abs(a - b)';
CREATE TABLE trip (origin integer, goal integer, CHECK (distance(origin, goal) > 0));
