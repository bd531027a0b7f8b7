CREATE TABLE garage (
  id serial PRIMARY KEY,
  name text NOT NULL,
  bays integer CHECK (bays > 0)
);
CREATE INDEX garage_name_idx ON garage (name);
COMMENT ON TABLE garage IS 'Where cars are mended';
