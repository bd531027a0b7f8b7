CREATE TABLE box_size_check (id integer);
CREATE TABLE box (
  size integer UNIQUE,
  weight integer CHECK (size <> weight) CHECK (weight > 0),
  CHECK (size > 0),
  CHECK (size < 100),
  CHECK (1 < 2)
);
