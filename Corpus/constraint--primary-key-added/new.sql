CREATE TABLE station (code text PRIMARY KEY, name text);
CREATE TABLE stop (
  line integer NOT NULL,
  station text NOT NULL REFERENCES station,
  seq smallint,
  CONSTRAINT stop_pk PRIMARY KEY (line, station) INCLUDE (seq) WITH (fillfactor = 70)
);
