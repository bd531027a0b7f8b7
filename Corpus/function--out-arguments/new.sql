CREATE FUNCTION bounds(VARIADIC n numeric[], OUT low numeric, OUT high numeric, OUT mean numeric)
  LANGUAGE sql IMMUTABLE AS 'SELECT min(x), max(x), avg(x) FROM unnest(n) x';
CREATE FUNCTION bump(INOUT counter integer, IN step integer DEFAULT 1)
  LANGUAGE sql AS 'SELECT counter + step';
CREATE VIEW sample_bounds AS SELECT low, high FROM bounds(1, 5, 3);
