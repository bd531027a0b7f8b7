CREATE TABLE album (id integer PRIMARY KEY);
CREATE TABLE artist (id integer PRIMARY KEY);
CREATE TABLE track (
  id integer PRIMARY KEY,
  album_id integer REFERENCES album,
  artist_id integer REFERENCES artist ON DELETE RESTRICT,
  producer_id integer REFERENCES artist (id) ON DELETE SET NULL
);
