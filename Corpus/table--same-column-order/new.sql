CREATE TABLE slide (number smallint DEFAULT 1, body text, id integer PRIMARY KEY, title text NOT NULL);
CREATE TYPE frame AS (width integer, height integer);
CREATE VIEW slides AS SELECT id, title FROM slide;
