CREATE TABLE station (id integer PRIMARY KEY);
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE reading (
  id bigserial,
  station_id integer NOT NULL REFERENCES station,
  taken date NOT NULL,
  celsius numeric(5,2) DEFAULT 0 CHECK (celsius > -100),
  kelvin numeric GENERATED ALWAYS AS (celsius + 273.15) STORED,
  note text COLLATE "C",
  PRIMARY KEY (id, taken)
) PARTITION BY RANGE (taken);
ALTER TABLE reading ALTER note SET STORAGE EXTERNAL;
CREATE INDEX ON reading (station_id, taken);
CREATE TRIGGER stamp BEFORE INSERT ON reading FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TABLE reading_2026_01 PARTITION OF reading FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
