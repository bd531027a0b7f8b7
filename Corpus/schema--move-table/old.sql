CREATE SCHEMA archive;

CREATE TABLE harvest (
  id serial PRIMARY KEY,
  field_name text NOT NULL,
  reaped_on date,
  tonnes numeric(8,2) CHECK (tonnes >= 0)
);
CREATE INDEX harvest_reaped_on_idx ON harvest (reaped_on);

CREATE VIEW yield_per_year AS
  SELECT date_part('year', reaped_on) AS year, sum(tonnes) AS tonnes
  FROM harvest
  GROUP BY 1;
