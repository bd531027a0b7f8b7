CREATE TABLE pair (
  a int,
  b int,
  c int NOT NULL,
  CHECK (c > 0 AND (a, b) <> (1, 2)),
  CHECK (c > 0 OR a IN (b, c)),
  CHECK (NOT (a > b AND b BETWEEN 1 AND c))
);
