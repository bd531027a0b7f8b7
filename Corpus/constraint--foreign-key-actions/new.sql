CREATE TABLE album (id integer PRIMARY KEY);
CREATE TABLE artist (id integer PRIMARY KEY);
CREATE TABLE track (
  id integer PRIMARY KEY,
  album_id integer REFERENCES album ON UPDATE CASCADE ON DELETE CASCADE,
  artist_id integer DEFAULT 0 REFERENCES artist ON DELETE SET DEFAULT,
  producer_id integer REFERENCES artist (id) ON UPDATE RESTRICT
);
