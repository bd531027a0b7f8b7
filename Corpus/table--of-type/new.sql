CREATE TYPE coordinates AS (lat double precision, lon double precision);
CREATE TABLE waypoint OF coordinates (
  lat WITH OPTIONS NOT NULL,
  lon WITH OPTIONS DEFAULT 0
);
CREATE TABLE beacon (
  lat double precision,
  lon double precision,
  PRIMARY KEY (lat, lon)
);
