CREATE AGGREGATE product(double precision) (SFUNC = float8mul, STYPE = double precision, INITCOND = '1');
CREATE TABLE growth (year integer, factor double precision);
CREATE VIEW total_growth AS SELECT product(factor) AS factor FROM growth;
