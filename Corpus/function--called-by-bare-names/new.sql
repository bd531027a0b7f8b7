CREATE SCHEMA app;
SET search_path = app, public;

CREATE FUNCTION stripped(jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS 'SELECT $1 - ''token''';
-- Its text finds the other one by search_path alone, also where the server puts it into a column's expression.
CREATE FUNCTION fingerprint(jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT md5(stripped($1)::text)';

CREATE TABLE note (body jsonb, print text GENERATED ALWAYS AS (fingerprint(body)) STORED);
CREATE TABLE draft (body jsonb, print text GENERATED ALWAYS AS (fingerprint(body)) STORED);
CREATE TABLE plain (id integer);
CREATE INDEX plain_id ON plain (id);
