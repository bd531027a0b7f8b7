CREATE TABLE t (a integer, b integer);
CREATE INDEX ia ON t (a);
CREATE INDEX ib ON t (a);
CREATE TABLE u (a integer, b integer);
CREATE INDEX ic ON t (a);
