CREATE TABLE reading (at date NOT NULL, meter integer NOT NULL, value numeric) PARTITION BY RANGE (at);
ALTER TABLE reading ADD PRIMARY KEY (at, meter);
CREATE INDEX reading_value ON reading (value);
CREATE TABLE reading_2020 PARTITION OF reading FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
ALTER TABLE reading_2020 RENAME TO first_readings;
