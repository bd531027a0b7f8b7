CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE TABLE setting (name citext PRIMARY KEY, value text);
CREATE FUNCTION twice(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 * 2';
ALTER EXTENSION citext ADD FUNCTION twice(integer);
CREATE FUNCTION half(integer) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1 / 2.0';
ALTER EXTENSION pg_trgm ADD FUNCTION half(integer);
