CREATE TABLE continent (id integer PRIMARY KEY, name text);
CREATE TABLE country (id integer PRIMARY KEY, continent_id integer REFERENCES continent, name text);
CREATE VIEW overview AS SELECT country.name, continent.name AS continent FROM country, continent;
CREATE VIEW overview_names AS SELECT name FROM overview;
CREATE TYPE climate AS ENUM ('hot', 'cold');
ALTER TABLE country ADD climate climate DEFAULT 'hot', ADD CHECK (climate <> 'cold');
CREATE FUNCTION in_climate(c climate) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
DROP TABLE continent CASCADE;
DROP TYPE climate CASCADE;
