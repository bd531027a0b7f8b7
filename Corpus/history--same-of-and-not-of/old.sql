CREATE TYPE position AS (x integer, y integer);
CREATE TABLE pin (x integer, y integer);
CREATE TABLE knight OF position;
ALTER TABLE pin OF position;
ALTER TABLE knight NOT OF;
ALTER TABLE knight ADD COLUMN colour text;
