CREATE TABLE slide (id integer PRIMARY KEY, title text NOT NULL, body text, number smallint DEFAULT 1);
CREATE TYPE frame AS (width integer, height integer);
CREATE VIEW slides AS SELECT id, title FROM slide;
