CREATE TYPE place AS (street text, zip integer);
CREATE TYPE guest AS (name text, home place);
CREATE TABLE booking (id integer, guest guest, at place);
CREATE TABLE stop OF place (PRIMARY KEY (zip));
CREATE VIEW zips AS SELECT ((guest).home).zip FROM booking;
