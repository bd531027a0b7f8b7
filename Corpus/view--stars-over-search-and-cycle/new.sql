CREATE TABLE link (a integer, b integer);
CREATE VIEW walk AS
  WITH RECURSIVE w (n, v) AS (
    SELECT a, b FROM link UNION ALL SELECT l.a, l.b FROM link l, w WHERE w.v = l.a
  ) SEARCH DEPTH FIRST BY n SET ord CYCLE n SET looped USING path
  SELECT o.n, s.* FROM (SELECT * FROM w x) s (i, j), w o WHERE o.n = s.i;
CREATE VIEW side AS
  WITH RECURSIVE w (n, v) AS (
    SELECT a, b FROM link UNION ALL SELECT l.a, l.b FROM link l, w WHERE w.v = l.a
  ) CYCLE n SET looped USING path
  SELECT s.*, q.looped FROM (SELECT x.* FROM w x JOIN link ON link.a = x.n) s, LATERAL (SELECT s.n, y.looped FROM w y) q;
CREATE VIEW joined AS
  WITH RECURSIVE w (n, v) AS (
    SELECT a, b FROM link UNION ALL SELECT l.a, l.b FROM link l, w WHERE w.v = l.a
  ) CYCLE n SET looped USING path
  SELECT s.* FROM (SELECT * FROM w x JOIN w z (n, m) USING (n)) s, (SELECT (y).* FROM w y) q (c, d);
