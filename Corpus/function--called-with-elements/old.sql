CREATE FUNCTION span(VARIADIC n numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE
  AS 'SELECT max(x) - min(x) FROM unnest(n) x';
CREATE TABLE reading (a integer, b integer);
