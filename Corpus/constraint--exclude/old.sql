CREATE EXTENSION btree_gist;
CREATE TABLE reservation (
  room integer NOT NULL,
  during tstzrange NOT NULL,
  cancelled boolean NOT NULL DEFAULT false,
  CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&)
);
CREATE TABLE shape (outline circle);
