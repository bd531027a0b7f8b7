CREATE FUNCTION span(VARIADIC n numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE
  AS 'SELECT max(x) - min(x) FROM unnest(n) x';
CREATE TABLE reading (a integer, b integer, CHECK (span(a, b, 3) < 100));
CREATE VIEW wide AS SELECT a, b FROM reading WHERE span(a, b) > 10;
