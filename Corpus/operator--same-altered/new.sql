CREATE SCHEMA maths;
CREATE OPERATOR maths.=== (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq, RESTRICT = eqsel);
CREATE OPERATOR !!! (RIGHTARG = integer, FUNCTION = int4um);
COMMENT ON OPERATOR !!! (NONE, integer) IS 'The other way';
CREATE OPERATOR FAMILY backwards USING btree;
CREATE OPERATOR CLASS backwards FOR TYPE integer USING btree FAMILY backwards AS
  OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 btint4cmp(integer, integer);
COMMENT ON OPERATOR FAMILY backwards USING btree IS 'Of what goes down';
COMMENT ON OPERATOR CLASS backwards USING btree IS 'Down';
