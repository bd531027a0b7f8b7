CREATE FUNCTION by_last_digit(a integer, b integer) RETURNS integer
  LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp(a % 10, b % 10)';
CREATE TABLE lottery (number integer);
CREATE INDEX lottery_idx ON lottery (number);
