CREATE TABLE lift (
  floors integer,
  load integer,
  CONSTRAINT first CHECK (load > 0),
  CONSTRAINT second CHECK (floors > 0),
  CONSTRAINT fourth UNIQUE (floors)
);
CREATE INDEX third ON lift (load);
