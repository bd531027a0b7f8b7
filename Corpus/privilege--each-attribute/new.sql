CREATE TABLE t (a integer, b integer);
GRANT SELECT (b) ON t TO clerk;
GRANT UPDATE ON t TO boss;
