-- A star leaves out what SEARCH and CYCLE add, in every query but the one that has the WITH.
CREATE TABLE link (a integer, b integer);
CREATE VIEW walk AS
  WITH RECURSIVE w (n, v) AS (
    SELECT a, b FROM link UNION ALL SELECT l.a, l.b FROM link l, w WHERE w.v = l.a
  ) SEARCH DEPTH FIRST BY n SET ord CYCLE n SET looped USING path
  SELECT o.n, s.* FROM (SELECT * FROM w x) s (i, j), w o;
