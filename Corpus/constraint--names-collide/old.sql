CREATE TABLE box_size_check (id integer);
CREATE TABLE box_size_key (id integer);
CREATE TABLE box (
  size integer UNIQUE,
  weight integer,
  CHECK (size > 0),
  CHECK (size < 100),
  CHECK (size < weight)
);
