CREATE FUNCTION near(a point, b point) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT (a <-> b) < 1';
CREATE OPERATOR ~~~ (LEFTARG = point, RIGHTARG = point, FUNCTION = near);
CREATE TABLE tree (id integer, at point);
CREATE VIEW neighbours AS SELECT a.id AS one, b.id AS two FROM tree a JOIN tree b ON a.at ~~~ b.at;
