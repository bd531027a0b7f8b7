CREATE TYPE mark AS ENUM ('plain', 'bold');
CREATE TYPE run AS (mark mark, words text);
CREATE DOMAIN line AS run[] NOT NULL;
CREATE TYPE body AS (lines line, image text);
CREATE DOMAIN letter AS body CHECK ((VALUE).lines IS NOT NULL OR (VALUE).image IS NOT NULL);
CREATE TABLE post (id integer PRIMARY KEY, body letter, thread letter[]);
