CREATE TABLE reading (sensor integer NOT NULL, day date NOT NULL, value real, PRIMARY KEY (sensor, day))
  PARTITION BY RANGE (day);
CREATE TABLE reading_old PARTITION OF reading FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE reading_new PARTITION OF reading FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
