CREATE SCHEMA app;
CREATE FUNCTION app.digit(a integer, b integer) RETURNS integer
  LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp(a % 10, b % 10)';
CREATE OPERATOR FAMILY app.last_digit USING btree;
CREATE OPERATOR CLASS app.digit_ops FOR TYPE integer USING btree FAMILY app.last_digit AS
  OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, FUNCTION 1 app.digit(integer, integer);
CREATE TABLE ticket (number integer) PARTITION BY RANGE (number app.digit_ops);
CREATE TYPE span AS RANGE (SUBTYPE = integer, SUBTYPE_OPCLASS = app.digit_ops);
