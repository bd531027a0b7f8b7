CREATE SCHEMA app;
CREATE FUNCTION app.digit(a integer, b integer) RETURNS integer
  LANGUAGE sql IMMUTABLE AS 'SELECT btint4cmp(a % 10, b % 10)';
CREATE OPERATOR CLASS digits FOR TYPE int USING btree AS
  OPERATOR 3 pg_catalog.=, OPERATOR 1 <, FUNCTION 1 app.digit(integer, integer);
ALTER OPERATOR FAMILY digits USING btree ADD OPERATOR 2 <= (int, int), OPERATOR 4 >= (int, bigint);
ALTER OPERATOR FAMILY digits USING btree DROP OPERATOR 4 (int, bigint);
CREATE TABLE ticket (number integer) PARTITION BY RANGE (number digits);
CREATE TYPE span AS RANGE (SUBTYPE = integer, SUBTYPE_OPCLASS = digits);
ALTER OPERATOR CLASS digits USING btree RENAME TO digit_ops;
ALTER OPERATOR CLASS digit_ops USING btree SET SCHEMA app;
ALTER OPERATOR FAMILY digits USING btree SET SCHEMA app;
ALTER OPERATOR FAMILY app.digits USING btree RENAME TO last_digit;
CREATE OPERATOR FAMILY spare USING hash;
CREATE OPERATOR CLASS spare_ops FOR TYPE int USING hash FAMILY spare AS OPERATOR 1 =, FUNCTION 1 hashint4(int);
DROP OPERATOR CLASS IF EXISTS nothing USING hash;
DROP OPERATOR FAMILY spare USING hash;
