CREATE TABLE room (
  id integer PRIMARY KEY,
  width numeric NOT NULL,
  depth numeric NOT NULL,
  area numeric GENERATED ALWAYS AS (width * depth) STORED
);
CREATE INDEX room_area_idx ON room (area DESC);
