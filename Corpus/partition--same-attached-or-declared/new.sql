CREATE TABLE reading (
  sensor integer NOT NULL,
  day date NOT NULL,
  value real
)
PARTITION BY RANGE (day);
CREATE TABLE reading_old (sensor integer NOT NULL, day date NOT NULL, value real);
CREATE TABLE reading_new (value real, day date NOT NULL, sensor integer NOT NULL);
ALTER TABLE ONLY reading ATTACH PARTITION reading_old FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
ALTER TABLE ONLY reading ATTACH PARTITION reading_new FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
ALTER TABLE ONLY reading ADD CONSTRAINT reading_pkey PRIMARY KEY (sensor, day);
ALTER TABLE ONLY reading_old ADD CONSTRAINT reading_old_pkey PRIMARY KEY (sensor, day);
ALTER TABLE ONLY reading_new ADD CONSTRAINT reading_new_pkey PRIMARY KEY (sensor, day);
ALTER INDEX reading_pkey ATTACH PARTITION reading_old_pkey;
ALTER INDEX reading_pkey ATTACH PARTITION reading_new_pkey;
