-- ALTER TABLE … OF asks for columns in the order of the attributes.
CREATE TYPE address AS (street text, city text);
CREATE TABLE home OF address;
CREATE TABLE office OF address;
CREATE VIEW city AS SELECT city FROM home;
