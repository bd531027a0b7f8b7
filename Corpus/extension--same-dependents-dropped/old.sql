CREATE TABLE product (id integer, name text);
CREATE FUNCTION trimmed(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT btrim($1)';
