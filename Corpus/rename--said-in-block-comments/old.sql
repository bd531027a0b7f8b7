CREATE TYPE mood AS ENUM ('glad', 'sad');
CREATE TABLE cat (name text, age integer, feeling mood);
CREATE INDEX oldest ON cat (age);
CREATE INDEX by_name ON cat (name);
CREATE FUNCTION purr(cat) RETURNS text LANGUAGE sql AS 'SELECT $1.name';
