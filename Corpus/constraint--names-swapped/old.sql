CREATE TABLE lift (
  floors integer,
  load integer,
  CONSTRAINT first CHECK (floors > 0),
  CONSTRAINT second CHECK (load > 0),
  CONSTRAINT third UNIQUE (floors)
);
CREATE INDEX fourth ON lift (load);
