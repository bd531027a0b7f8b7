CREATE TYPE temperature AS (celsius numeric);
CREATE FUNCTION to_numeric(t temperature) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT t.celsius';
CREATE CAST (temperature AS numeric) WITH FUNCTION to_numeric(temperature);
