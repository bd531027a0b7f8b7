CREATE TABLE street (
  id integer PRIMARY KEY,
  name text NOT NULL,
  sort_key text COLLATE "C"
);
CREATE INDEX street_name_idx ON street (name);
CREATE INDEX street_sort_key_idx ON street (sort_key);
