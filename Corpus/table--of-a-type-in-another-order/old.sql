CREATE TYPE address AS (street text, city text);
CREATE TABLE home (city text, street text);
CREATE TABLE office (street text);
CREATE VIEW city AS SELECT city FROM home;
