CREATE TYPE temperature AS (celsius numeric);
CREATE FUNCTION to_numeric(t temperature) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT t.celsius';
CREATE CAST (temperature AS numeric) WITH FUNCTION to_numeric(temperature) AS IMPLICIT;
CREATE TABLE boiler (id integer, t temperature);
CREATE VIEW hot AS SELECT id FROM boiler WHERE round(t) > 90;
COMMENT ON CAST (temperature AS numeric) IS 'Degrees Celsius';
