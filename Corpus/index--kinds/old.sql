CREATE TABLE city (
  id integer PRIMARY KEY,
  name text NOT NULL,
  country character(2) NOT NULL,
  population bigint,
  area box,
  founded date,
  tags text[]
);
CREATE INDEX city_name_idx ON city (name);
CREATE INDEX city_founded_idx ON city (founded);
CREATE INDEX city_tags_idx ON city USING gin (tags);
