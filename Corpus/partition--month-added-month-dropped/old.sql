CREATE TABLE measurement (
  logged_on date NOT NULL,
  city_id integer NOT NULL,
  peak numeric(4,1)
) PARTITION BY RANGE (logged_on);
CREATE TABLE measurement_2026_01 PARTITION OF measurement FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE TABLE measurement_2026_02 PARTITION OF measurement FOR VALUES FROM ('2026-02-01') TO ('2026-03-01');
CREATE INDEX measurement_city_idx ON measurement (city_id);
