CREATE TABLE t (a integer, b integer);
GRANT SELECT (a) ON t TO clerk;
GRANT SELECT ON t TO boss;
