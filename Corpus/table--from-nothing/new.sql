CREATE TABLE museum_room (
  number smallint PRIMARY KEY,
  name text NOT NULL UNIQUE
);
CREATE TABLE exhibit (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  room smallint NOT NULL REFERENCES museum_room (number),
  title text NOT NULL,
  acquired date,
  value numeric(12,2) CHECK (value > 0)
);
CREATE INDEX exhibit_room_idx ON exhibit (room);
COMMENT ON TABLE exhibit IS 'What the visitors see';
