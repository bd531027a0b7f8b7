CREATE TABLE station (id integer PRIMARY KEY);
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TABLE reading (
  id bigserial,
  station_id integer NOT NULL REFERENCES station,
  taken date NOT NULL,
  celsius numeric(5,2) DEFAULT 0 CHECK (celsius > -100),
  kelvin numeric GENERATED ALWAYS AS (celsius + 273.15) STORED,
  note text COLLATE "C",
  gust numeric CHECK (gust >= 0),
  PRIMARY KEY (id, taken)
) PARTITION BY RANGE (taken);
ALTER TABLE reading ALTER note SET STORAGE EXTERNAL;
CREATE INDEX ON reading (station_id, taken);
CREATE INDEX reading_gust ON reading (gust);
CREATE TRIGGER stamp BEFORE INSERT ON reading FOR EACH ROW EXECUTE FUNCTION stamp();
CREATE TABLE reading_2026_01 PARTITION OF reading FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE reading_2026_02 PARTITION OF reading FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
CREATE TABLE reading_2026_03 PARTITION OF reading (celsius DEFAULT 5, CONSTRAINT mild CHECK (celsius < 60), note NOT NULL)
  FOR VALUES FROM ('2026-03-01') TO ('2026-04-01') PARTITION BY LIST (id);
CREATE TABLE reading_2026_03_one PARTITION OF reading_2026_03 FOR VALUES IN (1);
COMMENT ON INDEX reading_2026_02_pkey IS 'Comes with the partition';
