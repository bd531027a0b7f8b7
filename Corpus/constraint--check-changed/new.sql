CREATE TABLE thermostat (
  id integer PRIMARY KEY,
  target numeric(4,1) NOT NULL CHECK (target BETWEEN 5 AND 30),
  mode text NOT NULL CHECK (mode IN ('heat', 'cool', 'off')),
  low numeric,
  high numeric,
  CONSTRAINT band CHECK (low <= high AND low IS NOT NULL)
);
