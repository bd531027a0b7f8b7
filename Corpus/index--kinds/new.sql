CREATE TABLE city (
  id integer PRIMARY KEY,
  name text NOT NULL,
  country character(2) NOT NULL,
  population bigint,
  area box,
  founded date,
  tags text[]
);
CREATE INDEX city_name_idx ON city USING hash (name);
CREATE INDEX city_founded_idx ON city USING brin (founded) WITH (pages_per_range = 32);
CREATE INDEX city_area_idx ON city USING gist (area);
CREATE INDEX city_area_spgist_idx ON city USING spgist (area);
