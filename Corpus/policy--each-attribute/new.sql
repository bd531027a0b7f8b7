CREATE TABLE t (a integer);
CREATE POLICY pa ON t TO boss;
