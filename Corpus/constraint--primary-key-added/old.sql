CREATE TABLE station (code text, name text);
CREATE TABLE stop (line integer NOT NULL, station text NOT NULL, seq smallint);
CREATE UNIQUE INDEX stop_idx ON stop (line, station);
