CREATE TABLE reader (id integer PRIMARY KEY, card text UNIQUE);
CREATE TABLE loan (
  id integer,
  reader_id integer NOT NULL REFERENCES reader ON DELETE CASCADE,
  days integer CHECK (days > 0),
  shelf integer CONSTRAINT shelf_known CHECK (shelf > 0) CONSTRAINT shelf_low CHECK (shelf < 9),
  PRIMARY KEY (id),
  UNIQUE (reader_id, id) DEFERRABLE INITIALLY DEFERRED
);
