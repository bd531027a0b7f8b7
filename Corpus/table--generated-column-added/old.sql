CREATE TABLE room (
  id integer PRIMARY KEY,
  width numeric NOT NULL,
  depth numeric NOT NULL
);
