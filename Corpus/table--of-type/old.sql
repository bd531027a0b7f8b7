CREATE TYPE coordinates AS (lat double precision, lon double precision);
CREATE TABLE waypoint (
  lat double precision,
  lon double precision
);
CREATE TABLE beacon OF coordinates (PRIMARY KEY (lat, lon));
