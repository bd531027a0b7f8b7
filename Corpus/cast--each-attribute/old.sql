CREATE TYPE pair AS (a integer, b integer);
CREATE TYPE twin AS (a integer, b integer);
CREATE FUNCTION one(pair) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION two(pair) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 2';
CREATE FUNCTION words(pair) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT ''pair''';
CREATE CAST (pair AS integer) WITH FUNCTION one(pair);
CREATE CAST (text AS pair) WITH INOUT;
CREATE CAST (bigint AS timestamp) WITHOUT FUNCTION;
