CREATE TABLE score (
  points integer,
  low integer,
  high integer,
  CHECK (points BETWEEN 0 AND 100),
  CONSTRAINT outside CHECK (points NOT BETWEEN low AND high),
  CONSTRAINT inside CHECK (NOT points BETWEEN high AND low),
  CONSTRAINT either CHECK (points BETWEEN SYMMETRIC low AND high)
);
