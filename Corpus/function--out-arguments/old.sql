CREATE FUNCTION bounds(VARIADIC n numeric[], OUT low numeric, OUT high numeric)
  LANGUAGE sql IMMUTABLE AS 'SELECT min(x), max(x) FROM unnest(n) x';
CREATE FUNCTION bump(INOUT counter integer) LANGUAGE sql AS 'SELECT counter + 1';
CREATE VIEW sample_bounds AS SELECT low, high FROM bounds(1, 5, 3);
