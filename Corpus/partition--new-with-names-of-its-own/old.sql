CREATE TABLE reading (at date NOT NULL, meter integer NOT NULL, value numeric) PARTITION BY RANGE (at);
ALTER TABLE reading ADD PRIMARY KEY (at, meter);
CREATE INDEX reading_value ON reading (value);
