CREATE TABLE t (a integer, b integer);
CREATE INDEX ia ON t (b);
CREATE INDEX ib ON t USING hash (a);
CREATE TABLE u (a integer, b integer);
CREATE INDEX ic ON u (a);
