CREATE FUNCTION by_last_digit(a integer, b integer) RETURNS integer
  LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp(a % 10, b % 10)';
CREATE OPERATOR FAMILY digit_ops USING btree;
CREATE OPERATOR CLASS last_digit_ops FOR TYPE integer USING btree FAMILY digit_ops AS
  OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >,
  FUNCTION 1 by_last_digit(integer, integer);
CREATE TABLE lottery (number integer);
CREATE INDEX lottery_idx ON lottery (number last_digit_ops);
