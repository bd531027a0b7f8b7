CREATE TABLE thermostat (
  id integer PRIMARY KEY,
  target numeric(4,1) NOT NULL CHECK (target > 5),
  mode text NOT NULL CHECK (mode IN ('heat', 'cool')),
  low numeric,
  high numeric,
  CONSTRAINT band CHECK (low < high)
);
