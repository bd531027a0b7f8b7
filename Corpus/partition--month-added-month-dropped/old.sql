CREATE TABLE parking (
  entered_on date NOT NULL,
  garage_id integer NOT NULL,
  cents integer
) PARTITION BY RANGE (entered_on);
CREATE TABLE parking_2026_01 PARTITION OF parking FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE parking_2026_02 PARTITION OF parking FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
CREATE INDEX parking_garage_idx ON parking (garage_id);
