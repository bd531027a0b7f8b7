CREATE TABLE metric (day date NOT NULL, name text, value real) PARTITION BY RANGE (day);
CREATE TABLE metric_a PARTITION OF metric FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE metric_b PARTITION OF metric FOR VALUES FROM ('2026-01-01') TO (MAXVALUE);
CREATE INDEX metric_name ON ONLY metric (name);
CREATE INDEX metric_a_name ON metric_a (name);
ALTER INDEX metric_name ATTACH PARTITION metric_a_name;
CREATE INDEX metric_b_name ON metric_b (name);
ALTER INDEX metric_name ATTACH PARTITION metric_b_name;
