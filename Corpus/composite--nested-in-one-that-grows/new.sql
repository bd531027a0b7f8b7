CREATE TYPE place AS (street varchar(80), zip text, country text);
CREATE TYPE guest AS (name text, home place, born date);
CREATE TABLE booking (id integer, guest guest, at place);
CREATE TABLE stop OF place (PRIMARY KEY (zip));
CREATE VIEW zips AS SELECT ((guest).home).zip FROM booking;
