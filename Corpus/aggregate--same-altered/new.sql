CREATE SCHEMA maths;
CREATE AGGREGATE maths.sum_of (integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
COMMENT ON AGGREGATE maths.sum_of (integer) IS 'All of them';
