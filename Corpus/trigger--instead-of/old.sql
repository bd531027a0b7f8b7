CREATE TABLE person (id serial PRIMARY KEY, given text, family text);
CREATE VIEW person_name AS SELECT id, given || ' ' || family AS name FROM person;
