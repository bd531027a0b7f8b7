CREATE TABLE t (a integer, b integer, c integer);
CREATE STATISTICS sa ON a, b FROM t;
CREATE STATISTICS sb ON (a + 1), (b + 1) FROM t;
CREATE STATISTICS sc (mcv) ON a, b FROM t;
CREATE STATISTICS sd ON a, b FROM t;
