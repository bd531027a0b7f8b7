CREATE TYPE position AS (x integer, y integer);
CREATE TABLE pin OF position;
CREATE TABLE knight (x integer, y integer, colour text);
