CREATE TYPE mood AS ENUM ('glad', 'sad');
CREATE TABLE cat (name text, age integer, feeling mood);
CREATE INDEX cat_by_age ON cat (age);
CREATE FUNCTION purr(cat) RETURNS text LANGUAGE sql AS 'SELECT $1.name';
