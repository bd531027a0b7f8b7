CREATE OPERATOR FAMILY whole USING btree;
CREATE OPERATOR CLASS whole4 FOR TYPE integer USING btree FAMILY whole AS
  OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint4cmp(integer, integer),
  FUNCTION 2 btint4sortsupport(internal);
CREATE OPERATOR CLASS whole8 FOR TYPE bigint USING btree FAMILY whole AS
  OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint8cmp(bigint, bigint);
ALTER OPERATOR FAMILY whole USING btree ADD
  OPERATOR 1 < (bigint, integer), OPERATOR 3 = (bigint, integer), FUNCTION 1 btint84cmp(bigint, integer);
CREATE TABLE counter (small integer, large bigint);
CREATE INDEX counter_small ON counter (small whole4);
CREATE INDEX counter_large ON counter (large whole8 DESC);
