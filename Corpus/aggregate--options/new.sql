CREATE AGGREGATE product(double precision) (
  SFUNC = float8mul,
  STYPE = double precision,
  COMBINEFUNC = float8mul,
  INITCOND = '1',
  PARALLEL = SAFE
);
CREATE TABLE growth (year integer, factor double precision);
CREATE VIEW total_growth AS SELECT product(factor) AS factor FROM growth;
COMMENT ON AGGREGATE product(double precision) IS 'Of all factors';
