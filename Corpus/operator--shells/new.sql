CREATE TABLE item (id integer);
CREATE SCHEMA app;
CREATE TYPE app.size AS ENUM ('S', 'M', 'L');
CREATE FUNCTION app.fits(app.size, app.size) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1::text = $2::text';
CREATE OPERATOR app.=== (LEFTARG = app.size, RIGHTARG = app.size, FUNCTION = app.fits,
  COMMUTATOR = OPERATOR(app.===), NEGATOR = OPERATOR(app.!==));
CREATE OPERATOR app.<< (LEFTARG = app.size, RIGHTARG = app.size, FUNCTION = app.fits, COMMUTATOR = OPERATOR(app.>>));
CREATE OPERATOR app.>> (LEFTARG = app.size, RIGHTARG = app.size, FUNCTION = app.fits);
