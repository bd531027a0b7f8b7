CREATE TABLE person (
  given text NOT NULL,
  family text NOT NULL,
  full_name text GENERATED ALWAYS AS (given || ' ' || family) STORED
);
CREATE INDEX person_full_name_idx ON person (full_name);
CREATE VIEW directory AS SELECT full_name FROM person;
